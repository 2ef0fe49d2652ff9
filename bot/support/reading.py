"""Words and buttons to requests. Whatever cannot be read gets the first screen: help is never a refusal."""

from collections.abc import Iterable

from bot.chat.inbound import Commanded, Pressed, Said
from bot.support.model import Nation
from bot.support.use_cases import FindMoreSupport, FindSupport

_NAMES = {
    Nation.ENGLAND: ("england", "english", "eng", "lloegr"),
    Nation.SCOTLAND: ("scotland", "scottish", "scot", "alba", "yr alban"),
    Nation.WALES: ("wales", "welsh", "cymru"),
    Nation.NORTHERN_IRELAND: ("northern ireland", "n ireland", "ni", "gogledd iwerddon", "tuaisceart éireann"),
}
_NATIONS = {name.replace(" ", ""): nation for nation, names in _NAMES.items() for name in names}
_MORE = "more"


def read_typed(inbound: Commanded) -> FindSupport | FindMoreSupport:
    """`/support`, `/support wales`, `/support wales more`."""
    words = inbound.values.get("nation", "").casefold().split()
    nation = _nation(word for word in words if word != _MORE)
    if nation and _MORE in words:
        return FindMoreSupport(nation=nation)
    return FindSupport(nation=nation)


def read_press(inbound: Pressed) -> FindSupport:
    """`support:wales`; `support:` alone asks for the nation."""
    return FindSupport(nation=_pressed(inbound))


def read_more_press(inbound: Pressed) -> FindSupport | FindMoreSupport:
    """`support-more:wales`."""
    nation = _pressed(inbound)
    return FindMoreSupport(nation=nation) if nation else FindSupport()


def read_plain_words(inbound: Said) -> FindSupport:  # noqa: ARG001 - that they were said is all there is to know
    """Words such as "help me" or "crisis", in a private chat."""
    return FindSupport()


def _pressed(inbound: Pressed) -> Nation | None:
    return _nation([inbound.action.partition(":")[2]])


def _nation(words: Iterable[str]) -> Nation | None:
    """A nation by its name or short name in English or its own languages; dots, hyphens and case do not matter."""
    letters = "".join(letter for word in words for letter in word.casefold() if letter.isalpha())
    return _NATIONS.get(letters)

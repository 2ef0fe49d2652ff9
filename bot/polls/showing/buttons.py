"""What can be pressed under a poll, each with words that do the same."""

from collections.abc import Sequence

from bot.chat.languages import NAMES
from bot.chat.outbound import Choice, Say
from bot.polls.model import Mode, Poll

ORIGINAL = "original"
"""In place of a language: the words in which the question was asked."""


def ballot_choices(poll: Poll, language: str = "") -> Sequence[Choice]:
    """What carers press: the options, who sees it, and taking back. With a language, it is answered in that."""
    return (*_options(poll, language), _who(poll, language), _take_back(poll, language))


def _options(poll: Poll, language: str) -> Sequence[Choice]:
    return [
        Choice(label=option, action=_coded(f"vote:{poll.id}:{n}", language), typed=f"/vote {poll.number} {n}")
        for n, option in enumerate(poll.options, 1)
    ]


def _who(poll: Poll, language: str) -> Choice:
    return Choice(label=Say("poll-who"), action=_coded(f"who:{poll.id}", language), typed=f"/polls {poll.number} who")


def _take_back(poll: Poll, language: str) -> Choice:
    action = _coded(f"unvote:{poll.id}", language)
    return Choice(label=Say("poll-take-back"), action=action, typed=f"/vote {poll.number} none")


def _coded(action: str, language: str) -> str:
    return f"{action}:{language}" if language else action


def language_choices(poll: Poll, shown: str) -> Sequence[Choice]:
    """A button for each language but the one that is shown, with its own name; it opens the question in private."""
    choices = [_read_in(poll, language, NAMES[language]) for language in languages_of(poll) if language != shown]
    return [*choices, _read_in(poll, ORIGINAL, Say("poll-original"))] if poll.version(shown) else choices


def _read_in(poll: Poll, language: str, label: Say | str) -> Choice:
    return Choice(label=label, action=f"poll-in:{poll.id}:{language}", typed=f"/polls {poll.number} in {language}")


def languages_of(poll: Poll) -> Sequence[str]:
    """The languages of its versions, in the order in which languages are always listed."""
    return [language for language in NAMES if poll.version(language) is not None]


def mode_choice(poll: Poll) -> Choice:
    """The other mode."""
    return do_choice(poll, "hidden" if poll.mode is Mode.NAMED else "names")


def do_choice(poll: Poll, what: str, rest: int | str = "", *, label: Say | str | None = None) -> Choice:
    """Something that organisers do with a poll."""
    which = "draft" if poll.number is None else str(poll.number)
    action = f"poll-do:{poll.id}:{what}" + (f":{rest}" if rest != "" else "")
    return Choice(label=label or Say(f"do-{what}"), action=action, typed=f"/polls {which} {what} {rest}".strip())

"""What people wrote, cleaned once on entry; its length is looked at before any other work."""

from dataclasses import replace

from bot.chat.cleaning import clean
from bot.chat.inbound import Commanded, Inbound, Said, Submitted
from bot.refusals import Refusal

MOST_WORDS = 8000
"""Characters that one act may bring; no platform's message is longer."""

MOST_NAME = 64


class TextTooLong(Refusal):
    """More text than one message may hold."""

    word = "text-too-long"


def cleaned(inbound: Inbound) -> Inbound:
    """The same act, with everything that somebody typed cleaned. Raises `TextTooLong`."""
    name, title = _name(inbound.sender.name), _name(inbound.place.title)
    if (name, title) != (inbound.sender.name, inbound.place.title):
        sender, place = replace(inbound.sender, name=name), replace(inbound.place, title=title)
        inbound = replace(inbound, sender=sender, place=place)
    if isinstance(inbound, Said):
        return replace(inbound, text=_text(inbound.text))
    if isinstance(inbound, Commanded | Submitted):
        return replace(inbound, values={name: _text(value) for name, value in inbound.values.items()})
    return inbound


def _text(text: str) -> str:
    if len(text) > MOST_WORDS:
        raise TextTooLong(most=MOST_WORDS)
    return clean(text)


def _name(name: str) -> str:
    return " ".join(clean(name[: 4 * MOST_NAME]).split())[:MOST_NAME] if name else name

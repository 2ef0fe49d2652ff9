"""Helplines to messages. Names, numbers and hours are facts from the list; the sentences around them are ours."""

from collections.abc import Sequence
from datetime import date

from bot.chat.outbound import Choice, Line, Link, Message, Say, Text
from bot.support.model import Helpline, Nation, Route, behind_more, first_screen


def show_first_screen(lines: Sequence[Helpline], nation: Nation | None, at: date) -> Message:
    """What to try in a crisis, in order, within 60 words; then more, or the question which nation it is."""
    shown = tuple(_line(line, _sentence(line)) for line in first_screen(lines, nation, at))
    if nation is None:
        question = Text(Say("support-which-nation"))
        return Message(title=Say("support-title"), lines=(*shown, question), choices=tuple(map(_choose, Nation)))
    more = (_more(nation),) if behind_more(lines, nation, at) else ()
    return Message(title=Say(f"support-title-{nation.value}"), lines=shown, choices=more)


def show_more(lines: Sequence[Helpline], nation: Nation, at: date) -> Message:
    """Every other live line for that nation, each with whom it is for, and the way back to the first screen."""
    shown: tuple[Line, ...] = tuple(
        _line(line, Say("support-line-for", line=_plain(line), whom=line.for_whom))
        for line in behind_more(lines, nation, at)
    )
    shown = shown or (Text(Say("support-nothing-more")),)
    back = Choice(label=Say("support-back"), action=f"support:{nation.value}", typed=f"/support {_typed(nation)}")
    return Message(title=Say(f"support-more-title-{nation.value}"), lines=shown, choices=(back,))


def _line(line: Helpline, words: Say) -> Line:
    """A link where it can be called or opened; plain words for text messages, relays and textphones."""
    return Link(label=words, url=line.url) if line.url else Text(words)


def _sentence(line: Helpline) -> Say:
    if line.route is Route.EMERGENCY:
        return Say("support-emergency", contact=line.contact, when=_when(line))
    if line.route is Route.DEAF:
        return Say("support-deaf", name=line.name, contact=line.contact, when=_when(line))
    return _plain(line)


def _plain(line: Helpline) -> Say:
    word = "support-call" if line.by_phone else "support-line"
    return Say(word, name=line.name, contact=line.contact, when=_when(line))


def _when(line: Helpline) -> Say:
    """Cost and hours, as far as they are known."""
    cost = "free" if line.free else "open"
    if line.always_open:
        return Say(f"support-{cost}-always")
    return Say(f"support-{cost}-hours", hours=line.hours) if line.hours else Say(f"support-{cost}-unknown")


def _choose(nation: Nation) -> Choice:
    label = Say(f"support-nation-{nation.value}")
    return Choice(label=label, action=f"support:{nation.value}", typed=f"/support {_typed(nation)}")


def _more(nation: Nation) -> Choice:
    typed = f"/support {_typed(nation)} more"
    return Choice(label=Say("support-more"), action=f"support-more:{nation.value}", typed=typed)


def _typed(nation: Nation) -> str:
    return nation.value.replace("-", " ")

"""What several screens about concerns have in common."""

from collections.abc import Sequence
from datetime import date

from bot.chat.outbound import Choice, Line, Link, Say, Text, Words
from bot.people.model import Holder
from bot.support.model import first_screen, list_helplines
from bot.timing.said import day_and_time, long_day
from bot.timing.walls import Wall


def urgent() -> Choice:
    """Urgent help, one tap away at every step."""
    return Choice(label=Say("concern-urgent"), action="support", typed="/support")


def act(word: str, what: str) -> Choice:
    """A button about the concern that is being written, with its typed twin."""
    return Choice(label=Say(word), action=f"concern:{what}", typed=f"/concern {what}")


def cancel() -> Choice:
    """Give it up."""
    return act("concern-cancel", "cancel")


def back() -> Choice:
    """Back to the review."""
    return act("concern-back", "review")


def by(wall: Wall) -> Say:
    """A day and a time by which something is done."""
    day = long_day(wall.day, wall.day)
    return day_and_time(day, wall.clock) if wall.clock is not None else day


def names(readers: Sequence[Holder]) -> Words:
    """Those who read it, by name: "Ann", "Ann and Joe", "Ann, Joe and Pat"."""
    said: list[Words] = [reader.name or Say("people-nameless") for reader in readers]
    if len(said) == 1:
        return said[0]
    *first, last = said
    listed: Words = first[0]
    for name in first[1:]:
        listed = Say("concern-names-more", names=listed, name=name)
    return Say("concern-names-last", names=listed, name=last)


def crisis(today: date) -> Sequence[Line]:
    """Whom to call now: what holds in every nation, from the list of helplines."""
    found: list[Line] = []
    for line in first_screen(list_helplines(), None, today):
        words = Say("concern-line", name=line.name, contact=line.contact)
        found.append(Link(label=words, url=line.url) if line.url else Text(words))
    return found

"""What is pressed about an announcement, each with words that do the same; and what is posted in private about it."""

from collections.abc import Iterable

from bot.announcements.model import Announcement
from bot.chat.outbound import Choice, Say, Words
from bot.work import Subject

NONE = "none"
"""In place of a topic, a line in front, or words in a language."""


def which(it: Announcement) -> str:
    """The command's words that show it."""
    return "announce draft" if it.number is None else f"announce {it.number}"


def do_choice(it: Announcement, what: str, rest: int | str = "", *, label: Words | None = None) -> Choice:
    """Something that organisers do with an announcement."""
    action = f"announce-do:{it.id}:{what}" + (f":{rest}" if rest != "" else "")
    return Choice(label=label or Say(f"announce-do-{what}"), action=action, typed=f"/{which(it)} {what} {rest}".strip())


def open_choice(it: Announcement, label: Words) -> Choice:
    """The way to its card."""
    return Choice(label=label, action=f"announce:{it.id}", typed=f"/{which(it)}")


def show_choice(it: Announcement, behind: Iterable[str] = ()) -> Choice:
    """The way to the words behind the line in front."""
    action, typed = f"announce-show:{it.id}", f"/announce {it.number} show"
    return Choice(label=Say("announce-show"), action=action, typed=typed, behind=tuple(behind))


def remind_choice(it: Announcement) -> Choice:
    """The way to be reminded of it."""
    action = f"remind-of:{it.subject.kind}:{it.subject.ref}"
    return Choice(label=Say("announce-remind"), action=action, typed=f"/remind of {it.subject.kind} {it.subject.ref}")


def asks(it: Announcement) -> Subject:
    """What another organiser is asked: whether it may go at once."""
    return Subject("announcement-asks", str(it.id))


def declined(it: Announcement) -> Subject:
    """What its writer is told where another organiser said no."""
    return Subject("announcement-declined", str(it.id))


def stopped(it: Announcement) -> Subject:
    """What those who run the community are told where it did not go by itself."""
    return Subject("announcement-stopped", str(it.id))


def told(it: Announcement) -> Subject:
    """What whoever asked to be reminded of it is told when it changes."""
    return Subject("announcement-told", str(it.id))

"""How one person sees their reminders: by which clock, and whether anything would reach them; times in their words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.chat.inbound import Place
from bot.chat.outbound import Choice, Say, Words
from bot.feature import Brief, Headline
from bot.people.model import PersonId
from bot.people.preferences import Preferences
from bot.reminders.model import About, Reminder, State
from bot.reminders.store import ReminderWork
from bot.timing.phrases.reading import said_back
from bot.timing.quiet import NIGHT, Quiet, is_quiet
from bot.timing.rule_words import in_words
from bot.timing.zones import local


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What decides how it is shown, besides the reminder itself."""

    now: datetime
    zone: str
    quiet: Quiet = NIGHT
    is_stopped: bool = False
    paused_until: datetime | None = None
    is_reached: bool = True

    def when(self, at: datetime) -> Say:
        """An instant in words."""
        return said_back(at, self.zone, self.now)

    def is_quiet_at(self, at: datetime) -> bool:
        """Whether it is in their quiet hours then."""
        return is_quiet(at, self.zone, self.quiet)

    def typed(self, at: datetime) -> str:
        """An instant as it can be typed."""
        return f"{local(at, self.zone):%Y-%m-%d %H:%M}"


class Things:
    """What reminders are about, as it is called now: in somebody's own words, or as the slice has it whose it is."""

    def __init__(self, briefs: Mapping[str, Brief]) -> None:
        self._briefs = briefs

    def has(self, work: Any, about: About) -> bool:
        """Whether this names something that can be there, whether or not it is: codes may be anybody's."""
        brief = self._briefs.get(about.kind)
        if brief is None:
            return False
        try:
            brief(work, about.ref, 0)
        except ValueError:  # no reference of that slice
            return False
        return True

    def headline(self, work: Any, reminder: Reminder, place: int) -> Headline:
        """What it is called, and the way to it; that it is gone, where it is."""
        if reminder.about is None:
            return Headline(words=reminder.words)
        brief = self._briefs.get(reminder.about.kind)
        found = brief(work, reminder.about.ref, place) if brief is not None else None
        return found or Headline(words=Say("remind-gone"))


def titled(reminder: Reminder, what: Words, seen: Seen) -> Say:
    """When, and what, in one line."""
    if reminder.rule is not None:
        return Say("remind-card-again", what=what, rule=in_words(reminder.rule))
    at = reminder.at or reminder.rang_for
    return Say("remind-card", what=what, when=seen.when(at)) if at is not None else Say("remind-card-open", what=what)


def called(reminder: Reminder) -> str:
    """By what it is called in words: its number, or "new" until it is confirmed."""
    return "new" if reminder.state is State.DRAFT else str(reminder.number)


def do_choice(reminder: Reminder, *what: str | int, label: str | Say, typed: str = "", post: bool = False) -> Choice:
    """A button, and the words that do the same. Under a `post` of ours, the answer does not take its place."""
    head = "remind-post" if post else "remind"
    action = ":".join(map(str, (head, reminder.id, *what)))
    said = label if isinstance(label, Say) else Say(label)
    words = typed or " ".join(map(str, what))
    return Choice(label=said, action=action, typed=f"/remind {called(reminder)} {words}".strip())


def when_for(work: ReminderWork, person: PersonId, at: datetime) -> Say:
    """An instant as somebody is told it, where nothing else of theirs matters."""
    return said_back(at, work.reminders.zone_of(person), work.now)


def seen_by(work: ReminderWork, person: PersonId, place: Place | None = None) -> Seen:
    """How somebody sees their reminders; `place` is where they ask."""
    chosen = work.preferences.find(person) or Preferences()
    zone, standing = work.reminders.zone_of(person), work.people.standing(person)
    is_reached = place is None or place.private or work.followers.find_chat(person, place.platform) is not None
    return Seen(
        now=work.now,
        zone=zone,
        quiet=chosen.quiet_hours,
        is_stopped=standing.stopped,
        paused_until=standing.quiet_until if standing.is_paused(work.now) else None,
        is_reached=is_reached,
    )

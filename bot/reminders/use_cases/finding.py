"""Which reminder is meant, whether it could be sent at all, and where to."""

from dataclasses import dataclass
from datetime import datetime

from bot.chat.inbound import Place
from bot.chat.outbound import Receipt
from bot.feature import Request
from bot.people.model import Person, PlaceId
from bot.people.use_cases import keep_private
from bot.reminders.model import MOST_REMINDERS, Reminder, ReminderId, tick_of
from bot.reminders.refusals import DraftGone, NoSuchReminder, ToldToStop, TooManyReminders
from bot.reminders.store import ReminderWork


@dataclass(frozen=True, kw_only=True)
class OneRequest(Request):
    """Something about one reminder: by its id behind a button, else by its number, which of a draft is 0.

    `on` is the message pressed whose place the answer takes.
    """

    place: Place
    id: ReminderId | None = None
    number: int = 0
    on: Receipt | None = None


def get_one(work: ReminderWork, who: Person, ask: OneRequest) -> Reminder:
    """The reminder that is meant. Raises `NoSuchReminder`, `DraftGone`; another person's is as good as none."""
    found = work.reminders.find_numbered(who.id, ask.number) if ask.id is None else work.reminders.find(ask.id)
    if found is None or found.person != who.id:
        raise NoSuchReminder if ask.number else DraftGone
    return found


def must_be_sendable(work: ReminderWork, who: Person, at: datetime) -> None:
    """Raises `ToldToStop` where it would not be sent."""
    standing = work.people.standing(who.id)
    if standing.stopped or standing.is_paused(at):
        raise ToldToStop


def must_not_have_stopped(work: ReminderWork, who: Person) -> None:
    """Raises `ToldToStop`, where nothing would be sent whenever it is due."""
    if work.people.standing(who.id).stopped:
        raise ToldToStop


def must_have_room(work: ReminderWork, who: Person) -> None:
    """Raises `TooManyReminders`: those that have come, and wait for a word, are not counted."""
    coming = [reminder for reminder in work.reminders.list_live(who.id) if reminder.due_at is not None]
    if len(coming) >= MOST_REMINDERS:
        raise TooManyReminders(most=MOST_REMINDERS)


def chat_here(work: ReminderWork, who: Person, place: Place) -> PlaceId | None:
    """Where it will be sent: this private chat, or the one on the same platform, if they can be reached there."""
    if not place.private:
        return work.followers.find_chat(who.id, place.platform)
    work.people.keep(who)
    keep_private(work, who.id, place)
    here = work.places.find(place)
    return here.id if here is not None else None


def set_tick(work: ReminderWork, reminder: Reminder) -> None:
    """Have it be told when it is due, if it is."""
    if reminder.due_at is None:
        work.ticks.drop(tick_of(reminder.id))
    else:
        work.ticks.set(tick_of(reminder.id), reminder.due_at)

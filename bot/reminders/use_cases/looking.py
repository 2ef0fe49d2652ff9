"""All reminders of somebody, one of them, its calendar file, and what a neutral one was about."""

from dataclasses import dataclass
from datetime import datetime

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Message, Say, Text
from bot.feature import Request
from bot.people.model import Person
from bot.reminders.calendar import file_of
from bot.reminders.model import Reminder
from bot.reminders.refusals import ReminderOver
from bot.reminders.showing.cards import ON_A_PAGE, show_card, show_file, show_list
from bot.reminders.showing.seeing import Things, called, seen_by
from bot.reminders.store import ReminderWork
from bot.reminders.use_cases.finding import OneRequest, get_one

_IN_A_NOTE = 140
"""Characters of words that fit into a note with what stands around them."""


@dataclass(frozen=True, kw_only=True)
class ListMine(Request):
    """A page of my reminders."""

    place: Place
    page: int = 1


@dataclass(frozen=True, kw_only=True)
class ShowOne(OneRequest):
    """One on its card."""


@dataclass(frozen=True, kw_only=True)
class ShowFile(OneRequest):
    """One as a calendar file."""


@dataclass(frozen=True, kw_only=True)
class SayWhat(OneRequest):
    """What a neutral one was about."""


def list_mine(things: Things, work: ReminderWork, who: Person, ask: ListMine) -> Answer:
    """The next one first; beyond the last page it is the last one."""
    live = work.reminders.list_live(who.id)
    page = max(1, min(ask.page, -(-len(live) // ON_A_PAGE)))
    here = slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)
    shown = {one.id: things.headline(work, one, 0).words for one in live[here]}
    mine = [(one, shown.get(one.id, "")) for one in live]
    message = show_list(mine, page, seen_by(work, who.id, ask.place))
    return Answer(message=message, where="private", thing="remind")


def show_one(things: Things, work: ReminderWork, who: Person, ask: ShowOne) -> Answer:
    """One on its card. Raises `NoSuchReminder`."""
    reminder = get_one(work, who, ask)
    card = show_card(reminder, things.headline(work, reminder, 0).words, seen_by(work, who.id, ask.place))
    return Answer(message=card, where="private", thing=f"remind {called(reminder)}", replaces=ask.on)


def show_calendar(things: Things, work: ReminderWork, who: Person, ask: ShowFile) -> Answer:
    """One as a calendar file. Raises `ReminderOver` where nothing comes of it any more."""
    reminder = get_one(work, who, ask)
    reminder.must_be_live()
    at = _comes(reminder)
    what, seen = things.headline(work, reminder, 0).words, seen_by(work, who.id, ask.place)
    message = show_file(reminder, what, file_of(reminder, at, what, work.now), seen)
    return Answer(message=message, where="private", thing=f"remind {called(reminder)}")


def say_what(things: Things, work: ReminderWork, who: Person, ask: SayWhat) -> Answer:
    """What it was about, to one alone and once: phones are shared. What is long has a message."""
    reminder = get_one(work, who, ask)
    what = things.headline(work, reminder, 0).words
    if isinstance(what, str) and len(what) > _IN_A_NOTE:
        return Answer(message=Message(title=Say("remind-it-was"), lines=(Text(what),)), where="private")
    return Answer(note=Say("remind-it-was-note", what=what), where="private", stays=True, once=True)


def _comes(reminder: Reminder) -> datetime:
    at = reminder.at or reminder.snoozed_until
    if at is None:
        raise ReminderOver
    return at

"""When: chosen by buttons or written, for one that waits to be confirmed and for one that is promised."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.chat.outbound import Answer, Say
from bot.people.model import Person
from bot.refusals import Refusal
from bot.reminders.model import Reminder, State, promise_of, ringing_of
from bot.reminders.showing.cards import show_card, show_draft
from bot.reminders.showing.menus import show_days, show_hours, show_sure, show_times, time_form
from bot.reminders.showing.seeing import Things, called, seen_by
from bot.reminders.store import ReminderWork
from bot.reminders.use_cases.finding import OneRequest, chat_here, get_one, must_be_sendable, set_tick
from bot.reminders.use_cases.making import promise
from bot.timing.phrases.reading import Reading, read_time
from bot.timing.phrases.refusals import TimePassed, TimeUnclear
from bot.timing.recurrence import Rule


@dataclass(frozen=True, kw_only=True)
class ChooseTime(OneRequest):
    """Show when it could be; one page of days, or the hours of a day."""

    page: int | None = None
    day: str = ""


@dataclass(frozen=True, kw_only=True)
class OpenTime(OneRequest):
    """Show the form for the time."""


@dataclass(frozen=True, kw_only=True)
class SetTime(OneRequest):
    """Have it then: an instant behind a button."""

    at: datetime


@dataclass(frozen=True, kw_only=True)
class WriteTime(OneRequest):
    """Have it then, in words. `is_form`: where a refusal is answered with the same question once more."""

    words: str = field(repr=False)
    is_form: bool = False


def choose_time(things: Things, work: ReminderWork, who: Person, ask: ChooseTime) -> Answer:
    """When it could be. Raises `ReminderOver`, or `ActionInvalid` for days that are none."""
    reminder = get_one(work, who, ask)
    reminder.must_be_live()
    seen = seen_by(work, who.id, ask.place)
    if ask.day:
        message = show_hours(reminder, ask.day, seen)
    elif ask.page is not None:
        message = show_days(reminder, ask.page, seen)
    else:
        message = show_times(reminder, things.headline(work, reminder, 0).words, seen)
    return Answer(message=message, where="private", thing=f"remind {called(reminder)}", replaces=ask.on)


def open_time(work: ReminderWork, who: Person, ask: OpenTime) -> Answer:
    """The form. Raises `ReminderOver`."""
    reminder = get_one(work, who, ask)
    reminder.must_be_live()
    return Answer(form=time_form(reminder), where="private", thing=f"remind {called(reminder)}")


def set_time(things: Things, work: ReminderWork, who: Person, ask: SetTime) -> Answer:
    """Have it then. One that waits to be confirmed is promised by this: nothing had to be guessed."""
    reminder = get_one(work, who, ask)
    try:
        timed = reminder.timed(ask.at, at=work.now)
    except TimePassed as no:
        return _ask_again(things, work, who, ask, reminder, no=no)
    if reminder.state is State.DRAFT:
        return promise(things, work, who, timed, ask)
    return _change(things, work, who, ask, reminder, timed=timed)


def write_time(things: Things, work: ReminderWork, who: Person, ask: WriteTime) -> Answer:
    """Have it then. What cannot be read is answered with why, and the times to choose from."""
    reminder = get_one(work, who, ask)
    reminder.must_be_live()
    try:
        reading = read_time(" ".join(ask.words.split()), work.now, work.reminders.zone_of(who.id))
        timed = reminder.timed(reading.value, at=work.now)
        if reading.doubt is not None and isinstance(reading.value, Rule) and reminder.state is State.LIVE:
            raise reading.doubt
    except (TimeUnclear, TimePassed) as no:
        if ask.is_form:
            raise
        return _ask_again(things, work, who, ask, reminder, no=no)
    if reminder.state is State.LIVE:
        return _write_live(things, work, who, ask, reminders=(reminder, timed), reading=reading)
    must_be_sendable(work, who, timed.at or work.now)
    work.reminders.put(timed)
    seen = seen_by(work, who.id, ask.place)
    card = show_draft(timed, things.headline(work, timed, 0).words, seen, reading.doubt)
    return Answer(message=card, where="private", thing="remind new", replaces=ask.on)


def _write_live(
    things: Things,
    work: ReminderWork,
    who: Person,
    ask: WriteTime,
    *,
    reminders: tuple[Reminder, Reminder],
    reading: Reading,
) -> Answer:
    """What was assumed is asked about before anything changes that was promised."""
    reminder, timed = reminders
    if reading.doubt is None or isinstance(reading.value, Rule):
        return _change(things, work, who, ask, reminder, timed=timed)
    message = show_sure(reminder, reading.value, seen_by(work, who.id, ask.place))
    return Answer(message=message, where="private", thing=f"remind {reminder.number}")


def _change(
    things: Things, work: ReminderWork, who: Person, ask: OneRequest, reminder: Reminder, *, timed: Reminder
) -> Answer:
    """It is promised for another time: the promise says so, where they can be written to."""
    must_be_sendable(work, who, timed.at or work.now)
    chat = chat_here(work, who, ask.place)
    work.reminders.put(timed)
    set_tick(work, timed)
    work.outbox.refresh(ringing_of(timed), urgent=True)
    if chat is not None:
        work.outbox.post_again(promise_of(timed), chat, gone_at=timed.at)
    lost = [Say("remind-not-again")] if reminder.rule is not None and timed.rule is None else []
    seen = seen_by(work, who.id, ask.place)
    card = show_card(timed, things.headline(work, timed, 0).words, seen, Say("remind-changed"), *lost)
    return Answer(message=card, where="private", thing=f"remind {timed.number}", replaces=ask.on)


def _ask_again(
    things: Things, work: ReminderWork, who: Person, ask: OneRequest, reminder: Reminder, *, no: Refusal
) -> Answer:
    answer = choose_time(things, work, who, ChooseTime(place=ask.place, id=reminder.id))
    return replace(answer, note=Say.of(no))

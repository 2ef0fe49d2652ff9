"""What is done about one: done, put off, its next time left out, cancelled, in other words or in neutral ones."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.chat.outbound import Answer, Message, Say
from bot.people.model import Person
from bot.reminders.model import Reminder, State, checked_thing, promise_of, ringing_of
from bot.reminders.refusals import NothingRings, WordsNotTheirs
from bot.reminders.showing.cards import show_card
from bot.reminders.showing.menus import show_spans, words_form
from bot.reminders.showing.seeing import Things, called, seen_by
from bot.reminders.snoozing import read_until, spans
from bot.reminders.store import ReminderWork
from bot.reminders.use_cases.finding import OneRequest, get_one, must_be_sendable, set_tick


@dataclass(frozen=True, kw_only=True)
class Done(OneRequest):
    """It is done."""


@dataclass(frozen=True, kw_only=True)
class Cancel(OneRequest):
    """Nothing shall come of it."""


@dataclass(frozen=True, kw_only=True)
class SkipNext(OneRequest):
    """Leave out its next time, or the one that a button meant."""

    which: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ChooseSnooze(OneRequest):
    """Show for how long it could be put off."""


@dataclass(frozen=True, kw_only=True)
class Snooze(OneRequest):
    """Tell me again later."""

    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class SetNeutral(OneRequest):
    """Say nothing of what it is about when it comes; or do."""

    neutral: bool


@dataclass(frozen=True, kw_only=True)
class OpenWords(OneRequest):
    """Show the form for what it is about."""


@dataclass(frozen=True, kw_only=True)
class SetWords(OneRequest):
    """It is about this."""

    words: str = field(repr=False)


def finish(things: Things, work: ReminderWork, who: Person, ask: Done) -> Answer:
    """It is done. Raises `NothingRings`, `ReminderOver`."""
    reminder = get_one(work, who, ask)
    done = reminder.done(at=work.now)
    _keep(work, done)
    if ask.on is None:
        note = Say("remind-noted-done")
        if done.state is State.LIVE and done.at is not None:
            note = Say("remind-noted-next", when=seen_by(work, who.id).when(done.at))
        return Answer(note=note, where="private", stays=True)
    return _card(things, work, who, ask, done)


def cancel(things: Things, work: ReminderWork, who: Person, ask: Cancel) -> Answer:
    """Nothing comes of it any more. Raises `ReminderOver`."""
    reminder = get_one(work, who, ask)
    over = reminder.cancelled(at=work.now)
    if reminder.state is State.DRAFT:
        work.reminders.forget(reminder.id)
        return Answer(message=Message(title=Say("remind-dropped")), where="private", replaces=ask.on)
    _keep(work, over)
    if ask.on is None:
        return Answer(note=Say("remind-noted-cancelled", number=over.number), where="private", stays=True)
    return _card(things, work, who, ask, over)


def skip_next(things: Things, work: ReminderWork, who: Person, ask: SkipNext) -> Answer:
    """Its next time is left out. Raises `NotRepeating`, `ReminderOver`."""
    reminder = get_one(work, who, ask)
    skipped = reminder.skipped(ask.which, at=work.now)
    _keep(work, skipped)
    if ask.on is None:
        note = Say("remind-skipped-last")
        if skipped.at is not None:
            note = Say("remind-skipped", when=seen_by(work, who.id).when(skipped.at))
        return Answer(note=note, where="private", stays=True)
    return _card(things, work, who, ask, skipped)


def choose_snooze(things: Things, work: ReminderWork, who: Person, ask: ChooseSnooze) -> Answer:
    """For how long. Raises `NothingRings`, `ReminderOver`."""
    reminder = get_one(work, who, ask)
    reminder.must_be_live()
    if reminder.rang_for is None or reminder.settled:
        raise NothingRings(number=reminder.number)
    seen = seen_by(work, who.id, ask.place)
    what = Say("remind-told-neutral") if reminder.neutral else things.headline(work, reminder, 0).words
    message = show_spans(reminder, what, spans(work.now, seen.zone))
    return Answer(message=message, where="private", thing=f"remind {reminder.number}", replaces=ask.on)


def snooze(work: ReminderWork, who: Person, ask: Snooze) -> Answer:
    """Tell it again then. Raises why the time is not taken, `NothingRings`, `ReminderOver`, `ToldToStop`."""
    reminder = get_one(work, who, ask)
    seen = seen_by(work, who.id)
    later = reminder.snoozed(read_until(ask.words, work.now, seen.zone), at=work.now)
    until = later.due_at or work.now
    must_be_sendable(work, who, until)
    _keep(work, later)
    said = Say("remind-snoozed", when=seen.when(until))
    if ask.on is None:
        return Answer(note=said, where="private", stays=True)
    return Answer(message=Message(title=said), where="private", replaces=ask.on)


def set_neutral(things: Things, work: ReminderWork, who: Person, ask: SetNeutral) -> Answer:
    """In neutral words, or in its own. Raises `ReminderOver`."""
    reminder = get_one(work, who, ask)
    reminder.must_be_live()
    said = replace(reminder, neutral=ask.neutral)
    _keep(work, said)
    if ask.on is None:
        return Answer(note=Say("remind-noted-neutral" if ask.neutral else "remind-noted-plain"), stays=True)
    return _card(things, work, who, ask, said)


def open_words(work: ReminderWork, who: Person, ask: OpenWords) -> Answer:
    """The form. Raises `ReminderOver`, `WordsNotTheirs`."""
    reminder = get_one(work, who, ask)
    reminder.must_be_live()
    if reminder.about is not None:
        raise WordsNotTheirs
    return Answer(form=words_form(reminder), where="private", thing=f"remind {called(reminder)}")


def set_words(things: Things, work: ReminderWork, who: Person, ask: SetWords) -> Answer:
    """It is about this. Raises `ThingEmpty`, `ThingTooLong`, `ReminderOver`, `WordsNotTheirs`."""
    reminder = get_one(work, who, ask)
    if reminder.about is not None:
        raise WordsNotTheirs
    worded = reminder.worded(checked_thing(" ".join(ask.words.split())))
    _keep(work, worded)
    return _card(things, work, who, ask, worded)


def _keep(work: ReminderWork, reminder: Reminder) -> None:
    """Keep it, and show it as it is now wherever it stands."""
    work.reminders.put(reminder)
    if reminder.state is State.DRAFT:
        return
    set_tick(work, reminder)
    work.outbox.refresh(promise_of(reminder), urgent=True)
    work.outbox.refresh(ringing_of(reminder), urgent=True)
    if reminder.due_at is None and not reminder.rings:
        reached = work.reminders.list_reached([reminder.person])[reminder.person]
        work.outbox.take_away(promise_of(reminder), [chat.place for chat in reached.chats])


def _card(things: Things, work: ReminderWork, who: Person, ask: OneRequest, reminder: Reminder) -> Answer:
    card = show_card(reminder, things.headline(work, reminder, 0).words, seen_by(work, who.id, ask.place))
    return Answer(message=card, where="private", thing=f"remind {called(reminder)}", replaces=ask.on)

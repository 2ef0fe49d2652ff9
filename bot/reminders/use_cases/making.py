"""A reminder is made: typed in one line, in a form, or from a button beside something of ours; and promised."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Message, Receipt, Say
from bot.feature import Request
from bot.people.model import Person
from bot.refusals import ActionInvalid, Refusal
from bot.reminders.calendar import file_of
from bot.reminders.model import (
    DRAFT_KEPT,
    About,
    Reminder,
    ReminderId,
    State,
    checked_thing,
    promise_of,
)
from bot.reminders.refusals import DraftGone
from bot.reminders.showing.cards import show_card, show_draft, show_no_chat
from bot.reminders.showing.menus import new_form, show_times
from bot.reminders.showing.seeing import Things, seen_by
from bot.reminders.splitting import NotTaken, OnlyThing, OnlyTime, Split, Unsure, Whole, split
from bot.reminders.store import ReminderWork
from bot.reminders.use_cases.finding import (
    OneRequest,
    chat_here,
    get_one,
    must_be_sendable,
    must_have_room,
    must_not_have_stopped,
    set_tick,
)
from bot.timing.phrases.reading import Reading, read_time
from bot.timing.phrases.refusals import ClockOpen, DayOpen, TimePassed
from bot.timing.recurrence import next_after


@dataclass(frozen=True, kw_only=True)
class Remind(Request):
    """Remind me of this, then: in one line, parted once it is known by which clock somebody lives."""

    words: str = field(repr=False)
    place: Place
    parted: Split | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True)
class OpenNew(Request):
    """Show what waits to be confirmed, or else the form."""

    place: Place
    is_anew: bool = False


@dataclass(frozen=True, kw_only=True)
class WriteNew(Request):
    """The form, filled in; where no time is given it is chosen by buttons."""

    what: str = field(repr=False)
    when: str = field(repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class RemindOf(Request):
    """Remind me of this, which another slice has. `typed` is what was written, which may mean something else."""

    about: About
    place: Place
    typed: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Confirm(OneRequest):
    """Yes, like that."""


@dataclass(frozen=True, kw_only=True)
class DropDraft(OneRequest):
    """Not now."""


def part(work: ReminderWork, who: Person, ask: Remind) -> Remind:
    """The same, parted beside the writer: a line made to be slow holds up nobody."""
    return replace(ask, parted=split(ask.words, work.now, work.reminders.zone_of(who.id)))


def remind(things: Things, work: ReminderWork, who: Person, ask: Remind) -> Answer:
    """A card to confirm; or the question that is open. Raises what is wrong with the thing, or with a time alone."""
    found = ask.parted or split(ask.words, work.now, work.reminders.zone_of(who.id))
    match found:
        case Unsure(words=words):
            return _form(what=words, is_unsure=True)
        case OnlyTime(words=words):
            return _form(when=words)
        case OnlyThing(thing="") | NotTaken(thing="", no=ClockOpen() | DayOpen()):
            return _form()
        case NotTaken(thing="", no=no):
            raise no
        case OnlyThing(thing=thing):
            return _ask_when(things, work, who, ask.place, thing)
        case NotTaken(thing=thing, no=no):
            return _ask_when(things, work, who, ask.place, thing, no=no)
        case Whole(thing=thing, reading=reading):
            return _draft(work, who, ask.place, thing, reading)


def open_new(things: Things, work: ReminderWork, who: Person, ask: OpenNew) -> Answer:
    """What waits to be confirmed, or else the form."""
    waits = None if ask.is_anew else work.reminders.find_numbered(who.id, 0)
    if waits is None:
        return _form()
    return _shown(things, work, who, ask.place, waits)


def write_new(things: Things, work: ReminderWork, who: Person, ask: WriteNew) -> Answer:
    """A card to confirm, or the times to choose from. Raises what is wrong with either field."""
    thing, when = checked_thing(" ".join(ask.what.split())), " ".join(ask.when.split())
    if not when:
        return _ask_when(things, work, who, ask.place, thing)
    reading = read_time(when, work.now, work.reminders.zone_of(who.id))
    return _draft(work, who, ask.place, thing, reading)


def remind_of(things: Things, work: ReminderWork, who: Person, ask: RemindOf) -> Answer:
    """Ask when. Raises `ActionInvalid` for what is nothing to be reminded of."""
    if not things.has(work, ask.about):
        if ask.typed:
            return remind(things, work, who, Remind(words=ask.typed, place=ask.place))
        raise ActionInvalid
    must_have_room(work, who)
    must_not_have_stopped(work, who)
    draft = _keep_draft(work, who, ask.place, "", about=ask.about)
    return _times(things, work, who, ask.place, draft)


def confirm(things: Things, work: ReminderWork, who: Person, ask: Confirm) -> Answer:
    """Promise it. It says so at once by the very way on which it will come.

    Where nobody could be written to, they are told at once, with what to do. Raises `ToldToStop`, `TooManyReminders`.
    """
    draft = get_one(work, who, ask)
    if draft.state is not State.DRAFT:
        return _shown(things, work, who, ask.place, draft, on=ask.on)
    if draft.at is None:
        return _times(things, work, who, ask.place, draft)
    at = next_after(draft.rule, work.now) if draft.rule is not None and draft.at <= work.now else draft.at
    if at is None or at <= work.now:
        return replace(_times(things, work, who, ask.place, draft), note=Say.of(TimePassed()))
    return promise(things, work, who, replace(draft, at=at), ask)


def promise(things: Things, work: ReminderWork, who: Person, draft: Reminder, ask: OneRequest) -> Answer:
    """The draft, promised for the time that it has."""
    at = _time_of(draft)
    must_be_sendable(work, who, at)
    must_have_room(work, who)
    chat = chat_here(work, who, ask.place)
    if chat is None:
        what, seen = things.headline(work, draft, 0).words, seen_by(work, who.id, ask.place)
        work.reminders.put(draft)
        message = show_no_chat(draft, what, file_of(draft, at, what, work.now), seen)
        return Answer(message=message, where="private", thing="remind new", replaces=ask.on)
    kept = draft.confirmed(work.reminders.next_number(who.id), ask.place.platform)
    work.reminders.put(kept)
    set_tick(work, kept)
    work.outbox.post_again(promise_of(kept), chat, gone_at=at)
    if not ask.place.private:
        note = Say("remind-written", number=kept.number)
        return Answer(note=note, where="private", stays=True)
    if ask.on is None:
        return Answer()  # the promise itself stands there in a moment
    return Answer(message=Message(title=Say("remind-kept", number=kept.number)), replaces=ask.on)


def drop_draft(work: ReminderWork, who: Person, ask: DropDraft) -> Answer:
    """Not now: nothing is kept of it. Raises `DraftGone`."""
    draft = get_one(work, who, ask)
    if draft.state is not State.DRAFT:
        raise DraftGone
    work.reminders.forget(draft.id)
    return Answer(message=Message(title=Say("remind-dropped")), where="private", replaces=ask.on)


def _time_of(draft: Reminder) -> datetime:
    if draft.at is None:
        raise DraftGone
    return draft.at


def _form(*, what: str = "", when: str = "", is_unsure: bool = False) -> Answer:
    return Answer(form=new_form(what, when, is_unsure=is_unsure), where="private", thing="remind new")


def _draft(work: ReminderWork, who: Person, place: Place, thing: str, reading: Reading) -> Answer:
    checked_thing(thing)
    value = reading.value
    fresh = Reminder(id=ReminderId(work.new_id()), person=who.id, platform=place.platform, words=thing)
    timed = fresh.timed(value, at=work.now)
    must_be_sendable(work, who, _time_of(timed))
    must_have_room(work, who)
    draft = _put_draft(work, who, timed)
    seen = seen_by(work, who.id, place)
    return Answer(message=show_draft(draft, thing, seen, reading.doubt), where="private", thing="remind new")


def _ask_when(
    things: Things, work: ReminderWork, who: Person, place: Place, thing: str, *, no: Refusal | None = None
) -> Answer:
    """Ask when, with why the time that was said is not taken."""
    checked_thing(thing)
    must_have_room(work, who)
    must_not_have_stopped(work, who)
    draft = _keep_draft(work, who, place, thing)
    answer = _times(things, work, who, place, draft)
    return answer if no is None else replace(answer, note=Say.of(no))


def _keep_draft(work: ReminderWork, who: Person, place: Place, thing: str, *, about: About | None = None) -> Reminder:
    fresh = Reminder(id=ReminderId(work.new_id()), person=who.id, platform=place.platform, words=thing, about=about)
    return _put_draft(work, who, fresh)


def _put_draft(work: ReminderWork, who: Person, draft: Reminder) -> Reminder:
    """Keep it for a day, instead of what waited to be confirmed before."""
    earlier = work.reminders.find_numbered(who.id, 0)
    work.people.keep(who)
    if earlier is not None:
        work.reminders.forget(earlier.id)
    kept = replace(draft, forget_at=work.now + DRAFT_KEPT)
    work.reminders.put(kept)
    return kept


def _times(things: Things, work: ReminderWork, who: Person, place: Place, draft: Reminder) -> Answer:
    seen = seen_by(work, who.id, place)
    message = show_times(draft, things.headline(work, draft, 0).words, seen)
    return Answer(message=message, where="private", thing="remind new")


def _shown(
    things: Things, work: ReminderWork, who: Person, place: Place, reminder: Reminder, *, on: Receipt | None = None
) -> Answer:
    seen = seen_by(work, who.id, place)
    card = show_card(reminder, things.headline(work, reminder, 0).words, seen)
    return Answer(message=card, where="private", thing="remind new", replaces=on)

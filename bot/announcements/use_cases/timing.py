"""When an announcement goes: now, at a time, or again and again."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.announcements import showing
from bot.announcements.model import MOST_PLANNED, Announcement, State
from bot.announcements.noes import NoBetterTime, NotRepeating, TooManyUnsent
from bot.announcements.store import AnnouncementWork
from bot.announcements.use_cases.advising import advise
from bot.announcements.use_cases.knowing import AnnouncementRequest, card, get_mine, note, targets
from bot.announcements.use_cases.writing import put
from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person
from bot.refusals import ActionInvalid
from bot.timing.phrases.reading import read_time
from bot.timing.phrases.refusals import TimePassed, TimeUnclear
from bot.timing.recurrence import Rule, next_after


@dataclass(frozen=True, kw_only=True)
class ChooseTime(AnnouncementRequest):
    """Show the usual times; or the days of a page, counted from 0; or the hours of a day."""

    page: int | None = None
    day: str = ""


@dataclass(frozen=True, kw_only=True)
class OpenTime(AnnouncementRequest):
    """Ask for a time in words."""


@dataclass(frozen=True, kw_only=True)
class PutTime(AnnouncementRequest):
    """Have it go at an instant, or when these words say; neither is now."""

    at: datetime | None = None
    words: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class TakeBetter(AnnouncementRequest):
    """Have it go at the time that was proposed instead."""


@dataclass(frozen=True, kw_only=True)
class Plan(AnnouncementRequest):
    """Have it go by itself at its time."""


@dataclass(frozen=True, kw_only=True)
class SkipNext(AnnouncementRequest):
    """Leave the next time of a repeating one out."""


def choose_time(work: AnnouncementWork, who: Person, ask: ChooseTime) -> Answer:
    """The usual times as buttons, or a page of the date picker."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    message = showing.show_times(it, work.now)
    if ask.day:
        message = showing.show_hours(it, ask.day, work.now)
    elif ask.page is not None:
        message = showing.show_days(it, ask.page, work.now)
    return Answer(message=message, where="private")


def open_time(work: AnnouncementWork, who: Person, ask: OpenTime) -> Answer:
    """The form for a time in words."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    return Answer(form=showing.time_form(it), where="private")


def put_time(work: AnnouncementWork, who: Person, ask: PutTime) -> Answer:
    """It goes at another time, which is said back. What cannot be read is answered with the reason and the picker."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    if not ask.words:
        return _timed(work, who, it, ask.at)
    try:
        reading = read_time(ask.words, work.now, it.time_zone)
    except TimeUnclear as no:
        message = showing.show_times(it, work.now)
        return Answer(note=Say.of(no), message=message, where="private", refused=True)
    doubt = Say("announce-assumed", question=Say.of(reading.doubt)) if reading.doubt is not None else None
    return _timed(work, who, it, reading.value, doubt)


def _timed(
    work: AnnouncementWork, who: Person, it: Announcement, value: datetime | Rule | None, doubt: Say | None = None
) -> Answer:
    rule = value if isinstance(value, Rule) else None
    at = next_after(value, work.now) if isinstance(value, Rule) else value
    if (rule is not None and at is None) or (at is not None and at <= work.now):
        raise TimePassed
    timed = it.timed(at, rule)
    if it.state is not State.PLANNED:
        return put(work, who, timed, doubt)
    if at is None:
        raise ActionInvalid  # what is planned goes now by being sent
    work.ticks.set(timed.sending, at)
    return put(work, who, timed, doubt)


def take_better(work: AnnouncementWork, who: Person, ask: TakeBetter) -> Answer:
    """It goes at the time that was proposed. Raises `NoBetterTime` where nothing speaks against its own."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    better = advise(work, it, targets(work, it)).better
    if better is None:
        raise NoBetterTime
    return _timed(work, who, it, better)


def plan(work: AnnouncementWork, who: Person, ask: Plan) -> Answer:
    """It goes by itself. Raises `TimePassed`, `TooManyUnsent`, `ActionInvalid` where it has no time."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    if it.at is None:
        raise ActionInvalid
    if it.at <= work.now:
        raise TimePassed
    if len(work.announcements.list_planned(it.community)) >= MOST_PLANNED:
        raise TooManyUnsent(most=MOST_PLANNED)
    author = who.id if it.state is State.PAUSED else it.author
    planned = replace(it.planned(it.number or work.announcements.next_number(it.community)), author=author)
    work.announcements.put(planned)
    note(work, planned, Did.ANNOUNCEMENT_PLANNED, who.id)
    work.ticks.set(planned.sending, it.at)
    work.outbox.refresh(showing.stopped(planned), urgent=True)
    said = Say("announce-planned", number=planned.number or 0, when=showing.said_time(planned, work.now))
    return card(work, who, planned, said)


def skip_next(work: AnnouncementWork, who: Person, ask: SkipNext) -> Answer:
    """The next time is left out. Raises `NotRepeating`."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    if it.rule is None or it.at is None or it.state is not State.PLANNED:
        raise NotRepeating
    later = it.next_time(at=it.at)
    work.announcements.put(later)
    note(work, later, Did.ANNOUNCEMENT_CHANGED, who.id)
    if later.at is None or later.state is State.OVER:
        work.ticks.drop(it.sending)
        return card(work, who, later, Say("announce-last-skipped"))
    work.ticks.set(later.sending, later.at)
    return card(work, who, later, Say("announce-skipped", when=showing.said_next(later, work.now)))

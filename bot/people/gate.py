"""One gate for everything that is sent: whether a post goes to a reader now, later, in the digest, or not. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.people.preferences import MOST_A_WEEK, Preferences, Topic
from bot.timing.quiet import NIGHT, Quiet, WhenRead, ends_at, reading_time
from bot.timing.zones import local, resolve
from bot.work import Letter, Weight

WEEK = timedelta(days=7)

MOST_IN_A_PLACE = 3
"""Posts in a week that a group gets and that count (product.md, rule 8)."""

MOST_ON_FIRST_DAY = 2
"""Messages that somebody new gets on their first day, however many they chose."""

COUNTED = frozenset({Weight.UNASKED, Weight.BY_HAND, Weight.DIGEST})
"""What takes a turn of the week."""

_AT_ONCE = frozenset({Weight.FREE, Weight.URGENT, Weight.BY_HAND})
_RINGS = frozenset({Weight.URGENT, Weight.ASKED})
"""What is heard at night, too: it cannot wait, or somebody chose this very time."""

_EVERY_DAY = frozenset(range(1, 8))
_DIGEST_DAYS = frozenset({3, 6})
_NEARBY = range(-2, 12)
"""Days among which the next reading time is: a zone may leave one out, and quiet hours may put one off."""


class Why(StrEnum):
    """Why something waits, or is not sent. The value is its code in storage and in the names of sentences."""

    QUIET_HOURS = "quiet-hours"
    WEEK_FULL = "week-full"
    FIRST_DAY = "first-day"
    PAUSED = "paused"
    DIGEST = "digest"
    NONE_WANTED = "none-wanted"
    STOPPED = "stopped"
    NOT_FOLLOWED = "not-followed"
    TOO_LATE = "too-late"


@dataclass(frozen=True)
class Go:
    """It is sent now; without a sound where it is quiet."""

    silent: bool


@dataclass(frozen=True)
class Wait:
    """It is sent at `until`, unless more was sent meanwhile."""

    until: datetime
    why: Why


@dataclass(frozen=True)
class InDigest:
    """It is a line of the digest that is sent at `at`."""

    at: datetime
    why: Why = Why.DIGEST


@dataclass(frozen=True)
class OnShelf:
    """It is never sent by itself; the reader can look at it themselves."""

    why: Why = Why.NONE_WANTED


@dataclass(frozen=True)
class Never:
    """It is not for this reader."""

    why: Why


@dataclass(frozen=True)
class Lapse:
    """It would come too late to be of use. `why` is what it waited for."""

    why: Why


Verdict = Go | Wait | InDigest | OnShelf | Never | Lapse


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Whoever reads what is sent to a place: one person in private, else all who are there.

    `sent` are the instants of what was sent and counts, of the last seven days at least.
    """

    private: bool
    zone: str
    quiet: Quiet = NIGHT
    most_a_week: int = MOST_A_WEEK
    digest: bool = False
    topics: frozenset[Topic] | None = None
    stopped: bool = False
    paused_until: datetime | None = None
    reads_at: WhenRead | None = None
    known_since: date | None = None
    sent: tuple[datetime, ...] = ()

    def after(self, sent: Iterable[datetime]) -> "Reader":
        """The same, to whom this was sent."""
        instants = tuple(sent)
        return replace(self, sent=instants) if instants else self  # most were sent nothing


@lru_cache(maxsize=256)
def group_reader(zone: str) -> Reader:
    """All who read in a group together."""
    return Reader(private=False, zone=zone, most_a_week=MOST_IN_A_PLACE)


def person_reader(
    chosen: Preferences | None,
    *,
    zone: str,
    stopped: bool = False,
    paused_until: datetime | None = None,
    known_since: date | None = None,
) -> Reader:
    """One person in private; `zone` counts where they chose none, or one that this machine does not know."""
    chosen = chosen or Preferences()
    return Reader(
        private=True,
        zone=chosen.zone if chosen.zone and _is_zone(chosen.zone) else zone,
        quiet=chosen.quiet_hours,
        most_a_week=chosen.most_a_week,
        digest=chosen.digest,
        topics=chosen.topics,
        stopped=stopped,
        paused_until=paused_until,
        reads_at=chosen.reads_at,
        known_since=known_since,
    )


def is_silent(reader: Reader, at: datetime) -> bool:
    """Whether what goes out now goes without a sound."""
    return _quiet_until(at, reader.zone, reader.quiet) != at


def decide(letter: Letter, reader: Reader, *, at: datetime) -> Verdict:
    """Whether, when and how a post that was not sent yet goes to a reader.

    Asked again at the instant that `Wait` names, with nothing sent meanwhile, the answer is `Go`.
    """
    if letter.useful_until is not None and at >= letter.useful_until:
        return Lapse(Why.TOO_LATE)
    unwanted = _unwanted(letter, reader)
    if unwanted is not None:
        return unwanted
    if letter.weight in _AT_ONCE or (letter.weight is Weight.ASKED and not list(_held(letter.weight, reader, at))):
        return Go(silent=letter.weight not in _RINGS and is_silent(reader, at))
    verdict = _in_turn(letter.weight, reader, at)
    if letter.useful_until is not None and not isinstance(verdict, Go):
        due = verdict.until if isinstance(verdict, Wait) else verdict.at
        if due >= letter.useful_until:
            return Lapse(verdict.why)
    return verdict


def _unwanted(letter: Letter, reader: Reader) -> OnShelf | Never | None:
    """Whether it is not for this reader at all, or only to look at."""
    if letter.weight in (Weight.FREE, Weight.BY_HAND):
        return None
    if reader.stopped:
        return Never(Why.STOPPED)
    if letter.weight is Weight.DIGEST and not reader.digest:
        return Never(Why.DIGEST)
    if letter.weight in COUNTED and not _follows(reader, letter.about):
        return Never(Why.NOT_FOLLOWED)
    return OnShelf() if letter.weight in COUNTED and reader.most_a_week <= 0 else None


def _follows(reader: Reader, about: str) -> bool:
    return not about or reader.topics is None or about in reader.topics


def _in_turn(weight: Weight, reader: Reader, at: datetime) -> Go | Wait | InDigest:
    """Now, or when everything that holds it is over: pause, week and first day first, and then quiet hours."""
    held = list(_held(weight, reader, at))
    free_at, why = max(held, key=lambda hold: hold[0], default=(at, Why.QUIET_HOURS))
    free_at = _quiet_until(free_at, reader.zone, reader.quiet)
    if reader.digest and weight is Weight.UNASKED:
        later = max(free_at, at + timedelta.resolution)  # the digest of this very moment has gone
        return InDigest(_reads_next(later, reader.zone, reader.quiet, reader.reads_at or "morning", _DIGEST_DAYS))
    if free_at == at:
        return Go(silent=False)
    if reader.reads_at is not None:
        free_at = _reads_next(free_at, reader.zone, reader.quiet, reader.reads_at, _EVERY_DAY)
    return Wait(free_at, why)


def _held(weight: Weight, reader: Reader, at: datetime) -> Iterator[tuple[datetime, Why]]:
    """What holds it whatever the hour, and until when."""
    if reader.paused_until is not None and reader.paused_until > at:
        yield reader.paused_until, Why.PAUSED
    if weight not in COUNTED:
        return
    sent = sorted(instant for instant in reader.sent if instant > at - WEEK)
    if len(sent) >= reader.most_a_week:
        yield sent[len(sent) - reader.most_a_week] + WEEK, Why.WEEK_FULL
    if reader.known_since is not None and len(sent) >= MOST_ON_FIRST_DAY:
        over = _first_day_ends(reader.known_since, reader.zone)
        if over > at:
            yield over, Why.FIRST_DAY


def _first_day_ends(day: date, zone: str) -> datetime:
    """The end of the last day there of which a part belongs to this day in UTC, as which it was kept."""
    over = datetime.combine(day + timedelta(days=1), time(), UTC)
    wall = local(over, zone)
    if wall.time() == time():
        return over
    return resolve(datetime.combine(wall.date() + timedelta(days=1), time()), zone)


@lru_cache(maxsize=4096)
def _quiet_until(at: datetime, zone: str, quiet: Quiet) -> datetime:
    """This instant, or when these quiet hours end: worked out once for all readers who are alike."""
    return ends_at(at, zone, quiet)


@lru_cache(maxsize=4096)
def _reads_next(after: datetime, zone: str, quiet: Quiet, reads_at: WhenRead, weekdays: frozenset[int]) -> datetime:
    """The next time at which somebody reads on one of these days; when quiet hours end, where it lies in them."""
    clock, today = reading_time(reads_at), local(after, zone).date()
    days = (today + timedelta(days=step) for step in _NEARBY)
    walls = (datetime.combine(day, clock) for day in days if day.isoweekday() in weekdays)
    reads = (_quiet_until(resolve(wall, zone), zone, quiet) for wall in walls)
    return min(instant for instant in reads if instant >= after)


@lru_cache(maxsize=1024)
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # a name that no zone has, or that is no name at all
        return False
    return True

"""When something may be sent, found another way: minute by minute, with round trips through the zone."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bot.people.gate import Reader
from bot.people.preferences import Topic
from bot.timing.quiet import NIGHT, Quiet
from bot.work import Weight
from tests.timing.walking import instant_of

MINUTE, DAY, WEEK = timedelta(minutes=1), timedelta(days=1), timedelta(days=7)
READS = {None: time(8), "morning": time(8), "lunch": time(12, 30), "late": time(20, 30)}
COUNTED = (Weight.UNASKED, Weight.BY_HAND, Weight.DIGEST)
ZONES = (
    "Europe/London",
    "Europe/Warsaw",
    "Europe/Lisbon",
    "Asia/Karachi",
    "Asia/Dhaka",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Asia/Tokyo",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Africa/Lagos",
    "America/New_York",
    "America/St_Johns",
    "America/Sao_Paulo",
    "America/Los_Angeles",
    "America/Santiago",
    "Antarctica/Troll",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Australia/Adelaide",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Marquesas",
)
CHANGED_NEAR = (
    datetime(2026, 3, 29, 1),  # the United Kingdom's spring
    datetime(2027, 3, 28, 1),
    datetime(2026, 10, 25, 1),  # and autumn
    datetime(2027, 10, 31, 1),
    datetime(2011, 12, 30, 10),  # Apia's lost day
    datetime(2026, 4, 4, 15),  # Lord Howe, both
    datetime(2026, 10, 3, 15, 30),
    datetime(2010, 11, 7, 2, 31),  # St John's, back over midnight
    datetime(2026, 2, 15, 2),  # Casablanca, for Ramadan
)


def near_a_change(days: int) -> st.SearchStrategy[datetime]:
    """Whole minutes at most so many days from a change of the clocks."""
    return st.builds(
        lambda near, minutes: near.replace(tzinfo=UTC) + minutes * MINUTE,
        st.sampled_from(CHANGED_NEAR),
        st.integers(-days * 24 * 60, days * 24 * 60),
    )


INSTANTS = st.one_of(
    near_a_change(3),
    st.datetimes(datetime(2010, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)).map(
        lambda at: at.replace(second=0, microsecond=0)
    ),
)
CLOCKS = st.one_of(
    st.sampled_from([time(0), time(0, 30), time(1), time(1, 30), time(2), time(8), time(21), time(23, 59)]),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
)
QUIETS = st.one_of(st.just(NIGHT), st.builds(Quiet, starts=CLOCKS, ends=CLOCKS))


@st.composite
def readers(draw: st.DrawFn, at: datetime) -> Reader:
    """Anybody, at an instant, with what was sent to them before."""
    sent = draw(st.lists(st.integers(0, 8 * 24 * 60), max_size=9))
    pause = draw(st.none() | st.integers(-60, 5 * 24 * 60))
    known = draw(st.none() | st.integers(0, 2))
    return Reader(
        private=True,
        zone=draw(st.sampled_from(ZONES)),
        quiet=draw(QUIETS),
        most_a_week=draw(st.integers(0, 7)),
        digest=draw(st.booleans()),
        topics=draw(st.none() | st.frozensets(st.sampled_from(Topic))),
        stopped=draw(st.sampled_from([False, False, False, True])),
        paused_until=None if pause is None else at + pause * MINUTE,
        reads_at=draw(st.sampled_from([None, "morning", "lunch", "late"])),
        known_since=None if known is None else (at - known * DAY).date(),
        sent=tuple(at - minutes * MINUTE for minutes in sent),
    )


class Walk:
    """One reader's next weeks, from an instant on."""

    def __init__(self, reader: Reader, weight: Weight, at: datetime) -> None:
        self.reader, self.weight, self.at = reader, weight, at
        self.days = [at.date() + step * DAY for step in range(-4, 24)]
        self.quiet = list(self._quiet())

    def is_quiet(self, at: datetime) -> bool:
        return any(begins <= at < ends for begins, ends in self.quiet)

    def is_held(self, at: datetime) -> bool:
        """By a pause, a full week or a first day."""
        reader = self.reader
        if reader.paused_until is not None and at < reader.paused_until:
            return True
        if self.weight not in COUNTED:
            return False
        lately = sum(at - WEEK < sent for sent in reader.sent)
        return lately >= reader.most_a_week or (self._is_first_day(at) and self._sent_by_now() >= 2)

    def first_allowed(self) -> datetime:
        at = self.at
        while self.is_held(at) or self.is_quiet(at):
            at += MINUTE
        return at

    def first_read(self, at: datetime, weekdays: Sequence[int] = range(1, 8)) -> datetime:
        """The first reading time, at this instant or later; each waits for the end of quiet hours."""
        clock = READS[self.reader.reads_at]
        times = [instant_of(datetime.combine(day, clock), self.reader.zone) for day in self.days]
        chosen = [read for day, read in zip(self.days, times, strict=True) if day.isoweekday() in weekdays]
        return min(read for read in map(self._after_quiet, chosen) if read >= at)

    def _after_quiet(self, at: datetime) -> datetime:
        while self.is_quiet(at):
            at += MINUTE
        return at

    def _quiet(self) -> Iterator[tuple[datetime, datetime]]:
        quiet, zone = self.reader.quiet, self.reader.zone
        if quiet.starts == quiet.ends:
            return
        for day in self.days:
            until = day if quiet.starts < quiet.ends else day + DAY
            begins = instant_of(datetime.combine(day, quiet.starts), zone)
            yield begins, instant_of(datetime.combine(until, quiet.ends), zone)

    def _sent_by_now(self) -> int:
        return sum(self.at - WEEK < sent for sent in self.reader.sent)

    def _is_first_day(self, at: datetime) -> bool:
        since = self.reader.known_since
        if since is None:
            return False
        place = ZoneInfo(self.reader.zone)
        in_utc = datetime.combine(since, time(), UTC)
        last = max(hour.astimezone(place).date() for hour in (in_utc, in_utc + DAY - timedelta(microseconds=1)))
        return at < instant_of(datetime.combine(last + DAY, time()), self.reader.zone)

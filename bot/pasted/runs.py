"""What a run of words in a notice comes to, by the grammar of `bot.timing.phrases`: only what it reads surely. Pure."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time

from bot.chat.outbound import Say
from bot.pasted.spans import Kind, Span
from bot.pasted.spreads import Spread, unmarked
from bot.refusals import Refusal
from bot.timing.phrases.clocks import PARTS, Clock, read_clock, settle
from bot.timing.phrases.days import MONTHS, NEAR, WEEKDAYS
from bot.timing.phrases.moments import Moment, read_moment, take_part
from bot.timing.phrases.refusals import (
    ClockOpen,
    DayMissing,
    HalfOpen,
    TimePassed,
    TimeTooFar,
    TimeUnclear,
    WeekdayDiffers,
    WeekdayIsToday,
)
from bot.timing.phrases.repeats import is_repeat
from bot.timing.phrases.tokens import Cursor, Token, tokens_of

FILLERS = frozenset(
    {"", "the", "at", "in", "on", "of", "and", "a", "or", "to", "from", "this", "&", "-",
     "i", "o", "y", "yr", "ar", "yn"}
)  # fmt: skip
"""Words that times and all other sentences have; none ends with one."""

_LINKS = FILLERS - {"at", "this", "in", "a"}
_EDGE = ".,;:!?()[]“”\"'’…"
_UNITS = frozenset({"minute", "hour", "day", "week", "fortnight", "month", "year", "weekend", "times"})
_VERBS = frozenset({"may", "march", "mar", "mai", "medi"})
"""Small letters make other words of these, unless the day stands before them."""

_WRITTEN_DATE = re.compile(r"\d{1,2}[/-]\d{1,2}|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d")
_WHOLE_DATE = re.compile(r"\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d")
_BARE = re.compile(r"\d{1,2}")


def read_run(words: Sequence[str], begins: int, spread: Spread, now: datetime, zone: str) -> Span | None:
    """What these words come to, if they are about a time: a day, a time of the day, or why they are in doubt."""
    typed = [unmarked(word).strip(_EDGE) for word in words]
    if _ends_in_number(typed) or typed[0].casefold() in _LINKS or typed[-1].casefold() in FILLERS:
        return None
    try:
        tokens = tokens_of(" ".join(unmarked(word) for word in words))
    except TimeUnclear:
        return None
    kind = _kind(tokens)
    if len(tokens) > 1 and tokens[0].word in PARTS:  # "quiz night Friday": it belongs to what stands before it
        return None
    if kind is None or _is_other_word(kind, typed, tokens):
        return None
    ends = next((end for word in words if (end := spread.end_of(word)) is not None), None)
    span = Span(kind=kind, begins=begins, stops=begins + len(words), ends=ends)
    if kind is Kind.CLOCK:
        return _clock_span(span, tokens)
    return span if kind is Kind.REPEAT else _day_span(span, tokens, typed, now, zone)


def _ends_in_number(typed: Sequence[str]) -> bool:
    """Whether a number stands last that may be anything: "1 December 10 Church Road". Not "December 10", nor "at 7"."""
    if _BARE.fullmatch(typed[-1]) is None:
        return False
    before = typed[-2].casefold() if len(typed) > 1 else ""
    return before not in ("at", "am", "@") and not (before[:3] and _is_month(before) and len(typed) < 4)


def _is_month(word: str) -> bool:
    try:
        return tokens_of(word)[0].word in MONTHS
    except TimeUnclear:
        return False


def _kind(tokens: Sequence[Token]) -> Kind | None:
    said = {token.word for token in tokens}
    has_weekday, has_unit = bool(said & WEEKDAYS.keys()), bool(said & _UNITS)
    if is_repeat(tokens):
        return Kind.REPEAT if has_weekday or (has_unit and tokens[0].typed != tokens[-1].typed) else None
    if said & MONTHS.keys() or any(_WRITTEN_DATE.fullmatch(word) for word in said):
        return None if has_unit else Kind.DATED
    if any(word[:1] == "#" for word in said):
        return Kind.NUMBERED
    if has_weekday:
        return Kind.WEEKDAY
    if said & NEAR.keys() or has_unit:
        return Kind.NEAR
    return Kind.CLOCK


def _is_other_word(kind: Kind, typed: Sequence[str], tokens: Sequence[Token]) -> bool:
    """Whether these words more likely mean something else: "we may 5 times", "24/7", "Sun", "second at 10am"."""
    said = [token.word for token in tokens]
    if kind is Kind.DATED and not set(said) & MONTHS.keys():
        is_whole = any(_WHOLE_DATE.fullmatch(word) for word in said)
        is_beside = bool(set(said) & WEEKDAYS.keys()) or (len(typed) > 1 and any("/" in word for word in typed))
        return not (is_whole or is_beside)
    if kind is Kind.DATED:
        month = next(place for place, word in enumerate(typed) if _is_month(word) or _is_month(" ".join(typed)))
        return typed[month] in _VERBS and not any(_BARE.match(word) for word in typed[:month])
    if kind is Kind.NUMBERED and not set(said) & WEEKDAYS.keys():
        return not any(re.match(r"\d", word) for word in typed if word)
    return False


def _clock_span(span: Span, tokens: Sequence[Token]) -> Span | None:
    """A time of the day; with a doubt where it may be in the morning or the evening."""
    if all(token.typed.isdecimal() for token in tokens):
        return None
    found = _read_clock(tokens)
    if found is None:
        return None
    try:
        clock, doubt = settle(*found)
    except HalfOpen as no:
        clock, doubt = time(), no
    except TimeUnclear:
        return None
    said = " ".join(token.typed for token in tokens)
    return _with(span, clock=clock) if doubt is None else _with(span, doubt=_open(said, doubt))


def _read_clock(tokens: Sequence[Token]) -> tuple[Clock, str] | None:
    cursor, clock, part = Cursor(tokens), None, ""
    while not cursor.is_at_end:
        try:
            found = read_clock(cursor) if clock is None else None
        except TimeUnclear:
            return None
        if found is not None:
            clock = found
        elif not part and (taken := take_part(cursor)):
            part = taken
        else:
            return None
    return (clock, part) if clock is not None else None


def _open(words: str, doubt: TimeUnclear) -> Say | None:
    if not isinstance(doubt, HalfOpen):
        return Say("pasted-unsure", words=words)
    return Say("pasted-half-open", words=words, **doubt.details)


def _day_span(span: Span, tokens: Sequence[Token], typed: Sequence[str], now: datetime, zone: str) -> Span | None:
    """A day, with a time or without one. None where a shorter run of the words says more."""
    said = " ".join(filter(None, typed))
    if any(token.word in _UNITS for token in tokens):
        return _consumed(span, tokens, said, now, zone)
    try:
        moment = _read_moment(tokens, now, zone)
    except (TimeUnclear, TimePassed) as no:
        return _with(span, doubt=told) if (told := _told(no, span, tokens, said)) is not None else None
    if isinstance(moment.doubt, HalfOpen):
        return None
    if moment.doubt is not None:
        return _with(span, doubt=Say("pasted-unsure", words=said))
    return _with(span, day=moment.wall.day, clock=moment.wall.clock)


def _told(no: Refusal, span: Span, tokens: Sequence[Token], said: str) -> Say | None:
    """Why these words are no day; none where fewer of them may be one."""
    match no:
        case WeekdayDiffers():
            return _other_weekday(no, tokens)
        case WeekdayIsToday():
            return Say("pasted-today", **no.details)
        case TimePassed():
            return Say("pasted-over", words=said)
        case DayMissing() | TimeTooFar() if span.kind is Kind.DATED:
            return Say("pasted-no-day", words=said)
    return None


def _read_moment(tokens: Sequence[Token], now: datetime, zone: str) -> Moment:
    """The moment; of "tonight" without an hour, the day alone."""
    try:
        return read_moment(tokens, now, zone)
    except ClockOpen:
        return read_moment([token for token in tokens if token.word not in PARTS], now, zone)


def _consumed(span: Span, tokens: Sequence[Token], said: str, now: datetime, zone: str) -> Span | None:
    """Counted from a day that nobody wrote down: "in two weeks", "Friday week"."""
    try:
        read_moment(tokens, now, zone)
    except (TimeUnclear, TimePassed):
        return None
    return _with(span, doubt=Say("pasted-unsure", words=said))


def _other_weekday(no: WeekdayDiffers, tokens: Sequence[Token]) -> Say:
    """As in "1 December is a Tuesday, not a Monday"."""
    said = no.details["day"].details
    wrong = next(WEEKDAYS[token.word] for token in tokens if token.word in WEEKDAYS)
    day = Say("day-plain", day=said["day"], month=said["month"])
    right, other = (Say("weekday", weekday=number) for number in (said["weekday"], wrong))
    return Say("pasted-weekday-differs", day=day, right=right, wrong=other)


def _with(span: Span, *, day: date | None = None, clock: time | None = None, doubt: Say | None = None) -> Span:
    return Span(kind=span.kind, begins=span.begins, stops=span.stops, day=day, clock=clock, ends=span.ends, doubt=doubt)

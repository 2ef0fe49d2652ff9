"""Reads a pasted notice: what it is called, when and where. Pure; what is not certain is left out, never guessed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from bot.chat.outbound import Say
from bot.pasted.context import (
    has_phone,
    is_beginning,
    is_beside,
    is_move,
    is_new,
    is_off,
    is_off_as_a_whole,
    is_old,
    is_turned,
    sentence,
)
from bot.pasted.lines import Lines, lines_of
from bot.pasted.model import Found, Notice
from bot.pasted.places import place_in
from bot.pasted.scanning import MOST_KNOWN, count_known, spans_of
from bot.pasted.spans import Kind, Line, Span, words_of
from bot.pasted.spreads import spread_out
from bot.pasted.titles import title_in
from bot.timing.said import clock_time
from bot.timing.walls import Wall, instant_of, is_over

MOST_DATES = 10
"""As many as a question has choices."""

_MOST_DOUBTS = 3


def read_notice(words: str, now: datetime, zone: str) -> Notice:
    """What a notice says for certain, by the clocks of a zone."""
    said, doubts = lines_of(words), list[Say]()
    lines, left = list[Line](), MOST_KNOWN
    for text in said.all:
        line = _line(text, now, zone, doubts, left)
        left -= count_known(line.words)
        lines.append(line)
    off = any(is_off_as_a_whole(line.text) and not line.tells_days for line in lines)
    for line in lines:
        _sort_out(line, said, doubts, all_off=off)
    _leave_out_names(lines)
    dates = _dates(lines, now, zone, doubts)
    place = place_in(lines)
    told = tuple(dict.fromkeys(doubts))[:_MOST_DOUBTS]
    return Notice(title=title_in(said, lines, place), dates=dates, place=place, doubts=told)


def _line(text: str, now: datetime, zone: str, doubts: list[Say], left: int) -> Line:
    """A line with the times in it; beyond so many words that may belong to one, it is not looked for them."""
    spread = spread_out(text, is_move=is_move(text))
    if spread.days:
        doubts.append(Say("pasted-days"))
    words = words_of(spread)
    is_read = count_known(words) <= left
    return Line(text=text, words=words, spans=spans_of(words, spread, now, zone) if is_read else ())


def _sort_out(line: Line, said: Lines, doubts: list[Say], *, all_off: bool) -> None:
    """Keep what tells when something is on; say what was left out, and why."""
    for span in line.spans:
        around = sentence(line.words, span.begins)
        if span.kind is Kind.CLOCK:
            is_of_phone = has_phone(around) and not line.tells_days
            if not is_of_phone and not is_beside(line.words, span.begins, span.stops):
                _keep_clock(line, span, doubts)
        elif not _is_another(line, span, is_move=is_move(around)):
            off = (is_off(around) or all_off) and not is_new(line.words, span.begins)
            doubt = Say("pasted-off") if off else _doubt(line, span, said)
            if doubt is None:
                line.days.append(span)
            else:
                doubts.append(doubt)


def _is_another(line: Line, span: Span, *, is_move: bool) -> bool:
    """Whether it is not the day on which something is on: the last one to reply, or the one before a move."""
    if is_turned(line.words, span.begins) and not (is_move and is_new(line.words, span.begins)):
        return True
    if is_move and is_old(line.words, span.begins):
        return True
    return span.clock is None and is_beginning(line.words, span.begins, span.kind)


def _doubt(line: Line, span: Span, said: Lines) -> Say | None:
    if span.kind is Kind.REPEAT:
        return Say("pasted-repeats")
    if span.doubt is None and span.kind in (Kind.WEEKDAY, Kind.NEAR) and said.is_handed_on:
        return Say("pasted-handed-on", words=_typed(line, span))
    return span.doubt


def _keep_clock(line: Line, span: Span, doubts: list[Say]) -> None:
    if span.is_sure:
        line.clocks.append(span)
        return
    follows = line.words[span.stops] if span.stops < len(line.words) else ""
    is_address = follows[:1].isupper() and line.words[span.stops - 1].isdecimal()  # "at 10 Church Road"
    if span.doubt is not None and not is_address:
        doubts.append(span.doubt)


def _typed(line: Line, span: Span) -> str:
    return " ".join(line.words[span.begins : span.stops]).strip(".,;:!?()")


def _leave_out_names(lines: Sequence[Line]) -> None:
    """A weekday or "today" without a time may be part of a name; beside a whole date it hardly is another one."""
    is_dated = any(span.kind is Kind.DATED for line in lines for span in line.spans)
    for line in lines:
        line.days = [
            span
            for span in line.days
            if span.kind is Kind.DATED or span.clock is not None or (line.clocks and not is_dated)
        ]


# Days and times together


def _dates(lines: Sequence[Line], now: datetime, zone: str, doubts: list[Say]) -> tuple[Found, ...]:
    """Each date once, in the order of time."""
    for line in lines:
        _hand_round(line, doubts)
    elsewhere = [span for line in lines if not line.days for span in line.clocks]
    found: dict[tuple[date, time | None], Found] = {}
    for line in lines:
        for span in line.days:
            with_clock = span if span.clock is not None else _clocked(span, line, elsewhere, doubts)
            if with_clock.day is None:
                continue
            wall = Wall(day=with_clock.day, clock=with_clock.clock)
            if is_over(wall, now, zone):
                doubts.append(Say("pasted-over", words=_typed(line, span)))
                continue
            at = instant_of(wall.day, wall.clock, zone) if wall.clock is not None else None
            found.setdefault((wall.day, wall.clock), Found(wall=wall, ends=with_clock.ends, at=at))
    return tuple(_whole(found.values()))[:MOST_DATES]


def _hand_round(line: Line, doubts: list[Say]) -> None:
    """What stands behind a list of days is the time of each; of "7pm for 7.30pm" nobody knows which is meant."""
    timed = [span for span in line.days if span.clock is not None]
    if len(line.days) > 1 and len(timed) == 1 and timed[0] is line.days[-1] and not line.clocks:
        line.days = [replace(span, clock=timed[0].clock, ends=timed[0].ends) for span in line.days]
    for place, span in enumerate(line.days):
        around = sentence(line.words, span.begins)
        others = [clock for clock in line.clocks if sentence(line.words, clock.begins) == around]
        if span.clock is None or not others:
            continue
        first, *_, last = sorted([span.clock, *(clock.clock for clock in others if clock.clock is not None)])
        doubts.append(Say("pasted-times", first=clock_time(first), last=clock_time(last)))
        line.days[place] = replace(span, clock=None, ends=None)
        line.clocks.clear()


def _whole(found: Iterable[Found]) -> list[Found]:
    """Without days of which a time is known."""
    dates = sorted(found, key=lambda one: (one.wall.day, one.wall.clock or time()))
    timed = {one.wall.day for one in dates if one.wall.clock is not None}
    return [one for one in dates if one.wall.clock is not None or one.wall.day not in timed]


def _clocked(span: Span, line: Line, elsewhere: Sequence[Span], doubts: list[Say]) -> Span:
    """The day with the one time there is: in its line, or else in lines of their own."""
    for clocks in (line.clocks, elsewhere):
        told = {(clock.clock, clock.ends) for clock in clocks}
        if len({clock for clock, _ in told}) == 1:
            clock, ends = max(told, key=lambda one: one[1] is not None)
            return replace(span, clock=clock, ends=ends)
        if told:
            first, *_, last = sorted(clock for clock, _ in told if clock is not None)
            doubts.append(Say("pasted-times", first=clock_time(first), last=clock_time(last)))
            return span
    return span

"""What was read in a notice, and what can be made of it. Each button has words that do the same to the last one."""

from datetime import datetime

from bot.chat.outbound import Choice, Line, Message, Say, Text, Words
from bot.pasted.model import Found, Notice, Pasted
from bot.timing.said import clock_time, day_and_time, long_day
from bot.timing.zones import local


def show_card(pasted: Pasted, notice: Notice, now: datetime, *, is_question: bool) -> Message:
    """The notice in one line, what was left out of it, and what an organiser can do with it."""
    choices = [_choice(pasted, "announce-paste", "pasted-tell", "/announce paste")]
    if notice.dates:
        choices.append(_choice(pasted, "poll-paste", "pasted-which", "/polls paste"))
    if is_question:
        choices.append(_choice(pasted, "ask-paste", "pasted-ask", "/polls paste ask"))
    if notice.dates:
        choices.append(_remind(pasted))
    return Message(
        title=Say("pasted-title"), lines=(*_read(pasted, notice, now), *_doubts(notice)), choices=tuple(choices)
    )


def show_reminding(pasted: Pasted, notice: Notice, now: datetime) -> Message:
    """What everybody is told whose words are not understood; and the one thing that can be made of a date."""
    lines = (*_read(pasted, notice, now), *_doubts(notice), Text(Say("pasted-kept")))
    return Message(title=Say("pasted-not-understood"), lines=lines, choices=(_remind(pasted),))


def said(found: Found, zone: str, now: datetime) -> Say:
    """One date: "Tuesday 1 December, 6pm"."""
    day = long_day(found.wall.day, local(now, zone).date())
    if found.wall.clock is None:
        return day
    if found.ends is None:
        return day_and_time(day, found.wall.clock)
    return Say("pasted-until", when=day_and_time(day, found.wall.clock), ends=clock_time(found.ends))


def _read(pasted: Pasted, notice: Notice, now: datetime) -> list[Line]:
    """As in "Carers' forum · Tuesday 1 December, 6pm · Library"; each of several dates on a line of its own."""
    dates = [said(found, pasted.zone, now) for found in notice.dates]
    parts: list[Words] = [part for part in (notice.title, *(dates if len(dates) == 1 else ()), notice.place) if part]
    line: Words = parts[0] if parts else ""
    for part in parts[1:]:
        line = Say("pasted-parts", first=line, rest=part)
    several = dates if len(dates) > 1 else []
    return [Text(words) for words in (line, *several) if words]


def _doubts(notice: Notice) -> list[Text]:
    return [Text(doubt) for doubt in notice.doubts]


def _remind(pasted: Pasted) -> Choice:
    return _choice(pasted, "remind-paste", "pasted-remind", "/remind paste")


def _choice(pasted: Pasted, action: str, label: str, typed: str) -> Choice:
    return Choice(label=Say(label), action=f"{action}:{pasted.id}", typed=typed)

"""What is on, to a message; and when the weekly list comes, with what can be chosen instead."""

from collections.abc import Collection, Sequence
from datetime import datetime, time, timedelta

from bot.chat.outbound import Choice, Message, Say, Text, Words
from bot.feature import Dated
from bot.people.model import Community, KnownPlace, PlaceId
from bot.people.role_cards import title_of
from bot.timing.said import clock_time
from bot.whats_on.model import USEFUL_FOR, Weekly, shortened

__all__ = ["title_of"]

WEEKDAYS = {"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5}
"""Those that have a button: at the weekend nobody is there to answer for it."""

HOURS = {"9am": 9, "10am": 10, "12noon": 12, "2pm": 14, "4pm": 16, "6pm": 18}

STANDS_FOR = timedelta(days=7)
"""How long a person's list may be shown anew: then there is another one."""

MOST_SHOWN = 30
"""Lines of the whole list: more than anybody reads."""

MOST_GROUPS = 8
"""Groups with a button of their own; the others are named by their number, as typed."""


def useful_until(due: datetime) -> datetime:
    """When a list that was due then is no use any more."""
    return due + USEFUL_FOR


def show_on(on: Sequence[Dated], notices: Sequence[Words]) -> Message:
    """The list in a group, and what is to be known there beside it."""
    lines, choices = _lines(on)
    return Message(title=Say("whats-on-title"), lines=(*lines, *map(Text, notices)), choices=choices)


def show_mine(on: Sequence[Dated]) -> Message:
    """The list that somebody wants of their own, and how it ends."""
    lines, choices = _lines(on)
    stop = Choice(label=Say("whats-on-stop"), action="me:weekly no", typed="/me weekly no")
    return Message(title=Say("whats-on-title"), lines=lines, choices=(*choices, stop))


def _lines(on: Sequence[Dated]) -> tuple[tuple[Text, ...], tuple[Choice, ...]]:
    shown, left_out = shortened(on)
    lines = [Text(one.words) for one in shown]
    choices = _choices(shown)
    if left_out:
        lines.append(Text(Say("whats-on-more", count=left_out)))
        choices.append(Choice(label=Say("whats-on-all"), action="whats-on", typed="/me whatson"))
    return tuple(lines), tuple(choices)


def show_all(on: Sequence[Dated]) -> Message:
    """All of it, to one person."""
    if not on:
        return Message(title=Say("whats-on-none"))
    shown = on[:MOST_SHOWN]
    lines = tuple(Text(one.words) for one in shown)
    return Message(title=Say("whats-on-title"), lines=lines, choices=tuple(_choices(shown)))


def _choices(shown: Sequence[Dated]) -> list[Choice]:
    """Each once, though several lines may be about one thing."""
    found = {one.choice.action: one.choice for one in shown if one.choice is not None}
    return list(found.values())


# When it comes


def said(weekly: Weekly) -> Say:
    """When it comes, in one line."""
    if not weekly.on:
        return Say("weekly-off")
    return Say("weekly-now", weekday=Say("weekday", weekday=weekly.weekday), time=clock_time(time(weekly.hour)))


def show_weekly(
    community: Community, weekly: Weekly, places: Sequence[KnownPlace], without: Collection[PlaceId], end: str
) -> Message:
    """When it comes, on which day it could come instead, and which groups get none."""
    lines = [Text(said(weekly)), Text(Say("weekly-what"))]
    if not weekly.on:
        choices = [_choice(community, "on", Say("weekly-do-on"), end)]
    else:
        choices = [_choice(community, "off", Say("weekly-do-off"), end)]
        choices += [
            _choice(community, day, Say("weekday", weekday=number), end)
            for day, number in WEEKDAYS.items()
            if number != weekly.weekday
        ]
        choices.append(_choice(community, "hours", Say("weekly-do-hours"), end))
    if weekly.on and len(places) > 1:
        for number, place in list(enumerate(places, 1))[:MOST_GROUPS]:
            is_without = place.id in without
            lines.append(Text(Say(f"weekly-group-{_yes_no(is_without)}", number=number, title=title_of(place))))
            word = "with" if is_without else "without"
            label = Say(f"weekly-do-{word}", title=title_of(place))
            action = f"weekly:{community.id}:{word} {place.id}"
            choices.append(Choice(label=label, action=action, typed=f"/people weekly {word} {number}{end}"))
    return Message(title=Say("weekly-title"), lines=tuple(lines), choices=tuple(choices))


def _yes_no(is_without: bool) -> str:
    return "without" if is_without else "with"


def show_hours(community: Community, weekly: Weekly, end: str) -> Message:
    """At what time of that day?"""
    choices = tuple(
        _choice(community, words, clock_time(time(hour)), end) for words, hour in HOURS.items() if hour != weekly.hour
    )
    return Message(title=Say("weekly-hours-title"), lines=(Text(said(weekly)),), choices=choices)


def _choice(community: Community, words: str, label: Say, end: str) -> Choice:
    return Choice(label=label, action=f"weekly:{community.id}:{words}", typed=f"/people weekly {words}{end}")

"""Why something was not sent yet, in words for organisers: by group, and for people only how many."""

from datetime import datetime

from bot.chat.outbound import Say, Text
from bot.people.gate import Why
from bot.people.held import GroupWaits, Waits
from bot.timing.said import when

FEW = 5
"""Fewer people than this are "a few": a small number might tell who they are."""

_LATER = (Why.QUIET_HOURS, Why.WEEK_FULL, Why.FIRST_DAY, Why.PAUSED, Why.DIGEST)
_NOT = (Why.STOPPED, Why.NOT_FOLLOWED, Why.TOO_LATE)


def show_waiting(waits: Waits, now: datetime) -> tuple[Text, ...]:
    """A line for each group where it waits, and how many people get it later, look for themselves, or do not get it.

    `waits` is what `work.outbox.list_waiting` found.
    """
    lines = [_in_group(group, now) for group in waits.groups]
    for word, reasons in (("later", _LATER), ("shelf", (Why.NONE_WANTED,)), ("not", _NOT)):
        many = sum(waits.people.get(why, 0) for why in reasons)
        if many:
            lines.append(Say(f"waiting-{word}-few") if many < FEW else Say(f"waiting-{word}", count=many))
    return tuple(map(Text, lines))


def _in_group(group: GroupWaits, now: datetime) -> Say:
    word, place = f"waiting-group-{group.why}", group.title or Say("people-untitled")
    if group.until is None:
        return Say(word, place=place)
    return Say(word, place=place, when=when(group.until, group.time_zone, now=now))

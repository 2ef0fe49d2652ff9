"""Hundreds of announcements that were sent, or are planned, all like one that was sent in the chat."""

from datetime import datetime, timedelta
from typing import Any

from bench.common.bulk import scattered
from bench.desk.asking import PICTURE
from bench.desk.copies import Copies, Kind
from bot.announcements.model import KIND, State
from storage.announced import announcement_places
from storage.announcements import announcements
from storage.posts import posts, subjects
from tests.support.chat import TUESDAY_10

MOST_PLANNED = 20

REFUSED_EVERY = 20
"""One place in so many did not take it."""


def announce(copies: Copies) -> tuple[int, int]:
    """Sent ones, shown in every place but where it was refused, and planned ones; gives the last number of each."""
    first = copies.community["last_announcement_number"] + 1
    like = copies.like(announcements, announcements.c.number == PICTURE + 1)
    numbers = range(first, 1 + copies.size.announcements)
    sent = numbers[: -min(MOST_PLANNED, len(numbers) // 2)]
    rows = [like | {"id": _announcement(n), "number": n} | _turn(n, sent) for n in numbers]
    copies.write(announcements, rows)
    there = copies.groups(copies.size.places)
    stands = [(number, turn, place) for number in sent for turn, place in enumerate(there)]
    title = {"title": "A ward", "told": False}
    copies.write(
        announcement_places,
        ({"announcement_id": _announcement(n), "place_id": place} | title for n, _, place in stands),
    )
    copies.write(subjects, [{"kind": KIND, "ref": str(_announcement(n)), "revision": 1} for n in sent])
    copies.write(posts, (_post(number, turn, place, sent) for number, turn, place in stands))
    copies.count(last_announcement_number=numbers[-1])
    return sent[-1], numbers[-1]


def _announcement(number: int) -> int:
    return scattered(number, Kind.ANNOUNCEMENT)


def _turn(number: int, sent: range) -> dict[str, Any]:
    if number not in sent:
        return {"state": State.PLANNED.value, "sent_at": None, "due_at": TUESDAY_10 + timedelta(days=number)}
    return {"sent_at": _sent_at(number, sent)}


def _sent_at(number: int, sent: range) -> datetime:
    """Two a day, the last of them today."""
    return TUESDAY_10 - timedelta(hours=12 * (sent[-1] - number) + 1)


def _post(number: int, turn: int, place: int, sent: range) -> dict[str, Any]:
    receipts = "[]" if turn % REFUSED_EVERY == REFUSED_EVERY - 1 else f'["{number}"]'
    post = {"id": scattered(number * 1000 + turn, Kind.POST), "kind": KIND, "ref": str(_announcement(number))}
    shown = {"place_id": place, "shown": 1, "receipts": receipts, "stale": "[]", "deleted": False, "failures": 0}
    return post | shown | {"weight": "free", "sent_at": _sent_at(number, sent)}

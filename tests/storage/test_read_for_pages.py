"""What pages read, on each database: announcements with how they stand everywhere, and questions that have closed."""

from typing import Any

from bot.announcements.use_cases.looking import Shelf, read_delivery, read_shelf
from bot.chat.adapter import Unreachable
from bot.polls.use_cases.for_partners import read_closed, read_result
from tests.announcements.telling import NORTH, joins
from tests.support.chat import Chat


def _community(work: Any) -> Any:
    return work.people.list_communities()[0]


async def test_a_list_tells_of_each_announcement_how_far_it_has_come(chat: Chat) -> None:
    joins(chat, NORTH)
    for words in ("Tea at three.", "Cake at four."):
        await chat.says_privately("ada", f"/announce {words}")
        await chat.says_privately("ada", "/announce draft send")
        chat.platform.failing_places[NORTH.id] = Unreachable()
        await chat.minutes_pass(1)
    shelf = chat.storage.read(lambda work: read_shelf(work, _community(work).id, Shelf.SENT, page=1))

    told = [(one.number, one.told.details) for one in shelf.listed if one.told is not None]
    assert told == [(2, {"told": 1, "count": 2}), (1, {"count": 2})]


async def test_a_report_names_the_worst_first(chat: Chat) -> None:
    joins(chat, NORTH)
    chat.platform.failing_places[NORTH.id] = Unreachable()
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft send")
    await chat.minutes_pass(1)

    def read(work: Any) -> Any:
        return read_delivery(work, work.people.person_of(chat.sender("ada")), _community(work).id, 1, page=1)

    assert [one.stands.word for one in chat.storage.read(read).places] == [
        "announce-stands-blocked",
        "announce-stands-told",
    ]


async def test_closed_questions_are_told_with_how_many_answered_once_their_quarter_is_over(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    for number in range(22):
        await chat.presses(f"v{number}", "Soup" if number < 12 else "Salad")
    await chat.minutes_pass(60 * 24 * 4)
    before = chat.storage.read(lambda work: read_closed(work, _community(work), "en", page=1))
    await chat.minutes_pass(60 * 24 * 30)
    after = chat.storage.read(lambda work: read_closed(work, _community(work), "en", page=1))
    result = chat.storage.read(lambda work: read_result(work, _community(work), "en", 1))

    assert before.closed == ()
    assert [(one.number, one.answers) for one in after.closed] == [(1, 22)]
    assert [row.count for row in result.rows] == [12, 10]

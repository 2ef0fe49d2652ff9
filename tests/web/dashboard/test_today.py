"""Today: what needs somebody, the most pressing first, each with the way to it; and what comes next."""

from datetime import timedelta

import pytest

from bot.chat.adapter import Unreachable
from bot.people.model import CodeKind
from tests.announcements.telling import NORTH, joins, organises
from tests.people.naming import becomes, is_named, two_owners
from tests.polls.services import DUE, LATE, asks_and_closes
from tests.polls.services import joins as gets_role
from tests.support.chat import Chat
from tests.web.dashboard.conftest import Desk, Visitor

LUNCH = "/poll Lunch? | Soup | Salad"
DAY = 24 * 60


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """The dashboard of ada's community, on either database."""
    return Desk(chat)


async def today(desk: Desk, visitor: Visitor) -> str:
    """The words of the page, below its title."""
    community = desk.chat.storage.read(lambda work: work.people.list_communities()[0].id)
    await visitor.opens(f"/d/{community}/today")
    return visitor.text.partition("Settings Today ")[2].removesuffix(" Run by Rivertown Carers.")


async def seen_by(desk: Desk, who: str = "ada") -> str:
    """What somebody sees who signs in."""
    async with desk.signed_in(who) as visitor:
        return await today(desk, visitor)


async def test_nothing_to_do_is_said_kindly_with_what_could_be_done_next(desk: Desk) -> None:
    assert await seen_by(desk) == (
        "Nothing needs you today. "
        "To ask something, send /poll to the bot. To tell your groups something, send /announce."
    )


async def test_a_promise_that_is_late_says_on_whom_people_wait_and_since_when(desk: Desk) -> None:
    await asks_and_closes(desk.chat)
    await desk.chat.time_passes_until(LATE)

    assert await seen_by(desk) == (
        "Waiting on the Trust since Tuesday 22 December. Question 1: What would help? Tell the answer"
    )


async def test_a_promise_that_is_due_later_is_there_and_presses_nobody(desk: Desk) -> None:
    await asks_and_closes(desk.chat)
    await desk.chat.time_passes_until(DUE - timedelta(days=3))
    async with desk.signed_in() as visitor:
        assert (await today(desk, visitor)).startswith("The group gets an answer by Tuesday 22 December")
        assert '"card needs"' not in visitor.page.text

        await visitor.opens(visitor.page.url.path.replace("today", "asks/1"))
        await visitor.sends(f"{visitor.page.url.path}/answer", answer="Yes.")
        assert (await today(desk, visitor)).startswith("Nothing needs you today.")


async def test_proposed_choices_wait_to_be_decided(desk: Desk) -> None:
    await desk.chat.says("ada", LUNCH)
    await desk.chat.says_privately("ada", "/polls 1 takes options")
    await desk.chat.says("bob", "/polls")
    for choice in ("Bread", "Cake"):
        await desk.chat.says_privately("bob", f"/polls 1 propose {choice}")

    assert (await seen_by(desk)).startswith("2 choices were proposed. Question 1: Lunch? Decide Soon")


async def test_what_closes_within_a_day_is_a_card_and_what_closes_later_a_line(desk: Desk) -> None:
    await desk.chat.says("ada", LUNCH)
    line = "Question 1 closes Friday 4 December, 8pm: Lunch?"
    assert line in (await seen_by(desk)).partition("Soon ")[2]
    await desk.chat.minutes_pass(3 * DAY)

    assert await seen_by(desk) == "Closes Friday 4 December, 8pm Question 1: Lunch? Look"


async def test_what_goes_out_opens_or_closes_next_is_five_lines(desk: Desk) -> None:
    chat = desk.chat
    await chat.says("ada", LUNCH)
    for hour in range(1, 6):
        for words in (f"/announce News {hour}", f"/announce draft at tomorrow {hour}pm", "/announce draft plan"):
            await chat.minutes_pass(0.1)
            await chat.says_privately("ada", words)
    for words in ("/poll Tea? | Yes | No", "/polls draft opens tomorrow 9am", "/polls draft post"):
        await chat.minutes_pass(0.1)
        await chat.says_privately("ada", words)

    assert (await seen_by(desk)).partition("Soon ")[2] == (
        "Question 2 opens Wednesday 2 December, 9am: Tea? "
        "“News 1” goes out Wednesday 2 December, 1pm. “News 2” goes out Wednesday 2 December, 2pm. "
        "“News 3” goes out Wednesday 2 December, 3pm. “News 4” goes out Wednesday 2 December, 4pm."
    )


async def test_an_urgent_announcement_waits_for_a_second_organiser(desk: Desk) -> None:
    await organises(desk.chat, "cat")
    await desk.chat.says_privately("ada", "/announce The venue is flooded.")
    await desk.chat.says_privately("ada", "/announce draft urgent It floods.")

    assert await seen_by(desk, "cat") == (
        "Announcement 1 is urgent. It waits for a second organiser. The venue is flooded. Look"
    )


async def test_an_announcement_of_somebody_who_has_left_is_paused(desk: Desk) -> None:
    await organises(desk.chat, "cat")
    for words in (
        "/announce Tea at three.",
        "/announce draft at tomorrow 9am",
        "/announce draft plan",
        "/people leave",
    ):
        await desk.chat.says_privately("cat", words)
    await desk.chat.presses_answer("cat", "Step down")
    await desk.chat.minutes_pass(DAY)

    assert await seen_by(desk) == (
        "Announcement 1 is paused. Whoever planned it is no organiser now. Tea at three. Look"
    )


async def test_a_group_that_cannot_be_written_to_is_named_with_what_did_not_reach_it(desk: Desk) -> None:
    joins(desk.chat, NORTH)
    desk.chat.platform.failing_places[NORTH.id] = Unreachable()
    await desk.chat.says_privately("ada", "/announce Tea at three.")
    await desk.chat.says_privately("ada", "/announce draft send")

    assert await seen_by(desk) == (
        "Announcement 1 did not reach one group. Tea at three. Look "
        "The bot cannot write in Northside. Ask an administrator there to add it again, or to let it write. Look"
    )


async def test_somebody_who_is_to_read_concerns_waits_for_the_second_owner_alone(desk: Desk) -> None:
    await two_owners(desk.chat)
    await becomes(desk.chat, "olu", "Add an organiser")
    await is_named(desk.chat, "cat")

    assert await seen_by(desk, "bob") == "Cat is to read concerns. It waits for your yes. Look"
    for who in ("ada", "olu"):
        assert "concerns" not in await seen_by(desk, who)


async def test_the_most_pressing_comes_first_and_only_five_at_once(desk: Desk) -> None:
    chat = desk.chat
    await asks_and_closes(chat)
    await chat.time_passes_until(LATE)
    for number in range(2, 7):
        await chat.says("ada", f"/poll Lunch {number}? | Soup | Salad")
        await chat.says_privately("ada", f"/polls {number} at 24 December 9am")
        await chat.minutes_pass(1)
    await chat.time_passes_until(LATE + timedelta(hours=20))
    async with desk.signed_in() as visitor:
        text = await today(desk, visitor)

        assert text.startswith("Waiting on the Trust since")
        assert text.index("Lunch 5?") < text.index("One more") < text.index("Lunch 6?")


async def test_each_card_leads_to_where_it_is_done(desk: Desk) -> None:
    await desk.chat.says("ada", LUNCH)
    await desk.chat.minutes_pass(3 * DAY)
    async with desk.signed_in() as visitor:
        await today(desk, visitor)
        path = visitor.page.url.path.replace("today", "asks/1")
        assert f'href="{path}"' in visitor.page.text
        await visitor.opens(path)

        assert "Question 1 Lunch?" in visitor.text


async def test_a_partner_has_no_such_page(desk: Desk) -> None:
    await gets_role(desk.chat, "pat", CodeKind.PARTNER)
    await desk.chat.says("ada", LUNCH)
    async with desk.signed_in("pat") as visitor:
        await today(desk, visitor)

        assert visitor.page.status_code == 403
        assert "Lunch?" not in visitor.page.text

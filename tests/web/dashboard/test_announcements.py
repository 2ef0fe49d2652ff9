"""Announcements on their pages: what waits, how it stands in each group, and buttons that do what the chat does."""

import re
from datetime import timedelta

import httpx
import pytest

from bot.chat.adapter import RetryLater, Unreachable
from bot.files.model import FileId
from storage.work import StorageWork
from tests.announcements.telling import EAST, NORTH, joins, organises, posts
from tests.files.making import PDF, jpeg
from tests.support.chat import group
from tests.support.pictures import png
from tests.web.dashboard.conftest import Desk, Visitor


async def sends(desk: Desk, words: str = "Tea at three.") -> None:
    await desk.chat.minutes_pass(1)
    await desk.chat.says_privately("ada", f"/announce {words}")
    await desk.chat.says_privately("ada", "/announce draft send")


async def plans(desk: Desk, words: str = "Tea at three.", when: str = "tomorrow 10am") -> None:
    await desk.chat.minutes_pass(1)
    await desk.chat.says_privately("ada", f"/announce {words}")
    await desk.chat.says_privately("ada", f"/announce draft at {when}")
    await desk.chat.says_privately("ada", "/announce draft plan")


async def path_of(desk: Desk, *parts: str | int) -> str:
    return "/".join(("/d", str((await desk.community()).id), "announcements", *map(str, parts)))


async def opens(desk: Desk, visitor: Visitor, *parts: str | int, **query: str) -> Visitor:
    return await visitor.opens(await path_of(desk, *parts), **query)


async def does(desk: Desk, visitor: Visitor, number: int, act: str, **fields: str) -> Visitor:
    """Presses a button of the page of one."""
    path = await path_of(desk, number, act)
    await opens(desk, visitor, number)
    assert f'action="{path}"' in visitor.page.text
    return await visitor.sends(path, **fields)


async def test_what_waits_what_was_sent_and_what_was_cancelled_are_lists(desk: Desk) -> None:
    await sends(desk, "Cake at four.")
    async with desk.signed_in() as visitor:
        await opens(desk, visitor)
        assert "1. Cake at four. Sent Tuesday 1 December, 10.01am 1 group told" in visitor.text
        await plans(desk)
        await opens(desk, visitor)
        assert "2. Tea at three. Planned: Wednesday 2 December, 10am" in visitor.text
        assert "Cake" not in visitor.text
        await desk.chat.says_privately("ada", "/announce 1 cancel")
        await desk.chat.says_privately("ada", "No cake")
        await opens(desk, visitor, show="sent")
        assert "There are none here." in visitor.text
        await opens(desk, visitor, show="cancelled")

        assert "1. Cake at four. Cancelled Tuesday 1 December, 10.02am 1 group told" in visitor.text


async def test_a_draft_is_on_no_page(desk: Desk) -> None:
    await desk.chat.says_privately("ada", "/announce Not yet.")
    async with desk.signed_in() as visitor:
        for shelf in ("waiting", "sent", "cancelled"):
            await opens(desk, visitor, show=shelf)
            assert "Not yet." not in visitor.text
        await opens(desk, visitor, 0)

        assert visitor.page.status_code == 404


async def test_its_words_in_every_language_its_note_and_where_it_goes_are_shown(desk: Desk) -> None:
    joins(desk.chat, NORTH)
    await plans(desk, "<b>Tea</b> & {{ 7*7 }}", "every Monday 10am")
    await desk.chat.says_privately("ada", "/announce 1 add cy Te am dri.")
    await desk.chat.says_privately("ada", "/announce 1 note About tea")
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)

        assert "It goes to 2 groups: every Monday at 10am." in visitor.text
        assert "Next: Monday 7 December, 10am" in visitor.text
        assert "Shown first: About tea As written <b>Tea</b> & {{ 7*7 }} Cymraeg Te am dri." in visitor.text
        assert "Where it goes Group Northside" in visitor.text


async def test_the_report_tells_of_each_group_how_it_stands_and_what_to_do(desk: Desk) -> None:
    joins(desk.chat, NORTH, EAST)
    desk.chat.platform.failing_places[NORTH.id] = RetryLater(600)
    desk.chat.platform.failing_places[EAST.id] = Unreachable()
    await sends(desk)
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)

        assert "1 of 3 groups told" in visitor.text
        assert "Eastfield I may not write there. Ask an administrator to let me." in visitor.text
        assert "Northside It failed. I am trying again." in visitor.text
        assert "Group Told" in visitor.text


async def test_the_report_brings_itself_up_to_date_while_something_is_under_way_and_ten_minutes_at_most(
    desk: Desk,
) -> None:
    joins(desk.chat, NORTH)
    desk.chat.platform.failing_places[NORTH.id] = RetryLater(60)
    await sends(desk)
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)
        turns = 0
        while part := re.search(r'hx-get="([^?]+)\?page=1&amp;turn=(\d+)"', visitor.page.text):
            await visitor.opens(part[1], page="1", turn=part[2])
            assert visitor.page.text.lstrip().startswith("<section")
            turns += 1
        assert (turns, "1 of 2 groups told" in visitor.text) == (40, True)
        desk.chat.platform.failing_places.clear()
        await desk.chat.minutes_pass(20)
        await opens(desk, visitor, 1)

        assert "2 groups told Everybody is told." in visitor.text
        assert "hx-get" not in visitor.page.text


async def test_fifty_groups_are_on_a_page(desk: Desk) -> None:
    joins(desk.chat, *(group(f"branch{number:02}") for number in range(60)))
    await sends(desk)
    await desk.chat.minutes_pass(5)
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)
        assert visitor.text.count("Branch") == 50
        assert visitor.page.text.count("<tr>") == 51
        await opens(desk, visitor, 1, page="2")

        assert visitor.page.text.count("<tr>") == 12


async def test_a_planned_one_is_sent_now(desk: Desk) -> None:
    await plans(desk)
    async with desk.signed_in() as visitor:
        await does(desk, visitor, 1, "send")

        assert "It is on its way to the groups." in visitor.text
        await opens(desk, visitor, 1)
        assert "1 group told" in visitor.text
    assert len(posts(desk.chat)) == 1


async def test_the_next_time_of_a_repeating_one_is_skipped_and_then_it_is_stopped(desk: Desk) -> None:
    await plans(desk, when="every day 10am")
    async with desk.signed_in() as visitor:
        await does(desk, visitor, 1, "skip")
        assert "Next: Thursday 3 December, 10am" in visitor.text
        await does(desk, visitor, 1, "stop")
        assert "Stopped. It does not come again." in visitor.text
    await desk.chat.minutes_pass(60 * 24 * 4)

    assert posts(desk.chat) == []


async def test_a_planned_one_is_dropped(desk: Desk) -> None:
    await plans(desk)
    async with desk.signed_in() as visitor:
        await does(desk, visitor, 1, "drop")
        assert "Announcement 1 is over." in visitor.text
    await desk.chat.minutes_pass(60 * 48)

    assert posts(desk.chat) == []


async def test_to_cancel_one_a_reason_is_needed_and_the_groups_read_it(desk: Desk) -> None:
    await sends(desk)
    async with desk.signed_in() as visitor:
        await does(desk, visitor, 1, "cancel", reason="  ")
        assert (visitor.page.status_code, "Please say why, in a few words." in visitor.text) == (422, True)
        await visitor.sends(await path_of(desk, 1, "cancel"), reason="No milk")
        assert "Cancelled. The groups see why." in visitor.text
        assert "Cancelled: No milk" in visitor.text
    assert "Cancelled: No milk" in posts(desk.chat)[-1].lines


async def test_what_was_typed_is_still_there_after_a_no(desk: Desk) -> None:
    await plans(desk)
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)
        await visitor.sends(await path_of(desk, 1, "cancel"), reason="No <milk>")

        assert (visitor.page.status_code, "It is not sent yet" in visitor.text) == (422, True)
    await sends(desk)
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 2)
        await visitor.sends(await path_of(desk, 2, "skip"), reason="No <milk>")

        assert (visitor.page.status_code, "It is sent already." in visitor.text) == (422, True)
        assert 'value="No &lt;milk&gt;"' in visitor.page.text


async def test_it_is_posted_again_at_the_end(desk: Desk) -> None:
    await sends(desk)
    first = posts(desk.chat)[-1].receipt
    async with desk.signed_in() as visitor:
        await does(desk, visitor, 1, "again")
        assert "It is posted again at the end of each group." in visitor.text
    await desk.chat.minutes_pass(1)

    assert [it.receipt == first for it in posts(desk.chat)] == [False]


async def test_groups_that_joined_since_are_told(desk: Desk) -> None:
    await sends(desk)
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)
        assert "Tell new groups" not in visitor.text
        joins(desk.chat, NORTH)
        await does(desk, visitor, 1, "tell")
        assert "It is on its way to the new groups." in visitor.text
    assert len(posts(desk.chat, NORTH)) == 1


@pytest.mark.parametrize(("word", "sent"), [("yes", 1), ("no", 0)])
async def test_another_organiser_says_yes_or_no_to_what_cannot_wait(desk: Desk, word: str, sent: int) -> None:
    await organises(desk.chat, "bob")
    await desk.chat.says_privately("ada", "/announce Hall closed.")
    await desk.chat.says_privately("ada", "/announce draft urgent")
    await desk.chat.says_privately("ada", "Water in the hall")
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)
        assert "Yes, send" not in visitor.text
    async with desk.signed_in("bob") as visitor:
        await opens(desk, visitor, 1)
        assert "It cannot wait, because: Water in the hall" in visitor.text
        await does(desk, visitor, 1, word)
    await desk.chat.minutes_pass(1)

    assert len(posts(desk.chat)) == sent


async def test_its_own_writer_cannot_say_the_second_yes(desk: Desk) -> None:
    await organises(desk.chat, "bob")
    await desk.chat.says_privately("ada", "/announce Hall closed.")
    await desk.chat.says_privately("ada", "/announce draft urgent")
    await desk.chat.says_privately("ada", "Water in the hall")
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)
        await visitor.sends(await path_of(desk, 1, "yes"))

        assert (visitor.page.status_code, "from another organiser" in visitor.text) == (422, True)


async def test_its_picture_is_shown_with_what_it_shows_in_words(desk: Desk) -> None:
    await desk.chat.says_privately("ada", "/announce Tea at three.")
    await desk.chat.says_privately("ada", "/announce draft picture")
    await desk.chat.sends_file("ada", jpeg())
    await desk.chat.says_privately("ada", 'A "teapot".')
    await desk.chat.says_privately("ada", "/announce draft send")
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)
        assert 'alt="A &#34;teapot&#34;."' in visitor.page.text
        await opens(desk, visitor, 1, "picture")

        assert visitor.page.headers["content-type"] == "image/jpeg"
        assert visitor.page.headers["content-disposition"].startswith("inline")
        assert visitor.page.headers["x-content-type-options"] == "nosniff"


async def test_a_document_is_to_be_kept_and_not_opened_in_the_page(desk: Desk) -> None:
    await desk.chat.says_privately("ada", "/announce Tea at three.")
    await desk.chat.says_privately("ada", "/announce draft picture")
    await desk.chat.sends_file("ada", PDF, "programme.pdf")
    await desk.chat.says_privately("ada", "The programme.")
    await desk.chat.says_privately("ada", "/announce draft send")
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)
        assert "programme.pdf : The programme." in visitor.text
        assert "<img class=" not in visitor.page.text
        await opens(desk, visitor, 1, "picture")

        assert visitor.page.headers["content-disposition"] == 'attachment; filename="programme.pdf"'
        assert visitor.page.content == PDF


async def test_what_is_not_there_is_answered_as_what_is_another_communitys(desk: Desk) -> None:
    """Numbers begin anew in each community, so the path leads to one's own alone."""
    await sends(desk)
    here = (await desk.community()).id
    async with desk.signed_in() as visitor:
        answers = list[httpx.Response]()
        for path in ("announcements/99", "announcements/1/picture", "announcements/99/report", "announcements/x"):
            answers.append((await visitor.opens(f"/d/{here}/{path}")).page)
            answers.append((await visitor.opens(f"/d/{here + 1}/{path}")).page)
        await opens(desk, visitor, 1)
        check = visitor.hidden("check")
        for act in ("send", "skip", "drop", "stop", "yes", "no", "tell", "again", "cancel"):
            for community, number in ((here, 99), (here + 1, 1)):
                path = f"/d/{community}/announcements/{number}/{act}"
                answers.append((await visitor.sends(path, check=check, reason="x")).page)

        assert {answer.status_code for answer in answers} == {404}
        assert len({answer.content for answer in answers}) == 1


async def test_one_who_lost_the_role_gets_no_further(desk: Desk) -> None:
    await organises(desk.chat, "bob")
    await plans(desk)
    async with desk.signed_in("bob") as visitor:
        await opens(desk, visitor, 1)
        check = visitor.hidden("check")
        await desk.chat.says_privately("bob", "/people leave")
        await desk.chat.presses_answer("bob", "Step down")
        await visitor.sends(await path_of(desk, 1, "send"), check=check)
    await desk.chat.minutes_pass(1)

    assert posts(desk.chat) == []


async def test_twenty_are_on_a_page(desk: Desk) -> None:
    for number in range(1, 22):
        await sends(desk, f"Notice {number}.")
        await desk.chat.minutes_pass(timedelta(hours=3) / timedelta(minutes=1))
    async with desk.signed_in() as visitor:
        await opens(desk, visitor)
        assert visitor.text.count("Notice") == 20
        await opens(desk, visitor, show="sent", page="2")

        assert "1. Notice 1." in visitor.text
        assert visitor.text.count("Notice") == 1


async def test_a_picture_that_is_gone_is_left_out(desk: Desk) -> None:
    await desk.chat.says_privately("ada", "/announce Tea at three.")
    await desk.chat.says_privately("ada", "/announce draft picture")
    await desk.chat.sends_file("ada", png())
    await desk.chat.says_privately("ada", "A teapot.")
    await desk.chat.says_privately("ada", "/announce draft send")
    community = (await desk.community()).id

    def forget(work: StorageWork) -> None:
        it = work.announcements.find_numbered(community, 1)
        assert it is not None
        work.files.forget(FileId(it.file_id or 0))

    desk.chat.storage.transact(forget)
    async with desk.signed_in() as visitor:
        await opens(desk, visitor, 1)

        assert (visitor.page.status_code, "teapot" in visitor.text) == (200, False)

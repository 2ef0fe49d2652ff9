"""What the dashboard keeps back of questions: counts of secret ones, what is another community's, files without a yes.

Rows of `adversarial.md` by their ids, for these pages.
"""

import pytest

from bot.people.audit import Did
from bot.people.codes import new_code
from bot.people.model import CodeKind
from tests.polls.secretly import asks as asks_secretly
from tests.polls.secretly import ticks, votes
from tests.polls.services import joins
from tests.support.chat import Chat, group
from tests.web.dashboard.asking import at, closes, confirms, log, lunch, opens, presses
from tests.web.dashboard.conftest import Desk


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """The dashboard of ada's community, on either database."""
    return Desk(chat)


async def test_of_a_secret_question_nothing_is_counted_while_it_is_open(desk: Desk) -> None:
    """B06: no count, share or order on any page; the addresses of its result are refused."""
    await asks_secretly(desk.chat)
    await votes(desk.chat, 7, 2)
    await ticks(desk.chat)
    async with desk.signed_in() as visitor:
        listed = await opens(desk, visitor, "")
        one = await opens(desk, visitor)
        await visitor.opens(await at(desk, "/1/result.png"))
        assert visitor.page.status_code == 403
        await presses(desk, visitor, "results.csv")
        assert visitor.page.status_code == 403

    assert "Secret: nobody sees what you choose" in listed
    assert "At least 8 answers so far" in one
    assert "As a table" not in one
    assert not {"7", "9"} & set(one.partition("So far")[2].partition("What you can do")[0].split())
    assert "9 answers" not in listed


async def test_a_closed_secret_question_is_told_by_its_rule(desk: Desk) -> None:
    await asks_secretly(desk.chat)
    await votes(desk.chat, 17, 13)
    await closes(desk)
    async with desk.signed_in() as visitor:
        text = await opens(desk, visitor)

        assert "Choice Answers Share Soup 17 57% Salad 13 43%" in text


async def test_a_sensitive_question_cannot_be_closed_early(desk: Desk) -> None:
    """B23."""
    await asks_secretly(desk.chat, "sensitive")
    async with desk.signed_in() as visitor:
        text = await presses(desk, visitor, "close")

        assert visitor.page.status_code == 422
        assert "A sensitive question closes at its time, and not before" in text
        assert "Close now" not in text


async def test_a_secret_decision_that_is_closed_early_says_so_in_the_group(desk: Desk) -> None:
    """B23."""
    await asks_secretly(desk.chat)
    await votes(desk.chat, 17, 13)
    async with desk.signed_in() as visitor:
        assert "closed early" not in await opens(desk, visitor)
        await presses(desk, visitor, "close")

    assert any("closed" in line and "early" in line for line in desk.chat.message.lines)


async def test_the_result_as_a_file_needs_a_yes_in_the_chat_and_is_noted(desk: Desk) -> None:
    await lunch(desk, "bob")
    async with desk.signed_in() as visitor:
        assert "Is it you?" in await presses(desk, visitor, "results.csv")
        assert Did.EXPORTED not in dict(log(desk))
        await confirms(desk, visitor)
        assert "Lunch?" in visitor.text
        await presses(desk, visitor, "results.csv")

        assert visitor.page.headers["content-type"] == "text/csv; charset=utf-8"
        assert visitor.page.headers["content-disposition"] == 'attachment; filename="question-1.csv"'
        assert '"2","Salad","1"' in visitor.page.text
        assert log(desk)[0] == (Did.EXPORTED, "1")
        await desk.chat.minutes_pass(16)
        assert "Is it you?" in await presses(desk, visitor, "results.csv")


async def test_no_cell_of_the_file_is_a_formula(desk: Desk) -> None:
    """C13."""
    await desk.chat.says("ada", "/poll Sums? | =1+1 | @SUM(A1)")
    async with desk.signed_in() as visitor:
        await presses(desk, visitor, "results.csv")
        await confirms(desk, visitor)
        await presses(desk, visitor, "results.csv")

        assert '"\'=1+1"' in visitor.page.text
        assert '"\'@SUM(A1)"' in visitor.page.text


async def test_a_foreign_question_and_a_missing_one_are_the_same_nothing(desk: Desk) -> None:
    """C10: on each address of a question."""
    chat = desk.chat
    await joins(chat, "olu", CodeKind.ORGANISER)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}", place=group("other"))
    await chat.says_privately("ada", f"/join {code} yes")
    await chat.says("ada", "/poll Marmalade? | Yes | No", place=group("other"))
    mine, other = (await desk.community("Group")).id, (await desk.community("Other")).id
    async with desk.signed_in("olu") as visitor:
        seen = set()
        for path in (f"/d/{other}/asks/1", f"/d/{other}/asks/9", f"/d/{mine}/asks/1", f"/d/{mine}/asks/{10**15}"):
            await visitor.opens(path)
            seen.add((visitor.page.status_code, visitor.page.content))
            await visitor.opens(f"{path}/result.png")
            seen.add((visitor.page.status_code, visitor.page.content))
            for act in ("close", "extend", "copy", "cancel", "drop", "answer", "proposal", "results.csv"):
                await visitor.opens(f"/d/{mine}/asks")
                await visitor.sends(f"{path}/{act}", words="Friday 6pm", reason="No", answer="No", which="1")
                seen.add((visitor.page.status_code, visitor.page.content))

        assert [status for status, _ in seen] == [404]


async def test_a_partner_is_told_that_it_is_not_part_of_their_role(desk: Desk) -> None:
    await joins(desk.chat, "pat", CodeKind.PARTNER)
    await lunch(desk)
    async with desk.signed_in("pat") as visitor:
        for path in ("", "/1", "/1/result.png"):
            await opens(desk, visitor, path)
            assert visitor.page.status_code == 403
            assert "Lunch?" not in visitor.page.text


async def test_what_people_wrote_is_shown_as_they_wrote_it_and_does_nothing(desk: Desk) -> None:
    """C14."""
    await desk.chat.says("ada", "/poll <img src=x onerror=alert(1)>? | {{7*7}} | <script>")
    async with desk.signed_in() as visitor:
        for path in ("", "/1"):
            await opens(desk, visitor, path)
            assert "<img src=x" not in visitor.page.text
            assert "&lt;img src=x" in visitor.page.text
            assert "49" not in visitor.text

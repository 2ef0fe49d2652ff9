"""What is done with a code on a page: it is in no address, and one household's threads stay apart."""

from datetime import timedelta

import pytest

from tests.concerns.desk import WORDS
from tests.web.confiding.conftest import Booth

MORE = "It happened again on Monday."


async def test_more_is_written_and_shown_as_waiting(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.follows(await visitor.sends())
        await visitor.presses("add", words=MORE)
        await visitor.presses("add", words=MORE)

        assert "Added. It is handed over at the next set time." in visitor.text
        assert visitor.text.count(MORE) == 1
        assert visitor.form()["words"] == [""]


@pytest.mark.parametrize(("words", "said"), [("x", "That is too short"), ("x" * 3502, "That is 2 characters too long")])
async def test_what_cannot_be_added_stands_there_again(booth: Booth, words: str, said: str) -> None:
    async with booth.browser() as visitor:
        await visitor.follows(await visitor.sends())
        await visitor.presses("add", words=words)

        assert said in visitor.text
        assert visitor.form()["words"] == [words]


async def test_a_thread_that_was_shut_meanwhile_asks_for_the_code_and_keeps_the_words(booth: Booth) -> None:
    async with booth.browser() as visitor:
        code = await visitor.sends()
        await visitor.follows(code)
        booth.chat.clock.passes(timedelta(minutes=11).total_seconds())
        await visitor.presses("add", words=MORE)
        assert "For your safety it is closed again." in visitor.text
        assert visitor.form()["words"] == [MORE]
        assert code not in visitor.page.text
        await visitor.presses("add", code=code)

        assert "Added." in visitor.text
        assert MORE in visitor.text


async def test_it_is_taken_back_before_anybody_reads_it(booth: Booth) -> None:
    async with booth.browser() as visitor:
        code = await visitor.sends()
        await visitor.follows(code)
        await visitor.presses("withdraw")
        assert len(booth.desk.concerns()) == 1
        await visitor.presses("withdraw-yes")
        assert "Deleted. Nobody has read it." in visitor.text
        assert booth.desk.concerns() == []
        await visitor.follows(code)

        assert "That code opens nothing." in visitor.text


async def test_hidden_is_hidden(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.follows(await visitor.sends())
        form = visitor.form()
        await visitor.presses("hide")
        assert WORDS not in visitor.text
        page = await visitor.client.post(f"{visitor.at}/code", data={**form, "do": "show"})

        assert WORDS not in page.text


async def test_somebody_else_at_the_same_address_sees_nothing_of_an_open_thread(booth: Booth) -> None:
    async with booth.browser() as carer, booth.browser() as partner:
        await carer.follows(await carer.sends())
        assert WORDS in carer.text
        await partner.opens("/code")
        for key in ("", "0" * 32, "web:203.0.113.5", "203.0.113.5"):
            page = await partner.client.post(f"{partner.at}/code", data={"do": "show", "key": key})
            assert WORDS not in page.text
            assert page.status_code == 422


async def test_a_thread_that_is_open_in_a_chat_cannot_be_seen_from_a_page(booth: Booth) -> None:
    await booth.desk.is_member("cat")
    code = await booth.desk.sends("cat")
    await booth.desk.follows("cat", code)
    async with booth.browser() as visitor:
        await visitor.opens("/code")
        for key in ("fake:cat", "cat"):
            page = await visitor.client.post(f"{visitor.at}/code", data={"do": "show", "key": key})
            assert WORDS not in page.text


async def test_what_was_sent_by_page_is_followed_in_a_chat_and_the_other_way_round(booth: Booth) -> None:
    await booth.desk.is_member("cat")
    async with booth.browser() as visitor:
        code = await visitor.sends()
        assert WORDS in await booth.desk.follows("cat", code)
        booth.chat.clock.passes(timedelta(minutes=11).total_seconds())
        other = await booth.desk.sends("cat", "Something else entirely.")

        assert "Something else entirely." in (await visitor.follows(other)).text


async def test_nobody_is_offered_to_be_written_to(booth: Booth) -> None:
    async with booth.browser() as visitor:
        review = (await visitor.writes()).text
        await visitor.presses("send")

    assert "Message me" not in review + visitor.text

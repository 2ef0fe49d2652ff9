"""A concern on a page: five steps at most, without script, and nothing that was filled in is lost on the way."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.outbound import Answer
from bot.refusals import NotSaved
from storage.work import StorageWork
from tests.concerns.desk import WORDS
from tests.support.chat import private
from tests.web.confiding.conftest import Booth


async def test_a_concern_is_written_reviewed_sent_handed_over_and_followed(booth: Booth) -> None:
    async with booth.browser() as visitor:
        first = (await visitor.opens()).text
        await visitor.opens("/write")
        review = (await visitor.presses("review", words=WORDS)).text
        code = visitor.code
        sent = (await visitor.presses("send")).text

        assert "Ann and Joe can read it." in first
        assert "Someone will have read it by Wednesday 2 December, 5pm." in first
        assert all(each in review for each in (WORDS, code, "Samaritans", "Rivertown Advocacy"))
        assert "Sent Someone will have read it by Wednesday 2 December, 5pm." in sent
        assert code not in sent
        assert [concern.released_on for concern in booth.desk.concerns()] == [None]

        assert WORDS in (await visitor.follows(code)).text
        await booth.chat.time_passes_until(datetime(2026, 12, 1, 18, 30, tzinfo=UTC))
        assert [str(concern.released_on) for concern in booth.desk.concerns()] == ["2026-12-01"]
        assert [it.title for it in booth.chat.messages(private("ann"))] == ["There are new concerns to read."]
        assert not visitor.client.cookies


async def test_the_first_screen_has_sixty_words_at_most(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.opens()
        html = re.sub(r"(?s)<details>\s*(<summary>.*?</summary>).*?</details>", r"\1", visitor.page.text)
        main = html[html.index("<aside") : html.index("</main>")]
        seen = re.sub(r"<[^>]+>", " ", main).split()

    assert "This group is small, so people may guess." in visitor.text
    assert len(seen) <= 65, seen  # of which the labels of what can be pressed are eleven
    assert len(seen) - 11 <= 60


async def test_urgent_help_is_on_top_of_every_page(booth: Booth) -> None:
    async with booth.browser() as visitor:
        pages = [(await visitor.opens(path)).page.text for path in ("", "/write", "/code", "/poster")]
        await visitor.opens("/write")
        pages.append((await visitor.presses("review", words=WORDS)).page.text)
        code = visitor.code
        pages.append((await visitor.presses("send", sooner="yes")).page.text)
        pages.append((await visitor.presses("send-sooner")).page.text)
        pages.append((await visitor.follows(code)).page.text)
        pages.append((await visitor.presses("withdraw")).page.text)
        pages.append((await visitor.client.get("/c/nowhere")).text)

    assert all("tel:999" in page and page.index("Urgent help") < page.index("<main") for page in pages)


async def test_what_was_filled_in_stands_there_again(booth: Booth) -> None:
    words = "Line one.\n\nLine “two” & <three>."
    async with booth.browser() as visitor:
        await visitor.writes(words)
        code = visitor.code
        ann = visitor.mark_of("Ann")
        await visitor.presses("change", reader=[ann], in_group="yes")
        assert visitor.form()["words"] == [words]
        await visitor.presses("review", words=words + " More.")

        assert visitor.code == code
        assert visitor.form()["reader"] == [ann]
        assert visitor.form()["in-group"] == ["yes"]
        assert visitor.form()["words"] == [words + " More."]


async def test_whatever_stands_in_the_way_nothing_is_lost(booth: Booth, monkeypatch: pytest.MonkeyPatch) -> None:
    async with booth.browser() as visitor:
        await visitor.writes()
        code = visitor.code

        async def away(*_: object) -> Answer:
            raise NotSaved

        with monkeypatch.context() as broken:
            broken.setattr(booth.chat.core.engine, "do", away)
            await visitor.presses("send")
            assert (visitor.page.status_code, visitor.code) == (503, code)
            assert "That could not be saved, so it is not sent." in visitor.text
        form = visitor.form()
        with monkeypatch.context() as broken:
            broken.setattr(booth.chat.core.engine, "look", away)
            await visitor.presses("send")
            assert visitor.page.status_code == 503
            assert WORDS in visitor.page.text
        visitor.page = await visitor.client.post(visitor.at, data={**form, "do": "send"})

        assert "Sent" in visitor.text


async def test_nobody_left_to_read_it_is_told(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.writes()
        await visitor.presses("send", reader=[])

        assert visitor.page.status_code == 422
        assert "Somebody has to read it." in visitor.text
        assert booth.desk.concerns() == []


async def test_whoever_began_to_read_meanwhile_is_shown_before_it_is_sent(booth: Booth) -> None:
    """The carer has not seen this name: it may be whom the concern is about."""
    async with booth.browser() as visitor:
        await visitor.writes()
        booth.desk.reads("sue")
        await visitor.presses("send")
        assert "Those who read concerns have changed." in visitor.text
        assert booth.desk.concerns() == []
        await visitor.presses("send")

        assert "Sent" in visitor.text


async def test_a_reader_who_is_gone_is_told_too(booth: Booth) -> None:
    def take(work: StorageWork) -> None:
        who = work.people.person_of(booth.chat.sender("joe"))
        work.people.take_roles(who.id, booth.desk.community.id, reads=True)

    booth.desk.reads("sue")
    async with booth.browser() as visitor:
        await visitor.writes()
        booth.chat.storage.transact(take)
        await visitor.presses("send")

        assert "Those who read concerns have changed." in visitor.text
        assert "Joe" not in visitor.text


async def test_a_code_is_good_until_the_next_day_and_then_there_is_another(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.writes()
        code, clock = visitor.code, booth.chat.clock
        clock.passes(timedelta(days=1).total_seconds())
        await visitor.presses("review")
        assert visitor.code == code
        clock.passes(timedelta(days=1).total_seconds())
        await visitor.presses("send")
        assert "so here is a new code" in visitor.text
        assert visitor.code != code
        assert booth.desk.concerns() == []


@pytest.mark.parametrize("changed", [{"code": "0123456789ABCDEF"}, {"seal": "0" * 32}, {"seal": ""}])
async def test_only_codes_of_ours_are_taken(booth: Booth, changed: dict[str, str]) -> None:
    async with booth.browser() as visitor:
        await visitor.writes()
        await visitor.presses("send", **changed)

        assert visitor.page.status_code == 422
        assert booth.desk.concerns() == []


async def test_where_concerns_are_not_taken_the_other_routes_are_shown(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.writes()
        form = visitor.form()

        def close(work: StorageWork) -> None:
            work.intakes.put(replace(work.intakes.find(booth.desk.community.id), contact=""))

        booth.chat.storage.transact(close)
        for path in ("", "/write", "/poster"):
            assert "These ways are open to you." in (await visitor.opens(path)).text
        assert (await visitor.opens("/code")).page.status_code == 200
        visitor.page = await visitor.client.post(visitor.at, data={**form, "do": "send"})

        assert "These ways are open to you." in visitor.text
        assert WORDS in visitor.page.text


async def test_links_that_are_no_links_and_links_of_others_look_alike(booth: Booth) -> None:
    token = booth.token
    async with booth.browser() as visitor:
        pages = [
            await visitor.client.get(f"/c/{one}{path}")
            for one in ("x", "a" * 26, token[:-1] + ("b" if token[-1] == "a" else "a"), "a" * 65)
            for path in ("", "/write", "/code", "/poster")
        ]

    assert {page.status_code for page in pages} == {404}
    assert len({page.content for page in pages}) == 1
    assert "Riverside" not in pages[0].text


async def test_the_link_can_be_made_anew(booth: Booth) -> None:
    old = booth.token

    def renew(work: StorageWork) -> None:
        intake = work.intakes.find(booth.desk.community.id)
        work.intakes.put(replace(intake, turn=intake.turn + 1))

    booth.chat.storage.transact(renew)
    async with booth.browser() as visitor:
        assert (await visitor.client.get(f"/c/{old}")).status_code == 404
        assert (await visitor.opens()).page.status_code == 200


async def test_the_poster_has_the_address_for_cameras_and_for_eyes(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.opens("/poster")
        picture = await visitor.client.get(f"{visitor.at}/poster.png")

    assert f"{booth.address}/c/{booth.token}" in visitor.text
    assert picture.headers["content-type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")


async def test_the_chat_tells_of_the_page_and_the_page_of_who_can_see_the_words(booth: Booth) -> None:
    await booth.desk.is_member("cat")
    await booth.chat.says_privately("cat", "/concern")
    await booth.desk.presses("cat", "Tell me more")
    address = f"{booth.address}/c/{booth.token}"
    assert f"use this page: {address}" in booth.desk.text
    async with booth.browser() as visitor:
        page = await visitor.client.get(address)
        await visitor.opens()

    assert page.status_code == 200
    assert "Whoever gives you internet can see that you opened this page, but not what you write." in visitor.text
    assert "Ann and Joe read it in a private chat. So the app company can see the words there." in visitor.text
    assert "use this page" not in visitor.text

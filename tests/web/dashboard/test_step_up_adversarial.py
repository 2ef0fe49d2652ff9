"""Before something weighty: only a yes of one's own, in the chat, of late, lets a session go on (trust.md §4)."""

from collections.abc import Sequence

import pytest
from starlette.responses import Response

from adapters.web.dashboard import adapter
from adapters.web.dashboard.asked import Ask
from adapters.web.dashboard.pages import PAGES
from adapters.web.dashboard.table import Need, get
from bot.people.audit import Did
from bot.signing_in.model import Deed
from storage.work import StorageWork
from tests.people.test_roles import gets
from tests.support.chat import Chat, private
from tests.support.platform import Shown
from tests.web.dashboard.coming_in import COOKIE, cookie_of, is_in, sessions, words
from tests.web.dashboard.conftest import Desk, Visitor

YES, NO = "Yes, it's me", "No, not me"


async def weighty(ask: Ask) -> Response:
    """A page that asks in the chat first."""
    then = ask.path("weighty")
    ask.must_be_fresh(Deed.EXPORT_RESULT, "7", then=then)
    return ask.page("confirm.html", then=then, proof="", go_on="there you are")


@pytest.fixture
async def desk(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The dashboard of ada's community with one weighty page, on both databases."""
    monkeypatch.setattr(adapter, "PAGES", (*PAGES, get("/d/{community}/weighty", Need.ORGANISER, weighty)))
    return Desk(chat)


async def wants(visitor: Visitor) -> Visitor:
    """Opens the weighty page."""
    await visitor.opens(f"/d/{(await visitor.desk.community()).id}/weighty")
    await visitor.desk.chat.settle()
    return visitor


async def goes_on(visitor: Visitor, **other: str) -> Visitor:
    """Presses [Go on]."""
    return await visitor.sends("/d/confirm", **{name: visitor.hidden(name) for name in ("then", "proof")} | other)


def asked(desk: Desk, who: str = "ada") -> Shown:
    """What is asked in somebody's private chat."""
    return desk.chat.messages(private(who))[-1]


def is_there(visitor: Visitor) -> bool:
    return visitor.page.status_code == 200 and "there you are" in visitor.page.text


def logged(desk: Desk) -> Sequence[str]:
    """What the audit log has of it."""
    wanted = (Did.STEP_UP_REFUSED, Did.STEPPED_UP, Did.SIGNED_OUT)

    def read(work: StorageWork) -> Sequence[str]:
        community = work.people.list_communities()[0]
        kept = work.audit.list_last(community.id, 50)
        return [f"{entry.did.value} {entry.about}".strip() for entry in kept if entry.did in wanted]

    found: Sequence[str] = desk.chat.storage.read(read)
    return found


async def test_a_yes_in_the_chat_lets_this_session_go_on_where_it_wanted(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await wants(visitor)
        assert visitor.page.status_code == 403
        assert words("dash-confirm-how") in visitor.text
        assert asked(desk).title == words("step-up-title")
        assert words("step-up-export-result", about="7") in asked(desk).lines
        await desk.chat.presses("ada", YES, on=asked(desk), place=private("ada"))
        await goes_on(visitor)

        assert is_there(visitor)
        assert is_there(await wants(visitor))


async def test_without_a_yes_nothing_goes_on(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await goes_on(await wants(visitor))
        assert visitor.page.status_code == 422
        assert words("step-up-waiting") in visitor.text

        assert not is_there(await wants(visitor))


async def test_the_yes_of_somebody_else_is_none(desk: Desk) -> None:
    await gets(desk.chat, "bob", "Add an owner")
    async with desk.signed_in() as visitor:
        await wants(visitor)
        action = asked(desk).choice(YES).action
        for who in ("bob", "cat"):
            await desk.chat.sends(who, action, place=private(who))
            assert desk.chat.note == words("step-up-over")
            await desk.chat.sends(who, action.replace("yes", "no"), place=private(who))
            assert desk.chat.note == words("step-up-over")
        await goes_on(visitor)

        assert visitor.page.status_code == 422
        assert await is_in(visitor)


async def test_afterwards_the_session_has_a_new_token_and_the_old_one_is_dead(desk: Desk) -> None:
    async with desk.signed_in() as visitor, desk.browser() as thief:
        await wants(visitor)
        old = visitor.client.cookies[COOKIE]
        await desk.chat.presses("ada", YES, on=asked(desk), place=private("ada"))
        answer = await visitor.client.post(
            "/d/confirm", data={name: visitor.hidden(name) for name in ("check", "then", "proof")}
        )
        thief.client.cookies.set(COOKIE, old)

        assert cookie_of(answer).value not in ("", old)
        assert not await is_in(thief)
        assert await is_in(visitor)
    assert len(sessions(desk)) == 1


async def test_sixteen_minutes_later_it_is_asked_again(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await wants(visitor)
        await desk.chat.presses("ada", YES, on=asked(desk), place=private("ada"))
        await goes_on(visitor)
        await desk.chat.minutes_pass(15)
        still = is_there(await wants(visitor))
        await desk.chat.minutes_pass(1)
        await wants(visitor)

        assert (still, visitor.page.status_code) == (True, 403)
        assert asked(desk).title == words("step-up-title")


async def test_a_yes_that_comes_too_late_is_none(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await wants(visitor)
        action = asked(desk).choice(YES).action
        await desk.chat.minutes_pass(16)
        await desk.chat.sends("ada", action, place=private("ada"))
        said = desk.chat.note
        await goes_on(visitor)

        assert said == words("step-up-over")
        assert visitor.page.status_code == 422


async def test_a_yes_is_good_once(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await wants(visitor)
        action = asked(desk).choice(YES).action
        await desk.chat.sends("ada", action, place=private("ada"))
        await goes_on(visitor)
        await desk.chat.minutes_pass(16)
        await desk.chat.sends("ada", action, place=private("ada"))
        await goes_on(await wants(visitor))

        assert visitor.page.status_code == 422


async def test_a_no_ends_every_session_of_theirs_and_nobody_else_s(desk: Desk) -> None:
    await gets(desk.chat, "bob", "Add an organiser")
    async with desk.signed_in() as visitor, desk.signed_in() as home, desk.signed_in("bob") as other:
        await wants(visitor)
        await desk.chat.presses("ada", NO, on=asked(desk), place=private("ada"))
        await goes_on(visitor)

        assert visitor.page.status_code == 403
        assert [await is_in(one) for one in (visitor, home, other)] == [False, False, True]
    assert desk.chat.note == words("step-up-ended")
    assert (len(sessions(desk)), len(sessions(desk, "bob"))) == (0, 1)


async def test_a_yes_is_for_one_session_alone(desk: Desk) -> None:
    async with desk.signed_in() as visitor, desk.signed_in() as thief:
        await wants(thief)
        await wants(visitor)
        await desk.chat.presses("ada", YES, on=asked(desk), place=private("ada"))
        await goes_on(thief)
        assert thief.page.status_code == 422
        await goes_on(visitor)

        assert is_there(visitor)
        assert not is_there(await wants(thief))


async def test_nobody_can_have_a_browser_go_on_to_where_no_page_of_ours_said(desk: Desk) -> None:
    async with desk.signed_in() as other:
        await wants(other)
        proof = other.hidden("proof")
    async with desk.signed_in() as visitor:
        await wants(visitor)
        await desk.chat.presses("ada", YES, on=asked(desk), place=private("ada"))
        check = visitor.hidden("check")
        for then, by in (("//evil.example", visitor.hidden("proof")), (visitor.hidden("then"), proof), ("/d/out", "")):
            desk.seconds.now += 1
            answer = await visitor.client.post("/d/confirm", data={"check": check, "then": then, "proof": by})
            assert (answer.status_code, answer.headers.get("location")) == (403, None)


async def test_the_log_has_that_it_was_asked_and_that_it_was_confirmed(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await goes_on(await wants(visitor))
        await desk.chat.presses("ada", YES, on=asked(desk), place=private("ada"))
        await goes_on(visitor)

    assert sorted(logged(desk)) == sorted(
        [f"{Did.STEP_UP_REFUSED.value} export-result", f"{Did.STEPPED_UP.value} export-result"]
    )


@pytest.mark.parametrize(
    "words_typed", ["yes 7", "no 7", "yes", "maybe", "yes 99999999999999999999", "yes ٧", "yes -1"]
)
async def test_what_is_typed_of_nothing_that_was_asked_confirms_nothing(desk: Desk, words_typed: str) -> None:
    async with desk.signed_in() as visitor:
        await wants(visitor)
        await desk.chat.says_privately("ada", f"/dashboard {words_typed}")
        await goes_on(visitor)

        assert desk.chat.answer.refused
        assert visitor.page.status_code == 422


async def test_another_site_cannot_have_anything_asked_in_the_chat(desk: Desk) -> None:
    """A browser that is led here from elsewhere says so; else somebody could be tired out until they say yes."""
    async with desk.signed_in() as visitor:
        before = len(desk.chat.messages(private("ada")))
        visitor.client.headers["Sec-Fetch-Site"] = "cross-site"
        await wants(visitor)

        assert visitor.page.status_code == 403
        assert len(desk.chat.messages(private("ada"))) == before


async def test_what_waits_for_a_yes_is_asked_once_however_often_the_page_is_opened(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        for _ in range(4):
            await wants(visitor)
        shown = len(desk.chat.messages(private("ada")))
        await desk.chat.presses("ada", YES, on=asked(desk), place=private("ada"))
        await goes_on(visitor)

        assert shown == 1
        assert is_there(visitor)
    assert len(logged(desk)) == 2


async def test_a_yes_holds_for_what_it_named_and_for_nothing_else(desk: Desk) -> None:
    people = f"/d/{(await desk.community()).id}/people"
    async with desk.signed_in() as visitor:
        await wants(visitor)
        await desk.chat.presses("ada", YES, on=asked(desk), place=private("ada"))
        assert is_there(await goes_on(visitor))
        await visitor.opens(people)
        await visitor.sends(f"{people}/codes", kind="co-owner")

        assert visitor.page.status_code == 403
        assert words("step-up-add-owner") in asked(desk).lines

"""Signing in: a link, once, for ten minutes; a session, for half an hour without a word; a yes in the chat."""

from tests.web.dashboard.conftest import Desk


async def test_a_link_leads_in_and_says_first_whose_it_is(desk: Desk) -> None:
    link = await desk.link()
    async with desk.browser() as visitor:
        await visitor.opens("/login")
        await visitor.sends("/login", token=link)

        assert "Sign in as Ada, Fake" in visitor.text

        await visitor.sends("/login", token=visitor.hidden("token"), go="yes")

        assert visitor.page.url.path.endswith("/today")
        assert "Sign out" in visitor.text


async def test_whoever_signs_out_is_out(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await visitor.sends("/d/out")
        await visitor.opens("/d")

        assert visitor.page.url.path == "/login"


async def test_nobody_without_a_role_gets_a_link(desk: Desk) -> None:
    await desk.chat.says_privately("cat", "/dashboard")

    assert "You have none" in desk.chat.note


async def test_words_that_hold_no_link_are_told_so(desk: Desk) -> None:
    async with desk.browser() as visitor:
        await visitor.opens("/login")
        await visitor.sends("/login", token="my password")

        assert visitor.page.status_code == 422
        assert "That is not a link from the bot" in visitor.text

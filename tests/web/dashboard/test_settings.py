"""Settings: one's own, where one is signed in, one's role; and those of the community."""

import pytest

from bot.chat.manner import Style
from bot.people.preferences import Preferences
from tests.people.naming import becomes, is_named, log, reads, two_owners
from tests.people.test_readers_adversarial import elsewhere
from tests.support.chat import Chat
from tests.web.dashboard.coming_in import is_in, sessions, words
from tests.web.dashboard.conftest import Desk
from tests.web.dashboard.pressing import number_of, opens, sends

COMMUNITYS = ("dash-settings-community", "dash-settings-fixed", "weekly-title")


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """The dashboard of ada's community, on both databases."""
    return Desk(chat)


def chosen(desk: Desk, who: str = "ada") -> Preferences | None:
    """What is kept of somebody's choices."""
    person = number_of(desk, who)
    found: Preferences | None = desk.chat.storage.read(lambda work: work.preferences.find(person))
    return found


# One's own


async def test_before_the_first_choice_is_kept_it_is_asked_whether_it_may_be(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, "settings/own", setting="style", words="large")
        asked, before = visitor.text, chosen(desk)
        kept = {name: visitor.hidden(name) for name in ("setting", "words")}
        await sends(visitor, "settings/own", agreed="yes", **kept)

    assert words("agree-title") in asked
    assert words("adult-ask") in asked
    assert before is None
    assert words("dash-kept") in visitor.text
    assert 'class="large"' in visitor.page.text
    after = chosen(desk)
    assert after is not None
    assert after.style is Style.LARGE


async def test_of_whoever_is_under_eighteen_nothing_is_kept(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, "settings/own", setting="language", words="cy")
        await sends(visitor, "settings/young")

    assert words("adult-not-kept") in visitor.text
    assert chosen(desk) is None


async def test_a_language_holds_on_pages_and_in_the_chat(desk: Desk) -> None:
    await desk.chat.says_privately("ada", "/me yes style plain")
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, "settings/own", setting="language", words="ur")
        assert '<html lang="ur" dir="rtl">' in visitor.page.text
        await sends(visitor, "settings/own", setting="language", words="usual")
        assert '<html lang="en" dir="ltr">' in visitor.page.text


@pytest.mark.parametrize(
    ("setting", "written", "no"),
    [("language", "tlh", "I do not speak"), ("style", "odd", "odd"), ("quiet", "none", ""), ("", "", "")],
)
async def test_what_cannot_be_chosen_here_is_refused(desk: Desk, setting: str, written: str, no: str) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, "settings/own", setting=setting, words=written, agreed="yes")

    assert visitor.page.status_code == 422
    assert no in visitor.text
    assert chosen(desk) is None


# Where somebody is signed in


async def test_whoever_is_signed_in_twice_sees_both_and_ends_the_other(desk: Desk) -> None:
    async with desk.signed_in() as old:
        await desk.chat.minutes_pass(5)
        async with desk.signed_in() as visitor:
            await opens(visitor, "settings")
            assert visitor.text.count("With Fake, since ") == 2
            assert visitor.text.count(words("dash-settings-this")) == 1
            _, other = sessions(desk)
            await sends(visitor, f"settings/sessions/{other.id}")

            assert words("dash-settings-ended") in visitor.text
            assert visitor.text.count("With Fake, since ") == 1
            assert await is_in(visitor)
        assert not await is_in(old)


async def test_whoever_ends_this_session_lands_where_one_signs_in(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, f"settings/sessions/{sessions(desk)[0].id}")

        assert visitor.page.url.path == "/login"
        assert words("dash-signed-out-done") in visitor.text
        assert not await is_in(visitor)


async def test_everywhere_is_here_as_well(desk: Desk) -> None:
    async with desk.signed_in() as one, desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, "settings/sessions")

        assert visitor.page.url.path == "/login"
        assert words("dash-settings-ended-all") in visitor.text
        assert not await is_in(one)
    assert sessions(desk) == []


async def test_what_the_page_to_sign_in_says_was_done_nobody_else_can_have_it_say(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, "settings/sessions")
        said = dict(visitor.page.url.params)
        async with desk.browser() as other:
            await other.opens("/login", **said)

            assert words("dash-settings-ended-all") not in other.text


async def test_a_session_that_is_over_is_not_shown(desk: Desk) -> None:
    async with desk.signed_in():
        await desk.chat.minutes_pass(31)
        async with desk.signed_in() as visitor:
            await opens(visitor, "settings")

            assert visitor.text.count("With Fake, since ") == 1


async def test_a_session_of_somebody_else_is_refused_like_one_that_never_was(desk: Desk) -> None:
    await becomes(desk.chat, "bob", "Add an organiser")
    async with desk.signed_in("bob") as other, desk.signed_in() as visitor:
        pages = []
        for session in (sessions(desk, "bob")[0].id, 7):
            await opens(visitor, "settings")
            await sends(visitor, f"settings/sessions/{session}")
            pages.append((visitor.page.status_code, visitor.page.content))

        assert pages == [(404, pages[0][1])] * 2
        assert await is_in(other)


# The community's


async def test_the_language_of_posts_is_chosen_for_all(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, "settings/language", language="cy")

    assert (await desk.community()).language == "cy"
    assert log(desk.chat)[-1] == ("setting-changed", "ada", "language")


async def test_the_weekly_list_comes_when_they_say_or_not_at_all(desk: Desk) -> None:
    said = []
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        for weekday, hour in (("3", "14"), ("off", "14")):
            await sends(visitor, "settings/weekly", weekday=weekday, hour=hour)
            await desk.chat.says_privately("ada", "/people weekly")
            said.append(desk.chat.private_message.splitlines()[1])

    assert said == ["What's on comes on Wednesday at 2pm.", "What's on does not come."]
    assert log(desk.chat)[-2:] == [("setting-changed", "ada", "weekly")] * 2


@pytest.mark.parametrize(("weekday", "hour"), [("8", "10"), ("0", "10"), ("1", "24"), ("", ""), ("1", "x"), ("٣", "9")])
async def test_a_day_and_a_time_that_there_are_not_change_nothing(desk: Desk, weekday: str, hour: str) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, "settings/weekly", weekday=weekday, hour=hour)

    assert visitor.page.status_code == 422
    assert log(desk.chat)[-1][0] == "signed-in"


async def test_what_only_the_operator_sets_is_said_and_cannot_be_changed(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")

    assert words("dash-settings-fixed-how", operator="Rivertown Carers") in visitor.text
    assert "Time zone Europe/London" in visitor.text
    assert desk.address in visitor.text


@pytest.mark.parametrize("label", ["Add a partner", ""], ids=["partner", "reader"])
async def test_partners_and_readers_see_only_their_own_part(desk: Desk, label: str) -> None:
    await (becomes(desk.chat, "cat", label) if label else is_named(desk.chat, "cat"))
    async with desk.signed_in("cat") as visitor:
        await opens(visitor, "settings")
        shown = [one for one in COMMUNITYS if words(one) in visitor.text]
        for path, fields in (("language", {"language": "cy"}), ("weekly", {"weekday": "3", "hour": "14"})):
            await opens(visitor, "settings")
            await sends(visitor, f"settings/{path}", **fields)
            assert visitor.page.status_code == 403

    assert shown == []
    assert (await desk.community()).language == "en"


# One's role


async def test_whoever_steps_down_is_out_and_reads_that_it_is_done(desk: Desk) -> None:
    await becomes(desk.chat, "cat", "Add a partner")
    async with desk.signed_in("cat") as visitor:
        await opens(visitor, "settings")
        assert words("stepping-down-partner", community="Group") in visitor.text
        await sends(visitor, "settings/leave")

        assert visitor.page.url.path == "/login"
        assert words("dash-settings-left") in visitor.text
        assert not await is_in(visitor)
    assert log(desk.chat)[-1] == ("role-left", "cat", "partner")


async def test_each_of_two_roles_is_given_up_alone(desk: Desk) -> None:
    await two_owners(desk.chat)
    await is_named(desk.chat, "bob")
    async with desk.signed_in("bob") as visitor:
        await opens(visitor, "settings")
        assert words("stepping-down-owner", community="Group") in visitor.text
        await sends(visitor, "settings/leave", reads="yes")

    assert not reads(desk.chat, "bob")
    assert log(desk.chat)[-1] == ("role-left", "bob", "reader")


async def test_the_last_owner_stays(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings")
        await sends(visitor, "settings/leave")

        assert visitor.page.status_code == 422
        assert words("last-owner") in visitor.text
        assert await is_in(visitor)


async def test_the_settings_of_another_community_are_not_there(desk: Desk) -> None:
    await elsewhere(desk.chat)
    pages = []
    async with desk.signed_in() as visitor:
        await opens(visitor, "settings", community="Other")
        pages.append((visitor.page.status_code, visitor.page.content))
        for path in ("own", "language", "weekly", "leave", "sessions"):
            await opens(visitor, "settings")
            await sends(visitor, f"settings/{path}", community="Other", setting="style", words="large")
            pages.append((visitor.page.status_code, visitor.page.content))

    assert pages == [(404, pages[0][1])] * 6

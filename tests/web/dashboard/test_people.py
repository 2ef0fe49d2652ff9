"""People and places: who has a role, codes, removals, the second owner's yes, and the groups."""

import re
from dataclasses import replace

import pytest

from bot.chat.adapter import Unreachable
from bot.people.model import PlaceId
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.people.naming import becomes, code_of, is_named, log, notices, reads, titles, two_owners
from tests.people.test_readers_adversarial import elsewhere
from tests.support.chat import Chat, group, private
from tests.web.dashboard.coming_in import is_in, words
from tests.web.dashboard.conftest import Desk, Visitor
from tests.web.dashboard.pressing import number_of, opens, path_of, says_yes, sends


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """The dashboard of ada's community, on both databases."""
    return Desk(chat)


def code_on(visitor: Visitor) -> str:
    """The words by which the code on the page is used."""
    shown = re.search(r"<code>([^<]+)</code>", visitor.page.text)
    assert shown is not None
    return shown[1]


# Who has a role


async def test_everybody_with_a_role_is_there_owners_first(desk: Desk) -> None:
    await becomes(desk.chat, "bob", "Add an organiser")
    await becomes(desk.chat, "cat", "Add a partner")
    await is_named(desk.chat, "dan")
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")

    said = ("Ada is an owner.", "Bob is an organiser.", "Cat is a partner and reads results.", "Dan reads concerns.")
    assert [visitor.text.index(one) for one in said] == sorted(visitor.text.index(one) for one in said)


async def test_an_organiser_may_remove_partners_and_add_no_owners(desk: Desk) -> None:
    await becomes(desk.chat, "bob", "Add an organiser")
    await becomes(desk.chat, "cat", "Add a partner")
    async with desk.signed_in("bob") as visitor:
        await opens(visitor, "people")

    assert [name in visitor.text for name in ("Remove Cat", "Remove Ada", "Remove Bob")] == [True, False, False]
    assert "Add an organiser" in visitor.text
    assert "Add an owner" not in visitor.text
    assert "Add a reader" not in visitor.text


# Codes


async def test_a_code_is_shown_once_and_works_in_the_chat(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")
        await sends(visitor, "people/codes", kind="organiser")
        shown, told = code_on(visitor), visitor.text
        await opens(visitor, "people")

    assert words("code-organiser") in told
    assert words("code-once") in told
    assert shown not in visitor.text
    await desk.chat.says_privately("bob", shown)
    assert desk.chat.note.startswith("You are now an organiser of Group.")


async def test_before_somebody_is_made_an_owner_it_is_confirmed_in_the_chat(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")
        await sends(visitor, "people/codes", kind="co-owner")
        asked, status = desk.chat.messages(private("ada"))[-1], visitor.page.status_code
        await says_yes(visitor)
        assert words("dash-people-add-fresh") in visitor.text
        await sends(visitor, "people/codes", kind="co-owner")

    assert status == 403
    assert asked.lines[0] == words("step-up-add-owner")
    await desk.chat.says_privately("bob", code_on(visitor))
    assert desk.chat.note.startswith("You are now an owner of Group.")


async def test_an_organiser_makes_no_code_for_an_owner_and_is_asked_nothing(desk: Desk) -> None:
    await becomes(desk.chat, "bob", "Add an organiser")
    async with desk.signed_in("bob") as visitor:
        await opens(visitor, "people")
        for kind in ("co-owner", "reader"):
            await sends(visitor, "people/codes", kind=kind)

            assert visitor.page.status_code == 422
            assert words("owners-only") in visitor.text
    assert words("step-up-title") not in titles(desk.chat, "bob")


@pytest.mark.parametrize("kind", ["", "owner", "found", "account", "x"])
async def test_no_code_is_made_of_a_kind_that_no_button_has(desk: Desk, kind: str) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")
        await sends(visitor, "people/codes", kind=kind)

    assert visitor.page.status_code == 422
    assert "code-made" not in [did for did, _, _ in log(desk.chat)]


# Removing


async def test_whoever_is_removed_reads_the_reason_and_is_out(desk: Desk) -> None:
    await becomes(desk.chat, "bob", "Add an organiser")
    bob = number_of(desk, "bob")
    async with desk.signed_in("bob") as removed, desk.signed_in() as visitor:
        await opens(visitor, "people")
        await sends(visitor, f"people/{bob}/remove", reason="You posted\u202e other people's\nanswers.")

        assert words("dash-people-removed-told") in visitor.text
        assert "Bob is an organiser." not in visitor.text
        assert "You posted other people's answers." in visitor.text
        assert not await is_in(removed)
    assert "You posted other people's answers." in desk.chat.messages(private("bob"))[-1].lines
    assert log(desk.chat)[-1] == ("role-taken", "ada", "organiser")


async def test_whoever_cannot_be_written_to_is_told_by_the_owner(desk: Desk) -> None:
    await becomes(desk.chat, "bob", "Add an organiser")
    await desk.chat.says_privately("bob", "stop")
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")
        await sends(visitor, f"people/{number_of(desk, 'bob')}/remove", reason="You asked for it.")

        assert words("dash-people-removed-untold") in visitor.text


@pytest.mark.parametrize(("reason", "no"), [(" \u200b ", "removal-unexplained"), ("Long " * 61, "field-too-long")])
async def test_without_a_good_reason_nobody_is_removed_and_what_was_written_stays(
    desk: Desk, reason: str, no: str
) -> None:
    await becomes(desk.chat, "bob", "Add an organiser")
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")
        await sends(visitor, f"people/{number_of(desk, 'bob')}/remove", reason=reason)

        assert visitor.page.status_code == 422
        assert words(no, most=300) in visitor.text
        assert f">{reason}</textarea>" in visitor.page.text
        assert "<details open>" in visitor.page.text
        assert "Bob is an organiser." in visitor.text


async def test_reading_concerns_is_taken_alone(desk: Desk) -> None:
    await becomes(desk.chat, "bob", "Add an organiser")
    await is_named(desk.chat, "bob")
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")
        await sends(visitor, f"people/{number_of(desk, 'bob')}/remove", reads="yes", reason="You asked for it.")

    assert "Bob is an organiser." in visitor.text
    assert not reads(desk.chat, "bob")


async def test_an_organiser_removes_no_owner(desk: Desk) -> None:
    await two_owners(desk.chat)
    await becomes(desk.chat, "cat", "Add an organiser")
    async with desk.signed_in("cat") as visitor:
        await opens(visitor, "people")
        await sends(visitor, f"people/{number_of(desk, 'bob')}/remove", reason="I would like to.")

        assert visitor.page.status_code == 422
        assert words("owners-only") in visitor.text
        assert "Bob is an owner." in visitor.text


async def test_somebody_of_another_community_is_refused_like_somebody_who_never_was(desk: Desk) -> None:
    await elsewhere(desk.chat)
    pages = []
    async with desk.signed_in() as visitor:
        for person in (number_of(desk, "zoe"), number_of(desk, "nobody"), 7, 0, number_of(desk, "ada")):
            await opens(visitor, "people")
            await sends(visitor, f"people/{person}/remove", reason="I would like to.")
            pages.append((visitor.page.status_code, visitor.page.content))

    assert [status for status, _ in pages] == [404] * 5
    assert len({content for _, content in pages}) == 1
    assert "role-taken" not in [did for did, _, _ in log(desk.chat)]


# The second owner's yes


async def test_c22_from_the_page_a_reader_reads_only_once_the_second_owner_has_confirmed(desk: Desk) -> None:
    await two_owners(desk.chat)
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")
        await sends(visitor, "people/codes", kind="reader")
        await says_yes(visitor)
        await sends(visitor, "people/codes", kind="reader")
        await desk.chat.says_privately("dan", code_on(visitor))
        await desk.chat.presses_answer("dan", "Yes, name me")
        await opens(visitor, "people")
        assert "Dan, named by Ada." in visitor.text
        await sends(visitor, "people/grants/1/confirm")
        assert visitor.page.status_code == 422
        assert words("grant-needs-another") in visitor.text
    before = (reads(desk.chat, "dan"), notices(desk.chat))
    async with desk.signed_in("bob") as second:
        await opens(second, "people")
        await sends(second, "people/grants/1/confirm")
        assert words("dash-people-confirmed") in second.text
        assert "Dan reads concerns." in second.text
    await desk.chat.says_privately("bob", "/privacy")

    assert before == (False, [])
    assert reads(desk.chat, "dan")
    assert notices(desk.chat) == ["Dan can now read concerns that are raised in Group without a name."]
    assert "Concerns of Group are read by Dan." in desk.chat.private_message


async def test_any_owner_may_say_no(desk: Desk) -> None:
    await two_owners(desk.chat)
    await is_named(desk.chat, "dan")
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")
        assert words("grant-means") not in visitor.text
        await sends(visitor, "people/grants/1/decline")

        assert words("dash-people-declined") in visitor.text
        assert words("dash-people-waiting") not in visitor.text
    assert not reads(desk.chat, "dan")


async def test_what_waits_is_not_there_for_organisers_nor_for_another_community(desk: Desk) -> None:
    await becomes(desk.chat, "cat", "Add an organiser")
    await two_owners(desk.chat)
    await is_named(desk.chat, "dan")
    await elsewhere(desk.chat)
    async with desk.signed_in("cat") as organiser:
        await opens(organiser, "people")
        assert "Dan" not in organiser.text
        await sends(organiser, "people/grants/1/decline")
        assert organiser.page.status_code == 403
    async with desk.signed_in("zoe") as owner:
        await opens(owner, "people", community="Other")
        assert "Dan" not in owner.text
        pages = []
        for number in (1, 2):
            await opens(owner, "people", community="Other")
            await sends(owner, f"people/grants/{number}/confirm", community="Other")
            pages.append((owner.page.status_code, owner.page.content))
        await opens(owner, "people", community="Other")
        await sends(owner, "people/grants/1/confirm")
        pages.append((owner.page.status_code, owner.page.content))

    assert pages == [(404, pages[0][1])] * 3
    assert not reads(desk.chat, "dan")


# Groups


async def add_group(desk: Desk, name: str) -> PlaceId:
    """Ada adds one more group; its id."""
    code = await code_of(desk.chat, "ada", "Add a group")
    await desk.chat.says("ada", code, place=group(name))
    return place_of(desk, name)


def place_of(desk: Desk, name: str) -> PlaceId:
    """By what a group is known."""

    def look(work: StorageWork) -> PlaceId:
        place = work.places.find(group(name))
        assert place is not None
        return place.id

    known: PlaceId = desk.chat.storage.read(look)
    return known


async def test_groups_are_there_with_app_and_language_and_whether_they_can_be_written_to(desk: Desk) -> None:
    await add_group(desk, "hall")
    desk.chat.platform.failing_places["hall"] = Unreachable()
    await desk.chat.says("ada", "/poll Lunch? | Soup | Salad", place=group("hall"))
    async with desk.signed_in() as visitor:
        await opens(visitor, "people/groups")

    first, _, second = visitor.text.partition("Change Group")
    assert words("dash-people-where", app="Fake", language="English") in first
    assert words("dash-people-unreachable") not in first
    assert f"Hall {words('dash-people-unreachable')}" in second


async def test_a_group_gets_a_language_of_its_own_and_gives_it_back(desk: Desk) -> None:
    hall = await add_group(desk, "hall")
    said = []
    async with desk.signed_in() as visitor:
        await opens(visitor, "people/groups")
        for language in ("cy", "same"):
            await sends(visitor, f"people/groups/{hall}/language", language=language)
            said.append([name in visitor.text for name in ("there are in Cymraeg", words("dash-kept"))])

    assert said == [[True, True], [False, True]]
    assert log(desk.chat)[-2:] == [("setting-changed", "ada", "language")] * 2


async def test_a_language_that_is_not_spoken_is_refused(desk: Desk) -> None:
    hall = await add_group(desk, "hall")
    async with desk.signed_in() as visitor:
        await opens(visitor, "people/groups")
        await sends(visitor, f"people/groups/{hall}/language", language="tlh")

        assert visitor.page.status_code == 422
        assert "I do not speak “tlh”." in visitor.text


async def test_a_group_is_left_out_of_the_weekly_list_and_taken_in_again(desk: Desk) -> None:
    hall = await add_group(desk, "hall")
    async with desk.signed_in() as visitor:
        await opens(visitor, "people/groups")
        await sends(visitor, f"people/groups/{hall}/weekly", without="yes")
        assert words("dash-people-no-weekly") in visitor.text
        await sends(visitor, f"people/groups/{hall}/weekly", without="no")

        assert words("dash-people-no-weekly") not in visitor.text


async def test_a_group_of_another_community_is_refused_like_one_that_never_was(desk: Desk) -> None:
    await elsewhere(desk.chat)
    theirs, pages = place_of(desk, "other"), []
    async with desk.signed_in() as visitor:
        await opens(visitor, "people/groups")
        check = visitor.hidden("check")
        for place in (theirs, 7, 1, "x"):  # 1 is the number of a group in the chat
            for act, field in (("language", {"language": "cy"}), ("weekly", {"without": "yes"})):
                path = await path_of(desk, f"people/groups/{place}/{act}")
                desk.seconds.now += 1
                visitor.page = await visitor.client.post(path, data={"check": check} | field)
                pages.append((visitor.page.status_code, visitor.page.content))

    assert pages == [(404, pages[0][1])] * 8


async def test_twenty_groups_are_shown_at_a_time(make_chat: MakeChat) -> None:
    desk = Desk(await make_chat())
    here = (await desk.community()).id
    desk.chat.storage.transact(lambda work: [work.places.add(group(f"hall {n}"), here) for n in range(21)])
    async with desk.signed_in() as visitor:
        await opens(visitor, "people/groups")
        first = visitor.text.count("Change ")
        await opens(visitor, "people/groups", page="2")
        second = visitor.text.count("Change ")
        await opens(visitor, "people/groups", page="-2")

        assert (first, second, visitor.text.count("Change ")) == (20, 2, 20)


# What people wrote


async def test_names_titles_and_reasons_are_shown_as_they_were_written_and_nothing_of_them_runs(desk: Desk) -> None:
    """C14, as far as such words are here."""
    chat, odd = desk.chat, "<img src=x onerror=alert(1)>{{7*7}}"
    await becomes(chat, "bob", "Add an organiser")
    bob = number_of(desk, "bob")
    chat.storage.transact(lambda work: work.people.keep_name(bob, odd))
    await add_group(desk, "hall")
    hall = replace(group("hall"), title=odd)
    await chat.says("ada", "/polls", place=hall)
    async with desk.signed_in() as visitor:
        await opens(visitor, "people")
        assert visitor.text.count(odd) == 2
        assert "<img src=x" not in visitor.page.text
        await sends(visitor, f"people/{bob}/remove", reason=odd)
        assert odd in visitor.text
        await opens(visitor, "people/groups")
        assert visitor.text.count(odd) == 2
        assert "<img src=x" not in visitor.page.text
        assert "49" not in visitor.text

"""Several communities in one installation are kept apart everywhere.

An id of another community gets the same answer as one that does not exist.
"""

from dataclasses import dataclass, replace

import pytest

from bot.chat.inbound import Place
from bot.people.codes import new_code
from bot.people.model import CodeKind, CommunityId, PersonId, Role
from storage.work import StorageWork
from tests.support.chat import Chat, group, private
from tests.support.platform import line_text

NOWHERE = 4503599627370497
"""An id that nothing has."""


@dataclass
class Towns:
    """Two communities: Ada owns the first, Zoe the second. Bob is a carer in both, and Cat an organiser of both."""

    here: Chat
    there: Chat

    def community(self, chat: Chat) -> CommunityId:
        known = chat.storage.read(lambda work: work.places.find(chat.place))
        assert known is not None
        assert known.community is not None
        return CommunityId(known.community.id)

    def place(self, chat: Chat) -> int:
        known = chat.storage.read(lambda work: work.places.find(chat.place))
        assert known is not None
        return int(known.id)

    def person(self, who: str) -> PersonId:
        found: PersonId = self.here.storage.read(lambda work: work.people.person_of(self.here.sender(who)).id)
        return found

    def poll(self, chat: Chat, number: int = 1) -> int:
        community = self.community(chat)
        poll = chat.storage.read(lambda work: work.polls.find_numbered(community, number))
        assert poll is not None
        return int(poll.id)

    async def organises(self, who: str, chat: Chat, kind: CodeKind = CodeKind.ORGANISER) -> None:
        community = self.community(chat)
        code = chat.storage.transact(lambda work: new_code(work, kind, community))
        await self.here.says_privately(who, f"/join {code}")


@pytest.fixture
async def towns(chat: Chat) -> Towns:
    there = replace(chat, place=group("town"))
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    leads = replace(there.typed("zoe", f"/join {code}"), sender=there.sender("zoe", leads=True))
    await chat.core.engine.handle(leads)
    await there.says_privately("zoe", f"/join {code} yes")
    towns = Towns(here=chat, there=there)
    for app in (chat, there):
        await towns.organises("cat", app)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await there.says("zoe", "/poll Bus or train? | Bus | Train")
    return towns


async def told_apart(towns: Towns, place: Place, *actions: tuple[str, str]) -> list[str]:
    """For which of these Ada gets something else than for an id that is not there, or anything but a no."""
    told = []
    for theirs, nowhere in actions:
        one, other = [await towns.here.sends("ada", action, place=place) for action in (theirs, nowhere)]
        if not one.refused or one != other:
            told.append(theirs)
        await towns.here.minutes_pass(1)
    return told


@pytest.mark.parametrize("place", [group(), private("ada")], ids=["in the group", "in private"])
async def test_a_poll_of_another_community_is_no_poll(towns: Towns, place: Place) -> None:
    poll = towns.poll(towns.there)
    actions = ("vote:{}:1", "unvote:{}", "who:{}", "poll:{}", "poll-in:{}:original")
    pairs = [(action.format(poll), action.format(NOWHERE)) for action in actions]

    assert await told_apart(towns, place, *pairs) == []
    assert towns.there.poll.lines[:2] == ("Bus: 0", "Train: 0")


ORGANISING = (
    "post drop change cancel time days day:2026-12-03 at:1796400000 close names hidden again all "
    "add add:cy drop:cy wait for for:7"
)


async def test_an_organiser_can_do_nothing_with_a_poll_of_another_community(towns: Towns) -> None:
    """Nor with one where they are a carer."""
    await towns.there.says("ada", "/polls")
    poll = towns.poll(towns.there)
    pairs = [(f"poll-do:{poll}:{what}", f"poll-do:{NOWHERE}:{what}") for what in ORGANISING.split()]

    assert await told_apart(towns, private("ada"), *pairs) == []


@pytest.mark.parametrize("form", ["poll-change:{}", "poll-cancel:{}", "poll-words:{}:cy"])
async def test_forms_of_another_communitys_polls_are_no_forms(towns: Towns, form: str) -> None:
    said = []
    for poll in (towns.poll(towns.there), NOWHERE):
        await towns.here.submits("ada", form.format(poll), question="Ours?", options="Yes\nNo", reason="Ours.")
        said.append(towns.here.note)

    assert said[0] == said[1] == "I know no such question. Write /polls to see the open ones."
    assert towns.there.poll.title == "Bus or train?"


PEOPLE = (
    "people:{} people-add:place:{} people-add:co-owner:{} people-remove:{} people-remove:{}:{zoe} "
    "people-language:{} people-language:{}:all people-language:{}:all:cy people-language:{}:{town}:cy "
    "people-removals:{} people-leave:{} people-leave-yes:{}"
)


async def test_the_people_of_another_community_are_nobodys_business(towns: Towns) -> None:
    names = {"zoe": towns.person("zoe"), "town": towns.place(towns.there)}
    community = towns.community(towns.there)
    pairs = [(action.format(community, **names), action.format(NOWHERE, **names)) for action in PEOPLE.split()]

    assert await told_apart(towns, private("ada"), *pairs) == []


async def test_nobody_is_removed_by_the_organisers_of_another_community(towns: Towns) -> None:
    ours, theirs, zoe = towns.community(towns.here), towns.community(towns.there), towns.person("zoe")
    said = []
    for form in (f"people-remove:{theirs}:{zoe}", f"people-remove:{NOWHERE}:{zoe}"):
        await towns.here.submits("ada", form, reason="Mine now.")
        said.append(towns.here.note)
    for form in (f"people-remove:{ours}:{zoe}", f"people-remove:{ours}:{NOWHERE}"):
        await towns.here.submits("ada", form, reason="Mine now.")
        said.append(towns.here.note)
    await towns.here.says_privately("zoe", "/people")

    assert said[0] == said[1]
    assert said[2] == said[3]
    assert "Zoe is an owner." in towns.here.private_message


async def test_a_group_of_another_community_is_no_group(towns: Towns) -> None:
    ours, poll, town = towns.community(towns.here), towns.poll(towns.here), towns.place(towns.there)
    actions = (f"people-language:{ours}:{{}}", f"people-language:{ours}:{{}}:cy", f"poll-do:{poll}:again:{{}}")
    pairs = [(action.format(town), action.format(NOWHERE)) for action in actions]

    assert await told_apart(towns, private("ada"), *pairs) == []
    assert [shown.title for shown in towns.there.messages()].count("Lunch?") == 0


async def test_an_organiser_of_one_community_who_is_a_carer_in_another_sees_what_carers_see(towns: Towns) -> None:
    await towns.there.presses("ada", "Bus")
    await towns.here.sends("ada", f"poll:{towns.poll(towns.there)}", place=private("ada"))
    card = towns.here.private_message
    await towns.there.says("ada", "/people")
    assert towns.there.note.startswith("Only organisers can do this.")
    await towns.there.says("ada", "/help")
    assert "/people" not in towns.there.private_message
    await towns.there.says("ada", "/poll Ours? | Yes | No")
    assert towns.there.note.startswith("Only organisers can do this.")

    assert "You chose Bus." in card
    assert "[Bus] [Train] [Who sees this?] [Take back]" in card
    assert "answer so far" not in card


async def test_whoever_runs_one_community_is_never_asked_which(towns: Towns) -> None:
    await towns.there.presses("ada", "Bus")
    await towns.here.says_privately("ada", "/people")

    assert towns.here.private_message.startswith("Group\nAda is an owner.")
    assert "Zoe" not in towns.here.private_message


async def test_whoever_runs_several_chooses_whose_people_to_see(towns: Towns) -> None:
    await towns.here.says_privately("cat", "/people")
    assert towns.here.private_message.splitlines() == ["Which community is this about?", *choices(towns)]
    await towns.here.says_privately("cat", "/people remove 1")
    assert towns.here.note == "You run several communities. Write /people and choose one."
    await towns.here.says_privately("cat", "/people")
    await towns.here.presses_answer("cat", "Town")
    assert towns.here.private_message.startswith("Town\nZoe is an owner.\nCat is an organiser.\nGroup: Town")
    await towns.here.presses_answer("cat", "Add a partner")
    assert towns.here.answer.message is not None
    await towns.here.says_privately("dan", line_text(towns.here.answer.message.lines[1]))

    assert towns.here.note.startswith("You are now a partner of Town.")


def choices(towns: Towns) -> list[str]:
    """Both communities as buttons, in the order of their ids."""
    names = {towns.community(towns.here): "[Group]", towns.community(towns.there): "[Town]"}
    return [" ".join(names[community] for community in sorted(names))]


async def test_typed_words_name_the_community_for_whoever_runs_several(towns: Towns) -> None:
    await towns.here.says_privately("cat", "/people")
    await towns.here.presses_answer("cat", "Town")
    assert towns.here.answer.message is not None
    typed = {choice.typed for choice in towns.here.answer.message.choices}
    community = towns.community(towns.there)
    await towns.here.says_privately("cat", f"/people language 1 cy in {community}")

    assert f"/people add organiser in {community}" in typed
    assert towns.here.note.startswith("From now on, my posts in Town are in Cymraeg.")


async def test_whoever_runs_several_says_for_which_community_a_question_is(towns: Towns) -> None:
    await towns.here.says_privately("cat", "/poll Tea? | Yes | No")
    assert towns.here.private_message.splitlines() == ["For which community is this question?", *choices(towns)]
    await towns.here.presses_answer("cat", "Group")
    await towns.here.presses_answer("cat", "Another community")
    await towns.here.presses_answer("cat", "Town")
    assert "For Town" in towns.here.private_message
    await towns.here.presses_answer("cat", "Post")

    assert towns.there.poll.title == "Tea?"
    assert towns.here.poll.title == "Lunch?"


async def test_a_draft_goes_to_no_community_that_is_not_theirs(towns: Towns) -> None:
    await towns.here.says_privately("ada", "/poll Tea? | Yes | No")
    said = []
    for community in (towns.community(towns.there), NOWHERE):
        await towns.here.says_privately("ada", f"/polls draft for {community}")
        said.append(towns.here.note)

    assert said[0] == said[1] == "I know no such question. Write /polls to see the open ones."


async def test_a_number_that_two_communities_have_is_never_guessed(towns: Towns) -> None:
    for chat in (towns.here, towns.there):
        await chat.says("bob", "/polls")
    for who, words in (("bob", "/vote 1 2"), ("bob", "/polls 1"), ("bob", "/polls 1 who"), ("cat", "/polls 1 close")):
        await towns.here.says_privately(who, words)
        assert towns.here.note == (
            "Several of your groups have a question 1. Write /polls and open the one that you mean."
        )
    await towns.here.says_privately("bob", "/polls")
    assert towns.here.answer.message is not None
    opened = {choice.label: choice.typed for choice in towns.here.answer.message.choices}
    await towns.here.says_privately("bob", next(typed for label, typed in opened.items() if "Town" in str(label)))
    assert towns.here.private_message.startswith("Bus or train?")
    assert towns.here.answer.message.choices[1].typed == f"/vote {towns.poll(towns.there)} 2"
    await towns.here.says_privately("bob", f"/vote {towns.poll(towns.there)} 2")

    assert towns.here.note.startswith("Counted: Train.")
    assert towns.here.poll.lines[:2] == ("Soup: 0", "Salad: 0")


async def test_a_copy_names_a_question_so_that_its_words_are_understood(towns: Towns) -> None:
    """Found by a storm: a copy, and its line in a digest, named a number that two communities have."""
    for chat in (towns.here, towns.there):
        await chat.says("bob", "/polls")
    for words in ("polls yes", "digest yes"):
        await towns.here.says_privately("bob", f"/me yes {words}")
    await towns.here.says("ada", "/poll Tea? | Yes | No")
    await towns.there.says("zoe", "/poll Cake? | Yes | No")
    await towns.here.says_privately("bob", "/me waiting")
    assert towns.here.answer.message is not None
    told = []
    for choice in towns.here.answer.message.choices:
        await towns.here.says_privately("bob", choice.typed)
        told.append(towns.here.private_message.splitlines()[0])

    assert sorted(told) == ["Cake?", "Tea?"]


async def test_a_draft_is_only_for_whoever_wrote_it(towns: Towns) -> None:
    """Found by a storm: another organiser's draft could be dropped by its button, and not by its words."""
    await towns.here.says_privately("ada", "/poll Tea? | Yes | No")
    assert towns.here.answer.message is not None
    buttons = [choice.action for choice in towns.here.answer.message.choices]
    answers = []
    for action in buttons:
        towns.here.clock.passes(2)  # more than ten in ten seconds are answered by nothing
        answers.append(await towns.here.sends("cat", action, place=private("cat")))

    assert all(answer.refused for answer in answers)
    assert {str(answer.note) for answer in answers} == {"I know no such question. Write /polls to see the open ones."}


@pytest.mark.parametrize("who", ["bob", "cat"])
async def test_what_a_button_opened_is_answered_by_its_words_too(towns: Towns, who: str) -> None:
    """Found by a storm: the words on a card named a number that two communities have, and were refused."""
    for chat in (towns.here, towns.there):
        await chat.says(who, "/polls")
    poll = towns.poll(towns.there)
    await towns.here.sends(who, f"poll:{poll}", place=private(who))
    assert towns.here.answer.message is not None
    typed = {choice.typed for choice in towns.here.answer.message.choices}
    await towns.here.says_privately(who, f"/vote {poll} 2")

    assert f"/vote {poll} 2" in typed
    assert [words for words in typed if str(poll) not in words] == []
    assert towns.here.note.startswith("Counted: Train.")


async def test_of_two_with_one_number_the_open_one_is_meant(towns: Towns) -> None:
    for chat in (towns.here, towns.there):
        await chat.says("bob", "/polls")
    await towns.here.says_privately("ada", "/polls 1 close")
    await towns.here.says_privately("bob", "/vote 1 2")

    assert towns.here.note.startswith("Counted: Train.")


async def test_a_number_beyond_all_numbers_is_no_poll(towns: Towns) -> None:
    for words in ("/vote 9999999999999999 1", "/polls 9999999999999999 close", f"/vote {towns.poll(towns.there)} 1"):
        await towns.here.says_privately("ada", words)
        assert towns.here.note.startswith("I know no such question.")


async def test_open_questions_of_both_are_listed_under_their_names(towns: Towns) -> None:
    await towns.here.says("bob", "/polls")
    await towns.here.says_privately("bob", "/polls")
    alone = towns.here.private_message
    await towns.there.says("bob", "/polls")
    await towns.here.says_privately("bob", "/polls")

    assert "Bus or train?" not in alone
    assert "Town" in towns.here.private_message.splitlines()
    assert "Group" in towns.here.private_message.splitlines()


async def test_a_role_in_one_community_is_none_in_the_other(towns: Towns) -> None:
    await towns.organises("dan", towns.here, CodeKind.PARTNER)
    await towns.here.says_privately("ada", "/polls 1 close")
    await towns.there.says_privately("zoe", "/polls 1 close")
    await towns.here.says_privately("dan", "/polls 1")
    assert "Lunch?" in towns.here.private_message
    await towns.here.says_privately("dan", f"/polls {towns.poll(towns.there)}")

    assert towns.here.note.startswith("I know no such question.")


async def test_removing_somebody_leaves_their_role_elsewhere(towns: Towns) -> None:
    ours, cat = towns.community(towns.here), towns.person("cat")
    await towns.here.submits("ada", f"people-remove:{ours}:{cat}", reason="Enough.")

    def roles(work: StorageWork) -> set[Role]:
        return {role for _, role in work.people.person_of(towns.here.sender("cat")).roles}

    assert towns.here.note.startswith("Removed. I tell Cat why")
    assert towns.here.storage.read(roles) == {Role.ORGANISER}
    await towns.here.says_privately("cat", "/people")
    assert towns.here.private_message.startswith("Town")


async def test_whoever_has_roles_in_several_says_which_to_give_up(towns: Towns) -> None:
    await towns.here.says_privately("cat", "/people leave")
    await towns.here.presses_answer("cat", "Town")
    await towns.here.presses_answer("cat", "Step down")
    said = towns.here.note
    await towns.here.says_privately("cat", "/people")

    assert said.startswith("You have no role in Town any more.")
    assert towns.here.private_message.startswith("Group")


async def test_the_owners_of_one_community_name_none_of_another(towns: Towns) -> None:
    for words in (f"/people add co-owner in {towns.community(towns.there)}", f"/people add co-owner in {NOWHERE}"):
        await towns.here.says_privately("ada", words)
        assert towns.here.note.startswith("Only organisers can do this.")

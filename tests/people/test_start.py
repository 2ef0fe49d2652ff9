"""Links that lead into the private chat or into a group: the ones that are good, and those that lead nowhere."""

from collections.abc import Awaitable, Callable

import pytest

from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Confirm, Said
from bot.chat.outbound import Door, Message, Quote
from bot.people.codes import new_code
from bot.people.model import CodeKind
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import Chat, group
from tests.support.platform import line_text

WITH_LINKS = Capabilities(max_text=4096, max_choices=40, can_edit=True, door_addresses=True, picks_groups=True)
UNKNOWN = (
    "I do not know this code. The code or link may have been used, or be older than seven days. Ask for a new one."
)


def a_code(chat: Chat, kind: CodeKind) -> str:
    """A code of the only community there is, or for a first one."""

    def make(work: StorageWork) -> str:
        first = next(iter(work.people.list_communities()), None)
        return new_code(work, kind, first.id if first is not None else None)

    code: str = chat.storage.transact(make)
    return code


def shown(message: Message | None) -> Message:
    assert message is not None
    return message


def quoted(message: Message | None) -> str:
    """What a message gives people to copy."""
    return next(line_text(line) for line in shown(message).lines if isinstance(line, Quote))


def door(message: Message | None) -> Door:
    return next(line for line in shown(message).lines if isinstance(line, Door))


async def used_code(chat: Chat) -> str:
    code = a_code(chat, CodeKind.ORGANISER)
    await chat.says_privately("cat", f"/join {code}")
    return f"join-{code}"


async def old_code(chat: Chat) -> str:
    code = a_code(chat, CodeKind.ORGANISER)
    await chat.minutes_pass(7 * 24 * 60 + 1)
    return f"join-{code}"


async def code_of_another_group(chat: Chat) -> str:
    code = a_code(chat, CodeKind.FOUND)
    await chat.says("ada", f"/join {code}", place=group("secret-meeting"))
    assert "Start Caresay for Secret-Meeting?" in chat.private_message
    return f"join-{code}"


# Links that lead nowhere (D07)


@pytest.mark.parametrize(
    "thing", ["%%%", "x" * 65, "start", "utm_source", "</b>", "🧑‍🦽", "join-%", f"join-{'x' * 60}"]
)
async def test_a_link_with_garbage_gets_the_menu_and_a_kind_word(chat: Chat, thing: str) -> None:
    await chat.says_privately("bob", f"/start {thing}")

    assert chat.note == UNKNOWN
    assert chat.private_message.startswith("Caresay helps this group have its say. Run by Rivertown Carers.")
    assert "[Open questions] [Urgent help] [My reminders]" in chat.private_message


@pytest.mark.parametrize("make", [used_code, old_code, code_of_another_group])
async def test_a_link_that_is_good_no_more_gets_the_same_as_garbage(
    chat: Chat, make: Callable[[Chat], Awaitable[str]]
) -> None:
    """D07: nobody can tell from the answer what a link once led to."""
    thing = await make(chat)
    await chat.says_privately("bob", "/start %%%")
    garbage = chat.answer
    await chat.says_privately("bob", f"/start {thing}")

    assert chat.answer == garbage
    assert "Group" not in chat.note + chat.private_message
    assert "ecret" not in chat.note + chat.private_message


async def test_a_link_that_leads_nowhere_leaves_no_account(chat: Chat) -> None:
    await chat.says_privately("bob", "/start %%%")

    assert chat.storage.read(lambda work: work.people.person_of(chat.sender("bob"))).is_new


async def test_a_bare_start_is_a_welcome_without_a_word_about_codes(chat: Chat) -> None:
    await chat.says_privately("bob", "/start")

    assert chat.note == ""
    assert chat.private_message.startswith("Caresay helps this group have its say.")


async def test_a_link_with_garbage_into_a_group_says_no_more_than_that(chat: Chat) -> None:
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/start %%%")

    assert chat.note == UNKNOWN
    assert chat.private_message == ""


async def test_a_link_to_a_question_of_another_group_is_a_link_to_no_question(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("stranger", "/start vote-1-2")
    there = chat.note
    await chat.says_privately("stranger", "/start vote-99-2")

    assert there == chat.note == "I know no such question. Write /polls to see the open ones."


# One more group


async def test_one_more_group_is_one_tap_where_links_lead_into_groups(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=WITH_LINKS)
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "Add a group")
    way = door(chat.answer.message)
    evening = group("evening")
    await chat.bot_arrives(evening)
    chat.confirm = Confirm.NONE
    await chat.says("ada", f"/start {way.thing.replace(' ', '-')}", place=evening)
    await chat.minutes_pass(1)

    assert (way.label, way.into, way.shared) == ("Choose the group", "group", False)
    assert [one.title for one in chat.messages(evening)] == ["Hello from Caresay. This group is part of Group."]


async def test_the_typed_twin_stands_beside_every_link(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=WITH_LINKS)
    await chat.says_privately("ada", "/people")
    people = chat.answer
    for label in ("Add a group", "Add an organiser"):
        chat.answer = people
        await chat.presses_answer("ada", label)

        assert quoted(chat.answer.message) == f"/{door(chat.answer.message).thing}"


async def test_without_links_the_words_are_said_once(chat: Chat) -> None:
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "Add a group")
    code = quoted(chat.answer.message)

    assert chat.private_message == (
        "Your code\n"
        "Write this in the other group. You must be an administrator there.\n"
        f"{code}\n"
        "It works once, for seven days. I cannot show it again."
    )


async def test_a_group_is_joined_only_by_its_administrator_also_through_a_link(chat: Chat) -> None:
    evening = group("evening")
    code = a_code(chat, CodeKind.PLACE)
    await chat.bot_arrives(evening)
    await chat.says("bob", f"/start join-{code}", place=evening)
    refused = chat.note
    await chat.says("ada", f"/start join-{code}", place=evening)

    assert refused.startswith("Only an administrator of this group can use the code here.")
    assert chat.messages(evening)[-1].title == "Hello from Caresay. This group is part of Group."


# One more organiser


async def test_a_new_organiser_follows_a_link_that_was_handed_on(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=WITH_LINKS)
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "Add an organiser")
    way = door(chat.answer.message)
    await chat.says_privately("bob", f"/start {way.thing.replace(' ', '-')}")

    assert (way.label, way.into, way.shared) == ("Or send them this link", "private", True)
    assert chat.note == "You are now an organiser of Group. Ask a question with /poll."


async def test_an_organiser_who_tries_their_own_link_does_not_use_it_up(chat: Chat) -> None:
    code = a_code(chat, CodeKind.ORGANISER)
    await chat.says_privately("ada", f"/start join-{code}")
    tried = chat.note
    await chat.says_privately("bob", f"/start join-{code}")

    assert tried == "This code is for somebody else: you are an organiser already. It still works."
    assert chat.note == "You are now an organiser of Group. Ask a question with /poll."


# The first group


async def test_a_founding_link_leads_to_a_pointer_that_works_for_its_administrator_alone(make_chat: MakeChat) -> None:
    """The whole group sees the pointer, and where it leads."""
    chat = await make_chat(founded=False)
    code = a_code(chat, CodeKind.FOUND)
    await chat.bot_arrives(chat.place)
    chat.confirm = Confirm.NONE
    await chat.says("ada", f"/start join-{code}")
    pointer = chat.message
    chat.confirm = Confirm.LASTING
    behind = f"/start {door(pointer.message).thing.replace(' ', '-')}"
    await chat.says_privately("bob", behind)
    bobs = chat.note
    await chat.says_privately("ada", behind)

    assert pointer.lines == (f"Write to me in private [join {code}]",)
    assert bobs == UNKNOWN
    assert chat.private_message.startswith("Group has begun. You are its owner.")
    assert [one.title for one in chat.messages() if one.title.startswith("Hello")] == [
        "Hello from Caresay. This group is part of Group."
    ]


async def test_a_code_seen_in_one_group_founds_no_other(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    code = a_code(chat, CodeKind.FOUND)
    mal, theirs = chat.sender("mal", leads=True), group("theirs")
    await chat.says("ada", f"/start join-{code}")
    stolen = await chat.core.engine.handle(Said(key="fake:x", sender=mal, place=theirs, text=f"/start join-{code}"))
    await chat.says_privately("ada", f"/join {code} yes")

    assert stolen.note == UNKNOWN
    assert chat.private_message.startswith("Group has begun. You are its owner.")


async def test_an_administrator_may_follow_the_founding_link_again(make_chat: MakeChat) -> None:
    """The pointer stands for two minutes only."""
    chat = await make_chat(founded=False)
    code = a_code(chat, CodeKind.FOUND)
    await chat.says("ada", f"/start join-{code}")
    await chat.minutes_pass(3)
    await chat.says("ada", f"/start join-{code}")

    assert chat.private_message.startswith("Start Caresay for Group?")


async def test_a_group_that_joined_in_the_meantime_is_not_taken_away(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    late, first = a_code(chat, CodeKind.FOUND), a_code(chat, CodeKind.FOUND)
    await chat.says("ada", f"/join {late}")
    await chat.says("ada", f"/join {first}")
    await chat.says_privately("ada", f"/join {first} yes")
    await chat.says_privately("ada", f"/join {late} yes")

    assert chat.note == "This group has joined already. Nothing needs doing."


async def test_a_founding_code_whose_group_is_gone_says_what_to_do(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    code = a_code(chat, CodeKind.FOUND)
    await chat.says("ada", f"/join {code}")
    await chat.bot_leaves(chat.place)
    await chat.says_privately("ada", f"/join {code} yes")

    assert chat.note.startswith("This code is for a group.")


@pytest.mark.parametrize("word", ["/stop", "/pause"])
async def test_start_takes_back_stop_and_pause(chat: Chat, word: str) -> None:
    await chat.says_privately("ada", word)
    await chat.says_privately("ada", "/start")
    again = chat.note
    await chat.says_privately("ada", "/start")

    assert again == "Welcome back. I may write to you again."
    assert chat.note == ""
    assert not await chat.core.engine.look(
        lambda work: work.people.wants_quiet(work.people.person_of(chat.sender("ada")).id)
    )


async def test_a_link_shows_and_never_acts(chat: Chat) -> None:
    """It may be anybody's: who follows it has pressed nothing but Start."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", "/start vote-1-2")
    card = chat.private_message
    await chat.says_privately("ada", "/start polls-1-close")
    await chat.says_privately("bob", "/start stop")

    assert card.startswith("Lunch?")
    assert chat.poll.lines[:2] == ("Soup: 1", "Salad: 0")
    assert chat.private_message.startswith("Caresay helps this group have its say.")

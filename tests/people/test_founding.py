"""How a community starts, grows and is run: as people see it."""

from dataclasses import replace

from bot.chat.inbound import Confirm, Said, Sender
from bot.people.codes import new_code
from bot.people.model import CodeKind
from tests.conftest import MakeChat
from tests.support.chat import Chat, found, group
from tests.support.platform import line_text


async def test_a_group_that_belongs_to_nobody_gets_one_greeting_and_nothing_else(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    await chat.bot_arrives(chat.place)
    await chat.bot_arrives(chat.place)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.minutes_pass(1)

    assert [shown.title for shown in chat.messages()] == ["Hello. I am Caresay, a helper for carers' groups."]
    assert "Run by Rivertown Carers." in chat.message.lines
    assert chat.note.startswith("This group has not joined Caresay yet.")


async def test_a_group_that_belongs_to_nobody_is_left_and_forgotten_after_seven_days(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    await chat.bot_arrives(chat.place)
    await chat.minutes_pass(7 * 24 * 60 - 1)
    assert chat.platform.left == []
    await chat.minutes_pass(2)

    assert chat.platform.left == ["group"]
    assert chat.storage.read(lambda work: work.places.find(chat.place)) is None
    assert len(chat.messages()) == 1


async def test_a_group_that_has_joined_is_not_left(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    await chat.bot_arrives(chat.place)
    await found(chat)
    await chat.minutes_pass(8 * 24 * 60)

    assert chat.platform.left == []


async def test_a_group_is_not_left_where_one_of_its_topics_has_joined(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    await chat.bot_arrives(chat.place)
    await found(replace(chat, place=replace(chat.place, topic="7")))
    await chat.minutes_pass(8 * 24 * 60)

    assert chat.platform.left == []
    assert chat.storage.read(lambda work: work.places.find(chat.place)) is None


async def test_an_administrator_founds_with_a_code_and_confirms_privately(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}")
    assert chat.private_message.startswith("Start Caresay for Group?")
    await chat.presses_answer("ada", "Yes, start")

    assert chat.private_message.startswith("Group has begun. You are its owner.")
    assert chat.message.title == "Hello from Caresay. This group is part of Group."


async def test_a_code_in_a_group_works_only_for_its_administrators(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("bob", f"/join {code}")

    assert chat.note == "Only an administrator of this group can use the code here. Ask one of them to write it."


async def test_nobody_but_who_showed_a_founding_code_can_confirm_it(make_chat: MakeChat) -> None:
    """Everyone in the group has read the code."""
    chat = await make_chat(founded=False)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}")
    await chat.says_privately("bob", f"/join {code} yes")

    assert chat.note.startswith("I do not know this code.")


async def test_a_code_works_once(chat: Chat) -> None:
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.ORGANISER, work.people.list_communities()[0].id))
    await chat.says_privately("bob", f"/join {code}")
    first = chat.note
    await chat.says_privately("cat", f"/join {code}")

    assert first == "You are now an organiser of Group. Ask a question with /poll."
    assert chat.note.startswith("I do not know this code.")


async def test_a_code_is_no_use_after_seven_days(chat: Chat) -> None:
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.ORGANISER, work.people.list_communities()[0].id))
    await chat.minutes_pass(7 * 24 * 60 + 1)
    await chat.says_privately("bob", f"/join {code}")

    assert chat.note.startswith("I do not know this code.")


async def test_an_organisers_code_makes_an_organiser_who_can_ask(chat: Chat) -> None:
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "Add an organiser")
    assert chat.answer.message is not None
    await chat.says_privately("bob", line_text(chat.answer.message.lines[1]))
    await chat.says("bob", "/poll Lunch? | Soup | Salad")

    assert chat.poll.title == "Lunch?"
    await chat.says_privately("ada", "/people")
    assert "Bob is an organiser." in chat.private_message


async def test_a_new_owner_named_by_the_operator_is_told_to_the_community(chat: Chat) -> None:
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.OWNER, work.people.list_communities()[0].id))
    await chat.says_privately("cat", f"/join {code}")

    assert chat.note == "You are now an owner of Group. The group is told."
    assert chat.message.title.startswith("Rivertown Carers has made Cat a new owner of this community.")


async def test_people_is_for_organisers(chat: Chat) -> None:
    await chat.says_privately("bob", "/people")

    assert chat.note.startswith("Only organisers can do this.")


async def test_a_removed_bot_forgets_the_place(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.bot_leaves(chat.place)
    await chat.says("bob", "/help")

    assert chat.storage.read(lambda work: work.places.find(chat.place)) is None


async def test_a_bot_removed_from_a_group_forgets_its_topics(chat: Chat) -> None:
    topic = replace(chat.place, topic="7")
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    chat.storage.transact(lambda work: work.places.add(topic, community))
    await chat.bot_leaves(topic)
    kept = chat.storage.read(lambda work: work.places.list_in(chat.place))
    chat.storage.transact(lambda work: work.places.add(topic, community))
    await chat.bot_leaves(chat.place)

    assert [place.where for place in kept] == [chat.place]
    assert chat.storage.read(lambda work: work.places.list_in(chat.place)) == ()


async def test_whoever_only_reads_leaves_no_account(chat: Chat) -> None:
    await chat.says_privately("bob", "/help")
    await chat.says_privately("bob", "/support")
    await chat.says_privately("bob", "/privacy")
    await chat.says_privately("bob", "/vote 1 1")

    assert chat.storage.read(lambda work: work.people.person_of(chat.sender("bob"))).is_new


async def test_a_voters_name_is_not_kept(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")

    bob = chat.storage.read(lambda work: work.people.person_of(chat.sender("bob")))
    assert not bob.is_new
    assert chat.storage.read(lambda work: work.people.find_name(bob.id)) is None


async def test_stop_in_plain_words_ends_what_was_begun_and_says_how_to_return(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "Stop!")
    assert chat.note.startswith("You will hear nothing more from me.")
    await chat.says_privately("ada", "keep")

    assert "Choices" not in chat.private_message
    assert chat.poll.title == "Lunch?"


async def test_stop_drops_the_draft(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    draft = chat.answer
    await chat.says_privately("ada", "/stop")
    chat.answer = draft
    await chat.presses_answer("ada", "Post")

    assert chat.note.startswith("I know no such question.")


async def test_help_is_short_and_says_who_runs_it(chat: Chat) -> None:
    await chat.says_privately("bob", "/start")

    assert "Run by Rivertown Carers." in chat.private_message
    assert len(chat.private_message.split()) <= 60


async def test_support_is_answered_in_the_group_without_naming_anybody(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/support", place=group("strangers"))

    assert chat.answer.where == "here"
    assert "999" in chat.private_message
    assert "Bob" not in chat.private_message


async def test_whoever_speaks_as_the_group_has_no_role_and_still_gets_help(chat: Chat) -> None:
    faceless = Sender(platform="fake", id="ada", name="Group", faceless=True)
    asked = Said(key="fake:x1", sender=faceless, place=chat.place, text="/poll Lunch? | Soup | Salad")
    help_ = Said(key="fake:x2", sender=faceless, place=chat.place, text="/support")
    refused = await chat.core.engine.handle(asked)
    helped = await chat.core.engine.handle(help_)

    assert str(refused.note).startswith("You wrote as the group")
    assert helped.message is not None

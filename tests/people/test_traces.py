"""What is kept of those who act, and of those who only happen to be there."""

import sqlalchemy as sa

from bot.chat.inbound import Arrived, Confirm, Left, Pressed, Said, Sender
from bot.people.codes import new_code
from bot.people.model import CodeKind
from storage.schema import tables
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import Chat, group, private

STRANGERS = group("tuesday-walkers-4711")


def everything_kept(chat: Chat) -> str:
    """Every value of every row of every table, as text."""
    with chat.storage.database.read() as connection:
        rows = [row for table in tables.sorted_tables for row in connection.execute(sa.select(table)).all()]
    return "\n".join(str(value) for row in rows for value in row)


def is_known(chat: Chat, who: str) -> bool:
    return not chat.storage.read(lambda work: work.people.person_of(chat.sender(who))).is_new


def presences(chat: Chat, who: str) -> list[str]:
    def look(work: StorageWork) -> list[str]:
        return [there.where.id for there in work.places.list_presences(work.people.person_of(chat.sender(who)).id)]

    found: list[str] = chat.storage.read(look)
    return found


async def is_busy_among_strangers(chat: Chat) -> None:
    """Zebedee adds the bot; he and others try out what they see."""
    zebedee = chat.sender("zebedee", leads=True)
    await chat.core.engine.handle(Arrived(key=chat.key(), sender=zebedee, place=STRANGERS, ourselves=True))
    await chat.minutes_pass(1)
    for text in (
        "/help",
        "/support",
        "/polls",
        "/privacy",
        "/poll Lunch? | Soup | Salad",
        "/join abc",
        "hello",
    ):
        await chat.says("yolanda", text, place=STRANGERS)
    chat.confirm = Confirm.NONE
    for text in ("/polls", "/vote 1 2", "/people"):
        await chat.says("xavier", text, place=STRANGERS)
    await chat.presses("yolanda", "Urgent help", place=STRANGERS)
    await chat.sends("xavier", "vote:7:1", place=STRANGERS)


def mentions(chat: Chat) -> list[str]:
    kept = everything_kept(chat).lower()
    return [word for word in ("tuesday-walkers", "4711", "zebedee", "yolanda", "xavier") if word in kept]


async def test_a_group_of_nobodys_is_left_after_seven_days_and_no_row_mentions_it_or_its_members(
    migrated_url: str, make_chat: MakeChat
) -> None:
    """D14."""
    chat = await make_chat(url=migrated_url, founded=False)
    await is_busy_among_strangers(chat)
    before = mentions(chat)
    await chat.minutes_pass(7 * 24 * 60)

    assert chat.platform.left == [STRANGERS.id]
    assert "tuesday-walkers" in before
    assert mentions(chat) == []


async def test_while_we_are_in_a_group_of_nobodys_none_of_its_members_is_kept(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    await is_busy_among_strangers(chat)

    assert not {"zebedee", "yolanda", "xavier"} & set(mentions(chat))


async def test_whoever_removes_us_is_not_kept_and_the_group_goes_at_once(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    await is_busy_among_strangers(chat)
    left = Left(key=chat.key(), sender=chat.sender("zebedee"), place=STRANGERS, ourselves=True)
    await chat.core.engine.handle(left)
    await chat.minutes_pass(8 * 24 * 60)

    assert mentions(chat) == []
    assert chat.platform.left == []


async def test_whoever_adds_us_again_to_a_group_of_ours_has_not_acted_in_it(chat: Chat) -> None:
    """A first act counts, never a coming or going."""
    arrived = Arrived(key=chat.key(), sender=chat.sender("zebedee"), place=chat.place, ourselves=True)
    await chat.core.engine.handle(arrived)

    assert not is_known(chat, "zebedee")


async def test_whoever_speaks_as_the_group_is_never_kept(chat: Chat) -> None:
    faceless = Sender(platform="fake", id="zebedee", name="Zebedee", faceless=True)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    for text in ("/polls", "/help", "/support", "/poll Tea? | Yes | No", "/stop", "hello"):
        await chat.core.engine.handle(Said(key=chat.key(), sender=faceless, place=chat.place, text=text))
    pressed = Pressed(
        key=chat.key(), sender=faceless, place=chat.place, action=chat.poll.choice("Who sees this?").action
    )
    await chat.core.engine.handle(pressed)

    assert "zebedee" not in everything_kept(chat).lower()


# A command that belongs in private, typed in a group


async def test_polls_typed_in_a_group_is_a_first_act(chat: Chat) -> None:
    """The pointer leads to a list with something in it, and a typed vote counts."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/polls")
    assert chat.message.title == "That is between you and me."
    chat.confirm = Confirm.LASTING
    await chat.says_privately("bob", "/start polls")
    listed = chat.private_message
    await chat.says_privately("bob", "/vote 1 2")

    assert "Lunch?" in listed
    assert chat.note.startswith("Counted")


async def test_a_pointer_asked_for_by_the_same_act_twice_stands_once(chat: Chat) -> None:
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/polls", key="fake:same")
    await chat.minutes_pass(3)
    await chat.says("bob", "/polls", key="fake:same")

    assert [shown.title for shown in chat.messages()] == ["Hello from Caresay. This group is part of Group."]


async def test_what_cannot_be_understood_gets_its_pointer_and_leaves_no_trace(chat: Chat) -> None:
    """It might have been something private."""
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/polls nonsense")

    assert chat.message.title == "That is between you and me."
    assert not is_known(chat, "bob")


async def test_polls_typed_among_strangers_is_no_first_act(chat: Chat) -> None:
    await chat.bot_arrives(STRANGERS)
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/polls", place=STRANGERS)

    assert not is_known(chat, "bob")


# Topics that a platform does not tell


async def presses_old(chat: Chat, who: str, label: str) -> None:
    """Somebody presses a message that is too old for its platform to show us whole: the topic is not told."""
    shown = next(one for one in chat.messages(group("forum")) if label in one.labels)
    pressed = Pressed(
        key=chat.key(),
        sender=chat.sender(who),
        place=group("forum", chat.platform.platform),
        confirm=Confirm.DIALOG,
        action=shown.choice(label).action,
        on=shown.receipt,
    )
    chat.answer = await chat.core.engine.handle(pressed)
    await chat.settle()


async def is_in_topic(chat: Chat, topic: str) -> None:
    there = group("forum", chat.platform.platform)
    there = type(there)(platform=there.platform, id=there.id, topic=topic, title=there.title)
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.PLACE, community))
    await chat.says("ada", f"/join {code}", place=there)
    await chat.says("ada", "/poll Lunch? | Soup | Salad", place=there)


async def test_a_press_whose_topic_is_not_told_counts_by_the_message_pressed(chat: Chat) -> None:
    await is_in_topic(chat, "12")
    await presses_old(chat, "bob", "Soup")

    assert chat.note.startswith("Counted: Soup.")
    assert chat.messages(group("forum"))[-1].lines[0] == "Soup: 1"
    assert presences(chat, "bob") == ["forum"]


async def test_it_counts_also_where_the_whole_group_is_a_place_of_ours(chat: Chat) -> None:
    await is_in_topic(chat, "")
    await is_in_topic(chat, "12")
    shown = chat.messages(group("forum"))[-1]
    await chat.core.engine.handle(
        Pressed(
            key=chat.key(),
            sender=chat.sender("bob"),
            place=group("forum"),
            confirm=Confirm.DIALOG,
            action=shown.choice("Soup").action,
            on=shown.receipt,
        )
    )
    await chat.settle()

    assert chat.messages(group("forum"))[-1].lines[0] == "Soup: 1"


async def test_a_message_of_the_same_number_in_another_group_is_not_meant(chat: Chat) -> None:
    """Platforms number messages per group: the same number there says nothing."""
    await is_in_topic(chat, "12")
    shown = chat.messages(group("forum"))[-1]
    pressed = Pressed(
        key=chat.key(),
        sender=chat.sender("bob"),
        place=group("elsewhere"),
        confirm=Confirm.DIALOG,
        action=shown.choice("Soup").action,
        on=shown.receipt,
    )
    answer = await chat.core.engine.handle(pressed)

    assert answer.refused
    assert not is_known(chat, "bob")


async def test_words_and_presses_of_a_private_chat_are_no_first_act_in_a_group(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.sends("bob", chat.poll.choice("Soup").action, place=private("bob"))

    assert chat.note == "I know no such question. Write /polls to see the open ones."
    assert not is_known(chat, "bob")


# What a place tells of itself


async def test_a_groups_new_title_is_known_once_somebody_acts_there(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    renamed = type(chat.place)(platform="fake", id=chat.place.id, title="Riverside Carers")
    await chat.presses("bob", "Soup", place=renamed)
    await chat.presses("cat", "Soup", place=renamed)
    await chat.says_privately("ada", "/people")

    assert "Riverside Carers" in chat.private_message


async def test_an_act_without_a_title_changes_none(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup", place=type(chat.place)(platform="fake", id=chat.place.id))

    assert chat.storage.read(lambda work: work.places.find(chat.place)).where.title == "Group"

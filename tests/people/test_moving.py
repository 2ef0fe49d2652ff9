"""A group gets a new id on its platform (D12): everything goes on there, and nothing is said twice."""

import asyncio

import pytest

from bot.chat.adapter import PlaceMoved, Unreachable
from bot.chat.inbound import Arrived, Confirm, Moved, Place, Pressed, Sender
from bot.people.codes import new_code
from bot.people.model import CodeKind
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import TUESDAY_10, Chat, group
from tests.support.platform import Shown

NEW = Place(platform="fake", id="supergroup", title="Group")
GREETED = "Hello from Caresay. This group is part of Group."


async def moves(chat: Chat, *, place: Place | None = None, to: Place = NEW) -> None:
    """The platform tells of the new id."""
    sender = Sender(platform="fake", id="platform", faceless=True)
    moved = Moved(key=chat.key(), sender=sender, place=place or group(), to=to)
    await chat.core.engine.handle(moved)
    chat.place = to
    await chat.settle()


async def arrives(chat: Chat, place: Place) -> None:
    """The platform tells that the bot is in this place. Nothing is delivered yet."""
    await chat.core.engine.handle(
        Arrived(key=chat.key(), sender=chat.sender("mal"), place=place, ourselves=True, confirm=Confirm.NONE)
    )


def titles(chat: Chat, place: Place = NEW) -> list[str]:
    return [shown.title for shown in chat.messages(place)]


def count_places(chat: Chat) -> int:
    def count(work: StorageWork) -> int:
        community = work.people.list_communities()[0].id
        strangers = [place for place in (work.places.find(NEW), work.places.find(group())) if place is not None]
        return len({place.id for place in (*work.places.list_of(community), *strangers)})

    counted: int = chat.storage.read(count)
    return counted


async def test_an_open_poll_goes_on_under_the_new_id_with_one_post_and_one_result(chat: Chat) -> None:
    """D12."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.presses("cat", "Salad")
    before = len(chat.messages(group()))
    await moves(chat)
    await chat.presses("dan", "Soup")
    await chat.presses("bob", "Salad")
    await chat.minutes_pass(1)
    assert titles(chat) == ["Lunch?"]
    assert chat.poll.lines[:2] == ("Soup: 1", "Salad: 2")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.minutes_pass(24 * 60)

    assert titles(chat) == ["Lunch?", "The result of question 1"]
    assert chat.message.lines == ("“Lunch?” 3 people answered. Most chose Salad: 2 of 3.",)
    assert len(chat.messages(group())) == before


async def test_a_poll_closes_at_its_time_under_the_new_id(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await moves(chat)
    await chat.time_passes_until(TUESDAY_10.replace(day=5))

    assert titles(chat) == ["Lunch?", "The result of question 1"]


@pytest.mark.parametrize("tellings", [2, 3])
async def test_a_move_told_again_changes_nothing(chat: Chat, tellings: int) -> None:
    """Both groups tell it."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    for _ in range(tellings):
        await moves(chat)
    await chat.minutes_pass(10)

    assert titles(chat) == ["Lunch?"]
    assert count_places(chat) == 1


async def test_a_move_told_by_a_delivery_and_then_by_the_group_shows_each_post_once(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    chat.platform.failing_places["group"] = PlaceMoved(Place(platform="fake", id="supergroup"))
    await chat.says_privately("bob", "/vote 1 2")
    await chat.minutes_pass(1)
    await moves(chat)
    await chat.minutes_pass(10)

    assert titles(chat) == ["Lunch?"]
    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 1")


async def test_what_is_on_its_way_to_the_old_id_is_shown_under_the_new_one(chat: Chat) -> None:
    """It is told that the group has moved while the delivery is under way: what comes of that counts no more."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    action = chat.poll.choice("Soup").action
    chat.platform.gate, chat.platform.reached = asyncio.Event(), asyncio.Event()
    vote = Pressed(key=chat.key(), sender=chat.sender("bob"), place=chat.place, confirm=Confirm.DIALOG, action=action)
    await chat.core.engine.handle(vote)
    delivering = asyncio.create_task(chat.core.courier.deliver_due())
    await chat.platform.reached.wait()
    sender = Sender(platform="fake", id="platform", faceless=True)
    await chat.core.engine.handle(Moved(key=chat.key(), sender=sender, place=group(), to=NEW))
    chat.platform.gate.set()
    await delivering
    chat.place = NEW
    await chat.minutes_pass(1)
    await chat.presses("cat", "Soup")

    assert titles(chat) == ["Lunch?"]
    assert chat.poll.lines[0] == "Soup: 2"


async def test_a_dead_old_id_does_not_make_the_new_one_unreachable(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    chat.platform.failing_places["group"] = Unreachable()
    chat.platform.gate, chat.platform.reached = asyncio.Event(), asyncio.Event()
    await chat.core.engine.handle(
        Pressed(
            key=chat.key(),
            sender=chat.sender("bob"),
            place=chat.place,
            confirm=Confirm.DIALOG,
            action=chat.poll.choice("Soup").action,
        )
    )
    delivering = asyncio.create_task(chat.core.courier.deliver_due())
    await chat.platform.reached.wait()
    sender = Sender(platform="fake", id="platform", faceless=True)
    await chat.core.engine.handle(Moved(key=chat.key(), sender=sender, place=group(), to=NEW))
    chat.platform.gate.set()
    await delivering
    await chat.minutes_pass(1)

    assert titles(chat) == ["Lunch?"]


async def test_the_new_id_may_be_told_before_the_move(chat: Chat) -> None:
    """Then it is a stranger's place first, and must not stay one."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await arrives(chat, NEW)
    await moves(chat)
    await chat.minutes_pass(8 * 24 * 60)

    assert titles(chat) == ["Lunch?", "The result of question 1"]
    assert count_places(chat) == 1
    assert chat.platform.left == []


async def test_the_new_id_may_be_greeted_before_the_move(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await arrives(chat, NEW)
    await chat.minutes_pass(1)
    await moves(chat)
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(8 * 24 * 60)

    assert titles(chat) == [
        "Hello. I am Caresay, a helper for carers' groups.",
        "Lunch?",
        "The result of question 1",
    ]
    assert chat.platform.left == []


async def test_the_new_id_told_before_and_the_move_told_by_a_delivery(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await arrives(chat, NEW)
    chat.platform.failing_places["group"] = PlaceMoved(Place(platform="fake", id="supergroup"))
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(10)

    assert titles(chat) == ["Lunch?"]
    assert chat.messages(NEW)[0].lines[0] == "Soup: 1"
    assert count_places(chat) == 1


async def test_a_new_id_that_is_one_of_ours_already_stays_as_it_is(make_chat: MakeChat) -> None:
    chat = await make_chat(NEW)
    await chat.says("ada", "/poll Lunch? | Soup | Salad", place=NEW)
    await chat.says("ada", "/poll Dinner? | Soup | Salad", place=group())
    chat.platform.failing_places["group"] = PlaceMoved(NEW)
    await moves(chat)
    await chat.presses("bob", "Soup", on=chat.messages(NEW)[-1])
    await chat.minutes_pass(10)
    tries = len(chat.platform.delivered)
    await chat.says_privately("ada", "/polls 2 close")
    await chat.minutes_pass(60)

    assert titles(chat) == [GREETED, "Lunch?"]
    assert chat.poll.lines[0] == "Soup: 1"
    assert len(chat.platform.delivered) == tries  # nothing is tried at the old id any more


async def test_what_nobody_can_press_any_more_is_not_said_again(chat: Chat) -> None:
    """Old results would fill the new group's screen. They can still be read where they were."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says("ada", "/poll Dinner? | Soup | Salad")
    await moves(chat)
    await chat.minutes_pass(10)

    assert titles(chat) == ["Dinner?"]


async def test_a_question_that_somebody_deleted_is_not_shown_again_by_a_move(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    action = chat.poll.choice("Soup").action
    chat.platform.shown[chat.place.id].pop()
    await chat.sends("bob", action)
    await chat.minutes_pass(1)
    await moves(chat)
    await chat.minutes_pass(1)

    assert titles(chat) == []


async def test_a_pointer_stays_behind(chat: Chat) -> None:
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/polls")
    await moves(chat)
    await chat.minutes_pass(5)

    assert titles(chat) == []
    assert chat.platform.removed == []


async def test_whoever_acted_before_the_move_may_still_vote_by_words(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await moves(chat)
    await chat.says_privately("bob", "/vote 1 2")

    assert chat.note.startswith("Changed")


async def test_ids_in_a_circle_are_not_tried_for_ever(chat: Chat) -> None:
    chat.platform.failing_places = {"group": PlaceMoved(NEW), "supergroup": PlaceMoved(group())}
    before = len(chat.platform.delivered)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.minutes_pass(30)

    assert len(chat.platform.delivered) - before < 30


# Greetings


async def test_a_move_right_after_an_arrival_leads_to_one_greeting(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    await arrives(chat, group())
    await arrives(chat, NEW)
    await moves(chat)
    await chat.minutes_pass(10)

    assert titles(chat) == ["Hello. I am Caresay, a helper for carers' groups."]
    assert titles(chat, group()) == []


async def test_a_strangers_group_that_moves_is_not_greeted_again_and_is_still_left(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    await arrives(chat, group())
    await chat.minutes_pass(60)
    await moves(chat)
    await chat.minutes_pass(7 * 24 * 60)

    assert (len(titles(chat, group())), titles(chat)) == (1, [])
    assert chat.platform.left == ["supergroup"]


async def test_a_code_used_right_after_the_arrival_leads_to_the_communitys_greeting_alone(chat: Chat) -> None:
    """The platform's own group picker adds the bot, and a moment later brings the code."""
    evening = group("evening")
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.PLACE, community))
    await arrives(chat, evening)
    await chat.settle()
    assert titles(chat, evening) == []
    await chat.says("ada", f"/start join-{code}", place=evening)
    shown: list[Shown] = list(chat.messages(evening))
    await chat.minutes_pass(10)

    assert [one.title for one in shown] == [GREETED]
    assert [(one.title, one.edits) for one in chat.messages(evening)] == [(GREETED, 0)]


async def test_a_code_used_before_the_move_is_told_makes_the_new_id_ours_and_drops_the_old(chat: Chat) -> None:
    old = group("old")
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.PLACE, community))
    await arrives(chat, old)
    await arrives(chat, NEW)
    await chat.says("ada", f"/join {code}", place=NEW)
    await moves(chat, place=old)
    await chat.minutes_pass(8 * 24 * 60)

    assert titles(chat) == [GREETED]
    assert chat.platform.left == []
    assert chat.storage.read(lambda work: work.places.find(old)) is None

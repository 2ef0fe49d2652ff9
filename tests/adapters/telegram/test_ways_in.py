"""Links on Telegram, end to end: into a first group, into one more, and into the private chat of a new organiser."""

from dataclasses import dataclass

import pytest

from adapters.telegram.showing import group_link
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.words import plain
from tests.adapters.telegram.conftest import Town
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Person


@dataclass
class Link:
    """A founding link, as the operator's terminal shows it."""

    code: str
    url: str


def founding_link(town: Town) -> Link:
    code = town.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    return Link(code, group_link(town.stand_in.bot.username or "", f"join {code}"))


async def follows(town: Town, who: Person, url: str, group: Chat | None = None) -> None:
    town.stand_in.opens_link(who, url, group)
    await town.settles()


async def makes_code(town: Town, label: str) -> Chat:
    """Ada asks for a code in her private chat; gives that chat."""
    town.stand_in.says(town.ada, "/people")
    await town.settles()
    await town.presses(town.ada, label, town.private(town.ada).last)
    return town.private(town.ada)


def posts(chat: Chat) -> list[str]:
    """What the bot shows in a chat now."""
    return [plain(shown.text) for shown in chat.by_bot() if not shown.deleted]


# The first group


async def test_the_founding_link_leads_an_administrator_to_begin_in_two_taps(town: Town) -> None:
    """Ada never opened the private chat, so the bot may not write to her: the group has a door for two minutes."""
    link = founding_link(town)
    await follows(town, town.ada, link.url, town.carers)
    pointer = town.carers.last.text
    await follows(town, town.ada, town.door())

    assert pointer == "That is between you and me."
    assert town.private(town.ada).last.text.startswith("\u2068Carers\u2069 has begun. You are its owner.")
    assert [text.split("\n")[0] for text in posts(town.carers) if text.startswith("Hello")] == [
        "Hello from Caresay. This group is part of Carers."
    ]


async def test_the_door_to_a_founding_opens_for_its_administrator_alone(town: Town) -> None:
    """Everybody in the group can tap it, and can read the code."""
    await follows(town, town.ada, founding_link(town).url, town.carers)
    door = town.door()
    await follows(town, town.bob, door)
    bobs = posts(town.private(town.bob))
    await follows(town, town.ada, door)

    assert bobs[0].startswith("I do not know this code.")
    assert not [text for text in bobs if "begun" in text or "owner" in text]
    assert "has begun" in town.private(town.ada).last.text


async def test_a_founding_link_may_be_followed_again_when_the_bot_is_there_already(town: Town) -> None:
    link = founding_link(town)
    await follows(town, town.ada, link.url, town.carers)
    await follows(town, town.ada, link.url, town.carers)
    await follows(town, town.ada, town.door())

    assert "has begun" in town.private(town.ada).last.text


async def test_a_founding_link_does_nothing_for_somebody_who_does_not_lead(town: Town) -> None:
    await follows(town, town.bob, founding_link(town).url, town.carers)

    refused = "Only an administrator of this group can use the code here. Ask one of them to write it."
    assert refused in posts(town.carers)
    assert not [button for shown in town.carers.by_bot() for button in shown.buttons() if "url" in button]


# One more group, one more organiser


async def test_one_more_group_is_picked_with_one_tap_and_greeted_once(town: Town) -> None:
    await town.is_founded()
    evening = town.stand_in.group("Evening", admins=[town.ada])
    code = await makes_code(town, "Add a group")
    await follows(town, town.ada, code.last.button("Choose the group")["url"], evening)

    assert "/join " in code.last.text
    assert [text.split("\n")[0] for text in posts(evening)] == ["Hello from Caresay. This group is part of Carers."]


async def test_a_large_group_with_topics_is_joined_by_the_link_too(town: Town) -> None:
    await town.is_founded()
    forum = town.stand_in.forum("Evening", admins=[town.ada], topics=["News"])
    code = await makes_code(town, "Add a group")
    await follows(town, town.ada, code.last.button("Choose the group")["url"], forum)

    assert [text.split("\n")[0] for text in posts(forum)] == ["Hello from Caresay. This group is part of Carers."]


async def test_a_new_organiser_opens_the_link_that_was_handed_on(town: Town) -> None:
    await town.is_founded()
    code = await makes_code(town, "Add an organiser")
    [address] = [link.goes_to for link in code.last.links if link.kind == "url"]
    await follows(town, town.bob, address)

    assert plain(town.private(town.bob).last.text).startswith("You are now an organiser of Carers.")


async def test_a_link_used_up_in_the_meantime_gets_the_menu(town: Town) -> None:
    """D07."""
    await town.is_founded()
    code = await makes_code(town, "Add an organiser")
    [address] = [link.goes_to for link in code.last.links if link.kind == "url"]
    cat = town.stand_in.person(503, "Cat")
    await follows(town, town.bob, address)
    await follows(town, cat, address)
    note, menu = town.private(cat).by_bot()

    assert note.text.startswith("I do not know this code.")
    assert menu.labels == ("Open questions", "Urgent help", "My reminders", "What's on", "My privacy", "My settings")


@pytest.mark.parametrize("payload", ["%%%", "x" * 65, "join-abcdefghijklmnopqrstuvwxyz", "start"])
async def test_every_link_that_leads_nowhere_gets_the_same(town: Town, payload: str) -> None:
    """D07: typed, since Telegram's apps hand on 64 characters at most."""
    await town.is_founded()
    town.stand_in.says(town.bob, f"/start {payload}")
    await town.settles()

    assert [text.split(".")[0] for text in posts(town.private(town.bob))] == [
        "I do not know this code",
        "Caresay helps this group have its say",
    ]

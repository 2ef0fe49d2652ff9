"""The button for concerns in a group: posted by hand, with a link that changes, and honest when it leads nowhere."""

from datetime import UTC, datetime

import pytest

from bot.chat.inbound import Confirm, Pressed
from bot.chat.outbound import Door
from bot.people.model import Role
from storage.work import StorageWork
from tests.concerns.carers import page_token_of, token_of
from tests.concerns.desk import WORDS, Desk, open_desk
from tests.conftest import MakeChat
from tests.support.chat import Chat, found, group, message_text
from tests.support.platform import TEXT_ONLY, Shown
from tests.whats_on.test_weekly import begins_day

WARNS = "Words typed here reach everyone and are not sent to those who read concerns."
UNKNOWN = "I do not know this code."


async def posts(desk: Desk) -> Shown:
    """Ada posts the button in the only group; gives it as it stands there."""
    await desk.chat.says_privately("ada", "/people concerns")
    await desk.presses("ada", "Post the button")
    return desk.chat.message


def door(shown: Shown) -> Door:
    """The way in on a message."""
    [found] = [line for line in shown.message.lines if isinstance(line, Door)]
    return found


# Posted


async def test_the_button_says_two_things_and_leads_into_the_private_chat(desk: Desk) -> None:
    shown = await posts(desk)

    assert shown.title == "You can raise a concern without your name."
    assert shown.lines[0] == WARNS
    assert str(door(shown).label) == "Raise a concern"
    assert door(shown).thing == f"concern {token_of(desk.chat)}"


async def test_the_link_under_it_begins_a_concern(desk: Desk) -> None:
    thing = door(await posts(desk)).thing
    await desk.chat.says_privately("dan", f"/start {thing.replace(' ', '-')}")

    assert desk.text.startswith("Raise a concern\n")
    assert len(thing.replace(" ", "-")) <= 64


async def test_where_there_are_no_addresses_a_press_begins_for_the_presser_alone(desk: Desk) -> None:
    chat = desk.chat
    shown = await posts(desk)
    before = len(chat.messages())
    pressed = Pressed(
        key=chat.key(),
        sender=chat.sender("dan"),
        place=chat.place,
        confirm=Confirm.LASTING,
        action=door(shown).action,
    )
    answer = await chat.core.engine.handle(pressed)
    await chat.settle()

    assert answer.where == "private"
    assert answer.message is not None
    assert message_text(answer.message).startswith("Raise a concern\n")
    assert len(chat.messages()) == before


async def test_whoever_posts_it_is_told_how_to_pin_it(desk: Desk) -> None:
    await posts(desk)

    assert desk.text.startswith("Posted. Now pin it, so that everyone finds it:")


async def test_of_several_groups_one_is_chosen_or_all(make_chat: MakeChat) -> None:
    chat = await make_chat(founded=False)
    await found(chat, group("hall"))
    desk = Desk(chat)
    desk.reads("ann", "joe")
    desk.takes_concerns()
    await chat.says_privately("ada", "/people concerns post")
    asked = desk.text
    await desk.presses("ada", "Hall")
    in_hall = [shown.title for shown in chat.messages(group("hall"))][-1:]
    in_group = [shown.title for shown in chat.messages() if "without your name" in shown.title]
    await chat.says_privately("ada", "/people concerns post all")

    assert "1. Group\n2. Hall\n" in asked
    assert in_hall == ["You can raise a concern without your name."]
    assert in_group == []
    assert chat.message.title == "You can raise a concern without your name."
    await chat.says_privately("ada", "/people concerns post 9")
    assert chat.note.startswith("I know no such group.")


async def test_it_goes_out_at_once_at_night_too(desk: Desk) -> None:
    await desk.chat.time_passes_until(datetime(2026, 12, 1, 23, 0, tzinfo=UTC))
    shown = await posts(desk)

    assert shown.title == "You can raise a concern without your name."


async def test_it_is_refused_with_the_list_where_something_is_missing(chat: Chat) -> None:
    await found(chat)
    before = len(chat.messages())
    await chat.says_privately("ada", "/people concerns post")

    assert chat.answer.refused
    assert chat.private_message.startswith("The button cannot be posted yet.\nConcerns are not taken yet.")
    assert len(chat.messages()) == before


async def test_only_whoever_runs_the_community_can_post_it(desk: Desk) -> None:
    await desk.chat.says_privately("ann", "/people concerns post")

    assert desk.chat.note.startswith("Only organisers can do this.")


# Later


async def test_each_month_it_leads_by_another_link(desk: Desk) -> None:
    shown = await posts(desk)
    before = token_of(desk.chat)
    await desk.chat.time_passes_until(datetime(2026, 12, 31, 23, 59, tzinfo=UTC))
    old = door(desk.chat.message).thing
    await desk.chat.time_passes_until(datetime(2027, 1, 1, 0, 1, tzinfo=UTC))
    [now] = [it for it in desk.chat.messages() if it.receipt == shown.receipt]

    assert old == f"concern {before}"
    assert door(now).thing == f"concern {token_of(desk.chat)}"
    assert token_of(desk.chat) != before
    await desk.chat.time_passes_until(datetime(2027, 2, 1, 0, 1, tzinfo=UTC))
    assert door(desk.chat.message).thing == f"concern {token_of(desk.chat)}"


async def test_the_link_of_the_page_lasts_on_paper(desk: Desk) -> None:
    before = page_token_of(desk.chat)
    await desk.chat.time_passes_until(datetime(2027, 1, 1, 12, tzinfo=UTC))

    assert page_token_of(desk.chat) == before


async def test_new_links_are_in_the_posts_at_once(desk: Desk) -> None:
    await posts(desk)
    await desk.chat.says_privately("ada", "/people concerns links yes")

    assert door(desk.chat.message).thing == f"concern {token_of(desk.chat)}"


async def test_once_something_is_missing_it_says_so_and_where_to_turn(desk: Desk) -> None:
    await posts(desk)
    await desk.chat.says_privately("joe", "/people leave reader yes")
    shut = desk.chat.message

    assert shut.title == "Concerns are not taken here just now. These ways are open to you."
    assert "Outside this group you can ask: Rivertown Advocacy, 01632 960 001" in shut.lines
    assert "Urgent help" in shut.labels
    assert not [line for line in shut.message.lines if isinstance(line, Door)]


async def test_it_comes_back_when_all_is_there_again(desk: Desk) -> None:
    await posts(desk)
    desk.takes_concerns()
    await desk.chat.says_privately("ada", "/people concerns contact none")
    await desk.chat.says_privately("joe", "/people leave reader yes")
    desk.reads("joe")
    await desk.chat.says_privately("ada", "/people concerns contact Rivertown Advocacy")

    assert desk.chat.message.lines[0] == WARNS


async def test_an_owner_who_becomes_the_only_other_reader_shuts_it(desk: Desk) -> None:
    """Two owners who read are not one reader apart from those who run it."""
    await posts(desk)

    def give(work: StorageWork) -> None:
        community = work.people.list_communities()[0]
        for who in ("ann", "joe"):
            work.people.give_role(work.people.person_of(desk.chat.sender(who)).id, community.id, Role.OWNER)

    desk.chat.storage.transact(give)
    await desk.chat.says_privately("ada", "/people concerns days 1 11")

    assert desk.chat.message.title.startswith("Concerns are not taken here just now.")


# Links that lead nowhere (D07)


async def generic(chat: Chat, who: str = "dan") -> str:
    """What any link that leads nowhere is answered with."""
    await chat.says_privately(who, "/start join-0123456789abcdefghjkmnpqrs")
    return chat.note + chat.private_message


@pytest.mark.parametrize("payload", ["garbage", "x" * 57, "0123456789abcdefghjkmnpqrs", "ünknöwn", "%00", "STALE"])
async def test_a_link_that_leads_nowhere_is_answered_as_any_such_link_adversarial(desk: Desk, payload: str) -> None:
    chat = desk.chat
    if payload == "STALE":
        payload = token_of(chat)
        await chat.time_passes_until(datetime(2027, 1, 2, tzinfo=UTC))
    expected = await generic(chat)
    await chat.says_privately("dan", f"/start concern-{payload}")

    assert chat.note.startswith(UNKNOWN)
    assert chat.note + chat.private_message == expected
    assert "Group" not in expected


async def test_a_link_of_another_installation_leads_nowhere_adversarial(desk: Desk) -> None:
    """Made with other keys, or of a group that is with us no more."""
    chat = desk.chat
    token = token_of(chat)
    await chat.bot_leaves(chat.place)
    expected = await generic(chat)
    await chat.says_privately("dan", f"/start concern-{token}")

    assert chat.note + chat.private_message == expected


async def test_a_link_for_the_page_is_none_for_the_chat_adversarial(desk: Desk) -> None:
    await desk.chat.says_privately("dan", f"/start concern-{page_token_of(desk.chat)}")

    assert desk.chat.note.startswith(UNKNOWN)


@pytest.mark.parametrize("step", ["cancel", "change", "send", "sooner", "readers"])
async def test_a_link_does_nothing_to_what_somebody_is_writing_adversarial(desk: Desk, step: str) -> None:
    """A link may be anybody's: it shows, and does not act. Nor does the button in the group, pressed again."""
    chat = desk.chat
    await desk.writes("cat")
    code = desk.code
    await chat.says_privately("cat", f"/start concern-{step}")
    await chat.says_privately("cat", f"/start concern-{token_of(chat)}")
    await desk.presses("cat", "Review")

    assert WORDS in desk.text
    assert desk.code == code


# The weekly list


async def test_the_weekly_list_says_once_that_words_in_the_group_are_not_sent(desk: Desk) -> None:
    begins_day(desk.chat)
    await desk.chat.says_privately("ada", "/poll Where shall we meet?\nHere\nThere")
    await desk.chat.says_privately("ada", "/polls draft post")
    await desk.chat.says_privately("ada", "/polls 1 at 18 December 12:00")
    await desk.chat.time_passes_until(datetime(2026, 12, 7, 10, 1, tzinfo=UTC))

    assert desk.chat.message.title == "What's on"
    assert desk.chat.message.lines.count(WARNS) == 1


async def test_where_concerns_are_not_taken_the_weekly_list_says_nothing_of_them(chat: Chat) -> None:
    await found(chat)
    begins_day(chat)
    await chat.says_privately("ada", "/poll Where shall we meet?\nHere\nThere")
    await chat.says_privately("ada", "/polls draft post")
    await chat.says_privately("ada", "/polls 1 at 18 December 12:00")
    await chat.time_passes_until(datetime(2026, 12, 7, 10, 1, tzinfo=UTC))

    assert chat.message.title == "What's on"
    assert WARNS not in chat.message.lines


async def test_where_nothing_can_be_pressed_the_button_is_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY, founded=False)
    await open_desk(chat)
    await chat.says_privately("ada", "/people concerns post")

    assert any(f"concern {token_of(chat)}" in line for line in chat.message.lines)

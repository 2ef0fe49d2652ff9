"""What cannot wait: at once where somebody is alone, else with a second organiser's yes."""

from datetime import UTC, datetime

from tests.announcements.telling import NORTH, organises, posts, report
from tests.conftest import MakeChat
from tests.support.chat import Chat, private

TWENTY_PAST_NINE = datetime(2026, 12, 1, 21, 20, tzinfo=UTC)
FLOODED = "Venue flooded, moved tonight to the library."


async def test_alone_at_twenty_past_nine_it_reaches_every_group_at_once(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH)
    await chat.time_passes_until(TWENTY_PAST_NINE)
    await chat.says_privately("ada", f"/announce {FLOODED}")
    await chat.presses_answer("ada", "When")
    await chat.presses_answer("ada", "Urgent")
    await chat.says_privately("ada", "People are on their way.")

    assert [posts(chat, place)[-1].lines for place in (chat.place, NORTH)] == [(FLOODED,)] * 2
    assert report(chat).title == "Announcement 1: 2 groups told"
    await chat.says_privately("ada", "/announce 1")
    assert "Sent at once, because: People are on their way." in chat.private_message


async def test_it_does_not_take_a_turn_of_the_week(make_chat: MakeChat) -> None:
    chat = await make_chat()
    for _ in range(3):
        await chat.says_privately("ada", f"/announce {FLOODED}")
        await chat.says_privately("ada", "/announce draft urgent It floods.")
    await chat.says_privately("ada", "/announce Tea at three.")

    assert "three posts" not in chat.private_message


async def test_where_there_is_another_organiser_it_waits_for_their_yes(chat: Chat) -> None:
    await organises(chat, "cat")
    await chat.time_passes_until(TWENTY_PAST_NINE)
    await chat.says_privately("ada", f"/announce {FLOODED}")
    await chat.says_privately("ada", "/announce draft urgent People are on their way.")
    assert chat.note == "Another organiser is asked. It goes as soon as one says yes."
    assert posts(chat) == []
    asked = chat.messages(private("cat"))[-1]
    assert asked.title == "May this go to the groups of Group at once?"
    assert asked.lines == ("It cannot wait, because: People are on their way.", FLOODED)
    await chat.presses("cat", "Yes, send", on=asked, place=private("cat"))

    assert posts(chat)[-1].lines == (FLOODED,)
    assert report(chat, "ada").title == report(chat, "cat").title == "Announcement 1: 1 group told"
    assert "Announcement 1 is decided. Nothing is left to do." in [it.title for it in chat.messages(private("cat"))]


async def test_nobody_says_yes_to_their_own_and_nobody_twice(chat: Chat) -> None:
    await organises(chat, "cat")
    await chat.says_privately("ada", f"/announce {FLOODED}")
    await chat.says_privately("ada", "/announce draft urgent It floods.")
    await chat.says_privately("ada", "/announce 1 yes")
    assert chat.note == "This yes has to come from another organiser."
    await chat.says_privately("cat", "/announce 1 yes")
    await chat.says_privately("cat", "/announce 1 yes")

    assert chat.note == "That is decided already. Nothing is left to do."
    assert len(posts(chat)) == 1


async def test_after_a_no_its_writer_can_still_send_it_as_usual(chat: Chat) -> None:
    await organises(chat, "cat")
    await chat.says_privately("ada", f"/announce {FLOODED}")
    await chat.says_privately("ada", "/announce draft urgent It floods.")
    await chat.says_privately("cat", "/announce 1 no")
    assert posts(chat) == []
    said = chat.messages(private("ada"))[-1]
    assert said.title == "Another organiser said no to announcement 1. It was not sent."
    await chat.presses("ada", "Announcement 1", on=said, place=private("ada"))
    await chat.presses_answer("ada", "Send now")

    assert posts(chat)[-1].lines == (FLOODED,)


async def test_a_reason_is_needed(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", f"/announce {FLOODED}")
    assert chat.answer.message is not None
    which = chat.answer.message.choices[0].action.split(":")[1]
    await chat.submits("ada", f"announce-urgent:{which}", reason="  ")

    assert chat.note == "Please say why, in a few words."
    assert posts(chat) == []


async def test_changed_at_twenty_past_nine_it_reaches_whoever_asked_to_be_reminded(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH)
    await chat.says_privately("bob", "/start")
    await chat.says_privately("ada", "/announce Forum on Wednesday at the hall.")
    await chat.presses_answer("ada", "Send now")
    await chat.presses("bob", "Remind me", on=posts(chat)[-1])
    await chat.presses_answer("bob", "Tomorrow 9am")
    await chat.time_passes_until(TWENTY_PAST_NINE)
    await chat.says_privately("ada", f"/announce 1 words {FLOODED}")
    told = chat.messages(private("bob"))[-1]

    assert told.title == "Changed by the organisers of Group"
    assert told.lines[0] == FLOODED
    assert [posts(chat, place)[-1].lines[0] for place in (chat.place, NORTH)] == [FLOODED] * 2
    await chat.says_privately("ada", "/announce 1 cancel The hall is closed.")
    assert chat.messages(private("bob"))[-1].title == "Cancelled by the organisers of Group"
    assert "dan" not in chat.platform.shown

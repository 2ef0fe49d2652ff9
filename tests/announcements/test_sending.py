"""From text to groups: written, seen, sent by hand, and what came of it."""

from bot.chat.inbound import Confirm
from tests.announcements.telling import EAST, NORTH, posts, report
from tests.conftest import MakeChat
from tests.support.chat import Chat, private

MOVED = "Carers’ forum moved to the library."


async def test_from_text_to_three_groups_told_in_one_tap(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH, EAST)
    await chat.says_privately("ada", f"/announce {MOVED}")
    assert chat.private_message.splitlines() == [
        "This is what groups will see. It is not sent yet.",
        "From the organisers of Group",
        MOVED,
        "It goes to 3 groups, now.",
        "[Send now] [When] [Where] [More] [Drop]",
    ]
    await chat.presses_answer("ada", "Send now")

    assert chat.note == "Announcement 1 is on its way to 3 groups. The report comes here."
    for place in (chat.place, NORTH, EAST):
        assert posts(chat, place)[-1].title == "From the organisers of Group"
        assert posts(chat, place)[-1].lines == (MOVED,)
        assert posts(chat, place)[-1].labels == ("Remind me",)
    assert report(chat).title == "Announcement 1: 3 groups told"
    assert report(chat).lines == ("Everybody is told.",)


async def test_words_do_the_same_as_buttons(chat: Chat) -> None:
    await chat.says_privately("ada", f"/announce {MOVED}")
    await chat.says_privately("ada", "/announce draft send")

    assert posts(chat)[-1].lines == (MOVED,)
    assert report(chat).title == "Announcement 1: 1 group told"


async def test_typed_in_a_group_it_is_seen_in_private_first(chat: Chat) -> None:
    """Unlike a question it goes to other groups as well."""
    chat.confirm = Confirm.NONE
    await chat.says("ada", f"/announce {MOVED}")
    assert posts(chat) == []
    assert chat.message.lines[0].endswith("[announce draft]")
    await chat.says_privately("ada", "/start announce-draft")
    await chat.presses_answer("ada", "Send now")

    assert posts(chat)[-1].lines == (MOVED,)


async def test_without_words_it_asks_for_them(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce")
    assert "What do you want to tell?" in chat.private_message
    await chat.says_privately("ada", MOVED)

    assert "[Send now]" in chat.private_message


async def test_words_that_begin_with_a_number_are_an_announcement(chat: Chat) -> None:
    for words in ("7 places are left", "1 more time", "2 all of you", "draft ideas are welcome", "list of rooms"):
        await chat.says_privately("ada", f"/announce {words}")
        assert words in chat.private_message


async def test_a_link_sends_nothing_and_writes_nothing(chat: Chat) -> None:
    """Anybody can make one, and have an organiser tap it."""
    await chat.says_privately("ada", f"/announce {MOVED}")
    await chat.says_privately("ada", "/start announce-draft-send")
    await chat.says_privately("ada", "/start announce-hello")
    await chat.says_privately("ada", "cancel")
    await chat.says_privately("ada", "/announce draft")

    assert posts(chat) == []
    assert MOVED in chat.private_message


async def test_whoever_runs_nothing_is_told_so(chat: Chat) -> None:
    for words in (f"/announce {MOVED}", "/announce", "/announce list", "/announce draft send"):
        await chat.says_privately("bob", words)
        assert chat.answer.refused


async def test_too_many_words_are_refused_with_how_many(chat: Chat) -> None:
    await chat.says_privately("ada", f"/announce {'a ' * 499}end and more")
    assert chat.note == "That is 10 characters too long. There is room for 1000."
    await chat.says_privately("ada", f"/announce {'a ' * 499}aa")

    assert chat.answer.message is not None


async def test_ten_a_day_are_enough(make_chat: MakeChat) -> None:
    chat = await make_chat()
    for number in range(10):
        await chat.says_privately("ada", f"/announce Number {number} of ten")
        await chat.says_privately("ada", "/announce draft send")
        await chat.minutes_pass(1)
    await chat.says_privately("ada", "/announce One too many")
    await chat.says_privately("ada", "/announce draft send")
    assert chat.note == "10 announcements have gone out since yesterday. Please wait, or plan it for tomorrow."
    await chat.minutes_pass(24 * 60 + 1)
    await chat.says_privately("ada", "/announce draft send")

    assert report(chat).title == "Announcement 11: 1 group told"


async def test_a_second_press_says_that_it_is_sent(chat: Chat) -> None:
    await chat.says_privately("ada", f"/announce {MOVED}")
    assert chat.answer.message is not None
    send = chat.answer.message.choices[0].action
    await chat.sends("ada", send, place=private("ada"))
    await chat.sends("ada", send, place=private("ada"))

    assert chat.note == "It is sent already. You can change its words, or cancel it."
    assert len(posts(chat)) == 1

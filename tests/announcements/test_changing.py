"""Changed and cancelled: before it is sent, and after, in every group."""

from bot.announcements.use_cases.changing import AGAIN_AT_ONCE
from bot.chat.inbound import Confirm
from bot.words import plain
from tests.announcements.telling import EAST, NORTH, joins, posts, report
from tests.conftest import MakeChat
from tests.support.chat import Chat, group, private
from tests.support.platform import TEXT_ONLY


async def _sends(chat: Chat, words: str = "Tea at three.") -> None:
    await chat.says_privately("ada", f"/announce {words}")
    await chat.says_privately("ada", "/announce draft send")


async def test_new_words_stand_in_every_group_with_when_they_were_changed(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH)
    await _sends(chat)
    await chat.minutes_pass(60)
    await chat.presses("ada", "Change words", place=private("ada"))
    await chat.says_privately("ada", "Tea at four.")

    assert chat.note == "Changed. Every group sees the new words."
    for place in (chat.place, NORTH):
        assert posts(chat, place)[-1].lines == ("Tea at four.", "Changed Tuesday 1 December, 11am.")
        assert len(posts(chat, place)) == 1


async def test_a_draft_is_changed_without_a_trace(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft words Tea at four.")
    await chat.says_privately("ada", "/announce draft send")

    assert posts(chat)[-1].lines == ("Tea at four.",)


async def test_cancelled_every_group_sees_why_with_the_old_words_below(chat: Chat) -> None:
    await _sends(chat)
    await chat.presses("ada", "Cancel it", place=private("ada"))
    await chat.says_privately("ada", "The kettle broke.")

    assert chat.note == "Announcement 1 is cancelled. The groups see why."
    assert posts(chat)[-1].lines == ("Cancelled: The kettle broke.", "Before, it said:", "Tea at three.")
    assert posts(chat)[-1].labels == ()
    assert report(chat).lines == ("It is cancelled. Groups that were told see why.",)
    await chat.says_privately("ada", "/announce 1 words Tea at five.")
    assert chat.note == "It is cancelled or over. Write a new one with /announce."


async def test_dropped_before_it_is_sent_it_is_gone(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.presses_answer("ada", "Drop")
    assert chat.note == "Dropped. Nobody was told."
    await chat.says_privately("ada", "/announce draft")
    assert chat.note == "There is no such announcement. See all of them with /announce list."
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at tomorrow 9am")
    await chat.says_privately("ada", "/announce draft plan")
    await chat.says_privately("ada", "/announce 1 cancel")
    assert chat.note == "Dropped. Nobody was told."
    await chat.minutes_pass(2 * 24 * 60)

    assert posts(chat) == []


async def test_a_group_reads_it_in_its_own_language_where_there_are_words(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH)
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/people language 2 cy")
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.presses_answer("ada", "More")
    await chat.presses_answer("ada", "Languages")
    await chat.presses_answer("ada", "Cymraeg")
    await chat.says_privately("ada", "Te am dri.")
    assert "Also in Cymraeg" in chat.private_message
    await chat.says_privately("ada", "/announce draft previews")
    shown = [chat.answer.message, *chat.answer.more]
    assert [plain(str(it.title)) for it in shown if it is not None] == [
        "1 group reads the words as written:",
        "1 group reads Cymraeg:",
    ]
    await chat.says_privately("ada", "/announce draft send")

    assert posts(chat)[-1].lines == ("Tea at three.",)
    assert chat.messages(NORTH)[-1].lines == ("Te am dri.",)


async def test_a_content_note_comes_first_and_the_words_after_a_tap(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce We remember Bob.")
    await chat.says_privately("ada", "/announce draft note This is about loss.")
    assert "This is about loss.\nAfter a tap on “Show it” they read:\nWe remember Bob." in chat.private_message
    await chat.says_privately("ada", "/announce draft send")
    assert posts(chat)[-1].lines == ("This is about loss.",)
    assert posts(chat)[-1].labels == ("Show it", "Remind me")
    await chat.presses("bob", "Show it", on=posts(chat)[-1])
    assert "We remember Bob." in chat.private_message
    await chat.says_privately("bob", "/announce 1 show")

    assert "We remember Bob." in chat.private_message


async def test_the_words_behind_a_note_are_never_shown_aloud(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce We remember Bob.")
    await chat.says_privately("ada", "/announce draft note This is about loss.")
    await chat.says_privately("ada", "/announce draft send")
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/announce 1 show")

    assert "We remember Bob." not in chat.private_message
    assert all("We remember Bob." not in shown.lines for shown in chat.messages())


async def test_without_buttons_the_words_follow_the_note(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says_privately("ada", "/announce We remember Bob.\nHe sang.")
    await chat.says_privately("ada", "/announce draft note This is about loss.")
    await chat.says_privately("ada", "/announce draft send")

    assert chat.message.lines[:3] == ("This is about loss.", "We remember Bob.", "He sang.")
    assert chat.message.lines[3].startswith("Remind me: /remind of announcement ")


async def test_where_messages_cannot_be_changed_it_can_be_said_anew(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await _sends(chat)
    await chat.says_privately("ada", "/announce 1 words Tea at four.")
    await chat.says_privately("ada", "/announce 1 again")

    assert chat.message.lines[:2] == ("Tea at four.", "Changed Tuesday 1 December, 10am.")


async def test_whoever_is_in_none_of_its_groups_does_not_read_it(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _sends(chat)
    await chat.says_privately("dan", "/announce 1 show")

    assert chat.answer.refused


async def test_a_topic_is_chosen(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.presses_answer("ada", "More")
    await chat.presses_answer("ada", "Topic")
    await chat.presses_answer("ada", "Breaks")
    assert "Topic: Breaks" in chat.private_message
    await chat.says_privately("ada", "/announce draft topic none")
    assert "Topic:" not in chat.private_message
    await chat.says_privately("ada", "/announce draft topic weather")

    assert chat.note.startswith("I do not know that topic.")


async def test_the_text_is_given_for_other_apps(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce Tea at three.\nBring a cake.")
    await chat.says_privately("ada", "/announce draft copy")

    assert chat.private_message == "From the organisers of Group\nTea at three.\nBring a cake."


async def test_said_again_it_is_a_new_message_and_the_old_one_goes(make_chat: MakeChat) -> None:
    chat = await make_chat()
    joins(chat, EAST)
    await _sends(chat)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/announce 1 again")

    assert len(posts(chat)) == 1
    assert chat.message.lines == ("Tea at three.",)
    assert report(chat).title == "Announcement 1: 2 groups told"


async def test_thousands_of_groups_are_told_anew_a_few_hundred_at_a_time(make_chat: MakeChat) -> None:
    chat = await make_chat()
    there = [group(f"branch{n}") for n in range(AGAIN_AT_ONCE + 20)]
    joins(chat, *there)
    await _sends(chat)
    before = {place.id: posts(chat, place)[0].receipt for place in there}
    await chat.says_privately("ada", "/announce 1 again")

    assert all(len(posts(chat, place)) == 1 for place in there)
    assert not any(posts(chat, place)[0].receipt == before[place.id] for place in there)


async def test_another_organiser_may_change_it_and_nobody_else(chat: Chat) -> None:
    await _sends(chat)
    await chat.says_privately("bob", "/announce 1 words Nonsense.")
    assert chat.answer.refused

    assert posts(chat)[-1].lines == ("Tea at three.",)

"""A picture or document that goes with an announcement: asked for, told in words, and shown in every group."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from bot.chat.capabilities import Capabilities
from bot.chat.outbound import Document, Picture
from bot.chat.rasters import size_of
from storage.files import files
from tests.announcements.telling import EAST, NORTH, organises, posts
from tests.conftest import MakeChat
from tests.files.making import DOCX, PDF, SECRET, exif, jpeg, segment
from tests.records.test_retention import days_pass
from tests.support.chat import Chat
from tests.support.pictures import png
from tests.support.platform import RICH, TEXT_ONLY

PHOTOGRAPH = jpeg(segment(0xE1, exif()))
UNWANTED = "I cannot keep pictures or files here. Please write it in words."


async def _asks_for_picture(chat: Chat, who: str = "ada", words: str = "Tea at three.") -> None:
    await chat.minutes_pass(1)  # so many acts in a moment would be slowed down
    await chat.says_privately(who, f"/announce {words}")
    await chat.presses_answer(who, "More")
    await chat.presses_answer(who, "Add picture")


async def test_a_picture_goes_with_it_and_people_who_cannot_see_it_are_told_what_it_shows(chat: Chat) -> None:
    await _asks_for_picture(chat)
    assert "Send me the picture or document now." in chat.private_message
    await chat.sends_file("ada", PHOTOGRAPH)
    assert "What does the picture show, in words?" in chat.private_message
    await chat.says_privately("ada", "A poster: tea and cake at three.")
    assert chat.answer.message is not None
    assert isinstance(chat.answer.message.attached, Picture)
    assert chat.answer.message.attached.content
    await chat.presses_answer("ada", "Send now")

    shown = posts(chat)[-1].attached
    assert isinstance(shown, Picture)
    assert shown.words == "A poster: tea and cake at three."
    assert shown.media_type == "image/jpeg"
    assert size_of(shown.content) == (1, 1)
    assert SECRET not in shown.content


@pytest.mark.parametrize("capabilities", [replace(RICH, describes=False), TEXT_ONLY])
async def test_where_pictures_have_no_place_for_words_or_none_are_shown_the_words_stand_below(
    make_chat: MakeChat, capabilities: Capabilities
) -> None:
    chat = await make_chat(capabilities=capabilities)
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft picture")
    await chat.sends_file("ada", png())
    await chat.says_privately("ada", "A teapot.")
    await chat.says_privately("ada", "/announce draft send")

    assert "Picture: A teapot." in posts(chat)[-1].lines


async def test_a_document_is_sent_under_a_plain_name(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.sends_file("ada", DOCX, "Rhaglen – gŵyl.docm")
    assert "What is this document, in words?" in chat.private_message
    await chat.says_privately("ada", "The programme.")
    await chat.presses_answer("ada", "Send now")

    shown = posts(chat)[-1].attached
    assert isinstance(shown, Document)
    assert (shown.name, shown.content, shown.words) == ("Rhaglen-gwyl.docx", DOCX, "The programme.")


async def test_nobodys_file_is_fetched_unless_it_was_asked_for(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.sends_file("bob", png())
    assert chat.note == UNWANTED
    await chat.sends_file("ada", png(), text="Look at this")
    assert chat.note == UNWANTED
    await chat.sends_file("bob", png(), text="/announce Come to my party")
    await chat.sends_file("bob", png(), text="help")
    assert chat.private_message
    await _asks_for_picture(chat)
    await chat.sends_file("bob", png())
    await chat.minutes_pass(61)
    await chat.sends_file("ada", png())
    assert chat.note == UNWANTED

    assert chat.platform.fetched == []


async def test_nothing_is_read_of_a_file_in_a_group(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.sends_file("ada", png(), place=chat.place)

    assert chat.platform.fetched == []


async def test_a_file_that_is_told_to_be_too_large_is_not_fetched(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.sends_file("ada", png(), size=7 * 2**20)
    assert chat.note == "That file has about 7 MB. 5 MB is the most that I can take."
    assert chat.platform.fetched == []
    await chat.sends_file("ada", png() + b"x" * 5 * 2**20, size=0)

    assert chat.note == "That file is too large. 5 MB is the most that I can take."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "That file is empty. Please check it and send it again."),
        (b"MZ\x90\x00", "I cannot use this kind of file."),
        (b"\xff\xd8\xff\xe0broken", "I cannot use this kind of file."),
    ],
)
async def test_what_is_not_taken_is_said_and_another_may_be_sent(
    make_chat: MakeChat, content: bytes, said: str
) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.sends_file("ada", content)
    assert chat.note.startswith(said)
    await chat.sends_file("ada", png())

    assert "What does the picture show, in words?" in chat.private_message


async def test_a_file_that_the_platform_does_not_give_is_asked_for_again(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    chat.platform.loses_files = True
    await chat.sends_file("ada", png())

    assert chat.note == "I could not get your file. Please send it again."


async def test_what_was_typed_with_it_may_say_what_it_shows(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.sends_file("ada", png(), text="A teapot.")
    await chat.presses_answer("ada", "Keep it")
    await chat.presses_answer("ada", "Send now")

    shown = posts(chat)[-1].attached
    assert shown is not None
    assert shown.words == "A teapot."


async def test_of_an_album_the_first_counts_and_the_others_are_passed_over(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.sends_file("ada", png(1), album="a")
    for shade in (2, 3):
        await chat.sends_file("ada", png(shade), album="a")
        assert chat.answer.message is None
        assert chat.answer.note is None

    assert len(chat.platform.fetched) == 1
    await chat.says_privately("ada", "A teapot.")
    assert "Tea at three." in chat.private_message


async def test_a_second_file_is_not_fetched_before_the_first_is_told_in_words(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.sends_file("ada", png(1))
    await chat.sends_file("ada", png(2))

    assert "What does the picture show, in words?" in chat.private_message
    assert len(chat.platform.fetched) == 1


async def test_a_picture_is_taken_off_again_and_another_put_on(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.sends_file("ada", png(1))
    await chat.says_privately("ada", "A teapot.")
    await chat.minutes_pass(1)
    await chat.presses_answer("ada", "More")
    await chat.presses_answer("ada", "Take it off")
    assert chat.answer.message is not None
    assert chat.answer.message.attached is None
    await chat.presses_answer("ada", "More")
    await chat.presses_answer("ada", "Add picture")
    await chat.sends_file("ada", png(2))
    await chat.says_privately("ada", "A cake.")
    await chat.presses_answer("ada", "Send now")

    shown = posts(chat)[-1].attached
    assert shown is not None
    assert (shown.words, shown.content) == ("A cake.", png(2))


async def test_a_file_sent_with_the_command_is_taken_at_once(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.sends_file("ada", PDF, "poster.pdf", text="/announce Tea at three.")
    assert "What is this document, in words?" in chat.private_message
    await chat.says_privately("ada", "A poster.")
    await chat.presses_answer("ada", "Send now")

    assert isinstance(posts(chat)[-1].attached, Document)


async def test_what_stands_behind_a_line_in_front_is_not_shown_in_front_of_it(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat, words="We remember Bob.")
    await chat.sends_file("ada", png())
    await chat.says_privately("ada", "Bob, smiling.")
    await chat.says_privately("ada", "/announce draft note This is about loss.")
    await chat.presses_answer("ada", "Send now")
    assert posts(chat)[-1].attached is None
    await chat.presses("bob", "Show it", on=posts(chat)[-1])

    assert chat.answer.message is not None
    assert chat.answer.message.attached is not None


async def test_one_file_is_read_once_for_all_groups(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH, EAST)
    await _asks_for_picture(chat)
    await chat.sends_file("ada", png(9))
    await chat.says_privately("ada", "A teapot.")
    await chat.presses_answer("ada", "Send now")
    contents = [posts(chat, place)[-1].attached for place in (chat.place, NORTH, EAST)]

    assert len({id(one.content) for one in contents if one is not None}) == 1


async def test_whoever_lost_the_role_adds_no_picture(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await organises(chat, "bob")
    await _asks_for_picture(chat, "bob")
    await chat.says_privately("bob", "/people leave")
    await chat.presses_answer("bob", "Step down")
    await chat.sends_file("bob", png())

    assert chat.platform.fetched == []


async def test_whoever_said_stop_is_asked_for_nothing(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.says_privately("ada", "stop")
    await chat.sends_file("ada", png())

    assert chat.note == UNWANTED
    assert chat.platform.fetched == []


async def test_an_announcement_that_was_dropped_takes_no_picture(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _asks_for_picture(chat)
    await chat.says_privately("ada", "/announce draft drop")
    await chat.sends_file("ada", png())

    assert chat.note == "There is no such announcement. See all of them with /announce list."
    assert chat.platform.fetched == []


async def test_a_file_that_nothing_refers_to_is_gone_after_a_day(chat: Chat) -> None:
    await _asks_for_picture(chat)
    await chat.sends_file("ada", png(1))
    await chat.says_privately("ada", "A teapot.")
    await chat.presses_answer("ada", "Send now")
    await _asks_for_picture(chat)
    await chat.sends_file("ada", png(2))
    await days_pass(chat, 3)
    kept = chat.storage.transact(lambda work: work.files._transaction.rows(sa.select(files.c.content)))

    assert [bytes(row.content) for row in kept] == [png(1)]

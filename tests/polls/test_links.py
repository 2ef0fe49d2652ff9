"""Links that organisers hand on: one that anybody may use, and some that work once; only their marks are kept."""

import re

import pytest
import sqlalchemy as sa

from bot.chat.outbound import Code, Document, Message, Picture
from bot.housekeeping import SWEEP
from bot.polls.model.links import LinkStopped, LinkUnknown
from bot.words import plain
from storage.links import links
from storage.schema import tables
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.polls.linked import AT, answers, asks, looks, open_link, refused, rows, single_links, tokens
from tests.support.chat import Chat
from tests.support.platform import TEXT_ONLY


def message_of(chat: Chat) -> Message:
    """The message that the last act was answered with."""
    assert chat.answer.message is not None
    return chat.answer.message


async def test_the_card_leads_to_the_link_with_a_picture_for_cameras(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Share by link")
    [token] = tokens(chat)

    assert chat.answer.where == "private"
    assert chat.private_message == (
        f"The link to question 1\n{AT}/{token}\n"
        "Anyone with this link can answer, without an app. Those answers are counted apart.\n"
        "[Copy for others] [One-time links] [Stop the link]"
    )
    picture = message_of(chat).attached
    assert isinstance(picture, Picture)
    assert picture.of == Code(f"{AT}/{token}")
    assert f"{AT}/{token}" in plain(str(picture.words))
    assert await open_link(chat) == token


async def test_the_text_to_paste_is_a_message_of_its_own_and_says_all(chat: Chat) -> None:
    await asks(chat)
    token = await open_link(chat)
    await chat.presses_answer("ada", "Copy for others")

    assert chat.private_message == (
        f"Lunch?\nCloses Friday 4 December, 8pm.\nAnswer here:\n{AT}/{token}\n"
        "You need no account and no app, and give no name."
    )


async def test_without_an_address_it_says_plainly_what_to_set_and_nothing_else(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    for words in ("link", "link text", "link new", "link stop yes", "links", "links 10"):
        await chat.says_privately("ada", f"/polls 1 {words}")

        assert chat.note == (
            "Links need an address on the internet. Whoever runs me sets it: public_url under [web] in config.toml."
        )
        assert chat.answer.message is None
    assert rows(chat, links, "mark") == []


async def test_only_who_runs_it_gets_links(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 link")
    assert chat.note.startswith("I know no such question.")
    await chat.says_privately("bob", "/polls 1 links 10")
    assert chat.note.startswith("I know no such question.")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("ada", "/polls 1 link")

    assert chat.note.startswith("This question has closed")
    assert rows(chat, links, "mark") == []


async def test_links_that_work_once_are_shown_once_and_come_as_a_file(chat: Chat) -> None:
    await asks(chat)
    await open_link(chat)
    await chat.presses_answer("ada", "One-time links")
    assert "[10 links] [25 links] [50 links]" in chat.private_message
    await chat.presses_answer("ada", "25 links")
    made = tokens(chat)

    assert len(set(made)) == 25
    assert [len(message.lines) for message in (message_of(chat), *chat.answer.more)] == [21, 5]
    file = message_of(chat).attached
    assert isinstance(file, Document)
    assert (file.name, file.media_type) == ("question-1-links.txt", "text/plain")
    assert file.content.decode().split() == [f"{AT}/{token}" for token in made]
    await chat.says_privately("ada", "/polls 1 links")
    assert "25 links work once. None is used yet." in chat.private_message
    assert tokens(chat) == []


@pytest.mark.parametrize("count", ["0", "51", "9999999999999999"])
async def test_so_many_links_cannot_be_made_at_once(chat: Chat, count: str) -> None:
    await asks(chat)
    await chat.says_privately("ada", f"/polls 1 links {count}")

    assert chat.note == "Choose from 1 to 50 links."
    assert rows(chat, links, "mark") == []


async def test_links_nobody_used_do_not_pile_up_for_ever(chat: Chat) -> None:
    await asks(chat)
    for _ in range(10):
        await chat.minutes_pass(1)
        await chat.says_privately("ada", "/polls 1 links 50")
    await chat.says_privately("ada", "/polls 1 links 1")
    assert chat.note == "So many wait to be used: 500 is the most. Stop them, then make new ones."
    await chat.says_privately("ada", "/polls 1 link stop yes")

    assert len(await single_links(chat)) == 1


async def test_only_marks_of_links_are_kept(chat: Chat) -> None:
    await asks(chat)
    handed = [await open_link(chat), *await single_links(chat, 3)]
    with chat.storage.database.read() as connection:
        held = " ".join(
            str(value)
            for table in tables.sorted_tables
            for row in connection.execute(sa.select(table))
            for value in row
        )

    assert len(handed) == 4
    assert [token for token in handed if token in held] == []


async def test_stopping_stops_what_nobody_used_and_what_came_stays(chat: Chat) -> None:
    await asks(chat)
    token, [used, unused] = await open_link(chat), await single_links(chat, 2)
    await answers(chat, token, "anybody", (1, 1))
    await answers(chat, used, "joe", (1, 1))
    await chat.says_privately("ada", "/polls 1 link")
    await chat.presses_answer("ada", "Stop the link")
    assert "Papers and messages with it lead nowhere then." in chat.private_message
    await chat.presses_answer("ada", "Stop it")
    assert chat.note == "Stopped. Answers that came by it stay."
    assert "[New link] [One-time links]" in chat.private_message

    assert await refused(chat, token, "somebody", ((2, 1),)) is LinkStopped
    assert await refused(chat, unused, "somebody", ((2, 1),)) is LinkStopped
    await answers(chat, used, "joe", (2, 1))
    assert chat.question.lines[:2] == ("Soup: 0", "Salad: 1")


async def test_a_new_link_is_another_one_and_the_old_one_works_no_more(chat: Chat) -> None:
    await asks(chat)
    old = await open_link(chat)
    await chat.says_privately("ada", "/polls 1 link new")
    [new] = tokens(chat)
    assert new != old
    assert await refused(chat, old, "somebody", ((2, 1),)) is LinkStopped
    await answers(chat, new, "somebody", (2, 1))

    assert await open_link(chat) == new


async def test_a_year_after_the_end_links_are_forgotten(chat: Chat) -> None:
    await asks(chat)
    token = await open_link(chat)
    await chat.says_privately("ada", "/polls 1 close")
    chat.clock.passes(367 * 24 * 3600)
    chat.storage.transact(lambda work: work.ticks.set(SWEEP, work.now))
    await chat.settle()

    assert rows(chat, links, "mark") == []
    with pytest.raises(LinkUnknown):
        await looks(chat, token, "joe")


async def test_with_text_alone_everything_can_be_done_and_no_link_is_lost(make_chat: MakeChat) -> None:
    """Without a file there are still all the links, and each button has words that do the same."""
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)
    token = await open_link(chat)
    typed = re.findall(r"/polls 1 link[a-z ]*", chat.private_message)
    assert typed == ["/polls 1 link text", "/polls 1 links", "/polls 1 link stop"]
    await chat.says_privately("ada", typed[0])
    assert tokens(chat) == [token]
    assert len(set(await single_links(chat, 50))) == 50
    await chat.says_privately("ada", typed[2])
    assert "/polls 1 link stop yes" in chat.private_message
    await chat.says_privately("ada", "/polls 1 link stop yes")

    assert "/polls 1 link new" in chat.private_message

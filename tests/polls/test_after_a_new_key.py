"""After the operator has made a new key: what was handed out before still works, and nobody counts twice."""

import hmac
from collections.abc import Callable

import pytest

from adapters.web.take_part.checks import Checks
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.polls.model.links import LinkUnknown, LinkUsed
from bot.polls.use_cases.by_link import TakeBackByLink
from storage.ballots import ballots
from storage.links import links
from storage.storage import Storage
from tests.polls.linked import answers, asks, looks, open_link, refused, rows, single_links
from tests.support.apps import two_apps
from tests.support.chat import Chat

OLD, NEW = b"o" * 32, b"n" * 32


def makes_new_key(*chats: Chat) -> None:
    """The operator makes a new key, and starts the program again."""
    for chat in chats:
        chat.storage._code_keys = (NEW, *chat.storage._code_keys)


def test_everything_new_is_made_with_the_new_key(chat: Chat) -> None:
    before = _marks(chat.storage, "soup")
    makes_new_key(chat)
    after = _marks(chat.storage, "soup")

    assert after[0] != before[0]
    assert after[1:] == before


def _marks(storage: Storage, text: str) -> tuple[str, ...]:
    marks: tuple[str, ...] = storage.read(lambda work: work.code_marks(text))
    return marks


@pytest.mark.parametrize("kind", [CodeKind.ORGANISER, CodeKind.OWNER])
async def test_a_code_that_was_handed_out_is_good_once(chat: Chat, kind: CodeKind) -> None:
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    code = chat.storage.transact(lambda work: new_code(work, kind, community))
    makes_new_key(chat)
    await chat.says_privately("bob", f"/join {code}")
    first = chat.note
    await chat.says_privately("cat", f"/join {code}")

    assert first.startswith("You are")
    assert chat.note.startswith("I do not know this code.")


async def test_a_code_for_an_account_joins_whoever_said_yes_before_and_after(chat: Chat) -> None:
    apps = two_apps(chat)
    code = await apps.code("bob")
    makes_new_key(apps.one)
    await apps.two.says_privately("bob", code)
    makes_new_key(apps.one)
    await apps.two.presses_answer("bob", "Join them")

    assert apps.person("bob", apps.one) == apps.person("bob", apps.two)


async def test_a_button_that_parts_an_account_still_does(chat: Chat) -> None:
    apps = two_apps(chat)
    await apps.join("bob")
    await apps.one.says_privately("bob", "/join part")
    makes_new_key(apps.one)
    await apps.one.presses_answer("bob", "Part 2")

    assert apps.one.private_message.startswith("Part account 2")


async def test_the_open_link_stays_the_same_link(chat: Chat) -> None:
    await asks(chat)
    before = await open_link(chat)
    makes_new_key(chat)
    shown = await open_link(chat)
    await answers(chat, before, "joe", (1, 1))
    await answers(chat, shown, "pat", (2, 1))

    assert shown == before
    assert len(rows(chat, links, "mark")) == 1
    assert "2 more came by the open link, which anyone may use more than once." in await _lines(chat)


async def test_a_link_made_anew_is_made_with_the_new_key(chat: Chat) -> None:
    await asks(chat)
    before = await open_link(chat)
    makes_new_key(chat)
    await chat.says_privately("ada", "/polls 1 link new")
    after = await open_link(chat)
    await answers(chat, after, "joe", (1, 1))

    assert after != before
    [kept] = [mark for mark, stopped in rows(chat, links, "mark", "stopped") if not stopped]
    assert kept == hmac.new(NEW, str(after).encode(), "blake2b").hexdigest()[:64]


@pytest.mark.parametrize("get", [open_link, single_links])
async def test_a_browser_that_comes_back_changes_its_answer(chat: Chat, get: Callable[..., object]) -> None:
    token = await _token(chat, single=get is single_links)
    await answers(chat, token, "joe", (1, 1))
    makes_new_key(chat)
    page = await looks(chat, token, "joe")
    await answers(chat, token, "joe", (2, 1))

    assert page.kept
    assert rows(chat, ballots, "marks") == [("2",)]


async def test_a_paper_that_was_entered_before_is_corrected_and_does_not_count_twice(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Add paper answer")
    await chat.presses_answer("ada", "Salad")
    makes_new_key(chat)
    await chat.presses_answer("ada", "Soup")

    assert rows(chat, ballots, "marks") == [("1",)]


async def test_a_link_that_was_used_stays_its_browsers_even_without_an_answer(chat: Chat) -> None:
    token = await _token(chat, single=True)
    await answers(chat, token, "joe", (1, 1))
    await chat.core.engine.do(None, TakeBackByLink(token=token, receipt="joe"))
    makes_new_key(chat)

    assert await refused(chat, token, "eve", ((1, 1),)) is LinkUsed
    await answers(chat, token, "joe", (2, 1))
    assert (await _lines(chat))[:2] == ("Soup: 0", "Salad: 1")


async def test_a_link_that_was_never_made_is_unknown_by_any_key(chat: Chat) -> None:
    await asks(chat)
    makes_new_key(chat)

    assert await refused(chat, "a" * 26, "joe", ((1, 1),)) is LinkUnknown


async def _token(chat: Chat, *, single: bool) -> str:
    await asks(chat)
    return (await single_links(chat))[0] if single else await open_link(chat)


async def _lines(chat: Chat) -> tuple[str, ...]:
    await chat.minutes_pass(1)
    return tuple(chat.question.lines)


def test_a_page_that_was_open_meanwhile_can_be_sent() -> None:
    before, after = Checks([OLD]), Checks([NEW, OLD])
    word = before.word("token", "joe")

    assert after.holds(word, "token", "joe")
    assert after.word("token", "joe") != word
    assert not after.holds(word, "token", "eve")
    assert not Checks([NEW]).holds(word, "token", "joe")

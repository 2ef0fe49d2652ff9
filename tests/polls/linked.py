"""Links as people hand them on, and answers that come by them as a page sends them."""

import re
from collections.abc import Sequence

import pytest
import sqlalchemy as sa

from bot.people.model import House
from bot.polls.model import Marks
from bot.polls.showing import LinkPage
from bot.polls.use_cases.by_link import AnswerByLink, LookByLink, look_by_link
from bot.refusals import Refusal
from tests.support.chat import Chat
from tests.support.platform import line_text

AT = "https://say.example.org/a"
ADDRESS = re.compile(r"https?://[a-z0-9.:/-]+/a/([a-z2-7]{26})(?![a-z0-9])")


def reached_at(chat: Chat, address: str = AT) -> None:
    """People can open pages, at this address."""
    chat.storage._house = House(**{**vars(chat.storage._house), "links_at": address})


async def asks(chat: Chat, kind: str = "one") -> None:
    """Ada asks what people would like for lunch, where links can be opened."""
    reached_at(chat)
    await chat.says("ada", "/poll Lunch? | Soup | Salad | Bread")
    if kind != "one":
        await chat.says_privately("ada", f"/polls 1 kind {kind}")


def tokens(chat: Chat) -> list[str]:
    """Every link in the last answer."""
    assert chat.answer.message is not None
    shown = [chat.answer.message, *chat.answer.more]
    return [found for message in shown for line in message.lines for found in ADDRESS.findall(line_text(line))]


async def open_link(chat: Chat, number: int = 1) -> str:
    """The link that anybody may use."""
    await chat.says_privately("ada", f"/polls {number} link")
    [token] = tokens(chat)
    return token


async def single_links(chat: Chat, count: int = 1) -> list[str]:
    """Links that work once."""
    await chat.says_privately("ada", f"/polls 1 links {count}")
    return tokens(chat)


async def answers(chat: Chat, token: str, receipt: str, *marks: tuple[int, int], words: str = "") -> None:
    """Somebody sends the page; `receipt` is their browser."""
    await chat.core.engine.do(None, AnswerByLink(token=token, receipt=receipt, marks=marks, words=words))
    await chat.settle()


async def refused(chat: Chat, token: str, receipt: str, marks: Marks = ()) -> type[Refusal]:
    """The no that somebody gets for what they send."""
    with pytest.raises(Refusal) as no:
        await answers(chat, token, receipt, *marks)
    return no.type


async def looks(chat: Chat, token: str, receipt: str, *languages: str) -> LinkPage:
    """What somebody sees behind a link."""
    ask = LookByLink(token=token, receipt=receipt, languages=languages)
    return await chat.core.engine.look(lambda work: look_by_link(work, ask))


def rows(chat: Chat, table: sa.Table, *columns: str) -> Sequence[tuple[object, ...]]:
    """What a table holds."""
    with chat.storage.database.read() as connection:
        return [tuple(getattr(row, name) for name in columns) for row in connection.execute(sa.select(table))]

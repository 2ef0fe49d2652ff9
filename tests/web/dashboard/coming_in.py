"""What rows about the dashboard look at: tokens, cookies, sessions as they are kept, and whether somebody is in."""

from collections.abc import Sequence
from http.cookies import Morsel, SimpleCookie
from typing import Any

import httpx

from bot.chat.outbound import Say
from bot.main.core import open_words
from bot.signing_in.model import Session
from bot.words import plain
from storage.work import StorageWork
from tests.web.dashboard.conftest import Desk, Visitor

COOKIE = "__Host-session"


def words(name: str, **details: Any) -> str:
    """A sentence, as people read it."""
    return plain(open_words().text(Say(name, **details), "en"))


def token_of(link: str) -> str:
    """What stands behind the #."""
    return link.partition("#")[2]


def cookie_of(response: httpx.Response) -> Morsel[str]:
    """The session's cookie as an answer sets it."""
    return SimpleCookie(response.headers["set-cookie"])[COOKIE]


def sessions(desk: Desk, who: str = "ada") -> Sequence[Session]:
    """Somebody's sessions, as they are kept."""

    def read(work: StorageWork) -> Sequence[Session]:
        return work.sign_ins.list_of(work.people.person_of(desk.chat.sender(who)).id)

    found: Sequence[Session] = desk.chat.storage.read(read)
    return found


async def is_in(visitor: Visitor) -> bool:
    """Whether their next request is answered with a page for whoever is signed in."""
    await visitor.opens("/d")
    assert visitor.page.status_code == 200
    return visitor.page.url.path != "/login"

"""One request for a page, by somebody of whom is known what they may do; and what every page answers it with."""

import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from adapters.web.dashboard.addresses import HOME
from adapters.web.dashboard.drawing import Drawing
from bot.chat.inbound import Sender
from bot.chat.manner import USUAL, Manner
from bot.chat.outbound import Answer, Say, Words
from bot.feature import Request as Wish
from bot.people.model import Community, CommunityId, Person, Role
from bot.refusals import Refusal
from bot.signing_in.model import Deed, Visit
from bot.signing_in.showing import PATH

R = TypeVar("R")

_MOST_DIGITS = 16
"""Ids of ours have no more."""

_MOST_NUMBER = 2**31 - 1
"""Nothing is called by a larger number, and databases have no room for one."""

_CONCERNS = "concerns"
_PAGES = ("today", "asks", "announcements", _CONCERNS, "people", "log", "settings")
_PAGES_OF: Mapping[Role | None, Sequence[str]] = {
    Role.OWNER: _PAGES,
    Role.ORGANISER: _PAGES,
    Role.PARTNER: ("published", _CONCERNS, "settings"),
    None: (_CONCERNS, "settings"),
}

Fields = Mapping[str, Sequence[str]]


class Doors(Protocol):
    """The core's second door, as these pages use it."""

    async def do(self, sender: Sender | None, request: Wish) -> Answer:
        """Fulfil a request. Raises `Refusal` and `NotSaved`."""
        ...

    async def look(self, read: Callable[[Any], R]) -> R:
        """Read. Raises `NotSaved`."""
        ...


class Shut(Exception):
    """A page that says why it does not go further: its sentence, its status, and how many seconds to wait."""

    def __init__(self, word: str, status: int, *, text: Say | None = None, wait: int = 0) -> None:
        super().__init__(word)
        self.word, self.status, self.wait = word, status, wait
        self.text = text or Say(f"{word}-more")


class NotHere(Shut):
    """There is no such page, or none for this person. Which of these it is, nobody is told."""

    def __init__(self) -> None:
        super().__init__("dash-missing", 404)


class MustConfirm(Exception):
    """Before this is done, it is confirmed in the chat; then the browser goes on at `path`."""

    def __init__(self, deed: Deed, about: str, path: str) -> None:
        super().__init__(deed.value)
        self.deed, self.about, self.path = deed, about, path


@dataclass(frozen=True, kw_only=True)
class Site:
    """What all pages share. `keys` make the words that only our own pages know, the current one first."""

    doors: Doors
    drawing: Drawing
    keys: Sequence[bytes]
    prefix: str  # what stands before every path in the public address
    paint: Callable[[Any, str], Any]

    def go(self, path: str) -> Response:
        """On to another page of ours."""
        return RedirectResponse(f"{self.prefix}{path}", 303)

    def word(self, *about: str) -> str:
        """A word that nobody else can make."""
        return hmac.new(self.keys[0], "\0".join(about).encode(), hashlib.blake2b).hexdigest()[:32]

    def knows(self, word: str, *about: str) -> bool:
        """Whether it is that word, made with any of the keys."""
        text = "\0".join(about).encode()
        made = (hmac.new(key, text, hashlib.blake2b).hexdigest()[:32] for key in self.keys)
        return any(hmac.compare_digest(word.encode(), each.encode()) for each in made)

    def done(self, path: str, token: str, word: str) -> Response:
        """Go on at a path, which says on top what was done in the session with this token."""
        return self.go(f"{path}?said={word}.{self.word('said', token, word)}")

    def said(self, request: Request, token: str) -> Say | None:
        """What `done` has a page say: nobody else can have it say anything."""
        word, _, proof = request.query_params.get("said", "").partition(".")
        return Say(word) if word and self.knows(proof, "said", token, word) else None


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One request: who asks, about which community, and what was sent with it.

    `token` is that of the session. `fields` are what was filled in, and empty for whoever only looks.
    """

    site: Site
    request: Request
    visit: Visit
    token: str = field(repr=False)
    community: Community | None
    language: str
    fields: Fields = field(default_factory=dict, repr=False)

    @property
    def here(self) -> Community:
        """The community that the page is about; only where its path names one."""
        if self.community is None:
            raise NotHere
        return self.community

    @property
    def manner(self) -> Manner:
        """How whoever asks is spoken to."""
        return self.visit.who.manner or USUAL

    @property
    def role(self) -> Role | None:
        """The role by which they may do most here."""
        return self.visit.who.role_in(self.here.id)

    @property
    def pages(self) -> Sequence[str]:
        """The pages that there are for them here, by the last part of their paths."""
        return pages_of(self.visit.who, self.here.id)

    @property
    def page_name(self) -> str:
        """Which of these they are on, or below."""
        return (*self.request.url.path.removeprefix(self.path()).split("/"), "", "")[1]

    def path(self, *parts: str | int) -> str:
        """A path below this community's pages, as addresses have it."""
        return "/".join((HOME, str(self.here.id), *map(str, parts)))

    def number(self, name: str) -> int:
        """A number in the path, by which something of this community is called. Raises `NotHere` for what is none."""
        number = self.id(name)
        if number > _MOST_NUMBER:
            raise NotHere
        return number

    def id(self, name: str) -> int:
        """An id in the path. Raises `NotHere` for what is none."""
        return number_in(str(self.request.path_params.get(name, "")))

    def one(self, name: str) -> str:
        """What was filled in under a name; empty where nothing was."""
        return self.fields.get(name, ("",))[-1]

    async def look(self, read: Callable[[Any], R]) -> R:
        """Read. Raises `NotSaved`, and the refusals of whatever is read."""
        return await self.site.doors.look(read)

    async def do(self, request: Wish) -> Answer:
        """Have it done by the same use case as in the chat. Raises its refusals, and `NotSaved`."""
        return await self.site.doors.do(self.visit.who.sender, request)

    def has_confirmed(self, *deeds: Deed) -> bool:
        """Whether one of these is what they said yes to last in this session, however long ago."""
        return self.visit.session.confirmed in deeds

    def is_fresh(self, deed: Deed) -> bool:
        """Whether they said in the chat, a moment ago, that it is them who do this."""
        return self.visit.session.is_fresh(self.site.drawing.now(), deed)

    def must_be_fresh(self, deed: Deed, about: str = "", *, then: str) -> None:
        """See that they said in the chat that it is them, a moment ago. Raises `MustConfirm`, to go on at `then`."""
        if not self.is_fresh(deed):
            raise MustConfirm(deed, about, then)

    def say(self, words: Words) -> str:
        """Words as text alone."""
        return self.site.drawing.say(words, self.language)

    def page(
        self,
        template: str,
        *,
        status: int = 200,
        said: Words | None = None,
        trouble: Refusal | None = None,
        **values: Any,
    ) -> Response:
        """The page, drawn for whoever asks; with what was done, or what stands in the way, on top of it."""
        drawn = self.site.drawing.draw(
            template,
            self.language,
            ask=self,
            said=said or self.site.said(self.request, self.token),
            trouble=Say.of(trouble) if trouble is not None else None,
            check=self.site.word("form", self.token),
            **values,
        )
        return HTMLResponse(drawn, 422 if trouble is not None and status == 200 else status)

    def done(self, path: str, word: str) -> Response:
        """Go on at a path, which says on top what was done: one of our sentences, by its name."""
        return self.site.done(path, self.token, word)

    def out(self, word: str) -> Response:
        """The same, on the page that signs in: what was done has ended this session."""
        return self.site.done(PATH, self.token, word)


def pages_of(who: Person, community: CommunityId) -> Sequence[str]:
    """The pages that there are for somebody, by the last part of their paths; the first is where one comes in."""
    pages = _PAGES_OF[who.role_in(community)]
    return pages if who.reads(community) else [page for page in pages if page != _CONCERNS]


def number_in(text: str) -> int:
    """A number of ours. Raises `NotHere` for what cannot be one."""
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise NotHere
    return int(text)

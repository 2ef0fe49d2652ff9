"""Sends the dashboard whatever a browser might not: odd addresses, fields, headers and words of checking; by a seed.

What must hold whatever is sent: no fault of ours, every header, and no word of another community.
"""

from collections import Counter
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any
from urllib.parse import quote, quote_from_bytes, unquote, urlencode

from bot.people.model import CodeKind
from bot.signing_in.model import Deed
from bot.signing_in.use_cases import mark_of
from tests.web.dashboard.coming_in import COOKIE
from tests.web.dashboard.confided import gives_readers
from tests.web.dashboard.test_headers_adversarial import EVERYWHERE
from tests.web.dashboard.towns import NOWHERE, PLANNED, Town, Towns
from tests.web.opening import ADDRESS

ODD_PARTS: Sequence[bytes] = (
    *(
        str(number).encode()
        for number in (0, 1, 2, 3, 7, -1, 2**31, 2**53, 2**63, NOWHERE, "9" * 16, "9" * 17, "9" * 5000)
    ),
    *(
        b"",
        b".",
        b"..",
        b"%2e%2e",
        b"%2F",
        b"1%2F..",
        b"..%2f..%2fetc",
        b"%00",
        b"1%00",
        b"%0d%0aSet-Cookie:x=1",
        b"%ff",
    ),
    *(b"%ed%a0%80", b"1.0", b"0x1", b"1e3", b"+1", b"%201", b"1;", b"null", b"{ask}", b"%7B%7D", b"'", b"%22", b"<b>"),
    *(quote(it).encode() for it in ("٣", "²", "１", "🎉", "\u202e1", "\ufeff1", "ü", "z" * 9000)),
)
"""Parts of an address that nobody is given."""

ODD_WORDS: Sequence[bytes] = (
    *(
        b"",
        b" ",
        b"%00",
        b"a%00b",
        b"%ff%fe",
        b"%ed%a0%80",
        b"%",
        b"%zz",
        b"+",
        b"&",
        b"=",
        b";",
        b"%0d%0a",
        b"\xff\xc3",
    ),
    *(quote(it).encode() for it in ("{{7*7}}", "<script>alert(1)</script>", "'; DROP TABLE polls; --", "${jndi:x}")),
    *(
        quote(it).encode()
        for it in ("\u202eabc", "\u200b\u200b", "e" + "\u0301" * 400, "🎉" * 200, "ڪ" * 201, "\ue000")
    ),
    *(
        b"x" * 201,
        b"x" * 301,
        b"x" * 70_000,
        b"9" * 5000,
        b"-1",
        b"0",
        b"1",
        b"7",
        b"23",
        b"24",
        b"99999999999",
        b"1e400",
    ),
)
"""Words that nobody writes."""

USUAL_WORDS: Sequence[bytes] = tuple(
    quote(it).encode()
    for it in (
        *(kind.value for kind in CodeKind),
        *("yes", "no", "off", "on", "language", "style", "large", "usual", "en", "ur", "pl", "xx", "same", "usual"),
        *(
            "Friday 6pm",
            "tomorrow 9am",
            "in 2 hours",
            "31 February",
            "A reason.",
            "curry",
            "1798797600",
            "open",
            "over",
        ),
        *("planned", "sent", "cancelled", "waiting", "1", "2", "7", "20"),
        *("changed", "nothing", "09:15", "17:00", "25:00", "09:20", "england", "wales", "10", "40", "41"),
    )
)
"""Words that forms have, if not in every field."""

FIELDS = (
    *("reason", "words", "answer", "at", "yes", "which", "kind", "reads", "language", "setting", "agreed", "weekday"),
    *("hour", "without", "token", "go", "then", "proof", "page", "show", "before", "said", "turn", "lang", "next"),
    *("text", "outcome", "to", "sure", "muted", "slot-1", "slot-2", "nation", "closes", "read", "contact"),
)

ODD_HEADERS: Sequence[tuple[bytes, bytes]] = (
    *((b"accept-language", it) for it in (b"ur", b"cy;q=0.5, *;q=nan", b"q=;;,,", b"pl;q=1e999", b"-" * 5000, b"\xff")),
    *(
        (b"origin", it)
        for it in (b"https://evil.example", b"null", b"", b"//", b"https://[", b"https://say.example.org:x")
    ),
    *((b"sec-fetch-site", it) for it in (b"cross-site", b"none", b"same-site", b"\xff")),
    *(
        (b"content-type", it)
        for it in (b"application/json", b"multipart/form-data; boundary=x", b"text/plain", b"", b"\xff")
    ),
    *((b"content-length", it) for it in (b"-1", b"x", b"9" * 5000, b"1048577", b"\xb2")),
    *((b"host", it) for it in (b"evil.example", b"", b"[::1", b"say.example.org:99999")),
    *(
        (b"cookie", it)
        for it in (b"", b"=", b"a=b; __Host-session", b'__Host-session="\\377"', b"__Host-session=" + b"x" * 9000)
    ),
    *(
        (b"if-none-match", b"*"),
        (b"range", b"bytes=0-,5-1"),
        (b"hx-request", b"true"),
        (b"x-forwarded-host", b"evil.example"),
    ),
    *((b"x-http-method-override", b"DELETE"), (b"if-modified-since", b"\xff"), (b"expect", b"100-continue")),
)

METHODS = ("GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW")


@dataclass(frozen=True, kw_only=True)
class Sent:
    """One request, as a server hands it over."""

    method: str
    path: bytes
    query: bytes
    headers: Sequence[tuple[bytes, bytes]]
    body: bytes

    def __str__(self) -> str:
        shown = [f"{name.decode()}: {value[:40]!r}" for name, value in self.headers if name != b"cookie"]
        return f"{self.method} {self.path[:120]!r} ? {self.query[:120]!r} {shown} {self.body[:200]!r}"

    async def at(self, app: Any) -> "Got":
        """What comes back."""
        parts: list[MutableMapping[str, Any]] = []
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": self.method,
            "path": unquote(self.path.decode("ascii")),
            "raw_path": self.path,
            "query_string": self.query,
            "root_path": "",
            "scheme": "https",
            "server": ("say.example.org", 443),
            "client": ("203.0.113.5", 5000),
            "headers": list(self.headers),
        }

        async def receive() -> MutableMapping[str, Any]:
            return {"type": "http.request", "body": self.body, "more_body": False}

        async def send(message: MutableMapping[str, Any]) -> None:
            parts.append(message)

        await app(scope, receive, send)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in parts[0]["headers"]}
        return Got(int(parts[0]["status"]), headers, b"".join(part.get("body", b"") for part in parts))


@dataclass(frozen=True)
class Got:
    """An answer."""

    status: int
    headers: MutableMapping[str, str]
    body: bytes

    @property
    def is_out(self) -> bool:
        """Whether whoever sent it is signed in no more, or was not."""
        return (
            self.headers.get("location") == "/login"
            or b"__Host-session=;" in self.headers.get("set-cookie", "").encode()
        )


@dataclass
class Somebody:
    """Somebody who sends; nobody where they have no role."""

    who: str
    kind: CodeKind | None
    token: str = ""


@dataclass
class Fuzz:
    """Requests of one seed, sent by people of the first town, and what was wrong with their answers."""

    towns: Towns
    seed: int = 1
    counts: Counter[int] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        here = self.towns.here
        self.chance = Random(self.seed)  # noqa: S311 - seeded on purpose
        self.people = [
            Somebody("", None),
            Somebody(here.partner, CodeKind.PARTNER),
            Somebody(here.organiser, CodeKind.ORGANISER),
            Somebody(here.owner, CodeKind.CO_OWNER),
            Somebody(here.reader, CodeKind.READER),
        ]
        self.rows = self.towns.desk.app.table

    async def sends(self, requests: int) -> "Fuzz":
        """Send so many, one after the other; from time to time the chat does what it owes."""
        for somebody in self.people:
            await self._enters(somebody)
        self.own, self.foreign = self.towns.here.things(), self.towns.foreign()
        for number in range(requests):
            self.towns.desk.seconds.now += self.chance.choice((0.1, 1, 1, 1, 1))
            somebody = self.chance.choices(self.people, (1, 2, 3, 4, 3))[0]
            sent = self._made(somebody)
            got = await sent.at(self.towns.desk.app)
            self.counts[got.status] += 1
            self.faults += [f"{problem}, {somebody.who or 'nobody'}: {sent}" for problem in self._wrong(somebody, got)]
            if got.is_out or got.status in (303, 403):
                await self._enters(somebody)
            if number % 100 == 99:
                await self.towns.desk.chat.settle()
        return self

    def _wrong(self, somebody: Somebody, got: Got) -> Iterator[str]:
        """What must never be, and is."""
        said = got.body.lower() + str(got.headers).lower().encode()
        if got.status >= 500:
            yield f"status {got.status}"
        if self.towns.there.mark.encode() in said or (not somebody.kind and self.towns.here.mark.encode() in said):
            yield "words of another community"
        lacking = [name for name, value in EVERYWHERE.items() if got.headers.get(name) != value]
        if lacking:
            yield f"without {', '.join(lacking)}"
        where = got.headers.get("location", "/d")
        if not where.startswith(("/d/", "/d?", "/login?")) and where not in ("/d", "/login"):
            yield f"leads to {where[:80]}"

    # What is sent

    def _made(self, somebody: Somebody) -> Sent:
        row = self.chance.choice(self.rows)
        method = row.method if self.chance.random() < 0.93 else self.chance.choice(METHODS)
        headers = self._headers(somebody)
        body = self._fields(somebody) if method not in ("GET", "HEAD") else b""
        query = self._pairs(self.chance.choice((0, 0, 0, 1, 3)))
        return Sent(method=method, path=self._path(row.path), query=query, headers=headers, body=body)

    def _path(self, path: str) -> bytes:
        if self.chance.random() < 0.05:
            return b"/" + b"/".join(self.chance.choice((b"d", b"static", b"asks", *ODD_PARTS)) for _ in range(4))
        parts = [self._part(part) for part in path.split("/")]
        return b"/".join(parts) + (
            b"" if self.chance.random() < 0.95 else self.chance.choice((b"/", b"//", b"/x", b".json"))
        )

    def _part(self, part: str) -> bytes:
        if not part.startswith("{"):
            return part.encode() if self.chance.random() < 0.995 else self.chance.choice(ODD_PARTS)
        name, by_chance = part.strip("{}"), self.chance.random()
        own = {"community": int(self.towns.here.id), **self.own, "ask": self.chance.randint(1, PLANNED)}
        own["concern"] = self.chance.choice(self.towns.here.concerns)
        foreign = {"community": int(self.towns.there.id), **self.foreign}
        if by_chance < (0.95 if name == "community" else 0.7):
            return str(own[name]).encode()
        return str(foreign[name]).encode() if by_chance < 0.97 else self.chance.choice(ODD_PARTS)

    def _fields(self, somebody: Somebody) -> bytes:
        by_chance = self.chance.random()
        if by_chance < 0.03:
            return self.chance.randbytes(200)
        right = self.towns.desk.app._site.word("form", somebody.token)
        check = right if by_chance < 0.8 else self.chance.choice(("", "0" * 32, right[:-1], right.upper()))
        sent = b"" if by_chance > 0.95 else urlencode({"check": check}).encode()
        return b"&".join((sent, self._pairs(self.chance.choice((0, 1, 2, 4, 8)))))

    def _pairs(self, count: int) -> bytes:
        odd = self.chance.random() < 0.5
        words = (*USUAL_WORDS, *ODD_WORDS) if odd else USUAL_WORDS
        pairs = ((self.chance.choice(FIELDS).encode(), self.chance.choice(words)) for _ in range(count))
        return b"&".join(name + b"=" + (quote_from_bytes(it, safe="%+&=;").encode()) for name, it in pairs)

    def _headers(self, somebody: Somebody) -> Sequence[tuple[bytes, bytes]]:
        usual = {
            b"host": ADDRESS.partition("//")[2].encode(),
            b"origin": self.chance.choice((b"null", ADDRESS.encode())),
            b"sec-fetch-site": b"same-origin",
            b"content-type": b"application/x-www-form-urlencoded",
        }
        if somebody.token:
            usual[b"cookie"] = f"{COOKIE}={somebody.token}".encode()
        if self.chance.random() < 0.15:
            usual.update(self.chance.choice(ODD_HEADERS) for _ in range(self.chance.randint(1, 3)))
        return list(usual.items())

    # Who sends

    async def _enters(self, somebody: Somebody) -> None:
        """They are signed in again where they were signed out, and have their role again where they lost it."""
        if somebody.kind is None or self._is_in(somebody):
            return
        if somebody.kind is CodeKind.READER:
            gives_readers(self.towns.here.chat, somebody.who, community=self.towns.here.id)
        elif not self._has_role(self.towns.here, somebody):
            await self.towns.here.gets(somebody.who, somebody.kind)
        somebody.token = f"{self.chance.getrandbits(256):x}"
        confirmed = self.chance.choice((None, Deed.READ_CONCERNS, Deed.EXPORT_CONCERN, Deed.ADD_READER))
        self.towns.here.signs_in(somebody.who, somebody.token, confirmed=confirmed)

    def _is_in(self, somebody: Somebody) -> bool:
        found: bool = self.towns.desk.chat.storage.read(
            lambda work: somebody.token != "" and work.sign_ins.find(mark_of(somebody.token)) is not None
        )
        return found

    def _has_role(self, town: Town, somebody: Somebody) -> bool:
        found: bool = town.chat.storage.read(
            lambda work: work.people.person_of(town.chat.sender(somebody.who)).role_in(town.id) is not None
        )
        return found

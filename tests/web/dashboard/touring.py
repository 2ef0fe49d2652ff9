"""A tour of the dashboard of a busy community: every page, and what comes in place of one, as whoever would see it."""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from playwright.async_api import Page, Response

from bot.concerns.model.concern import Concern
from bot.signing_in.model import Deed
from storage.sign_ins import sessions
from storage.work import StorageWork
from tests.web.dashboard.conftest import Desk, Visitor
from tests.web.dashboard.furnishing import (
    CANCELLED,
    CLOSED,
    FAILED,
    GOING,
    HERE,
    LONGEST,
    NAMED,
    OPEN,
    PARTNER,
    PICTURE,
    PLANNED,
    READER,
    READS_LARGE,
    READS_URDU,
    SECRET,
    SERVICE,
    TAKEN_BACK,
    TIRED,
    URGENT,
)
from tests.web.dashboard.pressing import number_of

NOBODY = ""

_D = "/d/{community}"
_CONCERN = f"{_D}/concerns/{{late}}"


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A form that is sent from the page that is open."""

    to: str
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Stop:
    """What is looked at: the address, with what is sent there then; by whom; and the row of the table that it shows.

    They said yes to what was `confirmed` in the chat before.
    """

    name: str
    at: str
    row: str = ""
    sent: tuple[Sent, ...] = ()
    who: str = "ada"
    status: int = 200
    confirmed: Deed | None = None


def _sent(to: str, **fields: str) -> tuple[Sent, ...]:
    return (Sent(to=to, fields=fields),)


TOUR: tuple[Stop, ...] = (
    Stop(name="login", at="/login", row="/login", who=NOBODY),
    Stop(name="no link", at="/login", sent=_sent("/login", token="x"), who=NOBODY, status=422),
    Stop(name="old link", at="/login", sent=_sent("/login", token="a" * 52), who=NOBODY, status=410),
    Stop(name="whose link", at="/login", sent=_sent("/login", token="{token}"), who=NOBODY),
    Stop(name="home", at="/d", row="/d"),
    Stop(name="today", at=f"{_D}/today", row=f"{_D}/today"),
    Stop(name="asks", at=f"{_D}/asks", row=f"{_D}/asks"),
    Stop(name="asks planned", at=f"{_D}/asks?show=planned"),
    Stop(name="asks over", at=f"{_D}/asks?show=over"),
    *(
        Stop(name=f"ask {number}", at=f"{_D}/asks/{number}", row=f"{_D}/asks/{{ask}}")
        for number in (CLOSED, SERVICE, OPEN, SECRET, NAMED, LONGEST, PLANNED, CANCELLED)
    ),
    Stop(
        name="ask not extended",
        at=f"{_D}/asks/{OPEN}",
        sent=_sent(f"{_D}/asks/{OPEN}/extend", words="when it suits"),
        status=422,
    ),
    Stop(
        name="ask not cancelled",
        at=f"{_D}/asks/{OPEN}",
        sent=_sent(f"{_D}/asks/{OPEN}/cancel", reason=" "),
        status=422,
    ),
    Stop(name="secret kept", at=f"{_D}/asks/{SECRET}/result.png", status=403),
    Stop(name="announcements", at=f"{_D}/announcements", row=f"{_D}/announcements"),
    Stop(name="announcements sent", at=f"{_D}/announcements?show=sent"),
    Stop(name="announcements over", at=f"{_D}/announcements?show=cancelled"),
    *(
        Stop(
            name=f"announcement {number}",
            at=f"{_D}/announcements/{number}",
            row=f"{_D}/announcements/{{announcement}}",
        )
        for number in (FAILED, TAKEN_BACK, PICTURE, TIRED, GOING, URGENT)
    ),
    Stop(
        name="announcement not cancelled",
        at=f"{_D}/announcements/{FAILED}",
        sent=_sent(f"{_D}/announcements/{FAILED}/cancel", reason=" "),
        status=422,
    ),
    Stop(name="published", at=f"{_D}/published", row=f"{_D}/published"),
    Stop(name="published one", at=f"{_D}/published/{CLOSED}", row=f"{_D}/published/{{ask}}"),
    Stop(name="people", at=f"{_D}/people", row=f"{_D}/people"),
    Stop(name="not removed", at=f"{_D}/people", sent=_sent(f"{_D}/people/{{joe}}/remove", reason=" "), status=422),
    Stop(name="code", at=f"{_D}/people", sent=_sent(f"{_D}/people/codes", kind="organiser")),
    Stop(name="confirm", at=f"{_D}/people", sent=_sent(f"{_D}/people/codes", kind="co-owner"), status=403),
    Stop(
        name="not confirmed",
        at=f"{_D}/people",
        sent=(*_sent(f"{_D}/people/codes", kind="co-owner"), Sent(to="/d/confirm")),
        status=422,
    ),
    Stop(name="groups", at=f"{_D}/people/groups", row=f"{_D}/people/groups"),
    Stop(name="log", at=f"{_D}/log", row=f"{_D}/log"),
    Stop(name="log earlier", at=f"{_D}/log?before=40"),
    Stop(name="settings", at=f"{_D}/settings", row=f"{_D}/settings"),
    Stop(
        name="kept",
        at=f"{_D}/settings",
        sent=_sent(f"{_D}/settings/weekly", weekday="off", hour="9"),
    ),
    Stop(
        name="not kept",
        at=f"{_D}/settings",
        sent=_sent(f"{_D}/settings/own", setting="language", words="tlh"),
        status=422,
    ),
    Stop(name="agree", at=f"{_D}/settings", sent=_sent(f"{_D}/settings/own", setting="style", words="large")),
    Stop(name="too young", at=f"{_D}/settings", sent=_sent(f"{_D}/settings/young")),
    Stop(name="intake", at=f"{_D}/settings/concerns", row=f"{_D}/settings/concerns"),
    Stop(
        name="intake not kept",
        at=f"{_D}/settings/concerns",
        sent=_sent(f"{_D}/settings/concerns", nation="wales", closes="17:00", read="99"),
        status=422,
    ),
    Stop(name="concerns of others", at=f"{_D}/concerns", status=403),
    Stop(name="nowhere", at=f"{_D}/nowhere", status=404),
    Stop(name="concerns", at=f"{_D}/concerns", row=f"{_D}/concerns", who=READER),
    Stop(name="concern to confirm", at=_CONCERN, sent=_sent(f"{_CONCERN}/open"), who=READER, status=403),
    *(
        Stop(
            name=f"concern, {name}",
            at=f"{_D}/concerns/{{{name}}}",
            row=f"{_D}/concerns/{{concern}}",
            sent=sent,
            who=READER,
            confirmed=Deed.READ_CONCERNS,
        )
        for name in ("late", "closed", "answered", "fresh")
        for sent in ((), _sent(f"{_D}/concerns/{{{name}}}/open"))
    ),
    *(
        Stop(name=f"no {act}", at=_CONCERN, sent=_sent(f"{_CONCERN}/{act}", text=" "), who=READER, status=422)
        for act in ("answer", "note", "close")
    ),
    Stop(name="concern to delete", at=_CONCERN, sent=_sent(f"{_CONCERN}/delete"), who=READER),
    Stop(name="concern taken", at=_CONCERN, sent=_sent(f"{_CONCERN}/take"), who=READER),
    Stop(name="home of a partner", at=f"{_D}/published", who=PARTNER),
    Stop(name="not of a partner", at=f"{_D}/asks", who=PARTNER, status=403),
    Stop(name="today, large", at=f"{_D}/today", who=READS_LARGE),
    Stop(name="ask, large", at=f"{_D}/asks/{LONGEST}", who=READS_LARGE),
    Stop(name="urgent, large", at=f"{_D}/announcements/{URGENT}", who=READS_LARGE),
    Stop(name="today, in Urdu", at=f"{_D}/today", who=READS_URDU),
    Stop(name="asks, in Urdu", at=f"{_D}/asks", who=READS_URDU),
    Stop(name="result, in Urdu", at=f"{_D}/asks/{CLOSED}", who=READS_URDU),
    Stop(name="report, in Urdu", at=f"{_D}/announcements/{FAILED}", who=READS_URDU),
    Stop(name="people, in Urdu", at=f"{_D}/people", who=READS_URDU),
    Stop(name="settings, in Urdu", at=f"{_D}/settings", who=READS_URDU),
    Stop(name="signed out", at=f"{_D}/today", sent=_sent("/d/out"), who=READS_URDU),
)

PARTS = frozenset(
    {
        "/",
        f"{_D}/asks/{{ask}}/result.png",
        f"{_D}/announcements/{{announcement}}/picture",
        f"{_D}/announcements/{{announcement}}/report",
    }
)
"""What is asked for by GET and is no page: the way to the first one, pictures, and a part that is in its page."""


async def names_in(desk: Desk) -> dict[str, str]:
    """What stands for the names in addresses."""
    community = await desk.community(str(HERE.title))
    joe = number_of(desk, "joe")

    def look(work: StorageWork) -> Sequence[Concern]:
        reader = work.concern_readers.find(joe, community.id)
        assert reader is not None
        return work.concerns.list_for(reader.id)

    concerns = zip(("late", "closed", "answered", "fresh"), desk.chat.storage.read(look), strict=True)
    return {"community": str(community.id), "joe": str(joe), **{name: it.id for name, it in concerns}}


def confirm(desk: Desk, deed: Deed) -> None:
    """Whoever is signed in has just said yes to this in the chat."""
    with desk.chat.storage.database.writing.begin() as connection:
        connection.execute(sa.update(sessions).values(confirmed=deed.value, confirmed_at=desk.chat.clock()))


async def tour(desk: Desk, visitor: Visitor) -> AsyncIterator[Stop]:
    """Goes from stop to stop, without a browser."""
    names, who = await names_in(desk), NOBODY
    for stop in TOUR:
        if stop.who != who:
            who = stop.who
            await visitor.signs_in(await desk.link(who))
        if stop.confirmed is not None:
            confirm(desk, stop.confirmed)
        names["token"] = (await desk.link()).partition("#")[2] if "{token}" in str(stop.sent) else ""
        path, _, query = stop.at.format(**names).partition("?")
        await visitor.opens(path, **dict(part.split("=") for part in query.split("&") if part))
        for sent in stop.sent:
            fields = {name: value.format(**names) for name, value in sent.fields.items()}
            kept = {name: visitor.hidden(name) for name in ("then", "proof") if visitor.hidden(name)}
            await visitor.sends(sent.to.format(**names), **kept | fields)
        assert visitor.page.status_code == stop.status, (stop.name, visitor.text)
        yield stop


_SEND = """([action, fields]) => {
    const form = document.createElement("form");
    form.method = "post";
    form.action = action;
    for (const name of ["check", "then", "proof"]) {
        const there = document.querySelector(`[name=${name}]`);
        if (there && !(name in fields)) fields[name] = there.value;
    }
    for (const [name, value] of Object.entries(fields)) {
        const input = document.createElement("input");
        input.name = name;
        input.value = value;
        form.append(input);
    }
    document.body.append(form);
    form.submit();
}"""


async def signs_in(desk: Desk, page: Page, who: str = "ada") -> None:
    """Somebody comes in by their link."""
    await page.goto("about:blank")
    await page.goto(await desk.link(who))
    await page.locator("button[name=go]").click()
    await page.wait_for_url(re.compile(r"/d\b"))


async def send(page: Page, desk: Desk, sent: Sent, names: Mapping[str, str]) -> Response:
    """Sends a form from the page that is open."""
    fields = {name: value.format(**names) for name, value in sent.fields.items()}
    async with page.expect_navigation() as going:
        await page.evaluate(_SEND, [desk.address + sent.to.format(**names), fields])
    answer = await going.value
    assert answer is not None
    return answer


async def drive(desk: Desk, page: Page) -> AsyncIterator[Stop]:
    """The same tour in a real browser."""
    names, who = await names_in(desk), NOBODY
    for stop in TOUR:
        if stop.who != who:
            who = stop.who
            await signs_in(desk, page, who)
        if stop.confirmed is not None:
            confirm(desk, stop.confirmed)
        names["token"] = (await desk.link()).partition("#")[2] if "{token}" in str(stop.sent) else ""
        answer = await page.goto(desk.address + stop.at.format(**names))
        for sent in stop.sent:
            answer = await send(page, desk, sent, names)
        assert answer is not None
        assert answer.status == stop.status, stop.name
        yield stop

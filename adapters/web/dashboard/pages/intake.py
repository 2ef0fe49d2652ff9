"""How a community takes concerns: what its owners set, what is still missing, and the links that lead to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask
from adapters.web.dashboard.filled import line
from adapters.web.dashboard.table import Need, Route, get, post
from bot.concerns.model.intake import (
    MOST_SLOTS,
    MOST_TO_ANSWER,
    MOST_TO_READ,
    MOST_WORDS,
    QUARTER,
    Intake,
    Missing,
    help_slots,
)
from bot.concerns.model.noes import DaysWrong, SlotsWrong
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases.entering import missing_in, page_token
from bot.concerns.use_cases.intake import PutIntake, RenewLinks
from bot.feature import Request
from bot.refusals import ActionInvalid, Refusal
from bot.support.model import list_helplines
from bot.timing.holidays import Nation

_INTAKE = "/d/{community}/settings/concerns"

_SLOTS = tuple(f"slot-{number}" for number in range(1, MOST_SLOTS + 1))

_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_MOST_DIGITS = 2


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """What the page shows, in one look. `page` is the address for raising a concern; empty where there is none."""

    intake: Intake
    missing: tuple[Missing, ...]
    page: str = field(repr=False)


async def show(ask: Ask) -> Response:
    """The page."""
    return await _page(ask)


async def put(ask: Ask) -> Response:
    """Take concerns like this from now on."""
    try:
        wish = PutIntake(community=ask.here.id, intake=_filled_in(ask))
    except Refusal as no:
        return await _page(ask, trouble=no)
    return await _do(ask, wish, "dash-kept")


async def renew(ask: Ask) -> Response:
    """Make the links anew: the earlier ones lead nowhere."""
    return await _do(ask, RenewLinks(community=ask.here.id), "dash-intake-renewed")


async def _do(ask: Ask, wish: Request, word: str) -> Response:
    try:
        await ask.do(wish)
    except Refusal as no:
        return await _page(ask, trouble=no)
    return ask.done(ask.path("settings", "concerns"), word)


async def _page(ask: Ask, *, trouble: Refusal | None = None) -> Response:
    """The page; with what was filled in, where something stands in the way."""
    here = ask.here.id

    def read(work: ConcernWork) -> _Seen:
        intake = work.intakes.find(here)
        at = work.house.concerns_at
        page = f"{at}{page_token(work, intake)}" if at else ""
        return _Seen(intake=intake, missing=missing_in(work, here), page=page)

    seen = await ask.look(read)
    filled = _fields(seen.intake)
    if trouble is not None:
        filled = {**dict.fromkeys(filled, ""), **{name: ask.one(name) for name in ask.fields}}
    names = {it.id: it.name for it in list_helplines()}
    return ask.page(
        "intake.html",
        trouble=trouble,
        seen=seen,
        filled=filled,
        slots=_SLOTS,
        nations=Nation,
        lines=[(slot, names[slot]) for slot in help_slots()],
        most_words=MOST_WORDS,
        most_to_read=MOST_TO_READ,
        most_to_answer=MOST_TO_ANSWER,
        step=QUARTER * 60,
    )


def _fields(intake: Intake) -> Mapping[str, str]:
    """What is set, as the fields of the form have it."""
    slots = {name: slot.isoformat("minutes") for name, slot in zip(_SLOTS, intake.slots, strict=False)}
    lines = {f"line-{slot}": contact for slot, contact in intake.help_lines.items()}
    none = {f"none-{slot}": "yes" for slot, contact in intake.help_lines.items() if not contact}
    return {
        **slots,
        **lines,
        **none,
        "nation": intake.nation.value,
        "closes": intake.closes_at.isoformat("minutes"),
        "read": str(intake.read_within),
        "answer": str(intake.answer_within),
        "contact": intake.contact,
    }


def _filled_in(ask: Ask) -> Intake:
    """What was filled in. Raises `SlotsWrong`, `DaysWrong`, `FieldTooLong`, `ActionInvalid`."""
    nation = next((it for it in Nation if it.value == ask.one("nation")), None)
    closes_at = _time(ask.one("closes"))
    if nation is None or closes_at is None:
        raise ActionInvalid
    written = [ask.one(name) for name in _SLOTS if ask.one(name)]
    slots = [slot for each in written if (slot := _time(each)) is not None]
    if len(slots) < len(written):
        raise SlotsWrong(most=MOST_SLOTS)
    found = {each: line(ask, f"line-{each}", MOST_WORDS) for each in help_slots()}
    return Intake(
        community=ask.here.id,
        slots=tuple(slots),
        nation=nation,
        closes_at=closes_at,
        read_within=_days(ask.one("read")),
        answer_within=_days(ask.one("answer")),
        contact=line(ask, "contact", MOST_WORDS),
        help_lines={each: contact for each, contact in found.items() if contact or ask.one(f"none-{each}")},
    )


def _time(text: str) -> time | None:
    return time.fromisoformat(text) if _TIME.fullmatch(text) else None


def _days(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise DaysWrong(read=MOST_TO_READ, answer=MOST_TO_ANSWER)
    return int(text)


ROUTES: tuple[Route, ...] = (
    get(_INTAKE, Need.OWNER, show),
    post(_INTAKE, Need.OWNER, put),
    post(f"{_INTAKE}/links", Need.OWNER, renew),
)

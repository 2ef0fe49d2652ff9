"""Settings: one's own, where one is signed in, one's role; for organisers, those of their community as well."""

from dataclasses import dataclass
from datetime import time
from typing import Any

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask, NotHere
from adapters.web.dashboard.filled import line
from adapters.web.dashboard.table import Need, Route, get, post
from bot.chat.languages import NAMES
from bot.chat.manner import Style
from bot.feature import Request
from bot.me.model import USUAL, Setting
from bot.me.use_cases import Choose, SayTooYoung
from bot.people.languages import ALL, PutLanguage
from bot.people.model import CommunityId, House, Person, Role
from bot.people.preferences import Preferences
from bot.people.roles import StepDown
from bot.refusals import ActionInvalid, Refusal
from bot.signing_in.model import Session, SessionId
from bot.signing_in.use_cases import EndSession
from bot.timing.said import clock_time
from bot.whats_on.model import Weekly
from bot.whats_on.showing import HOURS, WEEKDAYS
from bot.whats_on.use_cases import SetWeekly

_SETTINGS = "/d/{community}/settings"

_OWN = {it.value: it for it in (Setting.LANGUAGE, Setting.STYLE)}
"""What can be chosen here for oneself; the rest is chosen in the chat."""

_OFF = "off"
_WEEKDAYS, _HOURS = range(1, 8), range(24)


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """What the page shows, in one look."""

    chosen: Preferences
    sessions: tuple[Session, ...]
    weekly: Weekly
    house: House


async def show(ask: Ask) -> Response:
    """The page."""
    return await _page(ask)


async def choose(ask: Ask) -> Response:
    """Choose for oneself; the first time, with a yes to what is kept then."""
    setting = _OWN.get(ask.one("setting"))
    if setting is None:
        raise ActionInvalid
    words, agreed = line(ask, "words"), bool(ask.one("agreed"))
    try:
        answer = await ask.do(Choose(setting=setting, words=words, place=ask.visit.place, agreed=agreed))
    except Refusal as no:
        return await _page(ask, trouble=no)
    if answer.note is None:  # nothing is kept yet: it asks whether it may be
        return ask.page("settings_agree.html", message=answer.message, setting=setting.value, words=words)
    return ask.done(ask.path("settings"), "dash-kept")


async def say_too_young(ask: Ask) -> Response:
    """Nothing of one's own is kept of whoever is under 18."""
    answer = await ask.do(SayTooYoung())
    return ask.page("settings_agree.html", message=answer.message, setting="", words="")


async def end_session(ask: Ask) -> Response:
    """Sign out in one browser. One that is somebody else's is not there."""
    session = SessionId(ask.id("session"))
    if not any(it.id == session for it in (await _look(ask)).sessions):
        raise NotHere
    await ask.do(EndSession(visit=ask.visit, session=session))
    if session == ask.visit.session.id:
        return ask.out("dash-signed-out-done")
    return ask.done(ask.path("settings"), "dash-settings-ended")


async def end_all(ask: Ask) -> Response:
    """Sign out everywhere, here as well."""
    await ask.do(EndSession(visit=ask.visit))
    return ask.out("dash-settings-ended-all")


async def step_down(ask: Ask) -> Response:
    """Give up one's own role. Whoever did has to sign in anew, if they still can."""
    reads = bool(ask.one("reads"))
    try:
        await ask.do(StepDown(place=ask.visit.place, community=ask.here.id, reads=reads, sure=True))
    except Refusal as no:
        return await _page(ask, trouble=no)
    return ask.out("dash-settings-left")


async def put_language(ask: Ask) -> Response:
    """Have all that is said in the community's groups be in a language, where a group has none of its own."""
    wish = PutLanguage(place=ask.visit.place, community=ask.here.id, group=ALL, language=line(ask, "language"))
    return await _do(ask, wish)


async def set_weekly(ask: Ask) -> Response:
    """Have the weekly list come on this day at this time, or not at all."""
    day, hour = ask.one("weekday"), ask.one("hour")
    on = day != _OFF
    if on and (day not in map(str, _WEEKDAYS) or hour not in map(str, _HOURS)):
        raise ActionInvalid
    wish = SetWeekly(
        place=ask.visit.place,
        community=ask.here.id,
        on=on,
        weekday=int(day) if on else None,
        hour=int(hour) if on else None,
    )
    return await _do(ask, wish)


async def _do(ask: Ask, wish: Request) -> Response:
    try:
        await ask.do(wish)
    except Refusal as no:
        return await _page(ask, trouble=no)
    return ask.done(ask.path("settings"), "dash-kept")


async def _look(ask: Ask) -> _Seen:
    who, community, now = ask.visit.who, ask.here.id, ask.site.drawing.now()

    def read(work: Any) -> _Seen:
        sessions = (it for it in work.sign_ins.list_of(who.id) if not it.is_over(now))
        return _Seen(
            chosen=work.preferences.find(who.id) or Preferences(),
            sessions=tuple(sessions),
            weekly=work.weeklies.find(community),
            house=work.house,
        )

    return await ask.look(read)


async def _page(ask: Ask, *, trouble: Refusal | None = None) -> Response:
    seen = await _look(ask)
    hours = sorted({*HOURS.values(), seen.weekly.hour})
    return ask.page(
        "settings.html",
        trouble=trouble,
        seen=seen,
        roles=_roles(ask.visit.who, ask.here.id),
        runs=ask.visit.who.runs(ask.here.id),
        languages=[(code, NAMES.get(code, code)) for code in seen.house.languages],
        styles=Style,
        usual=USUAL,
        weekdays=sorted({*WEEKDAYS.values(), seen.weekly.weekday}),
        hours=[(hour, clock_time(time(hour))) for hour in hours],
        off=_OFF,
    )


def _roles(who: Person, community: CommunityId) -> list[Role]:
    """What somebody is there. Each is given up on its own."""
    mine = who.role_in(community)
    return [*([mine] if mine is not None else []), *([Role.READER] if who.reads(community) else [])]


ROUTES: tuple[Route, ...] = (
    get(_SETTINGS, Need.ANY_ROLE, show),
    post(f"{_SETTINGS}/own", Need.ANY_ROLE, choose),
    post(f"{_SETTINGS}/young", Need.ANY_ROLE, say_too_young),
    post(f"{_SETTINGS}/leave", Need.ANY_ROLE, step_down),
    post(f"{_SETTINGS}/sessions", Need.ANY_ROLE, end_all),
    post(f"{_SETTINGS}/sessions/{{session}}", Need.ANY_ROLE, end_session, of="session"),
    post(f"{_SETTINGS}/language", Need.ORGANISER, put_language),
    post(f"{_SETTINGS}/weekly", Need.ORGANISER, set_weekly),
)

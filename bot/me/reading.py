"""Words and buttons about own settings to requests. A button's code is "me:" and what is typed after `/me`."""

from collections.abc import Callable, Mapping

from bot.chat.inbound import Commanded, Inbound, Pressed, Submitted
from bot.chat.outbound import Receipt
from bot.feature import Request
from bot.me.model import WRITTEN, Setting, SettingUnknown
from bot.me.spelling import shown
from bot.me.use_cases import Choose, OpenForm, SayTooYoung, ShowCard, ShowData, ShowPauses, ShowSetting
from bot.people.use_cases import Pause, Span, Start, Stop
from bot.refusals import ActionInvalid

ACTS = frozenset({"stop", "start", "no"})
"""First words that do something at once."""


def read_typed(inbound: Commanded) -> Request:
    """`/me`, `/me language`, `/me language cy`. Raises `SettingUnknown`."""
    return _read(inbound, inbound.values.get("what", "").casefold(), inbound.values.get("how", "").strip())


def read_plain(_: Inbound) -> ShowCard:
    """Plain words that ask for one's own settings."""
    return ShowCard()


def read_button(inbound: Pressed) -> Request:
    """The same, behind a button. Raises `ActionInvalid` for a code that none of ours has."""
    what, _, how = inbound.action.partition(":")[2].partition(" ")
    try:
        return _read(inbound, what, how)
    except SettingUnknown:
        raise ActionInvalid from None


def read_form(inbound: Submitted) -> Choose:
    """What was written for a setting in own words."""
    setting = _setting(inbound.form.partition(":")[2])
    return Choose(setting=setting, words=inbound.values.get("words", ""), place=inbound.place)


def _read(inbound: Inbound, what: str, how: str) -> Request:
    on = inbound.on if isinstance(inbound, Pressed) else None
    if what in _FIRST_WORDS:
        return _FIRST_WORDS[what](inbound, how, on)
    agreed = what == "yes" and bool(how)
    if agreed:
        what, _, how = how.partition(" ")
    if not what or what == "yes":
        return ShowCard(on=on)
    setting = _setting(what)
    if not how:
        return ShowSetting(setting=setting, on=on)
    return Choose(setting=setting, words=how, place=inbound.place, agreed=agreed, on=on)


def _pause(_: Inbound, how: str, on: Receipt | None) -> Request:
    return Pause(span=_span(how)) if how else ShowPauses(on=on)


def _other(_: Inbound, how: str, on: Receipt | None) -> Request:
    setting = _setting(how)
    return OpenForm(setting=setting) if setting in WRITTEN else ShowSetting(setting=setting, on=on)


_FIRST_WORDS: Mapping[str, Callable[[Inbound, str, Receipt | None], Request]] = {
    "stop": lambda *_: Stop(),
    "start": lambda inbound, *_: Start(place=inbound.place),
    "no": lambda *_: SayTooYoung(),
    "pause": _pause,
    "data": lambda _, __, on: ShowData(on=on),
    "why": lambda _, how, on: ShowSetting(setting=_setting(how), why=True, on=on),
    "other": _other,
}


def _setting(words: str) -> Setting:
    try:
        return Setting(words.casefold())
    except ValueError:
        raise SettingUnknown(typed=shown(words)) from None


def _span(words: str) -> Span:
    try:
        return Span(words.casefold())
    except ValueError:
        raise SettingUnknown(typed=shown(f"pause {words}")) from None

"""What people write for a setting, spelled the one way in which buttons carry it. Pure; refuses what is not clear."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import time
from enum import StrEnum
from functools import cache, partial
from zoneinfo import available_timezones

from bot.chat.cleaning import digits
from bot.chat.fit import cut
from bot.chat.languages import NAMES
from bot.chat.manner import Style
from bot.me.model import (
    ADD,
    ALL,
    DROP,
    NO,
    NONE,
    USUAL,
    WHENEVER,
    YES,
    ChoiceUnknown,
    HoursUnclear,
    NumberUnclear,
    Setting,
    ZoneUnknown,
)
from bot.people.preferences import Need, Thanks, Topic

MOST_A_WEEK = 7
"""The most messages a week that can be chosen."""

_ENOUGH = 3
"""So many letters name a word where no other begins with them."""

_TYPED_SHOWN = 40

_CLOCK = (
    r"(?:(?P<{0}noon>(?:12\s*)?noon)|(?P<{0}midnight>(?:12\s*)?midnight)"
    r"|(?P<{0}hour>\d{{1,2}})(?:[:.](?P<{0}minute>\d{{2}}))?\s*(?P<{0}half>[ap]\.?m\b\.?)?)"
)
_BETWEEN = r"(?:\s*(?:to|till|until|and|,|-|–|—)\s*|\s+)"
_HOURS = re.compile(rf"(?:from\s+)?{_CLOCK.format('s_')}{_BETWEEN}{_CLOCK.format('e_')}")
_NAMED = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
"""Parts of the world whose zones can be found by their city alone."""


def spelled(setting: Setting, words: str) -> str:
    """The words in their one spelling, digits of every script understood. Raises a refusal that names what was typed.

    Whether a language is spoken here is not known to this; what nobody calls a language comes back as it was typed.
    """
    return _SPELLED[setting](digits(" ".join(words.split())))


def shown(typed: str) -> str:
    """What was typed, for saying it back: no longer than a line."""
    return cut(typed, _TYPED_SHOWN)


def _language(words: str) -> str:
    wanted = words.casefold()
    return next((code for code, name in NAMES.items() if wanted in (code, name.casefold())), wanted)


def _quiet(words: str) -> str:
    wanted = words.casefold()
    if wanted in (USUAL, NONE):
        return wanted
    found = _HOURS.fullmatch(wanted)
    if found is None:
        raise HoursUnclear(typed=shown(words))
    is_24 = any(_is_24(found, which) for which in ("s_", "e_"))
    times = [_clock(found, which, is_24=is_24) for which in ("s_", "e_")]
    starts, ends = times
    if starts is None or ends is None or starts == ends:
        raise HoursUnclear(typed=shown(words))
    return f"{starts:%H:%M} {ends:%H:%M}"


def _is_24(found: re.Match[str], which: str) -> bool:
    """Whether this time can only be read on a clock of 24 hours."""
    hour = found[f"{which}hour"]
    return hour is not None and not found[f"{which}half"] and (int(hour) > 12 or hour.startswith("0"))


def _clock(found: re.Match[str], which: str, *, is_24: bool) -> time | None:
    """One of the times; none where it is none, or could be morning or evening."""
    if found[f"{which}noon"] or found[f"{which}midnight"]:
        return time(12) if found[f"{which}noon"] else time()
    hour, minute = int(found[f"{which}hour"]), int(found[f"{which}minute"] or 0)
    half = (found[f"{which}half"] or "")[:1]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif not is_24:
        return None
    return time(hour % 24, minute) if hour <= 24 and minute < 60 and (hour < 24 or not minute) else None


def _most(words: str) -> str:
    wanted = "0" if words.casefold() == NONE else words
    if not (wanted.isascii() and wanted.isdecimal() and len(wanted) <= 2 and int(wanted) <= MOST_A_WEEK):
        raise NumberUnclear(typed=shown(words), most=MOST_A_WEEK)
    return str(int(wanted))


def _zone(words: str) -> str:
    wanted = words.casefold().replace("_", " ")
    if wanted == USUAL:
        return USUAL
    found = _zones().get(wanted)
    if found is None:
        raise ZoneUnknown(typed=shown(words))
    return found


@cache
def _zones() -> Mapping[str, str]:
    """Every zone by its whole name; and by its city, where no zone has that name.

    A city that several zones are named after has the same time by each of these names: the shortest stands for it.
    """
    zones = sorted(available_timezones(), key=lambda zone: (-len(zone), zone))
    cities = {_plain(zone.rpartition("/")[2]): zone for zone in zones if zone.partition("/")[0] in _NAMED}
    return {**cities, **{_plain(zone): zone for zone in zones}}


def _plain(zone: str) -> str:
    return zone.casefold().replace("_", " ")


def _one_of(choices: Sequence[str], words: str) -> str:
    wanted = words.casefold().replace(" ", "-").strip(",")
    found = [choice for choice in choices if choice == wanted]
    if not found and len(wanted) >= _ENOUGH:
        found = [choice for choice in choices if choice.startswith(wanted)]
    if len(found) != 1:
        raise ChoiceUnknown(typed=shown(words), choices=", ".join(choices))
    return found[0]


def _several(kind: type[StrEnum], words: str, also: Sequence[str]) -> str:
    """`all`, `none`, `add money`, `drop money`, or several names at once."""
    names = [name.value for name in kind]
    wanted = words.casefold()
    if wanted in also:
        return wanted
    first, _, rest = wanted.partition(" ")
    if first in (ADD, DROP) and rest:
        return f"{first} {_one_of(names, rest)}"
    for name in names:
        wanted = wanted.replace(name.replace("-", " "), name)
    found = [_one_of([*names, *also], part) for part in wanted.replace(",", " ").split()]
    if not found or (len(found) > 1 and set(found) & set(also)):
        raise ChoiceUnknown(typed=shown(words), choices=", ".join([*names, *also]))
    return " ".join(name for name in [*names, *also] if name in found)


_yes_no = partial(_one_of, (YES, NO))

_SPELLED: Mapping[Setting, Callable[[str], str]] = {
    Setting.LANGUAGE: _language,
    Setting.QUIET: _quiet,
    Setting.MOST: _most,
    Setting.DIGEST: _yes_no,
    Setting.TOPICS: lambda words: _several(Topic, words, (ALL, NONE)),
    Setting.STYLE: partial(_one_of, [style.value for style in Style]),
    Setting.NEEDS: lambda words: _several(Need, words, (NONE,)),
    Setting.BOX: _yes_no,
    Setting.POLLS: _yes_no,
    Setting.WEEKLY: _yes_no,
    Setting.ZONE: _zone,
    Setting.THANKS: partial(_one_of, [thanks.value for thanks in Thanks]),
    Setting.READS: partial(_one_of, ("morning", "lunch", "late", WHENEVER)),
}

"""Words and buttons about what is on, to requests."""

from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Inbound, Pressed
from bot.people.model import CommunityId
from bot.refusals import ActionInvalid
from bot.whats_on.showing import HOURS, WEEKDAYS
from bot.whats_on.use_cases import SetWeekly, SetWithout, ShowOn, ShowWeekly

_MOST_DIGITS = 16

Chosen = ShowWeekly | SetWeekly | SetWithout


def read_on(inbound: Inbound) -> ShowOn:
    """The button [All]; `/me whatson`, and plain words that ask for it."""
    return ShowOn(place=inbound.place)


def read_typed(inbound: Commanded) -> Chosen:
    """`/people weekly`, `/people weekly off`, `/people weekly monday 10am`, `/people weekly without 2`."""
    words = digits(inbound.values.get("what", "")).casefold().split()[1:]
    community = None
    if len(words) > 1 and words[-2] == "in":
        community, words = CommunityId(_number(words[-1])), words[:-2]
    return _read(inbound, community, words)


def read_button(inbound: Pressed) -> Chosen:
    """`weekly:7`, and behind it what is typed after `/people weekly`."""
    community, _, words = inbound.action.partition(":")[2].partition(":")
    return _read(inbound, CommunityId(_number(community)), words.split())


def _read(inbound: Inbound, community: CommunityId | None, words: list[str]) -> Chosen:
    place = inbound.place
    match words:
        case [] | ["hours"]:
            return ShowWeekly(place=place, community=community, hours=bool(words))
        case ["on" | "off" as which]:
            return SetWeekly(place=place, community=community, on=which == "on")
        case ["with" | "without" as which, group]:
            return SetWithout(place=place, community=community, group=_number(group), without=which == "without")
    days, hours = ([known[word] for word in words if word in known] for known in (WEEKDAYS, HOURS))
    if len(days) > 1 or len(hours) > 1 or len(days) + len(hours) != len(words):
        raise ActionInvalid
    return SetWeekly(
        place=place, community=community, on=True, weekday=next(iter(days), None), hour=next(iter(hours), None)
    )


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise ActionInvalid
    return int(text)

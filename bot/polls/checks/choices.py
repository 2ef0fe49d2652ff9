"""Looks at the choices: whether they leave room to disagree, and whether two of them overlap. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.chat.outbound import Say
from bot.polls.checks.draft import Draft
from bot.polls.checks.swaps import Swap

_HOW_MUCH = re.compile(
    r"^(?:absolutely|completely|definitely|extremely|fairly|just|mostly|pretty|quite|rather|really|simply|so|totally"
    r"|truly|very|a bit|a little) ",
    re.IGNORECASE,
)
_END = re.compile(r"(?: (?:indeed|please|it|this|thanks|much|so far))?\W*$", re.IGNORECASE)
# What people may choose who are for something, and what to offer those who are not; then the other way round.
# English: it goes into an English draft.
_FOR = {
    "Poor": "amazing|brilliant|excellent|fabulous|fantastic|good|great|lovely|outstanding|perfect|super|superb"
    "|terrific|the best|wonderful|well",
    "No": "absolutely|certainly|definitely|of course|yeah|yes|yes of course|yes definitely|yes absolutely|yep",
    "Not happy": "delighted|excited|happy|pleased|thrilled",
    "Not satisfied": "satisfied",
    "Not helpful": "helpful",
    "Not useful": "useful|valuable",
    "Not for me": "enjoyed|i enjoyed|i like|i liked|i love|i loved|like|liked|love|loved",
    "Not important": "essential|important|vital",
    "Disagree": "agree|i agree|strongly agree",
}
_AGAINST = {
    "Good": "awful|bad|dreadful|horrible|poor|rubbish|terrible|useless|the worst",
    "Happy": "angry|annoyed|disappointed|dissatisfied|unhappy",
    "Agree": "disagree|i disagree|strongly disagree",
}
_SIDES = tuple({said: other for other, words in side.items() for said in words.split("|")} for side in (_FOR, _AGAINST))
_NO_SIDE = frozenset(
    {"not sure", "unsure", "don't know", "no opinion", "ok", "okay", "average", "fine", "skip", "maybe"}
)

_RANGE = re.compile(r"^(\D{0,3}?)(\d{1,4})\s*(?:-|–|—|to)\s*\1(\d{1,4})(?: ?[a-z%][a-z ]*)?$", re.IGNORECASE)
_CLOCK = re.compile(r"\b(?:when|times?|slots?|shift|am|pm|o'clock|dates?|start|days?)\b", re.IGNORECASE)


def check_one_sided(draft: Draft, _swaps: Sequence[Swap]) -> tuple[Say, ...]:
    """Choices that all say the same, only in different strength."""
    said = [option for option in map(_bare, draft.options) if option not in _NO_SIDE]
    for side in _SIDES:
        if len(said) > 1 and all(option in side for option in said):
            return (Say("check-one-sided", other=side[said[0]]),)
    return ()


def check_overlap(draft: Draft, _swaps: Sequence[Swap]) -> tuple[Say, ...]:
    """Two choices in numbers that share one: somebody with just that number would not know which to take."""
    found = [range_ for option in draft.options if (range_ := _RANGE.match(option))]
    ranges = [(range_[0], int(range_[2]), int(range_[3])) for range_ in found]
    if _CLOCK.search(draft.question) or any(low >= high for _, low, high in ranges):
        return ()
    for (one, _, ends), (other, starts, _) in pairwise(ranges):
        if ends == starts:
            return (Say("check-overlap", one=one, other=other, number=ends),)
    return ()


def _bare(option: str) -> str:
    """A choice without how strongly it is meant."""
    option = _END.sub("", option.lower().replace(",", ""))
    bare = _HOW_MUCH.sub("", option)
    return bare if any(bare in side for side in _SIDES) else option

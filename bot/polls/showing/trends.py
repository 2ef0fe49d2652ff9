"""How earlier ones went, of a question that comes again: in words, by what leads now, or by the middle of a scale."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.chat.outbound import Say, Words
from bot.polls.model import OneChoice, Points, Poll, Ranked, Scale, Several, Tally
from bot.polls.model.steps import middle_of
from bot.polls.showing.kinds import Earlier, Outcome
from bot.polls.showing.kinds.one import counts_of, leaders_of
from bot.polls.showing.labels import label_of, listed
from bot.timing.said import plain_day
from bot.timing.zones import local

_MOST_LEADERS = 2
"""Of more that lead together, only how many answered is told."""

_Tell = Callable[[Poll, Outcome], Sequence[Say]]


def trend(poll: Poll, outcome: Outcome) -> Sequence[Say]:
    """What came of those before it, the last first; nothing where there are none. The poll is given as it is read."""
    if not outcome.earlier:
        return []
    name, alike = poll.kind.name, [it for it in outcome.earlier if it.poll.kind.name == poll.kind.name]
    asked = outcome.tally.total and alike and name in _TELL
    told = _TELL[name](poll, replace(outcome, earlier=tuple(alike))) if asked else []
    return told or [Say("trend-answers", past=_past(poll, [(it, it.came.tally.total) for it in outcome.earlier]))]


def _by_counts(poll: Poll, outcome: Outcome) -> Sequence[Say]:
    """How many of how many chose what leads now."""

    def chose(tally: Tally, option: int) -> Say:
        return Say("trend-of", count=tally.count(option), total=tally.total)

    return _of_leaders(poll, outcome, counts_of(poll, outcome.tally), chose)


def _by_points(poll: Poll, outcome: Outcome) -> Sequence[Say]:
    """What was given to what has most now."""

    def given(tally: Tally, option: int) -> Say:
        return Say("trend-points", points=tally.sum(option))

    sums = [outcome.tally.sum(n) for n in range(1, len(poll.options) + 1)]
    return _of_leaders(poll, outcome, sums, given)


def _of_leaders(poll: Poll, outcome: Outcome, counts: Sequence[int], had: Callable[[Tally, int], Say]) -> Sequence[Say]:
    leaders = leaders_of(counts)
    told = []
    for n in leaders if len(leaders) <= _MOST_LEADERS else ():
        there = [(it, it.numbers[n - 1]) for it in outcome.earlier]
        past = [(it, had(it.came.tally, number)) for it, number in there if number]
        if past:
            told.append(Say("trend-option", option=label_of(poll, n), past=_past(poll, past)))
    return told


def _by_middle(poll: Poll, outcome: Outcome) -> Sequence[Say]:
    """Where half of the answers were below and half above."""
    past = [(it, _middle(counts_of(it.poll, it.came.tally))) for it in outcome.earlier]
    return [Say("trend-middle", past=_past(poll, past))]


def _middle(counts: Sequence[int]) -> int | Say:
    """The step in the middle, or the two between which it is; 0 where nobody answered."""
    low, high = middle_of(counts) if any(counts) else (0, 0)
    return low if low == high else Say("trend-between", low=low, high=high)


def _by_first(poll: Poll, outcome: Outcome) -> Sequence[Say]:
    """What came first."""
    decided = [(it, it.came.run_off.winners) for it in outcome.earlier if it.came.run_off is not None]
    past = [(it, listed([_name(poll, it, n) for n in winners])) for it, winners in decided if winners]
    return [Say("trend-first", past=_past(poll, past))] if past else []


def _name(poll: Poll, past: Earlier, option: int) -> Words:
    """What an option of an earlier one is called: in the reader's words where it is in this one too."""
    return label_of(poll, past.numbers.index(option) + 1) if option in past.numbers else label_of(past.poll, option)


def _past(poll: Poll, told: Sequence[tuple[Earlier, int | Words]]) -> Say:
    *earlier, said = [_item(poll, past, what) for past, what in told]
    for before in reversed(earlier):
        said = Say("listed-more", first=before, rest=said)
    return said


def _item(poll: Poll, past: Earlier, what: int | Words) -> Say:
    ended = past.poll.ended_at or past.poll.closes_at
    day = plain_day(local(ended, poll.time_zone).date())
    return Say("trend-item", what=what if past.came.tally.total else Say("trend-nobody"), day=day)


_TELL: Mapping[str, _Tell] = {
    OneChoice.name: _by_counts,
    Several.name: _by_counts,
    Scale.name: _by_middle,
    Points.name: _by_points,
    Ranked.name: _by_first,
}
"""What is told by the kind of question; of others, how many answered."""

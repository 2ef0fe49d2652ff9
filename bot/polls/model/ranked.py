"""Ranked answers, counted: an instant run-off round by round, and points beside it.

In each round an answer counts for the best of its options that is still in. An option with more than half of those
that count comes first. Otherwise the option with fewest goes out, and its answers go on to their next that is still in;
those without a next one no longer count. Options that nobody puts first go out together in the first round: no answer
moves, so it changes nothing but the number of rounds.

The tie rule. Of several that have fewest, the one goes out that had fewer first choices; if that is a tie too, fewer in
the second round, and so on. So Parliament wrote it for the alternative vote, which a referendum then refused
(Parliamentary Voting System and Constituencies Act 2011, schedule 10, paragraph 7). Where the Act draws lots we look at
points, as nobody can check a lot afterwards: the one with fewer points goes out. Where points tie as well, nothing in
the answers tells them apart. They go out together, if it makes no difference to what comes first: it would be the same
whichever of them went out alone. If it does make one, the count ends there, and all that could come first share it.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

Rankings = Mapping[tuple[int, ...], int]
"""How many gave each ranking: numbers of options, counted from 1, the best first, none twice and any left out."""


class End(StrEnum):
    """How a round ended: what comes first, or what goes out, and why."""

    MAJORITY = "majority"  # one has more than half of what counts
    NO_FIRSTS = "no-firsts"  # nobody puts these first
    FEWEST = "fewest"
    EARLIER = "earlier"  # of those that tie, the one that had fewest in an earlier round
    POINTS = "points"  # of those that tie in that too, the one with fewest points
    TOGETHER = "together"  # nothing tells them apart, and it makes no difference
    OPEN = "open"  # nothing tells them apart, and it makes a difference: none goes out


@dataclass(frozen=True, kw_only=True)
class Round:
    """One round: how many count for each option still in, in the order of the options, and what goes out.

    Where several had fewest they `tied`; `earlier` is the number of the round that told them apart, if one did. Where
    the end is open, `tied` are those that nothing tells apart.
    """

    counts: tuple[tuple[int, int], ...]
    exhausted: int
    end: End
    tied: tuple[int, ...] = ()
    out: tuple[int, ...] = ()
    earlier: int = 0

    @property
    def counting(self) -> int:
        """How many answers count for somebody."""
        return sum(count for _, count in self.counts)

    @property
    def by_tie_rule(self) -> bool:
        """Whether it took more than counting to end it."""
        return bool(self.tied)


@dataclass(frozen=True, kw_only=True)
class RunOff:
    """The rounds and what came first: several where the answers do not say which; none where nobody answered.

    `points` has what `borda` gives each option, in their order.
    """

    rounds: tuple[Round, ...]
    winners: tuple[int, ...]
    points: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class _Piles:
    """What counts for each option still in: rankings, each with how many gave it, and how many that makes."""

    rankings: Mapping[int, list[tuple[tuple[int, ...], int]]]
    counts: Mapping[int, int]
    exhausted: int = 0

    def without(self, out: Collection[int]) -> "_Piles":
        """The piles when these options have gone out. Only their rankings move; the other piles are shared."""
        stay = {option: pile for option, pile in self.rankings.items() if option not in out}
        moved: dict[int, list[tuple[tuple[int, ...], int]]] = {option: [] for option in stay}
        exhausted = self.exhausted
        for gone in out:
            for ranking, given in self.rankings[gone]:
                for option in ranking:
                    if option in stay:
                        moved[option].append((ranking, given))
                        break
                else:
                    exhausted += given
        return _Piles(
            rankings={option: pile + moved[option] for option, pile in stay.items()},
            counts={option: self.counts[option] + sum(given for _, given in moved[option]) for option in stay},
            exhausted=exhausted,
        )


_Known = dict[tuple[tuple[int, ...], ...], tuple[int, ...]]
"""What comes first, by what is still in and what each had in every round: all that the rest of a count hangs on."""


def run_off(rankings: Rankings, options: int) -> RunOff:
    """Count ranked answers by instant run-off; the tie rule is told above."""
    numbers = range(1, options + 1)
    dealt = _Piles(  # all on a pile that goes out at once
        rankings={0: list(rankings.items())} | {option: [] for option in numbers},
        counts=dict.fromkeys(range(options + 1), 0),
    ).without((0,))
    points = borda(rankings, options)
    if not any(dealt.counts.values()):
        return RunOff(rounds=(), winners=(), points=points)
    return _counted(dealt, (), points, {})


def borda(rankings: Rankings, options: int) -> tuple[int, ...]:
    """Points for each option: one for every option that an answer puts behind it, or leaves out.

    With four options the first gets three, the next two, the next one; what is last or left out gets none. There are
    other rules for answers that leave options out; this one, "domination Borda", takes one sentence to tell.
    """
    points = [0] * (options + 1)
    for ranking, given in rankings.items():
        behind = options * given
        for option in ranking:
            behind -= given
            points[option] += behind
    return tuple(points[1:])


def _counted(piles: _Piles, rounds: tuple[Round, ...], points: tuple[int, ...], known: _Known) -> RunOff:
    """The count from here to its end, with the rounds that went before."""
    while True:
        ended = _ended(piles, rounds, points)
        if ended.end is End.TOGETHER:
            could = _could_come_first(piles, (*rounds, ended), points, known)
            if could:
                ended = replace(ended, end=End.OPEN, tied=ended.out, out=())
                return RunOff(rounds=(*rounds, ended), winners=could, points=points)
        rounds = (*rounds, ended)
        if ended.end is End.MAJORITY:
            leads = max(piles.counts, key=piles.counts.__getitem__)
            return RunOff(rounds=rounds, winners=(leads,), points=points)
        piles = piles.without(ended.out)
        if len(piles.counts) == 1:
            return RunOff(rounds=rounds, winners=tuple(piles.counts), points=points)


def _ended(piles: _Piles, rounds: tuple[Round, ...], points: tuple[int, ...]) -> Round:
    """How this round ends, by all that the answers say. What comes of a tie that they leave open is not known yet."""
    counts = piles.counts
    ended = Round(counts=tuple(counts.items()), exhausted=piles.exhausted, end=End.MAJORITY)
    if 2 * max(counts.values()) > ended.counting:
        return ended
    last = _fewest(counts, counts)
    if not counts[last[0]]:
        return replace(ended, end=End.NO_FIRSTS, out=last)
    if len(last) == 1:
        return replace(ended, end=End.FEWEST, out=last)
    ended = replace(ended, tied=last)
    for number, earlier in enumerate(rounds, 1):
        fewer = _fewest(last, dict(earlier.counts))
        if len(fewer) == 1:
            return replace(ended, end=End.EARLIER, out=fewer, earlier=number)
        last = fewer
    last = _fewest(last, dict(enumerate(points, 1)))
    return replace(ended, end=End.POINTS if len(last) == 1 else End.TOGETHER, out=last)


def _fewest(options: Collection[int], counts: Mapping[int, int]) -> tuple[int, ...]:
    """The options that have fewest."""
    least = min(counts[option] for option in options)
    return tuple(option for option in options if counts[option] == least)


def _could_come_first(
    piles: _Piles, rounds: tuple[Round, ...], points: tuple[int, ...], known: _Known
) -> tuple[int, ...]:
    """What could come first, if it makes a difference which of those goes out that the last round would have go out."""
    *before, last = rounds

    def first_without(*out: int) -> tuple[int, ...]:
        left, so_far = piles.without(out), (*before, replace(last, out=out))
        key = tuple((option, *(dict(past.counts)[option] for past in so_far)) for option in left.counts)
        if key not in known:
            known[key] = tuple(left.counts) if len(left.counts) == 1 else _counted(left, so_far, points, known).winners
        return known[key]

    could = {first_without(option) for option in last.out}
    if len(could) == 1 and first_without(*last.out) in could:  # if there is one, it has none of those, so some are left
        return ()
    return tuple(sorted({option for winners in could for option in winners}))


def kept(run_off: RunOff) -> str:
    """The count as short text for a column of the database, as the answers are deleted when a question closes."""
    rounds = [[past.counts, past.exhausted, past.end, past.tied, past.out, past.earlier] for past in run_off.rounds]
    return json.dumps([rounds, run_off.winners, run_off.points], separators=(",", ":"))


def read_kept(text: str) -> RunOff:
    """The count that was kept. Raises `ValueError`, which does not repeat the text, for anything else."""
    try:
        rounds, winners, points = json.loads(text)
        return RunOff(
            rounds=tuple(_read_round(past) for past in rounds), winners=_numbers(winners), points=_numbers(points)
        )
    except (TypeError, ValueError):
        raise ValueError("not a kept count") from None


def _read_round(past: Any) -> Round:
    counts, exhausted, end, tied, out, earlier = past
    return Round(
        counts=tuple((int(option), int(count)) for option, count in counts),
        exhausted=int(exhausted),
        end=End(end),
        tied=_numbers(tied),
        out=_numbers(out),
        earlier=int(earlier),
    )


def _numbers(values: Iterable[Any]) -> tuple[int, ...]:
    return tuple(int(value) for value in values)

"""A ranked count told round by round, in plain words; with the tie rule where it was used."""

from collections.abc import Sequence

from bot.chat.outbound import Say, Words
from bot.polls.model import Poll
from bot.polls.model.ranked import End, Round, RunOff
from bot.polls.showing.labels import label_of, listed


def told_rounds(poll: Poll, run: RunOff) -> Sequence[Say]:
    """A sentence or two for each round: what went out and why, or what came first."""
    told = [_told(poll, number, past) for number, past in enumerate(run.rounds, 1)]
    if run.rounds and run.rounds[-1].out:
        told.append(Say("round-left", option=_names(poll, run.winners)))
    return told


def told_counts(poll: Poll, past: Round) -> Say:
    """What each option had in a round, and how many answers counted for none."""
    return Say("ranked-counts", counts=_with_values(poll, past.counts), exhausted=past.exhausted)


def told_points(poll: Poll, run: RunOff) -> Say:
    """What each option has by points."""
    return Say("ranked-points", points=_with_values(poll, list(enumerate(run.points, 1))))


def _told(poll: Poll, number: int, past: Round) -> Say:
    match past.end:
        case End.MAJORITY:
            return _majority(poll, number, past)
        case End.NO_FIRSTS:
            return Say("round-no-firsts", number=number, options=_names(poll, past.out), many=len(past.out))
        case End.FEWEST:
            return Say("round-fewest", number=number, option=_names(poll, past.out), count=_had(past, past.out))
        case _:
            return _tie(poll, number, past)


def _majority(poll: Poll, number: int, past: Round) -> Say:
    leads, most = max(past.counts, key=lambda it: it[1])
    said = {"number": number, "option": label_of(poll, leads), "most": most, "counting": past.counting}
    return Say("round-majority", exhausted=past.exhausted, **said)


def _tie(poll: Poll, number: int, past: Round) -> Say:
    """The tie, and what told it apart."""
    tied, out = _names(poll, past.tied), _names(poll, past.out) if past.out else ""
    said: dict[str, str | int | Say] = {"number": number, "tied": tied, "count": _had(past, past.tied), "out": out}
    if past.end is End.EARLIER and past.earlier > 1:
        return Say("round-earlier", earlier=past.earlier, **said)
    return Say(f"round-{_TIES[past.end]}", **said)


_TIES = {
    End.EARLIER: "first-choices",
    End.POINTS: "points",
    End.TOGETHER: "together",
    End.OPEN: "open",
}
"""How a tie was told apart, or not."""


def _with_values(poll: Poll, values: Sequence[tuple[int, int]]) -> Words:
    return listed([Say("points-of", option=label_of(poll, n), value=value) for n, value in values])


def _names(poll: Poll, options: Sequence[int]) -> Words:
    return listed([label_of(poll, n) for n in options])


def _had(past: Round, options: Sequence[int]) -> int:
    return dict(past.counts)[options[0]]

"""Dates: on a ballot in private each is no, yes, or if need be; the result says which suit most people."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.outbound import ChartRow, Choice, Line, Say, Text, Words
from bot.polls.model import EVERY, MAYBE, YES, Ballot, Dates, Poll, Tally
from bot.polls.showing.actions import marked, open_ballot
from bot.polls.showing.kinds.drawing import Outcome
from bot.polls.showing.labels import label_of, listed
from bot.polls.showing.slots import is_elsewhere, slot_short

_NO = 0

_NEXT = {_NO: YES, YES: MAYBE, MAYBE: _NO}
"""What a tap makes of what is there."""

_TYPED = {YES: "yes", MAYBE: "maybe", _NO: "no"}

_LISTED = 3
"""So many dates are named in an answer; of more, how many there are."""


@dataclass(frozen=True, kw_only=True)
class _Best:
    """The dates to which most said yes, and of those to which fewest said no; others with as many yes are `beaten`."""

    dates: tuple[int, ...]
    beaten: tuple[int, ...]
    yes: int
    maybe: int


class DatesDrawing:
    """How many can come when."""

    def tallied(self, poll: Poll, tally: Tally) -> Sequence[Line]:
        """What people said to each date, in words: a bar could not show that some would come if need be."""
        return [Text(Say("dates-line", date=label_of(poll, n), counts=_counts(tally, n))) for n in poll.in_order]

    def choices(self, poll: Poll, language: str) -> Sequence[Choice]:
        """The way to one's own ballot."""
        return [open_ballot(poll, language)]

    def ballot_lines(self, poll: Poll, ballot: Ballot | None) -> Sequence[Line]:  # noqa: ARG002 - the same for all
        """What to tap; and for a reader by another clock, what theirs shows at each date."""
        theirs = [Text(label_of(poll, n)) for n in poll.in_order] if is_elsewhere(poll) else []
        return [*theirs, Text(Say("dates-rule"))]

    def ballot_choices(self, poll: Poll, ballot: Ballot | None, language: str) -> Sequence[Choice]:
        """Each date with what was said of it, to say the next; and all of them in one tap."""
        answered = ballot is not None and ballot.counts and not ballot.skipped
        marks = dict(ballot.marks) if ballot is not None else {}
        each = [_slot(poll, n, language, said=marks.get(n, _NO) if answered else None) for n in poll.in_order]
        return [*each, *(_every(poll, value, language) for value in (YES, _NO))]

    def said(self, poll: Poll, ballot: Ballot) -> Words:
        """The dates that suit, and those that would do; in numbers where there are many."""
        if not ballot.marks:
            return Say("dates-none")
        said = [_said(poll, ballot, value) for value in (YES, MAYBE) if _with(ballot, value)]
        return said[0] if len(said) == 1 else Say("dates-both", yes=said[0], maybe=said[1])

    def result(self, poll: Poll, outcome: Outcome) -> Sequence[Say]:
        """The dates that suit best, and what was said of each."""
        best, total = _best(poll, outcome.tally), outcome.tally.total
        about: dict[str, str | int | Say] = {"question": poll.question, "total": total}
        lines = [Say("dates-line", date=label_of(poll, n), counts=_counts(outcome.tally, n)) for n in poll.in_order]
        if not best.dates:
            return [Say("dates-result-none", **about), *lines]
        about |= {"dates": _listed(poll, best.dates), "first": len(best.dates)}
        if not best.yes:
            return [Say("dates-result-maybe", maybe=best.maybe, **about), *lines]
        first = Say("dates-result", counts=_counts(outcome.tally, best.dates[0]), **about)
        beaten = [Say("dates-beaten", dates=_listed(poll, best.beaten), yes=best.yes)] if best.beaten else []
        return [first, *beaten, *lines]

    def chart(self, poll: Poll, outcome: Outcome) -> Sequence[ChartRow]:
        """Who said yes, as bars; who would come if need be, in words."""
        tally = outcome.tally
        return [
            ChartRow(
                label=label_of(poll, n),
                amount=Say("dates-amount", yes=tally.count(n, YES), maybe=tally.count(n, MAYBE)),
                share=tally.count(n, YES) / tally.total if tally.total else 0.0,
            )
            for n in poll.in_order
        ]


def slot_changed(poll: Poll, before: Ballot | None, ballot: Ballot) -> Say | None:
    """What changed on a ballot of dates that counted before; none for other ballots, which say all that they say."""
    if not isinstance(poll.kind, Dates) or before is None or before.skipped or not before.counts:
        return None
    changed = [n for n in poll.in_order if before.value(n) != ballot.value(n)]
    if len(changed) == 1:
        state = Say(f"dates-{_TYPED[ballot.value(changed[0])]}")
        return Say("dates-changed", date=slot_short(poll, changed[0]), state=state)
    return Say("dates-changed-many", answer=DRAWING.said(poll, ballot))


def _slot(poll: Poll, option: int, language: str, *, said: int | None) -> Choice:
    """A date with what was said of it. Before there is an answer it says nothing: a no would look like one."""
    label = slot_short(poll, option)
    if said is not None:
        label = Say("dates-slot", date=label, state=Say(f"dates-{_TYPED[said]}"))
    then = _NEXT[said or _NO]
    return marked(poll, option, then, language, label=label, typed=f"/vote {poll.number} {option} {_TYPED[then]}")


def _every(poll: Poll, value: int, language: str) -> Choice:
    word = _TYPED[value]
    return marked(poll, EVERY, value, language, label=Say(f"dates-all-{word}"), typed=f"/vote {poll.number} {word}")


def _with(ballot: Ballot, value: int) -> Sequence[int]:
    return [option for option, given in ballot.marks if given == value]


def _said(poll: Poll, ballot: Ballot, value: int) -> Say:
    options, word = _with(ballot, value), _TYPED[value]
    if len(ballot.marks) > _LISTED:
        return Say(f"dates-count-{word}", count=len(options))
    return Say(f"dates-list-{word}", dates=_in_one([slot_short(poll, n) for n in options]))


def _listed(poll: Poll, options: Sequence[int]) -> Words:
    return _in_one([label_of(poll, n) for n in options])


def _in_one(dates: Sequence[Words]) -> Words:
    """Parted by more than the commas in each."""
    return listed(dates, more="dates-more")


def _counts(tally: Tally, option: int) -> Say:
    return Say("dates-counts", yes=tally.count(option, YES), maybe=tally.count(option, MAYBE))


def _best(poll: Poll, tally: Tally) -> _Best:
    """Whoever said nothing of a date said no: so of as many yes, fewest no are most that would do."""
    rated = {n: (tally.count(n, YES), tally.count(n, MAYBE)) for n in poll.in_order}
    yes, maybe = max(rated.values(), default=(0, 0))
    dates = tuple(n for n, rate in rated.items() if rate == (yes, maybe) and any(rate))
    beaten = tuple(n for n, (theirs, _) in rated.items() if theirs == yes and yes and n not in dates)
    return _Best(dates=dates, beaten=beaten, yes=yes, maybe=maybe)


DRAWING = DatesDrawing()

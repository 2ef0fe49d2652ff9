"""Options put in order: on a ballot in private, tapped from the best on; the result is told round by round."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.outbound import Bar, ChartRow, Choice, Line, Say, Text, Words
from bot.polls.model import Ballot, Poll, Tally, ranking
from bot.polls.model.ranked import RunOff
from bot.polls.showing.actions import how_counted, marked, open_ballot
from bot.polls.showing.kinds.drawing import Outcome, bars_of
from bot.polls.showing.kinds.one import counts_of, leaders_of
from bot.polls.showing.kinds.rounds import told_rounds
from bot.polls.showing.labels import label_of, line_of, listed
from bot.polls.showing.starts import IN_ANSWER, start_of

_ROUNDS_TOLD = 4
"""A result tells so many rounds; of more it tells the last ones, and the rest where it says how it was counted."""

_LAST_TOLD = 3


class RankedDrawing:
    """First choices while it is open, and an instant run-off at the end."""

    def tallied(self, poll: Poll, tally: Tally) -> Sequence[Line]:
        """How many put each option first."""
        bars = bars_of(poll, counts_of(poll, tally), tally.total)
        return [
            Text(Say("ranked-firsts")),
            *(Bar(label=line_of(poll, n), count=count, share=share) for n, count, share in bars),
        ]

    def choices(self, poll: Poll, language: str) -> Sequence[Choice]:
        """The way to one's own ballot."""
        return [open_ballot(poll, language)]

    def ballot_lines(self, poll: Poll, ballot: Ballot | None) -> Sequence[Line]:  # noqa: ARG002 - the same for all
        """What to tap."""
        return [Text(Say("ranked-rule"))]

    def ballot_choices(self, poll: Poll, ballot: Ballot | None, language: str) -> Sequence[Choice]:
        """Each option: it comes next, or goes out; then the way to take the last one off, and how it is counted."""
        ranked = ranking(ballot.marks) if ballot is not None else ()
        options = [_option(poll, n, ranked, language) for n in poll.in_order]
        undo = [_undo(poll, ranked[-1], language)] if ranked else []
        return [*options, *undo, how_counted(poll, language)]

    def said(self, poll: Poll, ballot: Ballot) -> Words:
        """The options in their order, the best first."""
        said: Words
        *earlier, said = [start_of(poll, n, IN_ANSWER) for n in ranking(ballot.marks)]
        for better in reversed(earlier):
            said = Say("ranked-then", first=better, rest=said)
        return said

    def result(self, poll: Poll, outcome: Outcome) -> Sequence[Say]:
        """What came first, round by round; and what would by points."""
        run, first = run_off_of(outcome), _first(poll, outcome)
        if outcome.tally.total == 1:
            return [first]
        rounds = told_rounds(poll, run)
        if len(run.rounds) > _ROUNDS_TOLD:
            rounds = [Say("ranked-many-rounds", rounds=len(run.rounds)), *rounds[-_LAST_TOLD:]]
        return [first, *rounds, *_by_points(poll, run)]

    def chart(self, poll: Poll, outcome: Outcome) -> Sequence[ChartRow]:
        """How many each option had in the last round in which it was still in."""
        run = run_off_of(outcome)
        had = {n: count for past in run.rounds for n, count in past.counts}
        out = {n: number for number, past in enumerate(run.rounds, 1) for n in past.out}
        return [
            ChartRow(
                label=label_of(poll, n),
                amount=Say("ranked-amount", count=had[n], out=out.get(n, 0)),
                share=had[n] / outcome.tally.total,
            )
            for n in poll.in_order
            if n in had
        ]


def run_off_of(outcome: Outcome) -> RunOff:
    """The rounds; none where nothing was counted yet."""
    return outcome.run_off or RunOff(rounds=(), winners=(), points=())


def _option(poll: Poll, option: int, ranked: Sequence[int], language: str) -> Choice:
    if option not in ranked:
        typed, label = f"/vote {poll.number} +{option}", Say("box-empty", option=label_of(poll, option))
        return marked(poll, option, len(ranked) + 1, language, label=label, typed=typed)
    label = Say("ranked-place", place=ranked.index(option) + 1, option=label_of(poll, option))
    return marked(poll, option, 0, language, label=label, typed=f"/vote {poll.number} -{option}")


def _undo(poll: Poll, last: int, language: str) -> Choice:
    undo = marked(poll, last, 0, language, label=Say("ranked-undo"), typed=f"/vote {poll.number} undo")
    return replace(undo, number=0)


def _first(poll: Poll, outcome: Outcome) -> Say:
    first = run_off_of(outcome).winners or leaders_of(counts_of(poll, outcome.tally))
    names = listed([label_of(poll, n) for n in first])
    said: dict[str, str | int | Say] = {"question": poll.question, "total": outcome.tally.total, "options": names}
    return Say("ranked-result" if len(first) == 1 else "ranked-result-shared", **said)


def _by_points(poll: Poll, run: RunOff) -> Sequence[Say]:
    most = leaders_of(run.points)
    if not most:
        return []
    names = listed([label_of(poll, n) for n in most])
    word = "ranked-points-agree" if set(most) == set(run.winners) else "ranked-points-differ"
    return [Say(word, options=names)]

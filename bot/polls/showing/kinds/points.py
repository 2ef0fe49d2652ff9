"""Points shared out: on a ballot in private, given and taken back by taps."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.outbound import Bar, ChartRow, Choice, Line, Say, Text, Words
from bot.polls.model import Ballot, Points, Poll, Tally
from bot.polls.showing.actions import marked, open_ballot
from bot.polls.showing.kinds.drawing import Outcome
from bot.polls.showing.kinds.one import leaders_of
from bot.polls.showing.labels import label_of, line_of, listed
from bot.polls.showing.starts import IN_ANSWER, ON_BUTTON, is_longer, start_of

_MORE, _FEWER = "points-more", "points-fewer"


class PointsDrawing:
    """What everything got, and from how many people."""

    def tallied(self, poll: Poll, tally: Tally) -> Sequence[Line]:
        """What each option has so far."""
        sums = _sums(poll, tally)
        given = sum(sums)
        bars = (
            Bar(label=line_of(poll, n), count=sums[n - 1], share=sums[n - 1] / given if given else 0.0)
            for n in poll.in_order
        )
        return [Text(Say("points-each", squared=_squared(poll))), *bars]

    def choices(self, poll: Poll, language: str) -> Sequence[Choice]:
        """The way to one's own ballot."""
        return [open_ballot(poll, language)]

    def ballot_lines(self, poll: Poll, ballot: Ballot | None) -> Sequence[Line]:
        """What can be given, and what is left; and the options whose buttons have a number and their start."""
        kind = kind_of(poll)
        left = kind.left(ballot.marks if ballot is not None else ())
        steps = [Text(Say("points-step", step=kind.step))] if kind.step > 1 else []
        spelled = [n for n in poll.in_order if _is_long(poll, n)]
        return [
            *(Text(Say("preview-option", number=n, option=label_of(poll, n))) for n in spelled),
            Text(Say("points-rule", points=kind.points, squared=_squared(poll))),
            *steps,
            Text(Say("points-left", left=left, points=kind.points)),
        ]

    def ballot_choices(self, poll: Poll, ballot: Ballot | None, language: str) -> Sequence[Choice]:
        """For each option more, where it can be paid, and fewer, where it has some."""
        kind, marks = kind_of(poll), ballot.marks if ballot is not None else ()
        had = dict(marks)
        choices = []
        for n in poll.in_order:
            value = had.get(n, 0)
            more = kind.more(marks, n)
            if more > value:
                choices.append(_button(_MORE, poll, n, more, language))
            if value:
                choices.append(_button(_FEWER, poll, n, max(value - kind.step, 0), language))
        return choices

    def said(self, poll: Poll, ballot: Ballot) -> Words:
        """The options with what they got."""
        return listed([Say("points-of", option=start_of(poll, n, IN_ANSWER), value=value) for n, value in ballot.marks])

    def result(self, poll: Poll, outcome: Outcome) -> Sequence[Say]:
        """What got most of all that was given; and what each got."""
        sums = _sums(poll, outcome.tally)
        first, squared = leaders_of(sums), _squared(poll)
        names = listed([label_of(poll, n) for n in first])
        most = sums[first[0] - 1]
        told = {"question": poll.question, "options": names, "most": most, "total": outcome.tally.total}
        word = "points-result" if len(first) == 1 else "points-result-shared"
        totals = listed([Say("points-of", option=label_of(poll, n), value=got) for n, got in enumerate(sums, 1)])
        return [
            Say(word, given=sum(sums), squared=squared, **told),
            Say("points-totals", totals=totals, squared=squared),
        ]

    def chart(self, poll: Poll, outcome: Outcome) -> Sequence[ChartRow]:
        """What each option got, from how many people."""
        sums = _sums(poll, outcome.tally)
        given = sum(sums)
        return [
            ChartRow(label=label_of(poll, n), amount=_amount(outcome.tally, n, sums[n - 1]), share=sums[n - 1] / given)
            for n in poll.in_order
            if given
        ]


def kind_of(poll: Poll) -> Points:
    """How points are shared out in this question."""
    return poll.kind if isinstance(poll.kind, Points) else Points()


def _squared(poll: Poll) -> int:
    return int(kind_of(poll).quadratic)


def _sums(poll: Poll, tally: Tally) -> Sequence[int]:
    return [tally.sum(n) for n in range(1, len(poll.options) + 1)]


def _amount(tally: Tally, option: int, got: int) -> Say:
    people = sum(count for (n, _), count in tally.votes.items() if n == option)
    return Say("points-amount", got=got, people=people)


def _is_long(poll: Poll, option: int) -> bool:
    """Whether its buttons show its number and its start."""
    return bool(poll.order) or is_longer(poll, option, ON_BUTTON)


def _button(word: str, poll: Poll, option: int, value: int, language: str) -> Choice:
    """It says what the option shall have. Its number is part of the label, as each option has two buttons."""
    number = option if _is_long(poll, option) else 0
    label = Say(word, number=number, option=start_of(poll, option, ON_BUTTON), value=value)
    sign = "+" if word == _MORE else "-"
    pressed = marked(poll, option, value, language, label=label, typed=f"/vote {poll.number} {sign}{option}={value}")
    return replace(pressed, number=0)

"""One choice: a tap under the post is the answer."""

from collections.abc import Sequence

from bot.chat.outbound import Bar, ChartRow, Choice, Line, Say, Words
from bot.polls.model import Ballot, Poll, Tally
from bot.polls.showing.actions import coded, typed_number
from bot.polls.showing.kinds.drawing import Outcome, bars_of
from bot.polls.showing.labels import label_of, line_of, listed


class OneDrawing:
    """Counts, and who came first."""

    def tallied(self, poll: Poll, tally: Tally) -> Sequence[Line]:
        """A bar for each option."""
        return [
            Bar(label=line_of(poll, n), count=count, share=share)
            for n, count, share in bars_of(poll, counts_of(poll, tally), tally.total)
        ]

    def choices(self, poll: Poll, language: str) -> Sequence[Choice]:
        """A button for each option."""
        return [
            Choice(
                label=label_of(poll, n),
                action=coded(f"vote:{poll.id}:{n}", language),
                typed=f"/vote {poll.number} {n}",
                number=typed_number(poll, n),
            )
            for n in poll.in_order
        ]

    def ballot_lines(self, poll: Poll, ballot: Ballot | None) -> Sequence[Line]:  # noqa: ARG002 - the card says the answer
        """Nothing: the buttons say all."""
        return ()

    def ballot_choices(self, poll: Poll, ballot: Ballot | None, language: str) -> Sequence[Choice]:  # noqa: ARG002
        """The same buttons as under the post."""
        return self.choices(poll, language)

    def said(self, poll: Poll, ballot: Ballot) -> Words:
        """The option."""
        return label_of(poll, ballot.chosen[0])

    def result(self, poll: Poll, outcome: Outcome) -> Sequence[Say]:
        """Who came first, alone or with others."""
        counts, total = counts_of(poll, outcome.tally), outcome.tally.total
        return [first_of(poll, counts, total)]

    def chart(self, poll: Poll, outcome: Outcome) -> Sequence[ChartRow]:
        """A bar for each option."""
        return [
            ChartRow(label=label_of(poll, n), amount=f"{count}", share=share)
            for n, count, share in bars_of(poll, counts_of(poll, outcome.tally), outcome.tally.total)
        ]


def counts_of(poll: Poll, tally: Tally) -> tuple[int, ...]:
    """How many chose each option, in the order of their numbers."""
    return tuple(tally.count(n) for n in range(1, len(poll.options) + 1))


def leaders_of(counts: Sequence[int]) -> tuple[int, ...]:
    """The numbers of the options that got most; none where none got anything."""
    most = max(counts, default=0)
    return tuple(n for n, count in enumerate(counts, 1) if most and count == most)


def first_of(poll: Poll, counts: Sequence[int], total: int) -> Say:
    """Who came first, alone or with others, of so many people."""
    leaders = leaders_of(counts)
    most, names = counts[leaders[0] - 1], [label_of(poll, n) for n in leaders]
    about: dict[str, str | int | Say] = {"question": poll.question, "total": total, "most": most}
    if len(names) == 1:
        return Say("result-one", option=names[0], **about)
    if len(names) == 2:
        return Say("result-two", first=names[0], second=names[1], **about)
    return Say("result-many", options=listed(names), **about)

"""In own words: people write, organisers read, and others what both let them."""

from collections.abc import Sequence

from bot.chat.outbound import ChartRow, Choice, Line, Say, Text, Words
from bot.polls.model import Ballot, Poll, Tally
from bot.polls.model.sayings import LONGEST_SAYING
from bot.polls.showing.actions import coded, open_ballot
from bot.polls.showing.kinds.drawing import Outcome


class OwnWordsDrawing:
    """There is nothing to count but people."""

    def tallied(self, poll: Poll, tally: Tally) -> Sequence[Line]:  # noqa: ARG002 - what was written is not counted
        """Nothing: how many answered stands below."""
        return ()

    def choices(self, poll: Poll, language: str) -> Sequence[Choice]:
        """The way to write; or, once something is written, to one's own words."""
        return [open_ballot(poll, language)]

    def ballot_lines(self, poll: Poll, ballot: Ballot | None) -> Sequence[Line]:  # noqa: ARG002 - the same for all
        """How to write without a button, and who reads it."""
        how = Say("own-words-how", number=poll.number or 0, most=LONGEST_SAYING)
        return [Text(how), Text(Say(f"own-words-readers-{poll.mode.value}"))]

    def ballot_choices(self, poll: Poll, ballot: Ballot | None, language: str) -> Sequence[Choice]:
        """Write, or write anew; and who may read what was written."""
        has_written = ballot is not None and ballot.counts and not ballot.skipped
        word = "do-write-anew" if has_written else "do-answer"
        code = coded(f"write:{poll.id}", language)
        write = Choice(label=Say(word), action=code, typed=f"/polls {poll.number} write")
        return [write, *(_readers(poll, language) if has_written else ())]

    def said(self, poll: Poll, ballot: Ballot) -> Words:  # noqa: ARG002 - what was written is kept elsewhere
        """That there are words."""
        return Say("own-words-said")

    def result(self, poll: Poll, outcome: Outcome) -> Sequence[Say]:
        """How many wrote."""
        return [Say("own-words-result", question=poll.question, total=outcome.tally.total)]

    def chart(self, poll: Poll, outcome: Outcome) -> Sequence[ChartRow]:  # noqa: ARG002 - there is nothing to draw
        """Nothing."""
        return ()


def _readers(poll: Poll, language: str) -> Sequence[Choice]:
    """Who may read it: each says what shall be."""
    return [
        Choice(
            label=Say(f"own-words-{readers}"),
            action=coded(f"readers:{poll.id}:{readers}", language),
            typed=f"/polls {poll.number} mine {readers}",
        )
        for readers in ("shared", "private")
    ]

"""Several choices: ticked on a ballot in private."""

from collections.abc import Sequence

from bot.chat.outbound import Choice, Line, Say, Text, Words
from bot.polls.model import Ballot, Poll, Several
from bot.polls.showing.actions import marked, open_ballot
from bot.polls.showing.kinds.drawing import Outcome
from bot.polls.showing.kinds.one import OneDrawing, counts_of, leaders_of
from bot.polls.showing.labels import label_of, listed


class SeveralDrawing(OneDrawing):
    """Counts as with one choice; but they add up to more than there are people."""

    def choices(self, poll: Poll, language: str) -> Sequence[Choice]:
        """The way to one's own ballot: one keyboard for all cannot show what one person ticked."""
        return [open_ballot(poll, language)]

    def ballot_lines(self, poll: Poll, ballot: Ballot | None) -> Sequence[Line]:
        """How many may be chosen, and how many are missing."""
        kind = _kind_of(poll)
        lacks = kind.lacks(ballot.marks if ballot is not None else ())
        rule = Say("several-rule", least=kind.least, most=min(kind.most, len(poll.options)))
        missing = [Text(Say("several-lacks", lacks=lacks))] if ballot is not None and lacks else []
        return [Text(rule), *missing]

    def ballot_choices(self, poll: Poll, ballot: Ballot | None, language: str) -> Sequence[Choice]:
        """A box for each option: a tick goes in, or out."""
        return [_box(poll, n, language, ticked=ballot is not None and ballot.value(n) == 1) for n in poll.in_order]

    def said(self, poll: Poll, ballot: Ballot) -> Words:
        """The options, in their order."""
        return listed([label_of(poll, n) for n in ballot.chosen])

    def result(self, poll: Poll, outcome: Outcome) -> Sequence[Say]:
        """Who was chosen most often, and by how many of how many."""
        counts, total = counts_of(poll, outcome.tally), outcome.tally.total
        leaders = leaders_of(counts)
        names = listed([label_of(poll, n) for n in leaders])
        most = counts[leaders[0] - 1]
        said = {"question": poll.question, "options": names, "most": most, "total": total, "first": len(leaders)}
        return [Say("several-result", **said)]


def _kind_of(poll: Poll) -> Several:
    return poll.kind if isinstance(poll.kind, Several) else Several()


def _box(poll: Poll, option: int, language: str, *, ticked: bool) -> Choice:
    label = Say("box-ticked" if ticked else "box-empty", option=label_of(poll, option))
    code, typed = (0, f"/vote {poll.number} -{option}") if ticked else (1, f"/vote {poll.number} +{option}")
    return marked(poll, option, code, language, label=label, typed=typed)

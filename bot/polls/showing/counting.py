"""How a ranked question is counted: the rule that everybody can ask for, and every round with its numbers."""

from collections.abc import Sequence

from bot.chat.outbound import Line, Message, Say, Text
from bot.polls.model import Poll, State
from bot.polls.model.ranked import RunOff
from bot.polls.showing.actions import open_ballot
from bot.polls.showing.kinds.rounds import told_counts, told_points, told_rounds

_RULE = ("half", "out", "again", "tie", "still", "points")


def show_how(poll: Poll, run: RunOff | None, language: str) -> Message:
    """The rule in a few sentences, the tie rule among them; and what each option had in each round."""
    rounds: Sequence[Line] = _rounds(poll, run) if run is not None else ()
    rule = [Text(Say(f"how-ranked-{part}")) for part in _RULE]
    back = [open_ballot(poll, language)] if poll.state is State.OPEN else []
    return Message(title=poll.question, lines=(*rounds, Text(Say("how-title")), *rule), choices=tuple(back))


def _rounds(poll: Poll, run: RunOff) -> Sequence[Line]:
    """Each round with its numbers, what was left at the end, and what each option had by points."""
    if not run.rounds:
        return ()
    told = told_rounds(poll, run)
    many = len(run.rounds)
    lines = [
        line
        for past, words in zip(run.rounds, told[:many], strict=True)
        for line in (Text(words), Text(told_counts(poll, past)))
    ]
    return [*lines, *map(Text, told[many:]), Text(told_points(poll, run))]

"""The picture of a result: a bar for each option, and below it all that must be known where it is seen alone."""

from collections.abc import Sequence

from bot.chat.outbound import Chart, Picture, Say
from bot.polls.model import Points, Poll, Ranked, Several
from bot.polls.showing.doors import door_lines, skipped_lines
from bot.polls.showing.kinds import Outcome, drawing_of
from bot.polls.showing.labels import listed
from bot.polls.showing.ways import enough_said
from bot.timing.said import long_day
from bot.timing.zones import local


def picture_of(poll: Poll, outcome: Outcome, said: Say) -> Picture | None:
    """The result as bars, where there are any; its words are the sentence that tells it, and each bar."""
    rows = tuple(drawing_of(poll).chart(poll, outcome)) if outcome.tally.total else ()
    if not rows:
        return None
    bars = listed([Say("option-got", option=row.label, amount=row.amount) for row in rows], more="dates-more")
    chart = Chart(title=poll.question, rows=rows, foot=_joined(_foot(poll, outcome)))
    return Picture(of=chart, words=Say("chart-in-words", said=said, bars=bars))


def answered_and_closed(poll: Poll, outcome: Outcome) -> Say:
    """How many answered, and when it closed, with the year: nobody knows when it is read."""
    ended = poll.ended_at or poll.closes_at
    day = long_day(local(ended, poll.time_zone).date(), None)
    return Say("chart-answered", total=outcome.tally.total, day=day)


def _foot(poll: Poll, outcome: Outcome) -> Sequence[Say]:
    """What the bars do not say; first of all that too few answered, if so."""
    answered = answered_and_closed(poll, outcome)
    among = (*door_lines(outcome.tally), *skipped_lines(outcome.tally))
    said = [answered, *among, *_bars_mean(poll, outcome)]
    enough = enough_said(poll, outcome.tally)
    return [*said, *enough] if outcome.tally.total >= poll.ways.quorum else [*enough, *said]


def _bars_mean(poll: Poll, outcome: Outcome) -> Sequence[Say]:
    """What the numbers are, where they are not simply how many people chose one option."""
    kind = poll.kind
    if isinstance(kind, Points):
        return [Say("chart-points", squared=int(kind.quadratic))]
    if isinstance(kind, Ranked) and outcome.run_off is not None and len(outcome.run_off.rounds) > 1:
        return [Say("chart-rounds")]
    return [Say("chart-several")] if isinstance(kind, Several) else []


def _joined(said: Sequence[Say]) -> Say:
    first, *more = said
    for one in more:
        first = Say("said-more", first=first, rest=one)
    return first

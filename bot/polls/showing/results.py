"""What came of a question: in sentences, ready to forward, and as a picture that says the same."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.chat.outbound import Line, Message, Say, Text
from bot.feature import Headline
from bot.polls.model import OneChoice, OwnWords, Poll, PollId, Reading, Scale, Several, State, Tally
from bot.polls.model.for_partners import told_to_partners
from bot.polls.showing.buttons import about_choices, result_choices
from bot.polls.showing.charts import picture_of
from bot.polls.showing.doors import apart_lines, door_lines, skipped_lines
from bot.polls.showing.kinds import Earlier, Outcome, drawing_of
from bot.polls.showing.promises import told_of_promise
from bot.polls.showing.published import show_published, show_to_partners
from bot.polls.showing.readings import reading_in
from bot.polls.showing.sayings import QUOTED, more_choices, quoted
from bot.polls.showing.trends import trend
from bot.polls.showing.ways import quorum_result
from bot.polls.store import PollWork

EARLIER = 5
"""So many of the earlier results are told, of a question that comes again."""


def render_result(work: PollWork, ref: str, place_id: int) -> Message | None:
    """The result, or that it was cancelled."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state not in (State.CLOSED, State.CANCELLED):
        return None
    promise = told_of_promise(work, poll)
    return show_result(poll.as_read(reading_in(work, place_id)), outcome_of(work, poll), promise)


def brief_result(work: PollWork, ref: str, place_id: int) -> Headline | None:
    """The result in one line."""
    message = render_result(work, ref, place_id)
    return Headline(words=next(line.words for line in message.lines if isinstance(line, Text))) if message else None


def result_for(work: PollWork, poll: Poll, reading: Reading, *, partner: bool = False) -> Message:
    """The result as somebody reads it in private, where no question stands above it; and the whole of a promise.

    A `partner` of the community sees less: no more than counts from ten on.
    """
    promise, outcome = told_of_promise(work, poll, whole=True), outcome_of(work, poll)
    if partner and poll.state is State.CLOSED:
        told = told_to_partners(poll, outcome.tally, outcome.published)
        return show_to_partners(poll.as_read(reading), told, promise)
    return show_result(poll.as_read(reading), outcome, promise, with_counts=True)


def outcome_of(work: PollWork, poll: Poll) -> Outcome:
    """What came of a question, from what is kept of it, and of those that it repeats."""
    before = work.agenda.list_before(poll, most=EARLIER)
    return replace(_outcome(work, poll), earlier=tuple(_earlier(work, poll, past) for past in before))


def _earlier(work: PollWork, poll: Poll, past: Poll) -> Earlier:
    there = {words: n for n, words in enumerate(past.options, 1)}
    return Earlier(poll=past, came=_outcome(work, past), numbers=tuple(there.get(words, 0) for words in poll.options))


def _outcome(work: PollWork, poll: Poll) -> Outcome:
    if poll.is_secret:
        return Outcome(tally=Tally(), published=work.published.find(poll.id), places=_places(work, poll))
    if isinstance(poll.kind, OwnWords):
        quotes = work.sayings.list_shared(poll.id, skip=0, most=QUOTED)
        return Outcome(tally=work.ballots.tally(poll.id), shared=work.sayings.count(poll.id).shared, quotes=quotes)
    return Outcome(tally=work.ballots.tally(poll.id), run_off=work.kept_counts.find(poll.id))


def _places(work: PollWork, poll: Poll) -> Mapping[int, str]:
    if not poll.ways.by_place:
        return {}
    return {place.id: place.where.title for place in work.places.list_of(poll.community)}


def show_result(poll: Poll, outcome: Outcome, promise: Sequence[Line] = (), *, with_counts: bool = False) -> Message:
    """One sentence, ready to forward; what more there is to say; and the picture, where there are bars.

    `promise` is how it stands with an answer that was promised. The question's post has all counts; else they come
    `with_counts`.
    """
    number = poll.number or 0
    if poll.state is State.CANCELLED:
        cancelled = Say("result-cancelled", number=number, reason=poll.reason)
        return Message(title=cancelled, lines=(Text(Say("result-question", question=poll.question)), *promise))
    if outcome.published is not None:
        return show_published(poll, outcome.published, outcome.places, promise)
    poll = replace(poll, order=())
    said = sentences(poll, outcome)
    choices = (*result_choices(poll), *more_choices(poll, outcome)) if outcome.tally.total else ()
    return Message(
        title=Say("result-title", number=number),
        lines=(
            *map(Text, said),
            *(_counts(poll, outcome) if with_counts else ()),
            *map(Text, among(poll, outcome)),
            *quoted(poll, outcome),
            *map(Text, trend(poll, outcome)),
            *promise,
        ),
        choices=(*choices, *about_choices(poll)),
        attached=picture_of(poll, outcome, said[0]),
    )


def _counts(poll: Poll, outcome: Outcome) -> Sequence[Line]:
    """A line for each option, where the sentences have none."""
    is_told = isinstance(poll.kind, Scale) or not isinstance(poll.kind, OneChoice | Several)
    return [] if is_told or not outcome.tally.total else drawing_of(poll).tallied(poll, outcome.tally)


def sentences(poll: Poll, outcome: Outcome) -> Sequence[Say]:
    """What came of it; and whether enough people answered, first of all where they did not."""
    tally, needed = outcome.tally, poll.ways.quorum
    said = drawing_of(poll).result(poll, outcome) if tally.total else []
    if not needed:
        return said or [_none(poll, tally)]
    enough = quorum_result(poll, tally)
    return [*said, enough] if tally.total >= needed else [enough, *said]


def _none(poll: Poll, tally: Tally) -> Say:
    came_apart = tally.apart is not None and tally.apart.total
    return Say("result-none-apart" if came_apart else "result-none", question=poll.question)


def among(poll: Poll, outcome: Outcome) -> Sequence[Say]:
    """By which doors answers came, what the open link brought, and who would rather not answer."""
    return [*door_lines(outcome.tally), *apart_lines(poll, outcome.tally), *skipped_lines(outcome.tally)]

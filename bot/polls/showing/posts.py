"""What everybody sees in a place: the question with its tally, and the result."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.outbound import Line, Message, Say, Text
from bot.feature import Headline
from bot.polls.model import Mode, Poll, PollId, Reading, State, Tally
from bot.polls.showing.buttons import language_choices, post_choices
from bot.polls.showing.closing_times import when
from bot.polls.showing.kinds import Outcome, drawing_of
from bot.polls.showing.labels import label_of
from bot.polls.showing.readings import reading_in
from bot.polls.store import PollWork

_NAMES_SHOWN = 12


def render_poll(work: PollWork, ref: str, place_id: int) -> Message | None:
    """The poll as its place sees it now."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state is State.DRAFT:
        return None
    names = work.ballots.names(poll.id) if poll.mode is Mode.NAMED else ()
    return show_poll(poll, work.ballots.tally(poll.id), names, _reading(work, poll, place_id), work.now)


def render_result(work: PollWork, ref: str, place_id: int) -> Message | None:
    """The result, or that it was cancelled."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state not in (State.CLOSED, State.CANCELLED):
        return None
    return show_result(poll.as_read(_reading(work, poll, place_id)), outcome_of(work, poll))


def outcome_of(work: PollWork, poll: Poll) -> Outcome:
    """What came of a question, from what is kept of it."""
    return Outcome(tally=work.ballots.tally(poll.id), run_off=work.kept_counts.find(poll.id))


def _reading(work: PollWork, poll: Poll, place_id: int) -> Reading:
    """Looked up only where there is a choice: most questions have one language, and are redrawn often."""
    return reading_in(work, place_id) if poll.versions else Reading(place=place_id)


def brief_result(work: PollWork, ref: str, place_id: int) -> Headline | None:
    """The result in one line."""
    message = render_result(work, ref, place_id)
    return Headline(words=next(line.words for line in message.lines if isinstance(line, Text))) if message else None


def show_poll(poll: Poll, tally: Tally, names: Sequence[tuple[int, str]], reading: Reading, now: datetime) -> Message:
    """The question, its options with their counts, and what will come of it; and each further language as a button."""
    poll, others = poll.as_read(reading), language_choices(poll, reading.language)
    if poll.state is State.CANCELLED:
        return Message(title=poll.question, lines=(Text(Say("poll-was-cancelled", reason=poll.reason)),))
    lines: list[Line] = [*drawing_of(poll).tallied(poll, tally), *_names(poll, names)]
    if poll.state is State.CLOSED:
        lines.append(Text(Say("poll-has-closed", number=poll.number or 0, total=tally.total)))
        return Message(title=poll.question, lines=tuple(lines))
    lines.append(Text(Say(f"poll-mode-{poll.mode.value}")))
    lines.append(Text(Say("poll-promise", when=when(poll.closes_at, poll, now), total=tally.total)))
    lines.append(Text(Say("poll-words", number=poll.number or 0)))
    return Message(title=poll.question, lines=tuple(lines), choices=(*post_choices(poll), *others))


def show_result(poll: Poll, outcome: Outcome) -> Message:
    """One sentence, ready to forward; and what more there is to say."""
    number = poll.number or 0
    if poll.state is State.CANCELLED:
        cancelled = Say("result-cancelled", number=number, reason=poll.reason)
        return Message(title=cancelled, lines=(Text(Say("result-question", question=poll.question)),))
    if not outcome.tally.total:
        said: Sequence[Say] = [Say("result-none", question=poll.question)]
    else:
        said = drawing_of(poll).result(poll, outcome)
    return Message(title=Say("result-title", number=number), lines=tuple(map(Text, said)))


def _names(poll: Poll, names: Sequence[tuple[int, str]]) -> Sequence[Text]:
    lines = []
    for n in poll.in_order:
        chose = [name for choice, name in names if choice == n and name]
        if chose:
            more = len(chose) - _NAMES_SHOWN
            said = ", ".join(chose[:_NAMES_SHOWN])
            lines.append(Text(Say("poll-names", option=label_of(poll, n), names=said, more=max(more, 0))))
    return lines

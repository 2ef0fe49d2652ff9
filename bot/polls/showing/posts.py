"""What everybody sees in a place: the question with its tally, and the result."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.outbound import Bar, Line, Message, Say, Text
from bot.feature import Headline
from bot.polls.model import Mode, Poll, PollId, Reading, State, Tally
from bot.polls.showing.buttons import ballot_choices, language_choices
from bot.polls.showing.closing_times import when
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
    return show_result(poll.as_read(_reading(work, poll, place_id)), work.ballots.tally(poll.id))


def _reading(work: PollWork, poll: Poll, place_id: int) -> Reading:
    """Looked up only where there is a choice: most questions have one language, and are redrawn often."""
    return reading_in(work, place_id) if poll.versions else Reading()


def brief_result(work: PollWork, ref: str, place_id: int) -> Headline | None:
    """The result in one line."""
    message = render_result(work, ref, place_id)
    return Headline(words=next(line.words for line in message.lines if isinstance(line, Text))) if message else None


def show_poll(poll: Poll, tally: Tally, names: Sequence[tuple[int, str]], reading: Reading, now: datetime) -> Message:
    """The question, its options with their counts, and what will come of it; and each further language as a button."""
    poll, others = poll.as_read(reading), language_choices(poll, reading.language)
    if poll.state is State.CANCELLED:
        return Message(title=poll.question, lines=(Text(Say("poll-was-cancelled", reason=poll.reason)),))
    lines: list[Line] = [*_bars(poll, tally), *_names(poll, names)]
    if poll.state is State.CLOSED:
        lines.append(Text(Say("poll-has-closed", number=poll.number or 0, total=tally.total)))
        return Message(title=poll.question, lines=tuple(lines))
    lines.append(Text(Say(f"poll-mode-{poll.mode.value}")))
    lines.append(Text(Say("poll-promise", when=when(poll.closes_at, poll, now), total=tally.total)))
    lines.append(Text(Say("poll-words", number=poll.number or 0)))
    return Message(title=poll.question, lines=tuple(lines), choices=(*ballot_choices(poll), *others))


def show_result(poll: Poll, tally: Tally) -> Message:
    """One sentence, ready to forward."""
    number = poll.number or 0
    if poll.state is State.CANCELLED:
        said = Say("result-cancelled", number=number, reason=poll.reason)
        return Message(title=said, lines=(Text(Say("result-question", question=poll.question)),))
    return Message(title=Say("result-title", number=number), lines=(Text(_sentence(poll, tally)),))


def _sentence(poll: Poll, tally: Tally) -> Say:
    if not tally.total:
        return Say("result-none", question=poll.question)
    first, *others = (poll.options[index] for index in tally.leaders)
    most, total = tally.counts[tally.leaders[0]], tally.total
    if not others:
        return Say("result-one", question=poll.question, option=first, most=most, total=total)
    if len(others) == 1:
        return Say("result-two", question=poll.question, first=first, second=others[0], most=most, total=total)
    return Say("result-many", question=poll.question, options=_listed([first, *others]), most=most, total=total)


def _listed(options: Sequence[str]) -> Say:
    listed = Say("listed-last", first=options[-2], second=options[-1])
    for option in reversed(options[:-2]):
        listed = Say("listed-more", first=option, rest=listed)
    return listed


def _bars(poll: Poll, tally: Tally) -> Sequence[Bar]:
    return [
        Bar(label=option, count=tally.counts[index], share=tally.share(index))
        for index, option in enumerate(poll.options)
    ]


def _names(poll: Poll, names: Sequence[tuple[int, str]]) -> Sequence[Text]:
    lines = []
    for n, option in enumerate(poll.options, 1):
        chose = [name for choice, name in names if choice == n and name]
        if chose:
            more = len(chose) - _NAMES_SHOWN
            said = ", ".join(chose[:_NAMES_SHOWN])
            lines.append(Text(Say("poll-names", option=option, names=said, more=max(more, 0))))
    return lines

"""What everybody sees in a place: the question, with its tally as far as it is shown."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.polls.model import Poll, PollId, Reading, State, Tally
from bot.polls.model.settings import counts_shown
from bot.polls.showing.buttons import language_choices, post_choices
from bot.polls.showing.closing_times import when
from bot.polls.showing.doors import door_lines
from bot.polls.showing.in_words import how_in_words
from bot.polls.showing.purposes import told_of_purpose
from bot.polls.showing.readings import reading_in
from bot.polls.showing.secret import secret_lines, secret_over, secret_terms
from bot.polls.showing.so_far import Names, in_post, names_of
from bot.polls.showing.ways import told_to_all
from bot.polls.showing.wording import mode_line
from bot.polls.store import PollWork


def render_poll(work: PollWork, ref: str, place_id: int) -> Message | None:
    """The poll as its place sees it now."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.is_unseen:
        return None
    names = names_of(work, poll) if counts_shown(poll) else ()
    about = told_of_purpose(work, poll)
    return show_poll(poll, work.ballots.tally(poll.id), names, _reading(work, poll, place_id), work.now, about=about)


def _reading(work: PollWork, poll: Poll, place_id: int) -> Reading:
    """Looked up only where there is a choice: most questions have one language, and are redrawn often."""
    return reading_in(work, place_id) if poll.versions else Reading(place=place_id)


def show_poll(
    poll: Poll, tally: Tally, names: Names, reading: Reading, now: datetime, *, about: Sequence[Line] = ()
) -> Message:
    """The question, its options with their counts, and what will come of it; and each further language as a button.

    `about` is why a service asks.
    """
    poll, others = poll.as_read(reading), language_choices(poll, reading.language)
    if poll.state is State.CANCELLED:
        return Message(title=poll.question, lines=(Text(Say("poll-was-cancelled", reason=poll.reason)),))
    if poll.is_secret:
        return _show_secret(poll, now, others, about)
    lines: list[Line] = [*in_post(poll, tally, names)]
    if poll.state is State.CLOSED:
        lines.append(Text(Say("poll-has-closed", number=poll.number or 0, total=tally.total)))
        return Message(title=poll.question, lines=tuple(lines))
    lines += [*map(Text, door_lines(tally)), *about, Text(mode_line(poll)), *told_to_all(poll)]
    lines.append(Text(Say("poll-promise", when=when(poll.closes_at, poll, now), total=tally.total)))
    lines.append(Text(how_in_words(poll)))
    return Message(title=poll.question, lines=tuple(lines), choices=(*post_choices(poll), *others))


def _show_secret(poll: Poll, now: datetime, others: Sequence[Choice], about: Sequence[Line]) -> Message:
    """A secret question: no count, and nothing that moves when somebody answers."""
    lines: list[Line] = [*secret_lines(poll)]
    if poll.state is State.CLOSED:
        return Message(title=poll.question, lines=(*lines, Text(secret_over(poll))))
    closes = Text(Say("nudge-promise", when=when(poll.closes_at, poll, now)))
    lines += [*about, Text(mode_line(poll)), *secret_terms(poll), closes, Text(how_in_words(poll))]
    return Message(title=poll.question, lines=tuple(lines), choices=(*post_choices(poll), *others))

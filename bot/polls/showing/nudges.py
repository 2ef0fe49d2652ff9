"""The one nudge in a place, and what organisers press to ask once more: all together, or in private who is missing."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.outbound import Choice, Message, Say, Text
from bot.polls.model import Poll, PollId, Reading, State
from bot.polls.model.chasing import may_chase
from bot.polls.showing.buttons import do_choice, language_choices, post_choices
from bot.polls.showing.closing_times import wait_label, when
from bot.polls.showing.in_words import how_in_words
from bot.polls.showing.readings import reading_in
from bot.polls.showing.secret import turnout_said
from bot.polls.showing.wording import mode_line
from bot.polls.store import PollWork

WAIT = "wait"
"""What may follow `/polls 7 nudge`."""


def render_nudge(work: PollWork, ref: str, place_id: int) -> Message | None:
    """The nudge as its place sees it; nothing, once the question is over."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state is not State.OPEN:
        return None
    return _show_nudge(poll, work.ballots.tally(poll.id).total, reading_in(work, place_id), work.now)


def _show_nudge(poll: Poll, total: int, reading: Reading, now: datetime) -> Message:
    """The question with its buttons and no tally: it is not shown anew with each answer."""
    read = poll.as_read(reading)
    lines = (
        Say("nudge-promise", when=when(read.closes_at, read, now)),
        turnout_said(read) if read.is_secret else Say("nudge-total", total=total),
        mode_line(read),
        how_in_words(read),
        Say("nudge-tap" if read.kind.taps else "nudge-answer"),
    )
    choices = (*post_choices(read), *language_choices(poll, reading.language))
    return Message(title=read.question, lines=tuple(map(Text, lines)), choices=choices)


def asking_choices(poll: Poll) -> Sequence[Choice]:
    """Nudge the group, and ask those who are missing, as long as each may be done."""
    nudge = [] if poll.nudged else [do_choice(poll, "nudge")]
    return [*nudge, *([do_choice(poll, "chase")] if may_chase(poll) else [])]


def nudge_wait_choice(poll: Poll, until: datetime, now: datetime) -> Choice:
    """The button that has the nudge wait."""
    return do_choice(poll, "nudge", WAIT, label=wait_label(poll, until, now))

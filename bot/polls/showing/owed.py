"""Answers that were promised and have not come, as organisers see them: each by itself once it is due, and a list."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.people.model import CommunityId
from bot.polls.model import Poll, PollId, State
from bot.polls.model.promises import day_of
from bot.polls.model.purpose import Purpose
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.cards import open_choice
from bot.polls.showing.promises import promise_said
from bot.polls.showing.readings import reading_in
from bot.polls.store import PollWork
from bot.timing.said import long_day

PROMISES = "promises"
"""In place of a number after `/polls`: the answers that were promised and have not come."""


def promise_choices(poll: Poll, purpose: Purpose | None, now: datetime) -> Sequence[Choice]:
    """What an organiser does about the answer to a question that people have seen."""
    if purpose is None or poll.state not in (State.OPEN, State.CLOSED):
        return []
    if poll.state is State.OPEN:
        return [do_choice(poll, "due")]
    if purpose.answered_at is None:
        return [do_choice(poll, "answered"), do_choice(poll, "due"), do_choice(poll, "answerer")]
    return [do_choice(poll, "answered", label=Say("do-answered-again"))] if purpose.is_answerable(now) else []


def render_due(work: PollWork, ref: str, place_id: int) -> Message | None:
    """Told to an organiser in private: the answer is due. Nothing, once it has come or its day was moved."""
    which, _, due_on = ref.partition(":")
    poll = work.polls.find(PollId(int(which)))
    purpose = work.purposes.find(poll.id) if poll is not None else None
    if poll is None or purpose is None or purpose.answered_at is not None or purpose.due_on.isoformat() != due_on:
        return None
    number, day = poll.number or 0, long_day(purpose.due_on, day_of(work.now, poll))
    read = poll.as_read(reading_in(work, place_id))
    lines = (Say("result-question", question=read.question), Say("due-by", day=day))
    return Message(
        title=Say("due-title", number=number, answerer=purpose.answerer),
        lines=tuple(map(Text, lines)),
        choices=tuple(promise_choices(_apart(work, place_id, poll), purpose, work.now)),
    )


def _apart(work: PollWork, place_id: int, poll: Poll) -> Poll:
    """The same, with its id for a number where another community of its reader has a question of this number."""
    number = poll.number or 0
    for person, _ in work.outbox.list_readers((place_id,), zone=work.house.time_zone).values():
        theirs = {there.community.id for there in work.places.list_presences(person) if there.community}
        if any(work.polls.find_numbered(community, number) for community in theirs - {poll.community}):
            return replace(poll, number=int(poll.id))
    return poll


def promises_choice() -> Choice:
    """The way to the answers that have not come."""
    return Choice(label=Say("polls-promises"), action="polls-promises", typed=f"/polls {PROMISES}")


def show_promises(
    owed: Sequence[tuple[Poll, Purpose]], names: Mapping[CommunityId, str], count: int, now: datetime
) -> Message:
    """Each behind a button, what was due first first; by community, where there are several. There are `count`."""
    if not owed:
        return Message(title=Say("promises-none"))
    lines: list[Line] = []
    several = len({poll.community for poll, _ in owed}) > 1
    for community, theirs in groupby(owed, key=lambda it: it[0].community):
        lines += [Text(names[community])] if several else []
        lines += [Text(_line(poll, purpose, now)) for poll, purpose in theirs]
    lines += [Text(Say("promises-more", count=count - len(owed)))] if count > len(owed) else []
    numbers = [poll.number for poll, _ in owed]
    choices = [open_choice(poll, names[poll.community] if numbers.count(poll.number) > 1 else "") for poll, _ in owed]
    return Message(title=Say("promises-title", count=count), lines=tuple(lines), choices=tuple(choices))


def _line(poll: Poll, purpose: Purpose, now: datetime) -> Say:
    said = promise_said(purpose, poll, now)
    return Say("promises-line", number=poll.number or 0, question=poll.question, said=said)

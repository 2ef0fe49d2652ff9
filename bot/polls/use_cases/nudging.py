"""What organisers do to nudge a group: once, by hand; have it wait till the morning; or have it come by itself."""

from dataclasses import dataclass, replace

from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.gate import Wait
from bot.people.model import Person
from bot.polls.model import NothingToWaitFor, Poll
from bot.polls.model.nudging import NudgedAlready, nudge_of
from bot.polls.showing import when
from bot.polls.showing.nudges import nudge_wait_choice
from bot.polls.showing.ways import nudges_said
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, put_poll
from bot.polls.use_cases.looking import card
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.nudges import plan_nudge, send_nudge
from bot.polls.use_cases.standing import better_at
from bot.work import Weight


@dataclass(frozen=True, kw_only=True)
class NudgeGroup(PollRequest):
    """Ask all together once more, now."""


@dataclass(frozen=True, kw_only=True)
class LetNudgeWait(PollRequest):
    """Take the nudge back, and post it when nobody minds."""


@dataclass(frozen=True, kw_only=True)
class SetNudges(PollRequest):
    """Have it nudged by itself a day before it closes, or not."""

    nudges: bool


def nudge_group(work: PollWork, who: Person, ask: NudgeGroup) -> Answer:
    """The one nudge, at once. Raises `NudgedAlready`, `NotInGroupYet`, `PollClosed`."""
    poll = get_mine(work, who, ask)
    better = _better(work, poll)
    poll = send_nudge(work, poll, Weight.BY_HAND)
    note_act(work, who, poll, Did.ASK_AGAIN)
    answer = card(work, who, poll)
    if better is None or answer.message is None:
        return replace(answer, note=Say("nudge-sent"), thing="")
    choices = (nudge_wait_choice(poll, better.until, work.now), *answer.message.choices)
    note = Say(f"nudge-sent-{better.why.value}")
    return replace(answer, note=note, message=replace(answer.message, choices=choices))


def let_nudge_wait(work: PollWork, who: Person, ask: LetNudgeWait) -> Answer:
    """Take the nudge back until the next allowed time. Raises `NothingToWaitFor`, `PollClosed`."""
    poll = get_mine(work, who, ask)
    poll.must_be_open(work.now)
    subject = nudge_of(poll)
    better = _better(work, poll) if poll.nudged and work.outbox.waits_until(subject) is None else None
    if better is None:
        raise NothingToWaitFor
    for place in poll.places:
        work.outbox.put_off(subject, place, better.until, better.why)
    note_act(work, who, poll, Did.ASK_CHANGED)
    said = when(better.until, poll, work.now)
    return replace(card(work, who, poll), note=Say("nudge-waits", when=said))


def _better(work: PollWork, poll: Poll) -> Wait | None:
    """Until when the nudge would wait if it came by itself; none where that is now, or when the question is over."""
    better = better_at(work, poll, work.outbox.sent_first_at(nudge_of(poll)) or work.now)
    return better if better is not None and better.until < poll.closes_at else None


def set_nudges(work: PollWork, who: Person, ask: SetNudges) -> Answer:
    """Whether it is nudged by itself; no post of it says so. Raises `NudgedAlready`, or that it is not open now."""
    poll = get_mine(work, who, ask)
    if not poll.is_unseen:
        poll.must_be_open(work.now)
    if poll.nudged:
        raise NudgedAlready
    changed = replace(poll, ways=replace(poll.ways, nudges=ask.nudges))
    note = nudges_said(changed, work.now)
    if changed.is_unseen:
        return put_poll(work, who, changed, note)
    work.polls.put(changed)
    note_act(work, who, changed, Did.ASK_CHANGED)
    plan_nudge(work, changed)
    return replace(card(work, who, changed), note=note)

"""A question that comes again each week or month: the next one is planned when one has closed."""

from dataclasses import dataclass, replace

from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import NothingRepeats, Poll, PollId, Repeats, State
from bot.polls.model.repeating import next_of
from bot.polls.model.secrecy import must_go_with_secrecy
from bot.polls.model.settings import with_ways
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, put_poll
from bot.polls.use_cases.looking import card
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.opening import call_off
from bot.polls.use_cases.promising import carry_purpose


@dataclass(frozen=True, kw_only=True)
class SetRepeats(PollRequest):
    """Ask it so often; with never, whichever of its kind is planned or open is the last."""

    repeats: Repeats


def set_repeats(work: PollWork, who: Person, ask: SetRepeats) -> Answer:
    """Ask it so often from now on. Raises `NothingRepeats` where there is nothing to stop, `NotThisKind`."""
    poll = get_mine(work, who, ask)
    if ask.repeats is Repeats.NEVER:
        return _stop(work, who, poll)
    if not poll.is_unseen:
        poll.must_be_open(work.now)
    return _keep(work, who, poll, ask.repeats, showing.repeats_said(ask.repeats))


def _stop(work: PollWork, who: Person, poll: Poll) -> Answer:
    is_over = poll.state in (State.CLOSED, State.CANCELLED)
    live = work.agenda.find_live(poll.series or poll.id) if is_over else poll
    if live is None or live.ways.repeats is Repeats.NEVER:
        raise NothingRepeats
    if live.state is State.PLANNED and live.series is not None:  # nobody asked for this one but as a repetition
        call_off(work, who, live)
        return Answer(note=Say("repeats-stopped"), where="private", stays=True)
    return _keep(work, who, live, Repeats.NEVER, Say("repeats-stopped"))


def _keep(work: PollWork, who: Person, poll: Poll, repeats: Repeats, note: Say) -> Answer:
    changed = with_ways(poll, replace(poll.ways, repeats=repeats))
    must_go_with_secrecy(changed)
    if changed.is_unseen:
        return put_poll(work, who, changed, note)
    work.polls.put(changed)  # no post of it says how often it comes
    note_act(work, who, changed, Did.ASK_CHANGED)
    return replace(card(work, who, changed), note=note)


def plan_next(work: PollWork, poll: Poll) -> None:
    """One has closed: the next of its series opens at the time of the first, a week or a month on."""
    if poll.state is not State.CLOSED or poll.ways.repeats is Repeats.NEVER or not poll.places:
        return
    first = work.polls.get(poll.series) if poll.series is not None else poll
    number = work.polls.next_number(poll.community)
    following = next_of(poll, first, poll_id=PollId(work.new_id()), number=number, at=work.now)
    if following is not None:
        work.polls.add(following)
        carry_purpose(work, poll, following)
        work.ticks.set(following.opening, following.opens_at or work.now)

"""People propose choices; each is held until an organiser says yes or no."""

from dataclasses import dataclass, field, replace

from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Poll
from bot.polls.model.proposals import (
    Proposal,
    ProposalGone,
    ProposalsNotTaken,
    must_be_new,
    must_fit,
    told_of_proposals,
)
from bot.polls.model.secrecy import SecretTakesNoOptions
from bot.polls.model.settings import with_ways
from bot.polls.store import PollWork
from bot.polls.use_cases.answering import BallotRequest, read_in, spoken, worded
from bot.polls.use_cases.asking import PollRequest, get_mine, put_poll
from bot.polls.use_cases.knowing import get_numbered, get_pressed, told_apart
from bot.polls.use_cases.noting import note_act
from bot.work import Letter, Subject, Weight


@dataclass(frozen=True, kw_only=True)
class OpenProposal(BallotRequest):
    """Show the form for a choice; by its number where `poll` is 0."""

    number: int = 0


@dataclass(frozen=True, kw_only=True)
class Propose(BallotRequest):
    """Propose a choice."""

    number: int = 0
    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class TakeOptions(PollRequest):
    """Let people propose choices, or do not."""

    takes: bool


@dataclass(frozen=True, kw_only=True)
class ShowProposals(PollRequest):
    """Show what waits for a yes."""


@dataclass(frozen=True, kw_only=True)
class DecideProposal(PollRequest):
    """Say yes or no to one that waits: by its id on a button, or in its own words."""

    which: str = field(repr=False)
    yes: bool


def open_proposal(work: PollWork, who: Person, ask: OpenProposal) -> Answer:
    """The form for a choice. Raises `ProposalsNotTaken`, or that the question is over."""
    poll = _get_open(work, who, ask, ask.number)
    language = read_in(work, who, poll, ask.place, ask.language)
    form = showing.propose_form(worded(work, who, poll, ask), language)
    return spoken(who, language, Answer(form=form, where="private"))


def propose(work: PollWork, who: Person, ask: Propose) -> Answer:
    """Hold a choice for an organiser. Raises what is wrong with it, or that there is no room."""
    poll = _get_open(work, who, ask, ask.number)
    must_fit(poll, ask.words, work.proposals.list_of(poll.id), who.id)
    work.people.keep(who)
    work.proposals.add(Proposal(id=work.new_id(), poll=poll.id, person=who.id, words=ask.words))
    _tell_organisers(work, poll, who)
    return spoken(who, ask.language, Answer(note=Say("proposal-held", option=ask.words), where="private", stays=True))


def take_options(work: PollWork, who: Person, ask: TakeOptions) -> Answer:
    """Let people propose choices, or do not: at any time, as nobody's answer changes by it. Raises `NotThisKind`."""
    poll = get_mine(work, who, ask)
    if not poll.is_unseen:
        poll.must_be_open(work.now)
    changed = with_ways(poll, replace(poll.ways, takes_options=ask.takes))
    return put_poll(work, who, changed, Say("takes-options" if ask.takes else "takes-no-options"))


def show_proposals(work: PollWork, who: Person, ask: ShowProposals) -> Answer:
    """What waits, with a yes and a no for each. Raises `NoSuchPoll` for whoever does not run it."""
    return _list(work, who, get_mine(work, who, ask))


def decide_proposal(work: PollWork, who: Person, ask: DecideProposal) -> Answer:
    """Add the choice under the question, or drop it; whoever proposed it is told. Raises `ProposalGone`."""
    poll = get_mine(work, who, ask)
    poll.must_be_open(work.now)
    if poll.is_secret:
        raise SecretTakesNoOptions
    proposal = _find(work.proposals.list_of(poll.id), ask.which)
    if proposal is None:
        raise ProposalGone
    if ask.yes:
        must_be_new(poll, proposal.words)
    work.proposals.forget(proposal)
    work.outbox.refresh(told_of_proposals(poll.id), urgent=True)
    _tell_proposer(work, poll, proposal, "added" if ask.yes else "left-out")
    if not ask.yes:
        note_act(work, who, poll, Did.PROPOSAL_DECIDED)
        return replace(_list(work, who, poll), note=Say("proposal-left-out", option=proposal.words))
    grown = poll.with_option(proposal.words)
    said = Say("proposal-added-languages" if grown.versions else "proposal-added", option=proposal.words)
    answer = put_poll(work, who, grown, said, Did.PROPOSAL_DECIDED)
    return replace(_list(work, who, grown), note=said) if work.proposals.list_of(poll.id) else answer


def forget_proposals(work: PollWork, poll: Poll) -> None:
    """The question is over: nobody decides any more."""
    if work.proposals.list_of(poll.id):
        work.proposals.forget_all(poll.id)
        work.outbox.refresh(told_of_proposals(poll.id), urgent=True)


def _get_open(work: PollWork, who: Person, ask: BallotRequest, number: int) -> Poll:
    poll = get_numbered(work, who, number) if number else get_pressed(work, who, ask.poll, ask.place)
    poll.must_be_open(work.now)
    if not poll.takes_options:
        raise ProposalsNotTaken
    return poll


def _list(work: PollWork, who: Person, poll: Poll) -> Answer:
    message = showing.show_proposals(told_apart(work, who, poll), work.proposals.list_of(poll.id))
    return Answer(message=message, where="private", thing=f"polls {poll.number}")


def _find(waiting: tuple[Proposal, ...], which: str) -> Proposal | None:
    """By its id, or by its words as they are shown."""
    by_id = (one for one in waiting if str(one.id) == which)
    by_words = (one for one in waiting if one.words.casefold() == which.casefold())
    return next(by_id, None) or next(by_words, None)


def _tell_organisers(work: PollWork, poll: Poll, proposer: Person) -> None:
    """One message to each until all is decided; it changes without a sound as more come in."""
    letter = Letter(weight=Weight.DUTY, useful_until=poll.closes_at)
    work.outbox.refresh(told_of_proposals(poll.id))
    for holder in work.people.list_roles(poll.community):
        if holder.runs and holder.person != proposer.id:
            for chat in work.places.list_private(holder.person)[:1]:
                work.outbox.post(told_of_proposals(poll.id), chat.id, letter=letter)


def _tell_proposer(work: PollWork, poll: Poll, proposal: Proposal, outcome: str) -> None:
    """They asked for it, so it goes at once; it does not say which choice it was, as it is kept for a while."""
    if work.people.standing(proposal.person).stopped:
        return
    for chat in work.places.list_private(proposal.person)[:1]:
        work.outbox.post(Subject("poll-proposal-decided", f"{poll.id}:{outcome}:{proposal.id}"), chat.id)

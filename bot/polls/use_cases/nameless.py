"""Ballots of nobody whom we know: what came by a link, or was entered from paper. They have no person, and no name."""

from dataclasses import replace

from bot.polls.model import Ballot, NothingToTakeBack, OwnWords, Poll
from bot.polls.model.ballots import Door, VoterId
from bot.polls.model.links import voter_behind
from bot.polls.model.sayings import Saying, as_saying
from bot.polls.store import PollWork
from bot.polls.use_cases.answering import keep_ballot


def nameless_ballot(work: PollWork, poll: Poll, secret: str, door: Door, known: VoterId | None = None) -> Ballot:
    """The ballot of whoever knows this secret; an empty one where they have said nothing yet.

    Who was there before the keys were changed stays the voter that they were, as `known` of their link or by a ballot.
    """
    voters = [voter_behind(mark) for mark in work.code_marks(secret)]
    found = (work.ballots.find(poll.id, voter) for voter in voters)
    kept = next((ballot for ballot in found if ballot is not None), None)
    return kept or poll.blank(next((voter for voter in voters if voter == known), voters[0]), door=door)


def keep_nameless(work: PollWork, poll: Poll, ballot: Ballot) -> Ballot:
    """Keep what it says now; the same once more changes nothing."""
    if ballot != work.ballots.find(poll.id, ballot.voter):
        keep_ballot(work, poll, ballot)
    return ballot


def write_nameless(work: PollWork, poll: Poll, ballot: Ballot, words: str, *, share: bool) -> Ballot:
    """Keep an answer in own words, and whether others may read it. Raises `NothingWritten`, `SayingTooLong`."""
    said = as_saying(words)
    earlier = work.sayings.find(poll.id, ballot.voter)
    if earlier is None or earlier.words != said:
        work.sayings.put(Saying(id=work.new_id(), poll=poll.id, voter=ballot.voter, words=said, may_share=share))
    elif earlier.may_share is not share:
        work.sayings.change(replace(earlier, may_share=share))
    return keep_nameless(work, poll, poll.filled(ballot, ()))


def take_back_nameless(work: PollWork, poll: Poll, ballot: Ballot) -> None:
    """Take it back. Raises `NothingToTakeBack`."""
    poll.must_be_open(work.now)
    if work.ballots.find(poll.id, ballot.voter) is None:
        raise NothingToTakeBack
    work.ballots.forget(poll.id, ballot.voter)
    if isinstance(poll.kind, OwnWords):
        work.sayings.forget(poll.id, ballot.voter)
    work.outbox.refresh(poll.subject)

"""What organisers see of each question, open or not, and the list of those that are planned or over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Message
from bot.feature import Request
from bot.people.model import Community, Person
from bot.polls import showing
from bot.polls.model import Poll, Reading, State, Tally, voter_of
from bot.polls.showing.organising_secret import show_secret_organiser_card
from bot.polls.store import PollWork
from bot.polls.use_cases.knowing import list_communities_of, typed_apart
from bot.polls.use_cases.promising import purpose_of
from bot.polls.use_cases.standing import stand_of, waiting_lines

MOST_LISTED = 10


@dataclass(frozen=True, kw_only=True)
class ListMore(Request):
    """What is planned, and what ended last."""

    place: Place


def list_more(work: PollWork, who: Person, ask: ListMore) -> Answer:
    """What is planned, and what ended last, in the communities that somebody runs; nothing for everybody else."""
    theirs = [community for community in list_communities_of(work, who, ask.place) if who.runs(community.id)]
    names = {community.id: community.name for community in theirs}
    polls = _not_open(work, theirs)
    apart = {poll.id for poll in polls if typed_apart(work, who, poll).number != poll.number}
    message = showing.show_more(polls, apart, names, work.now)
    return Answer(message=message, where="private", thing=f"polls {showing.NOT_OPEN}")


def _not_open(work: PollWork, communities: Sequence[Community]) -> Sequence[Poll]:
    """So many as one screen holds, by community: what is planned, and as much of what is over as there is room for."""
    planned = [poll for community in communities for poll in work.agenda.list_planned(community.id)][:MOST_LISTED]
    room = MOST_LISTED - len(planned)
    ended = [poll for community in communities for poll in work.agenda.list_ended(community.id, most=room)]
    ended = sorted(ended, key=lambda poll: poll.ended_at or poll.closes_at, reverse=True)[:room]
    return [poll for community in communities for poll in (*planned, *ended) if poll.community == community.id]


def organisers_card(work: PollWork, who: Person, poll: Poll) -> Message:
    """A question with all that an organiser can do about it, as it stands."""
    if poll.state is State.PLANNED:
        about = showing.told_of_purpose(work, poll, whole=True)
        return showing.show_planned_card(poll, work.places.list_of(poll.community), work.now, about=about)
    if poll.state is not State.OPEN:
        return _ended(work, who, poll)
    if poll.is_secret:
        about = showing.told_of_purpose(work, poll)
        stand = replace(stand_of(work, poll, Tally()), about=about)
        return show_secret_organiser_card(poll, stand, work.now)
    ballot, tally = work.ballots.find(poll.id, voter_of(who.id)), work.ballots.tally(poll.id)
    so_far = showing.so_far_in_private(work, poll, ballot, Reading())
    stand = replace(stand_of(work, poll, tally), so_far=so_far, about=showing.told_of_purpose(work, poll))
    return showing.show_organiser_card(poll, ballot, tally, stand, work.now)


def _ended(work: PollWork, who: Person, poll: Poll) -> Message:
    typed = typed_apart(work, who, poll)
    ended = showing.Ended(
        outcome=showing.outcome_of(work, poll),
        promise=showing.told_of_promise(work, poll, whole=True),
        waiting=waiting_lines(work, poll),
        follows=work.agenda.find_live(poll.series or poll.id),
        typed=typed,
        owed=showing.promise_choices(typed, purpose_of(work, poll), work.now),
    )
    return showing.show_ended_card(poll.as_read(showing.reading_of(work, who, None)), ended, work.now)

"""For which community a question is: asked of whoever runs several, before anything is posted."""

from dataclasses import dataclass, replace

from bot.chat.outbound import Answer
from bot.people.model import CommunityId, Person
from bot.polls.model import NoSuchPoll, State
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, ask_community, get_mine, preview
from bot.refusals import ActionInvalid
from bot.timing.closings import default


@dataclass(frozen=True, kw_only=True)
class ChooseCommunity(PollRequest):
    """The draft is for this community; none asks which."""

    community: CommunityId | None = None


def choose_community(work: PollWork, who: Person, ask: ChooseCommunity) -> Answer:
    """The draft, for another community. Raises `NoSuchPoll` for one that is not theirs to ask, or not there."""
    poll = get_mine(work, who, ask)
    if poll.state is not State.DRAFT or poll.asked_in is not None:
        raise ActionInvalid
    if ask.community is None:
        return ask_community(work, who, poll)
    if not who.runs(ask.community):
        raise NoSuchPoll
    zone = work.people.get_community(ask.community).time_zone
    moved = replace(poll, community=ask.community, time_zone=zone, closes_at=default(poll.opens_at or work.now, zone))
    work.polls.put(moved)
    return preview(work, who, moved)

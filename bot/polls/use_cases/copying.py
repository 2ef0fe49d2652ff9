"""A question asked once more: a copy, to be changed and posted like any other."""

from dataclasses import dataclass, replace

from bot.chat.outbound import Answer, Say
from bot.people.model import Person
from bot.polls.model import PollId, Repeats, State
from bot.polls.model.repeating import anew
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, keep_draft, preview
from bot.polls.use_cases.promising import carry_purpose
from bot.refusals import ActionInvalid
from bot.timing.closings import default


@dataclass(frozen=True, kw_only=True)
class CopyPoll(PollRequest):
    """The same words once more, as a draft."""


def copy_poll(work: PollWork, who: Person, ask: CopyPoll) -> Answer:
    """A draft with the same words in all languages, asked in the same way. It comes once, until somebody says more."""
    poll = get_mine(work, who, ask)
    if poll.state is State.DRAFT:
        raise ActionInvalid
    draft = replace(
        anew(poll),
        id=PollId(work.new_id()),
        ways=replace(poll.ways, repeats=Repeats.NEVER),
        asked_by=who.id,
        asked_in=None,
        closes_at=default(work.now, poll.time_zone),
    )
    keep_draft(work, who, draft)
    carry_purpose(work, poll, draft)
    return replace(preview(work, who, draft), note=Say("poll-copied"), where="private")

"""What organisers do on pages, where that is not quite what they do in the chat."""

from dataclasses import dataclass

from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls.model import DRAFT_LIFE, PollStarted, State
from bot.polls.showing.drafts import told_of_draft
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine
from bot.polls.use_cases.copying import CopyPoll, copy_poll
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.opening import call_off


@dataclass(frozen=True, kw_only=True)
class CallOff(PollRequest):
    """Cancel what nobody has seen yet: there is no reason to give."""


@dataclass(frozen=True, kw_only=True)
class CopyToChat(CopyPoll):
    """The same words once more, as a draft in the private chat."""


@dataclass(frozen=True, kw_only=True)
class NoteExport(PollRequest):
    """The result is taken along as a file."""


def call_off_planned(work: PollWork, who: Person, ask: CallOff) -> Answer:
    """Cancel it. Raises `PollStarted` where people may have seen it, or what became of it."""
    poll = get_mine(work, who, ask)
    if poll.state is not State.PLANNED:
        poll.must_be_open(work.now)
        raise PollStarted
    call_off(work, who, poll)
    return Answer(note=Say("planned-cancelled", number=poll.number or 0), where="private", stays=True)


def copy_to_chat(work: PollWork, who: Person, ask: CopyToChat) -> Answer:
    """Make the draft, and show it in the private chat, where it goes on."""
    earlier = work.polls.find_draft(who.id)
    answer = copy_poll(work, who, ask)
    draft, chat = work.polls.find_draft(who.id), work.places.find(ask.place)
    if earlier is not None:
        work.outbox.refresh(told_of_draft(earlier.id), urgent=True)
    if draft is not None and chat is not None:
        work.outbox.post(told_of_draft(draft.id), chat.id, gone_at=work.now + DRAFT_LIFE)
    return answer


def note_export(work: PollWork, who: Person, ask: NoteExport) -> Answer:
    """Keep in the audit log that it was."""
    note_act(work, who, get_mine(work, who, ask), Did.EXPORTED)
    return Answer()

"""What somebody is about to ask, sent into their private chat as they made it elsewhere."""

from bot.chat.outbound import Message
from bot.polls.model import PollId, State
from bot.polls.showing.advice import advice_on
from bot.polls.showing.organising import show_preview
from bot.polls.showing.purposes import told_of_purpose
from bot.polls.store import PollWork
from bot.work import Subject

KIND = "poll-draft"


def told_of_draft(poll: PollId) -> Subject:
    """What its writer is shown."""
    return Subject(KIND, str(poll))


def render_draft(work: PollWork, ref: str, _place_id: int) -> Message | None:
    """The draft as it will look; nothing once it is posted or dropped."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state is not State.DRAFT:
        return None
    about = told_of_purpose(work, poll, whole=True)
    shown = show_preview(poll, work.places.list_of(poll.community), "", work.now, about=about)
    lines = (*shown.lines, *advice_on(poll, work.house.bare_options))
    return Message(title=shown.title, lines=lines, choices=shown.choices)

"""What is posted to organisers in private about what was not sent: a question, a no, and what waits for a decision."""

from bot.announcements.model import Announcement, AnnouncementId, State
from bot.announcements.showing.choices import do_choice, open_choice
from bot.announcements.showing.posts import post_lines
from bot.announcements.store import AnnouncementWork
from bot.chat.outbound import Message, Say, Text


def render_asks(work: AnnouncementWork, ref: str, _place_id: int) -> Message | None:
    """Asks a second organiser whether it may go at once; once that is decided, says so."""
    it = _find(work, ref)
    if it is None:
        return None
    if it.state is not State.ASKED:
        return Message(title=Say("announce-asks-over", number=it.number or 0))
    name = work.people.get_community(it.community).name
    lines = (Text(Say("announce-asks-why", reason=it.urgent)), *post_lines(it, "", work.now))
    choices = (do_choice(it, "yes"), do_choice(it, "no"))
    return Message(title=Say("announce-asks", community=name), lines=lines, choices=choices)


def render_declined(work: AnnouncementWork, ref: str, _place_id: int) -> Message | None:
    """Tells its writer that another organiser said no, and what can be done."""
    it = _find(work, ref)
    if it is None:
        return None
    choices = (open_choice(it, Say("announce-open", number=it.number or 0)),)
    return Message(title=Say("announce-said-no", number=it.number or 0), choices=choices)


def render_stopped(work: AnnouncementWork, ref: str, _place_id: int) -> Message | None:
    """Tells those who run the community that it was not sent, and why, and asks what shall become of it."""
    it = _find(work, ref)
    if it is None:
        return None
    if it.state is not State.PAUSED:
        return Message(title=Say("announce-stopped-over", number=it.number or 0))
    lines = (Text(Say("announce-stopped-why")), *post_lines(it, "", work.now))
    choices = (
        do_choice(it, "send", label=Say("announce-send-it")),
        do_choice(it, "drop", label=Say("announce-drop-it")),
    )
    return Message(title=Say("announce-not-sent", number=it.number or 0), lines=lines, choices=choices)


def _find(work: AnnouncementWork, ref: str) -> Announcement | None:
    return work.announcements.find(AnnouncementId(int(ref)))

"""Whoever asked to be reminded of an announcement is told at once that it has changed, or is cancelled."""

from bot.announcements import showing
from bot.announcements.model import Announcement
from bot.announcements.store import AnnouncementWork
from bot.work import Letter, Weight


def tell_whoever_asked(work: AnnouncementWork, it: Announcement) -> None:
    """Owe it to them in private, anew each time: urgent, for they go by what they read before."""
    for place in work.wishes.list_chats(it.subject):
        work.outbox.post_again(showing.told(it), place, letter=Letter(weight=Weight.URGENT))

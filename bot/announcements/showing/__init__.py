"""Announcements as messages: what groups see, what organisers see, and what both press."""

from bot.announcements.showing.cards import View, said_next, said_time, show_ended, show_unsent
from bot.announcements.showing.choices import NONE, asks, declined, stopped, told, which
from bot.announcements.showing.files import ask_file, file_form, file_of
from bot.announcements.showing.forms import cancel_form, new_form, note_form, time_form, urgent_form, words_form
from bot.announcements.showing.lists import show_communities, show_list
from bot.announcements.showing.more import show_copy, show_languages, show_more, show_previews, show_topics
from bot.announcements.showing.places import PLACES_A_PAGE, show_places, show_where
from bot.announcements.showing.posts import brief_post, render_post, render_told, show_whole
from bot.announcements.showing.private import render_asks, render_declined, render_stopped
from bot.announcements.showing.reports import render_report, show_report
from bot.announcements.showing.times import show_days, show_hours, show_times
from bot.chat.outbound import Form, Message

__all__ = [
    "NONE",
    "PLACES_A_PAGE",
    "Form",
    "Message",
    "View",
    "ask_file",
    "asks",
    "brief_post",
    "cancel_form",
    "declined",
    "file_form",
    "file_of",
    "new_form",
    "note_form",
    "render_asks",
    "render_declined",
    "render_post",
    "render_report",
    "render_stopped",
    "render_told",
    "said_next",
    "said_time",
    "show_communities",
    "show_copy",
    "show_days",
    "show_ended",
    "show_hours",
    "show_languages",
    "show_list",
    "show_more",
    "show_places",
    "show_previews",
    "show_report",
    "show_times",
    "show_topics",
    "show_unsent",
    "show_where",
    "show_whole",
    "stopped",
    "time_form",
    "told",
    "urgent_form",
    "which",
    "words_form",
]

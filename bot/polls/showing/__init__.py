"""Polls to messages: the post, the result, the card of one person, and what organisers press."""

from bot.polls.showing.buttons import ORIGINAL
from bot.polls.showing.cards import brief_told, render_told, said_again, said_now, show_card, show_polls, who_sees
from bot.polls.showing.choosing_kinds import show_kinds
from bot.polls.showing.closing_times import read_closing, show_closings, show_days, show_hours, wait_choice, when
from bot.polls.showing.forms import cancel_form, change_form
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.organising import Stand, show_communities, show_organiser_card, show_preview
from bot.polls.showing.posts import brief_result, outcome_of, render_poll, render_result, show_poll, show_result
from bot.polls.showing.readings import language_of, reading_of
from bot.polls.showing.versions import show_languages, version_form

__all__ = [
    "ORIGINAL",
    "Stand",
    "brief_result",
    "brief_told",
    "cancel_form",
    "change_form",
    "drawing_of",
    "language_of",
    "outcome_of",
    "read_closing",
    "reading_of",
    "render_poll",
    "render_result",
    "render_told",
    "said_again",
    "said_now",
    "show_card",
    "show_closings",
    "show_communities",
    "show_days",
    "show_hours",
    "show_kinds",
    "show_languages",
    "show_organiser_card",
    "show_poll",
    "show_polls",
    "show_preview",
    "show_result",
    "version_form",
    "wait_choice",
    "when",
    "who_sees",
]

"""Polls to messages: the post, the result, the card of one person, and what organisers press."""

from bot.polls.showing.cards import option_of, show_card, show_polls, who_sees
from bot.polls.showing.closing_times import read_closing, show_closings, show_days, show_hours, when
from bot.polls.showing.forms import cancel_form, change_form
from bot.polls.showing.organising import show_organiser_card, show_preview
from bot.polls.showing.posts import render_poll, render_result, show_poll, show_result

__all__ = [
    "cancel_form",
    "change_form",
    "option_of",
    "read_closing",
    "render_poll",
    "render_result",
    "show_card",
    "show_closings",
    "show_days",
    "show_hours",
    "show_organiser_card",
    "show_poll",
    "show_polls",
    "show_preview",
    "show_result",
    "when",
    "who_sees",
]

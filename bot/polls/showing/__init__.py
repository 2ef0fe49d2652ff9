"""Polls to messages: the post, the result, the card of one person, and what organisers press."""

from bot.polls.showing.advice import advice_on
from bot.polls.showing.agenda import NOT_OPEN, Ended, more_choice, show_ended_card, show_more, show_planned_card
from bot.polls.showing.answerers import NEW as ANSWERER_NEW
from bot.polls.showing.answerers import STOP as ANSWERER_STOP
from bot.polls.showing.answerers import (
    PromisePage,
    promise_page,
    show_answerer,
    show_answerer_linked,
    show_answerer_stopped,
)
from bot.polls.showing.buttons import ORIGINAL
from bot.polls.showing.by_hand import Paper, paper_form, said_entered, show_paper
from bot.polls.showing.cards import brief_told, render_told, said_again, said_now, show_card, show_polls, who_sees
from bot.polls.showing.choosing_kinds import YES_NO, said_kind, show_kinds, show_points
from bot.polls.showing.closing_times import read_closing, show_closings, show_days, show_hours, wait_choice, when
from bot.polls.showing.counting import show_how
from bot.polls.showing.forms import cancel_form, change_form
from bot.polls.showing.kind_forms import dates_form, scale_form
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.link_page import LinkPage, PageOption, Stage, link_page
from bot.polls.showing.linking import ask_to_stop, show_copy, show_how_many, show_link, show_links, show_stopped
from bot.polls.showing.opening_times import NOW, show_opening_days, show_opening_hours, show_openings
from bot.polls.showing.organising import Stand, show_communities, show_organiser_card, show_preview
from bot.polls.showing.owed import PROMISES, promise_choices, promises_choice, render_due, show_promises
from bot.polls.showing.posts import render_poll, show_poll
from bot.polls.showing.promises import answered_form, due_form, render_answer, told_of_promise
from bot.polls.showing.proposals import (
    TAKES,
    TAKES_NONE,
    propose_form,
    render_decided,
    render_proposed,
    show_proposals,
)
from bot.polls.showing.purposes import (
    NO,
    NO_PURPOSE,
    NO_STEP,
    YES,
    ask_whether_shared,
    day_field,
    purpose_form,
    show_about,
    show_ladder,
    show_not_shared,
    show_steps,
    told_of_purpose,
)
from bot.polls.showing.readings import language_of, reading_of
from bot.polls.showing.results import brief_result, outcome_of, render_result, result_for, show_result
from bot.polls.showing.sayings import ON_A_PAGE, ReadSaying, show_sayings, show_shared
from bot.polls.showing.secret import secret_counted, show_secret_card, show_secret_done
from bot.polls.showing.settings import NONE, OFF, ON, show_settings
from bot.polls.showing.slots import slot_short
from bot.polls.showing.so_far import in_private as so_far_in_private
from bot.polls.showing.so_far import names_of
from bot.polls.showing.tables import show_so_far, show_table, show_text, show_words, table_choices
from bot.polls.showing.versions import missing_form, show_languages, version_form
from bot.polls.showing.ways import counts_said, order_said, quorum_said, repeats_said
from bot.polls.showing.wording import mode_set, saying_of, write_form
from bot.timing.openings import read_opening

__all__ = [
    "ANSWERER_NEW",
    "ANSWERER_STOP",
    "NO",
    "NONE",
    "NOT_OPEN",
    "NOW",
    "NO_PURPOSE",
    "NO_STEP",
    "OFF",
    "ON",
    "ON_A_PAGE",
    "ORIGINAL",
    "PROMISES",
    "TAKES",
    "TAKES_NONE",
    "YES",
    "YES_NO",
    "Ended",
    "LinkPage",
    "PageOption",
    "Paper",
    "PromisePage",
    "ReadSaying",
    "Stage",
    "Stand",
    "advice_on",
    "answered_form",
    "ask_to_stop",
    "ask_whether_shared",
    "brief_result",
    "brief_told",
    "cancel_form",
    "change_form",
    "counts_said",
    "dates_form",
    "day_field",
    "drawing_of",
    "due_form",
    "language_of",
    "link_page",
    "missing_form",
    "mode_set",
    "more_choice",
    "names_of",
    "order_said",
    "outcome_of",
    "paper_form",
    "promise_choices",
    "promise_page",
    "promises_choice",
    "propose_form",
    "purpose_form",
    "quorum_said",
    "read_closing",
    "read_opening",
    "reading_of",
    "render_answer",
    "render_decided",
    "render_due",
    "render_poll",
    "render_proposed",
    "render_result",
    "render_told",
    "repeats_said",
    "result_for",
    "said_again",
    "said_entered",
    "said_kind",
    "said_now",
    "saying_of",
    "scale_form",
    "secret_counted",
    "show_about",
    "show_answerer",
    "show_answerer_linked",
    "show_answerer_stopped",
    "show_card",
    "show_closings",
    "show_communities",
    "show_copy",
    "show_days",
    "show_ended_card",
    "show_hours",
    "show_how",
    "show_how_many",
    "show_kinds",
    "show_ladder",
    "show_languages",
    "show_link",
    "show_links",
    "show_more",
    "show_not_shared",
    "show_opening_days",
    "show_opening_hours",
    "show_openings",
    "show_organiser_card",
    "show_paper",
    "show_planned_card",
    "show_points",
    "show_poll",
    "show_polls",
    "show_preview",
    "show_promises",
    "show_proposals",
    "show_result",
    "show_sayings",
    "show_secret_card",
    "show_secret_done",
    "show_settings",
    "show_shared",
    "show_so_far",
    "show_steps",
    "show_stopped",
    "show_table",
    "show_text",
    "show_words",
    "slot_short",
    "so_far_in_private",
    "table_choices",
    "told_of_promise",
    "told_of_purpose",
    "version_form",
    "wait_choice",
    "when",
    "who_sees",
    "write_form",
]

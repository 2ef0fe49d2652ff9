"""Polls: table of contents."""

from bot.chat.commands import EVERYWHERE, PRIVATE_ONLY, Argument, CommandSpec
from bot.facts import AccountsJoined, DayBegan, PersonForgotten, PersonStopped
from bot.feature import Command, Does, Feature
from bot.polls import showing
from bot.polls.reading.answering import (
    read_ballot,
    read_card,
    read_in_language,
    read_mark,
    read_polls_button,
    read_skip,
    read_typed_vote,
    read_unvote,
    read_vote,
    read_who,
)
from bot.polls.reading.filling import read_cancel, read_change, read_words
from bot.polls.reading.organising import read_organise
from bot.polls.reading.typing import read_poll, read_polls, read_private_words
from bot.polls.use_cases import (
    answering,
    asking,
    choosing,
    closing,
    forgetting,
    joined,
    kinds,
    looking,
    telling,
    versions,
    waiting,
)

FEATURE = Feature(
    name="polls",
    commands=(
        Command(
            spec=CommandSpec(
                name="poll",
                summary="poll-summary",
                arguments=(Argument(name="question", summary="poll-question", required=True),),
                who="organiser",
                where=EVERYWHERE,
            ),
            read=read_poll,
            correct=read_poll,
        ),
        Command(
            spec=CommandSpec(
                name="polls",
                summary="polls-summary",
                arguments=(
                    Argument(name="number", summary="polls-number"),
                    Argument(name="what", summary="polls-what"),
                ),
                who="carer",
                where=PRIVATE_ONLY,
                in_menu=True,
            ),
            read=read_polls,
            link="polls",
        ),
        Command(
            spec=CommandSpec(
                name="vote",
                summary="vote-summary",
                arguments=(
                    Argument(name="number", summary="polls-number", required=True),
                    Argument(name="option", summary="vote-option", required=True),
                ),
                who="carer",
                where=PRIVATE_ONLY,
            ),
            read=read_typed_vote,
            link="polls",
        ),
    ),
    actions={
        "vote": read_vote,
        "ballot": read_ballot,
        "mark": read_mark,
        "skip": read_skip,
        "unvote": read_unvote,
        "who": read_who,
        "poll": read_card,
        "poll-in": read_in_language,
        "polls": read_polls_button,
        "poll-do": read_organise,
    },
    forms={
        "poll-change": read_change,
        "poll-cancel": read_cancel,
        "poll-words": read_words,
    },
    plain_words={"polls-plain-words": read_polls_button},
    otherwise=read_private_words,
    requests={
        answering.CastVote: Does(use_case=answering.cast_vote, foresee=answering.foresee_vote),
        answering.CastVoteByWords: Does(use_case=answering.cast_vote_by_words),
        answering.OpenBallot: Does(use_case=answering.open_ballot),
        answering.MarkBallot: Does(use_case=answering.mark_ballot, foresee=answering.foresee_vote),
        answering.SkipPoll: Does(use_case=answering.skip_poll),
        answering.TakeBackVote: Does(use_case=answering.take_back_vote),
        looking.ShowWhoSees: Does(use_case=looking.show_who_sees),
        looking.ShowPolls: Does(use_case=looking.show_polls),
        looking.ShowPoll: Does(use_case=looking.show_poll),
        asking.AskQuestion: Does(use_case=asking.ask_question),
        asking.TakeWords: Does(use_case=asking.take_words),
        choosing.ChooseCommunity: Does(use_case=choosing.choose_community),
        kinds.ChooseKind: Does(use_case=kinds.choose_kind),
        kinds.SetKind: Does(use_case=kinds.set_kind),
        asking.PostDraft: Does(use_case=asking.post_draft),
        asking.DropDraft: Does(use_case=asking.drop_draft),
        asking.OpenChange: Does(use_case=asking.open_change),
        asking.ChangePoll: Does(use_case=asking.change_poll),
        closing.OpenCancel: Does(use_case=closing.open_cancel),
        closing.CancelPoll: Does(use_case=closing.cancel_poll),
        closing.ChooseClosing: Does(use_case=closing.choose_closing),
        closing.MoveClosing: Does(use_case=closing.move_closing),
        asking.SetMode: Does(use_case=asking.set_mode),
        closing.CloseNow: Does(use_case=closing.close_now),
        closing.PostAgain: Does(use_case=closing.post_again),
        versions.ChooseLanguage: Does(use_case=versions.choose_language),
        versions.OpenVersion: Does(use_case=versions.open_version),
        versions.PutVersion: Does(use_case=versions.put_version),
        versions.DropVersion: Does(use_case=versions.drop_version),
        waiting.WaitForMorning: Does(use_case=waiting.wait_for_morning),
    },
    subjects={
        "poll": showing.render_poll,
        "poll-result": showing.render_result,
        "poll-told": showing.render_told,
        "taken-back": waiting.render_taken_back,
    },
    headlines={"poll-told": showing.brief_told, "poll-result": showing.brief_result},
    ticks={
        "poll-close": closing.close_due,
        "poll-draft": asking.drop_old_draft,
        "poll-tell": telling.tell_some,
    },
    hears={
        PersonStopped: asking.forget_begun,
        AccountsJoined: joined.carry_over,
        PersonForgotten: forgetting.forget_answers,
        DayBegan: forgetting.forget_old_names,
    },
)

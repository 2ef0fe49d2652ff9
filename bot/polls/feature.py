"""Polls: table of contents."""

from bot.chat.commands import EVERYWHERE, PRIVATE_ONLY, Argument, CommandSpec
from bot.facts import PersonStopped
from bot.feature import Command, Does, Feature
from bot.polls import organising, reading, showing, use_cases

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
            read=reading.read_poll,
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
            read=reading.read_polls,
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
            read=reading.read_typed_vote,
        ),
    ),
    actions={
        "vote": reading.read_vote,
        "unvote": reading.read_unvote,
        "who": reading.read_who,
        "poll": reading.read_card,
        "polls": reading.read_polls_button,
        "poll-do": reading.read_organise,
    },
    forms={"poll-change": reading.read_change, "poll-cancel": reading.read_cancel},
    otherwise=reading.read_private_words,
    requests={
        use_cases.CastVote: Does(use_case=use_cases.cast_vote, foresee=use_cases.foresee_vote),
        use_cases.CastVoteByWords: Does(use_case=use_cases.cast_vote_by_words),
        use_cases.TakeBackVote: Does(use_case=use_cases.take_back_vote),
        use_cases.ShowWhoSees: Does(use_case=use_cases.show_who_sees),
        use_cases.ShowPolls: Does(use_case=use_cases.show_polls),
        use_cases.ShowPoll: Does(use_case=use_cases.show_poll),
        organising.AskQuestion: Does(use_case=organising.ask_question),
        organising.TakeWords: Does(use_case=organising.take_words),
        organising.PostDraft: Does(use_case=organising.post_draft),
        organising.DropDraft: Does(use_case=organising.drop_draft),
        organising.OpenChange: Does(use_case=organising.open_change),
        organising.ChangePoll: Does(use_case=organising.change_poll),
        organising.OpenCancel: Does(use_case=organising.open_cancel),
        organising.CancelPoll: Does(use_case=organising.cancel_poll),
        organising.ChooseClosing: Does(use_case=organising.choose_closing),
        organising.MoveClosing: Does(use_case=organising.move_closing),
        organising.SetMode: Does(use_case=organising.set_mode),
        organising.CloseNow: Does(use_case=organising.close_now),
        organising.PostAgain: Does(use_case=organising.post_again),
    },
    subjects={"poll": showing.render_poll, "poll-result": showing.render_result},
    ticks={"poll-close": organising.close_due, "poll-draft": organising.drop_old_draft},
    hears={PersonStopped: organising.forget_begun},
)

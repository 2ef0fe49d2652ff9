"""Concerns: table of contents."""

from bot.chat.commands import PRIVATE_ONLY, Argument, CommandSpec
from bot.concerns.reading import following as read_following
from bot.concerns.reading import in_chat as read_in_chat
from bot.concerns.reading import raising as read_raising
from bot.concerns.reading import settings as read_settings
from bot.concerns.use_cases import (
    choosing,
    doors,
    drafting,
    following,
    handing_over,
    in_chat,
    intake,
    pointing,
    pushing,
    reading,
    sending,
)
from bot.facts import AccountsJoined, DayBegan, PersonForgotten, RolesChanged
from bot.feature import Command, Does, Feature, Lane, Request, UseCase


def _look(use_case: UseCase) -> Does:
    """What is in memory alone leaves no row."""
    return Does(use_case=use_case, lane=Lane.LOOK)


def _alone(use_case: UseCase) -> Does:
    """What a carer leaves is in a transaction that holds nothing else."""
    return Does(use_case=use_case, lane=Lane.ALONE)


_BY_CARERS: dict[type[Request], Does] = {
    drafting.BeginConcern: _look(drafting.begin),
    drafting.TellMore: _look(drafting.tell_more),
    drafting.ShowCare: _look(drafting.show_care),
    drafting.AskWords: _look(drafting.ask_words),
    drafting.AddWords: _look(drafting.add_words),
    drafting.Review: _look(drafting.review),
    choosing.ShowMore: _look(choosing.show_more),
    choosing.SetSwitch: _look(choosing.set_switch),
    choosing.ShowReaders: _look(choosing.show_readers),
    choosing.TurnReader: _look(choosing.turn_reader),
    choosing.ShowCode: _look(choosing.show_code),
    drafting.ChangeWords: _look(drafting.change_words),
    drafting.CancelConcern: _look(drafting.cancel),
    drafting.ChangeNothing: _look(drafting.change_nothing),
    drafting.SayFinishFirst: _look(drafting.say_finish_first),
    sending.PressSend: Does(use_case=sending.send, lane=Lane.ALONE, meant=sending.what_is_sent),
    sending.SendConcern: _alone(sending.send),
    sending.LookWhetherSent: _look(sending.look_whether_sent),
    pointing.TypedInGroup: _alone(pointing.typed_in_group),
    following.AskCode: _look(following.ask_code),
    following.OpenThread: _look(following.open_thread),
    following.ShowThread: _look(following.show_thread),
    following.AskMore: _look(following.ask_more),
    following.AddToThread: _alone(following.add_to_thread),
    following.Withdraw: _alone(following.withdraw),
    following.TellMe: _alone(following.tell_me),
    following.ShutThread: _look(following.shut_thread),
}

_BY_READERS: dict[type[Request], Does] = {
    reading.OpenConcern: Does(use_case=reading.open_concern),
    reading.AnswerConcern: Does(use_case=reading.answer_concern),
    reading.NoteConcern: Does(use_case=reading.note_concern),
    reading.TakeConcern: Does(use_case=reading.take_concern),
    reading.HandConcern: Does(use_case=reading.hand_concern),
    reading.CloseConcern: Does(use_case=reading.close_concern),
    reading.MuteConcern: Does(use_case=reading.mute_concern),
    reading.DeleteConcern: Does(use_case=reading.delete_concern),
    reading.ExportConcern: Does(use_case=reading.export_concern),
    in_chat.ShowConcerns: Does(use_case=in_chat.show_concerns),
    in_chat.ShowConcern: Does(use_case=in_chat.show_concern, lane=Lane.LOOK),
    in_chat.OpenPage: Does(use_case=in_chat.open_page),
    in_chat.AskWords: Does(use_case=in_chat.ask_words, lane=Lane.LOOK),
    in_chat.WriteWords: Does(use_case=in_chat.write_words),
    in_chat.TakeIt: Does(use_case=in_chat.take_it),
    in_chat.HandIt: Does(use_case=in_chat.hand_it),
    in_chat.ChooseOutcome: Does(use_case=in_chat.choose_outcome, lane=Lane.LOOK),
    in_chat.MuteIt: Does(use_case=in_chat.mute_it),
    in_chat.DeleteIt: Does(use_case=in_chat.delete_it),
}

_BY_ORGANISERS: dict[type[Request], Does] = {
    doors.PostDoor: Does(use_case=doors.post_door),
    intake.ShowIntake: Does(use_case=intake.show_intake),
    intake.AskIntake: Does(use_case=intake.ask_intake),
    intake.ChangeIntake: Does(use_case=intake.change_intake),
    intake.AskNewLinks: Does(use_case=intake.ask_new_links),
    intake.PutIntake: Does(use_case=intake.put_intake),
    intake.RenewLinks: Does(use_case=intake.renew_links),
}

FEATURE = Feature(
    name="concerns",
    commands=(
        Command(
            spec=CommandSpec(
                name="concern",
                summary="concern-summary",
                arguments=(Argument(name="what", summary="concern-what", typed_only=True),),
                who="carer",
                where=PRIVATE_ONLY,
                hushed=True,
            ),
            read=read_raising.read_concern,
            link="concern",
            acts=read_raising.STEPS,
        ),
        Command(
            spec=CommandSpec(
                name="followup",
                summary="followup-summary",
                arguments=(Argument(name="what", summary="followup-what", typed_only=True),),
                who="carer",
                where=PRIVATE_ONLY,
            ),
            read=read_following.read_followup,
        ),
    ),
    actions={
        "concern": read_raising.read_press,
        "followup": read_following.read_press,
        "concerns": read_in_chat.read_press,
        "concerns-set": read_settings.read_button,
    },
    typed={"people concerns …": read_settings.read_typed},
    forms={
        "concern-words": read_raising.read_words,
        "receipt-code": read_following.read_code_form,
        "receipt-more": read_following.read_more_form,
        "concerns": read_in_chat.read_form,
        "concerns-set": read_settings.read_form,
    },
    holds=read_raising.holds,
    notice=doors.notice,
    requests=_BY_CARERS | _BY_READERS | _BY_ORGANISERS,
    subjects={
        handing_over.NEWS: handing_over.render_news,
        handing_over.LATE: handing_over.render_late,
        handing_over.ENDING: handing_over.render_ending,
        handing_over.NOBODY: handing_over.render_nobody,
        pointing.TYPED: pointing.render_reminder,
        doors.DOOR: doors.render_door,
        in_chat.PAGE: in_chat.render_page,
    },
    ticks={
        sending.SLOT: handing_over.hand_over,
        sending.SOONER: handing_over.hand_over_sooner,
        reading.PUSH: pushing.push,
        pointing.TYPED: pointing.remind_place,
        doors.LINKS.kind: doors.renew_doors,
    },
    hears={
        RolesChanged: handing_over.look_again,
        AccountsJoined: handing_over.follow,
        PersonForgotten: handing_over.let_go,
        DayBegan: handing_over.begin_day,
    },
)

"""The part of the table of contents that is about questions asked for a service, and the answers it promised."""

from collections.abc import Mapping

from bot.feature import Does, OnTick, Read, Render, Request
from bot.polls import showing
from bot.polls.reading.purposes import (
    read_about,
    read_answered_form,
    read_due_form,
    read_promises,
    read_purpose_form,
    read_steps,
)
from bot.polls.use_cases import answerers, promises, purposes

ACTIONS: Mapping[str, Read] = {
    "about": read_about,
    "steps": read_steps,
    "polls-promises": read_promises,
}

FORMS: Mapping[str, Read] = {
    "poll-purpose": read_purpose_form,
    "poll-answered": read_answered_form,
    "poll-due": read_due_form,
}

REQUESTS: Mapping[type[Request], Does] = {
    purposes.OpenPurpose: Does(use_case=purposes.open_purpose),
    purposes.PutPurpose: Does(use_case=purposes.put_purpose),
    purposes.DropPurpose: Does(use_case=purposes.drop_purpose),
    purposes.ChooseStep: Does(use_case=purposes.choose_step),
    purposes.SetStep: Does(use_case=purposes.set_step),
    purposes.SayWhetherShared: Does(use_case=purposes.say_whether_shared),
    purposes.ShowAbout: Does(use_case=purposes.show_about),
    purposes.ShowLadder: Does(use_case=purposes.show_ladder),
    promises.OpenAnswered: Does(use_case=promises.open_answered),
    promises.TellAnswer: Does(use_case=promises.tell_answer),
    promises.OpenDue: Does(use_case=promises.open_due),
    promises.MoveDue: Does(use_case=promises.move_due),
    answerers.ShareAnswerer: Does(use_case=answerers.share_answerer),
    answerers.RenewAnswerer: Does(use_case=answerers.renew_answerer),
    answerers.StopAnswerer: Does(use_case=answerers.stop_answerer),
    answerers.AnswerPromise: Does(use_case=answerers.answer_promise),
    promises.ListPromises: Does(use_case=promises.list_promises),
}

SUBJECTS: Mapping[str, Render] = {"poll-answer": showing.render_answer, "poll-due": showing.render_due}

TICKS: Mapping[str, OnTick] = {"poll-due": promises.fall_due}

"""Signing in: table of contents."""

from bot.chat.commands import PRIVATE_ONLY, Argument, CommandSpec
from bot.facts import AccountsJoined, DayBegan, RolesChanged
from bot.feature import Command, Does, Feature
from bot.signing_in import reading, stepping_up, use_cases

FEATURE = Feature(
    name="signing_in",
    commands=(
        Command(
            spec=CommandSpec(
                name="dashboard",
                summary="dashboard-summary",
                arguments=(Argument(name="what", summary="dashboard-what"),),
                who="organiser",
                where=PRIVATE_ONLY,
            ),
            read=reading.read_dashboard,
            acts=frozenset({"yes", "no"}),
        ),
    ),
    actions={"dashboard": reading.read_link, "sign-in-yes": reading.read_yes, "sign-in-no": reading.read_no},
    requests={
        use_cases.SendLink: Does(use_case=use_cases.send_link),
        use_cases.SignIn: Does(use_case=use_cases.sign_in),
        use_cases.NoteSeen: Does(use_case=use_cases.note_seen),
        use_cases.EndSession: Does(use_case=use_cases.end_session),
        stepping_up.AskStepUp: Does(use_case=stepping_up.ask_step_up),
        stepping_up.AnswerStepUp: Does(use_case=stepping_up.answer_step_up),
        stepping_up.TakeStepUp: Does(use_case=stepping_up.take_step_up),
    },
    subjects={stepping_up.KIND: stepping_up.render_step_up},
    hears={
        RolesChanged: use_cases.end_changed,
        AccountsJoined: use_cases.end_joined,
        DayBegan: use_cases.forget_old,
    },
)

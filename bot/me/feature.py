"""Own settings: table of contents."""

from bot.chat.commands import PRIVATE_ONLY, Argument, CommandSpec
from bot.feature import Command, Does, Feature, Lane
from bot.me import reading, use_cases

FEATURE = Feature(
    name="me",
    commands=(
        Command(
            spec=CommandSpec(
                name="me",
                summary="me-summary",
                arguments=(Argument(name="what", summary="me-what"), Argument(name="how", summary="me-how")),
                who="carer",
                where=PRIVATE_ONLY,
            ),
            read=reading.read_typed,
            link="me",
            acts=reading.ACTS,
        ),
    ),
    actions={"me": reading.read_button},
    forms={"me": reading.read_form},
    plain_words={"me-plain-words": reading.read_plain},
    requests={
        use_cases.ShowCard: Does(use_case=use_cases.show_card, lane=Lane.LOOK),
        use_cases.ShowSetting: Does(use_case=use_cases.show_setting, lane=Lane.LOOK),
        use_cases.ShowPauses: Does(use_case=use_cases.show_pauses, lane=Lane.LOOK),
        use_cases.ShowData: Does(use_case=use_cases.show_data, lane=Lane.LOOK),
        use_cases.OpenForm: Does(use_case=use_cases.open_form, lane=Lane.LOOK),
        use_cases.Choose: Does(use_case=use_cases.choose),
        use_cases.SayTooYoung: Does(use_case=use_cases.say_too_young, lane=Lane.ALONE),
    },
)

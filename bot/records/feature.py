"""Records: table of contents."""

from bot.chat.commands import PRIVATE_ONLY, Argument, CommandSpec
from bot.facts import PersonForgotten
from bot.feature import Command, Does, Feature, Lane
from bot.records import reading, use_cases

FEATURE = Feature(
    name="records",
    commands=(
        Command(
            spec=CommandSpec(
                name="privacy",
                summary="privacy-summary",
                arguments=(Argument(name="what", summary="privacy-what-summary"),),
            ),
            read=reading.read_typed_privacy,
        ),
        Command(
            spec=CommandSpec(
                name="mydata",
                summary="mydata-summary",
                arguments=(Argument(name="what", summary="mydata-what-summary"),),
                who="carer",
                where=PRIVATE_ONLY,
            ),
            read=reading.read_typed_my_data,
        ),
        Command(
            spec=CommandSpec(
                name="forgetme",
                summary="forget-summary",
                arguments=(Argument(name="what", summary="forget-what-summary"),),
                who="carer",
                where=PRIVATE_ONLY,
            ),
            read=reading.read_typed_forget,
            link="forgetme",
            acts=frozenset({"yes"}),
        ),
    ),
    actions={
        "privacy": reading.read_privacy,
        "privacy-more": reading.read_all_kept,
        "mydata": reading.read_my_data,
        "mydata-json": reading.read_json,
        "forgetme": reading.read_forget,
        "forgetme-yes": reading.read_erase,
    },
    plain_words={
        "privacy-plain-words": reading.read_privacy,
        "mydata-plain-words": reading.read_my_data,
        "forget-plain-words": reading.read_forget,
    },
    requests={
        use_cases.ShowPrivacy: Does(use_case=use_cases.show_privacy, lane=Lane.LOOK),
        use_cases.ShowMyData: Does(use_case=use_cases.show_my_data, lane=Lane.LOOK),
        use_cases.AskToForget: Does(use_case=use_cases.ask_to_forget, lane=Lane.LOOK),
        use_cases.ForgetMe: Does(use_case=use_cases.forget_me, lane=Lane.ALONE),
    },
    ticks={use_cases.SHRED.kind: use_cases.shred_again},
    hears={PersonForgotten: use_cases.erase},
)

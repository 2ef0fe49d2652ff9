"""Urgent help: table of contents."""

from bot.chat.commands import Argument, CommandSpec
from bot.feature import Command, Does, Feature, Lane
from bot.support import reading, use_cases

FEATURE = Feature(
    name="support",
    commands=(
        Command(
            spec=CommandSpec(
                name="support",
                summary="support-summary",
                arguments=(Argument(name="nation", summary="support-summary-nation"),),
                in_menu=True,
            ),
            read=reading.read_typed,
        ),
    ),
    actions={"support": reading.read_press, "support-more": reading.read_more_press},
    plain_words={"support-plain-words": reading.read_plain_words},
    requests={
        use_cases.FindSupport: Does(use_case=use_cases.find_support, lane=Lane.NONE, always=True),
        use_cases.FindMoreSupport: Does(use_case=use_cases.find_more_support, lane=Lane.NONE, always=True),
    },
)

"""What is on: table of contents."""

from collections.abc import Sequence

from bot.facts import DayBegan
from bot.feature import Does, Feature, Lane
from bot.whats_on import reading, use_cases
from bot.whats_on.use_cases import WhatsOn


def feature_over(features: Sequence[Feature]) -> Feature:
    """The table of contents; what is on is told by the features whose it is."""
    whats_on = WhatsOn(features)
    return Feature(
        name="whats-on",
        actions={"whats-on": reading.read_on, "weekly": reading.read_button},
        typed={"me whatson": reading.read_on, "people weekly …": reading.read_typed},
        plain_words={"whats-on-plain-words": reading.read_on},
        requests={
            use_cases.ShowOn: Does(use_case=whats_on.show_all, lane=Lane.LOOK),
            use_cases.ShowWeekly: Does(use_case=use_cases.show_weekly, lane=Lane.LOOK),
            use_cases.SetWeekly: Does(use_case=use_cases.set_weekly),
            use_cases.SetWithout: Does(use_case=use_cases.set_without),
        },
        subjects={use_cases.FOR_GROUPS: whats_on.render, use_cases.FOR_PERSONS: whats_on.render_mine},
        ticks={use_cases.FOR_GROUPS: whats_on.post_weekly, use_cases.FOR_PERSONS: whats_on.post_mine},
        hears={DayBegan: use_cases.plan_all},
    )

"""Asked once more, and not now: the part of polls' table of contents about that."""

from collections.abc import Mapping

from bot.feature import Brief, Does, OnTick, Read, Render, Request
from bot.polls.reading.later import read_later, read_later_set
from bot.polls.showing import later as showing
from bot.polls.showing.nudges import render_nudge
from bot.polls.use_cases import chasing, later, nudges, nudging

ACTIONS: Mapping[str, Read] = {"later": read_later, "later-set": read_later_set}

REQUESTS: Mapping[type[Request], Does] = {
    nudging.NudgeGroup: Does(use_case=nudging.nudge_group),
    nudging.LetNudgeWait: Does(use_case=nudging.let_nudge_wait),
    nudging.SetNudges: Does(use_case=nudging.set_nudges),
    chasing.ChaseMissing: Does(use_case=chasing.chase_missing),
    later.ChooseLater: Does(use_case=later.choose_later),
    later.BringLater: Does(use_case=later.bring_later),
    later.BeQuiet: Does(use_case=later.be_quiet),
}

SUBJECTS: Mapping[str, Render] = {
    "poll-nudge": render_nudge,
    "poll-chase": showing.render_chase,
    "poll-later": showing.render_later,
    "poll-later-set": showing.render_promise,
}

HEADLINES: Mapping[str, Brief] = {"poll-chase": showing.brief_chase, "poll-later": showing.brief_later}

TICKS: Mapping[str, OnTick] = {"poll-nudge": nudges.nudge_due, "poll-chase": chasing.chase_some}

"""Reminders: table of contents. What they may be about is what other features have a headline for."""

from collections.abc import Sequence
from functools import partial

from bot.chat.commands import PRIVATE_ONLY, Argument, CommandSpec
from bot.facts import AccountsJoined, DayBegan, PersonForgotten, PersonStopped, ZoneChosen
from bot.feature import Brief, Command, Does, Feature, Lane, Request
from bot.reminders import pasting, reading
from bot.reminders.showing.menus import NEW, TIME, WORDS
from bot.reminders.showing.posts import brief_ringing, foresee, render_promise, render_ringing
from bot.reminders.showing.seeing import Things
from bot.reminders.use_cases import choosing, doing, looking, making, ringing

_COMMAND = Command(
    spec=CommandSpec(
        name="remind",
        summary="remind-summary",
        arguments=(Argument(name="words", summary="remind-words"),),
        who="carer",
        where=PRIVATE_ONLY,
    ),
    read=reading.read_typed,
    link="remind",
    acts=reading.ACTS,
)


def feature_over(features: Sequence[Feature]) -> Feature:
    """The table of contents. `features` are those whose things somebody may want to be reminded of."""
    briefs: dict[str, Brief] = {}
    for feature in features:
        briefs |= feature.headlines
    things = Things(briefs)
    return Feature(
        name="reminders",
        commands=(_COMMAND,),
        actions={
            "remind": reading.read_button,
            "remind-post": reading.read_button,
            "remind-new": reading.read_new,
            "remind-page": reading.read_page,
            "remind-of": reading.read_of,
            **pasting.ACTIONS,
        },
        forms={
            NEW: reading.read_new_form,
            TIME: reading.read_time_form,
            WORDS: reading.read_words_form,
        },
        plain_words={"remind-plain-words": reading.read_mine},
        typed=pasting.TYPED,
        requests={**_requests(things), **pasting.requests(things)},
        subjects={
            "reminder": partial(render_ringing, things),
            "reminder-set": partial(render_promise, things),
        },
        foresees={"reminder": foresee, "reminder-set": foresee},
        headlines={"reminder": partial(brief_ringing, things)},
        ticks_together={"reminder": ringing.ring},
        hears={
            PersonStopped: ringing.forget_draft,
            ZoneChosen: ringing.move_zone,
            AccountsJoined: ringing.carry_over,
            PersonForgotten: ringing.drop_ticks,
            DayBegan: ringing.forget_old,
        },
    )


def _requests(things: Things) -> dict[type[Request], Does]:
    return {
        making.Remind: Does(use_case=partial(making.remind, things), meant=making.part),
        making.OpenNew: Does(use_case=partial(making.open_new, things)),
        making.WriteNew: Does(use_case=partial(making.write_new, things)),
        making.RemindOf: Does(use_case=partial(making.remind_of, things)),
        making.Confirm: Does(use_case=partial(making.confirm, things)),
        making.DropDraft: Does(use_case=making.drop_draft),
        choosing.ChooseTime: Does(use_case=partial(choosing.choose_time, things), lane=Lane.LOOK),
        choosing.OpenTime: Does(use_case=choosing.open_time),
        choosing.SetTime: Does(use_case=partial(choosing.set_time, things)),
        choosing.WriteTime: Does(use_case=partial(choosing.write_time, things)),
        looking.ListMine: Does(use_case=partial(looking.list_mine, things), lane=Lane.LOOK),
        looking.ShowOne: Does(use_case=partial(looking.show_one, things), lane=Lane.LOOK),
        looking.ShowFile: Does(use_case=partial(looking.show_calendar, things), lane=Lane.LOOK),
        looking.SayWhat: Does(use_case=partial(looking.say_what, things), lane=Lane.LOOK),
        doing.Done: Does(use_case=partial(doing.finish, things)),
        doing.Cancel: Does(use_case=partial(doing.cancel, things)),
        doing.SkipNext: Does(use_case=partial(doing.skip_next, things)),
        doing.ChooseSnooze: Does(use_case=partial(doing.choose_snooze, things), lane=Lane.LOOK),
        doing.Snooze: Does(use_case=doing.snooze),
        doing.SetNeutral: Does(use_case=partial(doing.set_neutral, things)),
        doing.OpenWords: Does(use_case=doing.open_words),
        doing.SetWords: Does(use_case=partial(doing.set_words, things)),
    }

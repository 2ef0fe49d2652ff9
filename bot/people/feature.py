"""People: table of contents."""

from bot.chat.commands import EVERYWHERE, Argument, CommandSpec
from bot.chat.inbound import Arrived, Left, Moved, Reached
from bot.feature import Command, Does, Feature, Lane
from bot.people import away, codes, reading, showing, use_cases

FEATURE = Feature(
    name="people",
    commands=(
        Command(spec=CommandSpec(name="help", summary="help-summary", in_menu=True), read=reading.read_help),
        Command(
            spec=CommandSpec(
                name="start", summary="help-summary", arguments=(Argument(name="thing", summary="start-thing"),)
            ),
            read=reading.read_start,
        ),
        Command(
            spec=CommandSpec(
                name="join",
                summary="join-summary",
                arguments=(Argument(name="code", summary="join-code", required=True),),
            ),
            read=reading.read_join,
        ),
        Command(
            spec=CommandSpec(
                name="people",
                summary="people-summary",
                arguments=(Argument(name="what", summary="people-what"),),
                who="organiser",
                where=EVERYWHERE,
            ),
            read=reading.read_people,
        ),
        Command(spec=CommandSpec(name="privacy", summary="privacy-summary"), read=reading.read_privacy),
        Command(spec=CommandSpec(name="stop", summary="stop-summary"), read=reading.read_stop, link="help"),
        Command(spec=CommandSpec(name="pause", summary="pause-summary"), read=reading.read_pause, link="help"),
    ),
    actions={
        "help": reading.read_help,
        "privacy": reading.read_privacy,
        "join-yes": reading.read_confirm,
        "people-add": reading.read_add,
    },
    plain_words={"stop-plain-words": reading.read_stop, "pause-plain-words": reading.read_pause},
    arrivals={
        Arrived: reading.read_arrived,
        Left: reading.read_left,
        Moved: reading.read_moved,
        Reached: reading.read_reached,
    },
    requests={
        use_cases.Ignore: Does(use_case=use_cases.ignore, lane=Lane.NONE),
        use_cases.Start: Does(use_case=use_cases.start),
        use_cases.ShowHelp: Does(use_case=use_cases.show_help, lane=Lane.LOOK),
        use_cases.ShowPrivacy: Does(use_case=use_cases.show_privacy, lane=Lane.LOOK),
        use_cases.ShowPeople: Does(use_case=use_cases.show_people),
        codes.UseCode: Does(use_case=codes.use_code),
        codes.ConfirmCode: Does(use_case=codes.confirm_code),
        codes.MakeCode: Does(use_case=codes.make_code),
        use_cases.GreetPlace: Does(use_case=use_cases.greet_place),
        use_cases.ForgetPlace: Does(use_case=use_cases.forget_place),
        use_cases.MovePlace: Does(use_case=use_cases.move_place),
        away.NoteReached: Does(use_case=away.note_reached, lane=Lane.ALONE),
        use_cases.Stop: Does(use_case=use_cases.stop, always=True),
        use_cases.Pause: Does(use_case=use_cases.pause, always=True),
    },
    subjects={
        "greeting": showing.render_greeting,
        "new-owner": showing.render_new_owner,
        "leaving": showing.render_leaving,
        "away": away.render_away,
    },
    ticks={"leave-place": use_cases.leave_stranger},
)

"""People: table of contents."""

from bot.chat.commands import EVERYWHERE, Argument, CommandSpec
from bot.chat.inbound import Arrived, Left, Moved, Reached
from bot.feature import Command, Does, Feature, Lane
from bot.people import away, codes, joining, languages, reading, reading_roles, roles, showing, use_cases

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
            read=reading_roles.read_join,
        ),
        Command(
            spec=CommandSpec(
                name="people",
                summary="people-summary",
                arguments=(Argument(name="what", summary="people-what"),),
                who="organiser",
                where=EVERYWHERE,
            ),
            read=reading_roles.read_people,
        ),
        Command(spec=CommandSpec(name="stop", summary="stop-summary"), read=reading.read_stop, link="help"),
        Command(spec=CommandSpec(name="pause", summary="pause-summary"), read=reading.read_pause, link="help"),
    ),
    actions={
        "help": reading.read_help,
        "join-yes": reading_roles.read_confirm,
        "join-no": reading_roles.read_apart,
        "accounts": reading_roles.read_accounts,
        "join-account": reading_roles.read_join_account,
        "join-part": reading_roles.read_part,
        "join-part-yes": reading_roles.read_part_yes,
        "people": reading_roles.read_card,
        "people-add": reading_roles.read_add,
        "people-remove": reading_roles.read_remove,
        "people-language": reading_roles.read_language,
        "people-removals": reading_roles.read_removals,
        "people-leave": reading_roles.read_leave,
        "people-leave-yes": reading_roles.read_leave_yes,
    },
    forms={"people-remove": reading_roles.read_removal},
    plain_words={
        "help-plain-words": reading.read_help,
        "stop-plain-words": reading.read_stop,
        "pause-plain-words": reading.read_pause,
    },
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
        roles.ShowPeople: Does(use_case=roles.show_people),
        roles.ChooseRemoval: Does(use_case=roles.choose_removal),
        roles.OpenRemoval: Does(use_case=roles.open_removal),
        roles.RemovePerson: Does(use_case=roles.remove_person),
        roles.ShowRemovals: Does(use_case=roles.show_removals),
        roles.StepDown: Does(use_case=roles.step_down),
        languages.ChooseLanguage: Does(use_case=languages.choose_language),
        languages.PutLanguage: Does(use_case=languages.put_language),
        joining.ShowAccounts: Does(use_case=joining.show_accounts, lane=Lane.LOOK),
        joining.MakeAccountCode: Does(use_case=joining.make_account_code),
        joining.LeaveApart: Does(use_case=joining.leave_apart),
        joining.PartAccount: Does(use_case=joining.part_account),
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
        "account-joined": joining.render_joined,
        "removed": roles.render_removed,
    },
    ticks={"leave-place": use_cases.leave_stranger},
)

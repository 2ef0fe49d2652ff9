"""Words and buttons about people to requests."""

from bot.chat.inbound import Arrived, Commanded, Inbound, Left, Moved, Pressed, Reached
from bot.people.away import NoteReached
from bot.people.codes import ConfirmCode, MakeCode, UseCode
from bot.people.model import CodeKind, CommunityId
from bot.people.use_cases import (
    ForgetPlace,
    GreetPlace,
    Ignore,
    MovePlace,
    Pause,
    ShowHelp,
    ShowPeople,
    ShowPrivacy,
    Start,
    Stop,
)
from bot.refusals import ActionInvalid


def read_help(inbound: Inbound) -> ShowHelp:
    """`/help`, and the button that leads back to it."""
    return ShowHelp(place=inbound.place)


def read_start(inbound: Commanded) -> Start | UseCode:
    """`/start`, alone or with a code that a link carried."""
    code = inbound.values.get("thing", "")
    return UseCode(code=code, place=inbound.place) if code else Start(place=inbound.place)


def read_privacy(_: Inbound) -> ShowPrivacy:
    """`/privacy`."""
    return ShowPrivacy()


def read_join(inbound: Commanded) -> UseCode | ConfirmCode:
    """`/join CODE`, and `/join CODE yes` for the button that confirms it."""
    code, _, yes = inbound.values.get("code", "").partition(" ")
    if yes.strip().casefold() == "yes":
        return ConfirmCode(code=code, place=inbound.place)
    return UseCode(code=code, place=inbound.place)


def read_confirm(inbound: Pressed) -> ConfirmCode:
    """`join-yes:CODE`."""
    return ConfirmCode(code=inbound.action.partition(":")[2], place=inbound.place)


def read_people(inbound: Commanded) -> ShowPeople | MakeCode:
    """`/people`, and `/people add place 7` for the buttons on it."""
    words = inbound.values.get("what", "").split()
    if not words:
        return ShowPeople(place=inbound.place)
    if len(words) != 3 or words[0] != "add":
        raise ActionInvalid
    return _make_code(words[1], words[2])


def read_add(inbound: Pressed) -> MakeCode:
    """`people-add:place:7`."""
    _, _, rest = inbound.action.partition(":")
    kind, _, community = rest.partition(":")
    return _make_code(kind, community)


def _make_code(kind: str, community: str) -> MakeCode:
    if kind not in (CodeKind.PLACE.value, CodeKind.ORGANISER.value) or not community.isdecimal():
        raise ActionInvalid
    return MakeCode(kind=CodeKind(kind), community=CommunityId(int(community)))


def read_stop(_: Inbound) -> Stop:
    """`/stop`, and the words that mean it."""
    return Stop()


def read_pause(_: Inbound) -> Pause:
    """`/pause`, and the words that mean it."""
    return Pause()


def read_arrived(inbound: Arrived) -> GreetPlace | Ignore:
    """The bot was added somewhere; other people's coming is nothing to us."""
    return GreetPlace(place=inbound.place) if inbound.ourselves else Ignore()


def read_left(inbound: Left) -> ForgetPlace | Ignore:
    """The bot was removed; other people's going is nothing to us."""
    return ForgetPlace(place=inbound.place) if inbound.ourselves else Ignore()


def read_moved(inbound: Moved) -> MovePlace:
    """A place got a new id."""
    return MovePlace(place=inbound.place, to=inbound.to)


def read_reached(inbound: Reached) -> NoteReached:
    """A platform was reached."""
    return NoteReached(platform=inbound.place.platform, kept_hours=inbound.kept_hours)

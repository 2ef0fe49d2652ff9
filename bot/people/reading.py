"""Words and buttons about people to requests."""

from bot.chat.inbound import Arrived, Commanded, Inbound, Left, Moved, Reached
from bot.people.away import NoteReached
from bot.people.codes import UseCode
from bot.people.use_cases import (
    ForgetPlace,
    GreetPlace,
    Ignore,
    MovePlace,
    Pause,
    ShowHelp,
    Start,
    Stop,
)


def read_help(inbound: Inbound) -> ShowHelp:
    """`/help`, and the button that leads back to it."""
    return ShowHelp(place=inbound.place)


def read_start(inbound: Commanded) -> Start | UseCode:
    """`/start`, alone or with a code that a link carried."""
    code = inbound.values.get("thing", "")
    return UseCode(code=code, place=inbound.place) if code else Start(place=inbound.place)


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

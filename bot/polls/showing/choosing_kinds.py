"""The kinds of questions, to choose one."""

from bot.chat.outbound import Message, Say, Text
from bot.polls.model import Kind, Points, Poll
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.kinds import DRAWINGS

YES_NO = "yes-no"
"""One choice between yes, no and not sure, whatever the choices were."""

_USUAL_POINTS = (5, 10, 20, 100)


def show_kinds(poll: Poll) -> Message:
    """A button for each kind, and in a line what people do then."""
    one, *others = DRAWINGS
    names = (one, YES_NO, *others)
    lines = tuple(Text(Say(f"kind-how-{name}")) for name in names)
    choices = tuple(do_choice(poll, "kind", name, label=Say(f"kind-{name}")) for name in names)
    return Message(title=Say("kinds-title"), lines=lines, choices=choices)


def show_points(poll: Poll) -> Message:
    """How many points each person has, plainly or by squares: a button for each that is usual."""
    plain = [do_choice(poll, "kind", f"points {n}", label=Say("points-many", points=n)) for n in _USUAL_POINTS]
    squared = [
        do_choice(poll, "kind", f"points {n} squared", label=Say("points-squared", points=n)) for n in _USUAL_POINTS
    ]
    lines = (Text(Say("points-plain-how")), Text(Say("points-squared-how")))
    return Message(title=Say("points-title"), lines=lines, choices=(*plain, *squared))


def said_kind(kind: Kind) -> Say:
    """What a kind is called, with all that was chosen about it."""
    if isinstance(kind, Points):
        return Say("kind-points-of", points=kind.points, squared=int(kind.quadratic))
    return Say(f"kind-{kind.name}")

"""The button for concerns as it stands in a group, and what organisers are told about it."""

from collections.abc import Sequence

from bot.chat.outbound import Choice, Door, Message, Say, Text
from bot.concerns.model.intake import Intake
from bot.concerns.showing.parts import urgent
from bot.concerns.showing.raising import ways
from bot.people.model import Community, KnownPlace
from bot.people.role_cards import title_of

MOST_GROUPS = 8
"""Groups with a button of their own; the others are named by their number, as typed."""


def show_door(token: str) -> Message:
    """The button, and what is not done with words typed beside it."""
    door = Door(label=Say("concern-title"), thing=f"concern {token}", action="concern:")
    return Message(title=Say("concern-door"), lines=(Text(Say("concern-typed-here")), door))


def show_door_shut(intake: Intake) -> Message:
    """Something is missing now: where to turn instead."""
    return Message(title=Say("concern-door-shut"), lines=tuple(ways(intake)), choices=(urgent(),))


def show_where(community: Community, places: Sequence[KnownPlace], tail: str) -> Message:
    """In which group is it to be posted?"""
    lines = [
        Text(Say("people-concerns-group", number=number, title=title_of(place)))
        for number, place in enumerate(places, 1)
    ]
    choices = [
        Choice(
            label=title_of(place),
            action=f"concerns-set:{community.id}:post {place.id}",
            typed=f"/people concerns post {number}{tail}",
        )
        for number, place in list(enumerate(places, 1))[:MOST_GROUPS]
    ]
    everywhere = Choice(
        label=Say("people-concerns-everywhere"),
        action=f"concerns-set:{community.id}:post all",
        typed=f"/people concerns post all{tail}",
    )
    return Message(title=Say("people-concerns-where"), lines=tuple(lines), choices=(everywhere, *choices))


def show_pinning() -> Message:
    """It is posted: how it stays in sight."""
    lines = tuple(Text(Say(f"people-concerns-pin-{n}")) for n in (1, 2, 3))
    return Message(title=Say("people-concerns-posted"), lines=lines)

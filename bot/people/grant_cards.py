"""What is shown of naming somebody who reads concerns: to them, to owners, and to the groups."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.chat.outbound import Choice, Message, Say, Text, Words
from bot.people.granting import Grant, GrantState
from bot.people.model import Community
from bot.timing.said import when

Shown = Message | None


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """Something that waits, for the one who reads it: whether their yes counts, and whether nobody else's does."""

    grant: Grant
    name: Words = field(repr=False)
    by: Words = field(repr=False)
    may_confirm: bool
    is_alone: bool


def show_offer(community: Community, code: str, *, needs_another: bool) -> Message:
    """What reading concerns means, and who will know of it."""
    words = ["reading-what", "reading-named", "reading-seen"]
    words.append("reading-second" if needs_another else "reading-at-once")
    yes = Choice(label=Say("reading-yes"), action=f"join-yes:{code}", typed=f"/join {code} yes")
    title = Say("reading-title", community=community.name)
    return Message(title=title, lines=tuple(Text(Say(word)) for word in words), choices=(yes,))


def show_grants(community: Community, waiting: Sequence[Waiting], tail: str, now: datetime) -> Message:
    """Everything that waits, each with its number, and what the one who reads it may decide."""
    lines = [Text(_line(it, community, now)) for it in waiting]
    choices = [
        Choice(
            label=Say(f"grant-{what}-whom", name=it.name),
            action=f"people-{what}:{community.id}:{it.grant.id}",
            typed=f"/people {what} {it.grant.number}{tail}",
        )
        for it in waiting
        for what in (("confirm", "decline") if it.may_confirm else ("decline",))
    ]
    title = Say("grants-title", community=community.name)
    return Message(title=title, lines=tuple(lines) or (Text(Say("grants-none")),), choices=tuple(choices))


def show_grant(community: Community, it: Waiting, now: datetime) -> Message:
    """Asks an owner for their yes."""
    lines = [_line(it, community, now), Say("grant-means")]
    if it.is_alone:
        lines.append(Say("grant-alone"))
    choices = (
        Choice(
            label=Say(f"do-grant-{what}"),
            action=f"people-{what}:{community.id}:{it.grant.id}",
            typed=f"/people {what} {it.grant.number} in {community.id}",
        )
        for what in ("confirm", "decline")
    )
    title = Say("grant-title", name=it.name, community=community.name)
    return Message(title=title, lines=tuple(map(Text, lines)), choices=tuple(choices))


def show_outcome(community: Community, state: GrantState) -> Message:
    """What came of it, for whoever was named."""
    return Message(title=Say(f"grant-told-{state.value}", community=community.name))


def show_outcome_to_owner(community: Community, state: GrantState, name: Words) -> Message:
    """What came of it, for whoever named them; where it came to nothing, the name is forgotten."""
    details = {"name": name} if state is GrantState.GIVEN else {}
    return Message(title=Say(f"grant-asker-{state.value}", community=community.name, **details))


def show_new_reader(community: Community, name: Words) -> Message:
    """Tells a group who can read concerns."""
    title = Say("new-reader", name=name, community=community.name)
    return Message(title=title, lines=(Text(Say("new-reader-privacy")),))


def _line(it: Waiting, community: Community, now: datetime) -> Say:
    until = when(it.grant.expires_at, community.time_zone, now=now)
    return Say("grant-line", number=it.grant.number, name=it.name, by=it.by, until=until)

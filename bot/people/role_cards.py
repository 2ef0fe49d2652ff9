"""What is shown of roles: the card of a community, whom one may remove, what was removed, and what the removed read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.chat.outbound import Choice, Field, Form, Line, Message, Quote, Say, Text
from bot.people.model import CodeKind, Community, Holder, KnownPlace, PersonId, Removal, Role
from bot.timing.said import when

Shown = Message | None

_MOST_REASON = 300


@dataclass(frozen=True, kw_only=True)
class Card:
    """For whom a community's card is: what they are there, whether they may remove anybody, and what typed words need.

    `tail` stands at the end of typed words for whoever runs several communities; `waits` is whether a second owner is
    asked for anything.
    """

    community: Community
    tail: str
    role: Role
    removes: bool
    waits: bool = False


def show_communities(communities: Sequence[Community], action: str, typed: str) -> Message:
    """Asks which community somebody means; `typed` has a gap for it."""
    choices = (Choice(label=it.name, action=f"{action}:{it.id}", typed=typed.format(it.id)) for it in communities)
    return Message(title=Say("people-which"), choices=tuple(choices))


def show_people(card: Card, roles: Sequence[Holder], places: Sequence[KnownPlace]) -> Message:
    """Who runs it and where it is, with a way to change that."""
    lines = [Text(Say(f"people-{holder.role.value}", name=_name(holder.name))) for holder in roles]
    lines += [Text(Say("people-place", title=title_of(place))) for place in places]
    kinds = [CodeKind.PLACE, CodeKind.ORGANISER, CodeKind.PARTNER]
    if card.role is Role.OWNER:
        kinds += [CodeKind.CO_OWNER, CodeKind.READER]
    choices = [
        Choice(
            label=Say(f"people-add-{kind.value}"),
            action=f"people-add:{kind.value}:{card.community.id}",
            typed=f"/people add {kind.value}{card.tail}",
        )
        for kind in kinds
    ]
    doings = [
        ("language", "people-language"),
        ("weekly", "weekly"),
        ("concerns", "concerns-set"),
        ("removals", "people-removals"),
        ("log", "people-log"),
        ("leave", "people-leave"),
    ]
    if card.removes:
        doings.insert(0, ("remove", "people-remove"))
    if card.waits and card.role is Role.OWNER:
        doings.insert(0, ("grants", "people-grants"))
    choices += [
        Choice(
            label=Say(f"do-people-{what}"), action=f"{action}:{card.community.id}", typed=f"/people {what}{card.tail}"
        )
        for what, action in doings
    ]
    return Message(title=Say("people-title", community=card.community.name), lines=tuple(lines), choices=tuple(choices))


def show_removable(community: Community, theirs: Sequence[tuple[int, Holder]], tail: str) -> Message:
    """Whom one may remove, each with their number on the card."""
    lines = [
        Text(Say("removable", number=n, who=Say(f"people-{it.role.value}", name=_name(it.name)))) for n, it in theirs
    ]
    choices = (
        Choice(
            label=_name(holder.name),
            action=f"people-remove:{_removing(community, holder)}",
            typed=f"/people remove {n}{tail}",
        )
        for n, holder in theirs
    )
    return Message(title=Say("removing-title"), lines=tuple(lines), choices=tuple(choices))


def removal_form(community: Community, holder: Holder) -> Form:
    """The reason, which the person reads."""
    reason = Field(name="reason", label=Say("removing-why"), hint=Say("removing-hint"), most=_MOST_REASON)
    title = Say("removing-whom", name=_name(holder.name), community=community.name)
    name = f"people-remove:{_removing(community, holder)}"
    return Form(name=name, title=title, fields=(reason,), send=Say("removing-send"))


def show_removals(
    community: Community, last: Sequence[Removal], names: Mapping[PersonId, str], now: datetime
) -> Message:
    """When somebody lost which role, by whom, and why."""
    lines: list[Line] = []
    for removal in last:
        by, whom = (_name(names.get(it, "") if it else "") for it in (removal.removed_by, removal.person))
        at = when(removal.at, community.time_zone, now=now)
        lines.append(Text(Say(f"removal-{removal.role.value}", when=at, name=whom, by=by)))
        lines.append(Quote(removal.reason))
    title = Say("removals-title", community=community.name)
    return Message(title=title, lines=tuple(lines) or (Text(Say("removals-none")),))


def show_left(community: Community, holder: Holder) -> Message:
    """Tells whoever took a role that the same person has another, and how to take that as well."""
    take = Choice(
        label=Say("do-people-remove"),
        action=f"people-remove:{_removing(community, holder)}",
        typed=f"/people remove in {community.id}",
    )
    return Message(title=Say(f"people-{holder.role.value}", name=_name(holder.name)), choices=(take,))


def show_stepping_down(community: Community, role: Role, *, both: bool) -> Message:
    """Asks whether somebody means it. Of two roles each is given up alone."""
    lines = [Text(Say("stepping-down-how"))]
    choices = [_stepping_down(community, reads=role is Role.READER)]
    if both and role is not Role.READER:
        lines.append(Text(Say("stepping-down-both")))
        choices.append(_stepping_down(community, reads=True))
    title = Say(f"stepping-down-{role.value}", community=community.name)
    return Message(title=title, lines=tuple(lines), choices=tuple(choices))


def _stepping_down(community: Community, *, reads: bool) -> Choice:
    words = ("reader", "yes") if reads else ("yes",)
    return Choice(
        label=Say("do-people-leave-reader" if reads else "do-people-leave"),
        action=":".join(("people-leave-yes", str(community.id), *words[:-1])),
        typed=f"/people leave {' '.join(words)} in {community.id}",
    )


def show_removed(removal: Removal, community: Community, operator: str) -> Message:
    """What the person who was removed reads: the reason, and how to appeal."""
    lines = (Text(Say("removed-why")), Quote(removal.reason), Text(Say("removed-appeal", operator=operator)))
    return Message(title=Say(f"removed-{removal.role.value}", community=community.name), lines=lines)


def title_of(place: KnownPlace) -> str | Say:
    """The name of a group, as people gave it."""
    return place.where.title or Say("people-untitled")


def _removing(community: Community, holder: Holder) -> str:
    """Whom a button or a form is about, and whether it is reading concerns that is taken."""
    return f"{community.id}:{holder.person}{':reader' if holder.role is Role.READER else ''}"


def _name(name: str) -> str | Say:
    return name or Say("people-nameless")

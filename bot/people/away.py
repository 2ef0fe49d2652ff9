"""Away too long: a platform keeps for a while only what people do meanwhile, and then the owners are told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.chat.outbound import Answer, Choice, Message, Say, Text
from bot.feature import Request
from bot.people.model import KnownPlace, Person, PersonId, Role
from bot.people.store import PeopleWork
from bot.timing.said import when
from bot.work import Letter, Subject, Weight

_TOLD_IN_DAYS = timedelta(days=2)


@dataclass(frozen=True, kw_only=True)
class NoteReached(Request):
    """A platform was reached just now; `kept_hours` as in `bot.chat.inbound.Reached`."""

    platform: str
    kept_hours: int


def note_reached(work: PeopleWork, who: Person, ask: NoteReached) -> Answer:  # noqa: ARG001 - nobody did it
    """Keep that we are there. Owners are owed word of a time away in which something may have been lost."""
    since = work.reached.find(ask.platform)
    work.reached.put(ask.platform, work.now)
    if since is not None and ask.kept_hours and work.now - since > timedelta(hours=ask.kept_hours):
        ref = f"{_seconds(since)}-{_seconds(work.now)}-{ask.kept_hours}"
        for place in _owners_places(work, ask.platform):
            work.outbox.post(Subject("away", ref), place.id, letter=Letter(weight=Weight.DUTY))
    return Answer()


def render_away(work: PeopleWork, ref: str, _place_id: int) -> Message:
    """For how long the bot was away, what that means, and what to do about it."""
    since, until, kept_hours = (int(part) for part in ref.split("-"))
    began, ended = datetime.fromtimestamp(since, UTC), datetime.fromtimestamp(until, UTC)
    zone = work.house.time_zone
    lines = (
        Say("away-when", since=when(began, zone, now=work.now), until=when(ended, zone, now=work.now)),
        Say("away-lost", hours=kept_hours),
        Say("away-ask"),
        Say("away-closed"),
    )
    polls = Choice(label=Say("help-polls"), action="polls", typed="/polls")
    return Message(title=_how_long(ended - began), lines=tuple(map(Text, lines)), choices=(polls,))


def _owners_places(work: PeopleWork, platform: str) -> Iterator[KnownPlace]:
    """The owners' private chats on a platform. Whether and when they are written to is for the gate."""
    owners: set[PersonId] = set()
    for community in work.people.list_communities():
        owners |= {it.person for it in work.people.list_roles(community.id) if it.role is Role.OWNER}
    for person in sorted(owners):
        yield from (place for place in work.places.list_private(person) if place.where.platform == platform)


def _how_long(away: timedelta) -> Say:
    if away < _TOLD_IN_DAYS:
        return Say("away-hours", hours=away // timedelta(hours=1))
    return Say("away-days", days=away.days)


def _seconds(instant: datetime) -> int:
    return int(instant.timestamp())

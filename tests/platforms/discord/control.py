"""What the control door knows of Discord.

People, guilds and channels are named by their ids, a message by `{"channel": id, "message": id}`, an interaction by
its id.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.platforms import control
from tests.platforms.discord.guilds import Channel, Guild
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown
from tests.platforms.discord.people import Person
from tests.platforms.discord.refusing import Refused

if TYPE_CHECKING:
    from tests.platforms.discord.stand_in import DiscordStandIn

Json = dict[str, Any]


class Control(control.Control):
    """Knows the things of Discord by their ids, and tells them as JSON."""

    # What needs a function or an object as its argument.
    closed = frozenset({"until", "pointed", "new_interaction", "send", "greet"})
    refused = Refused

    def __init__(self, stand_in: "DiscordStandIn") -> None:
        super().__init__(stand_in, TOLD | {Interaction: self._interaction})

    def _thing(self, key: str, value: Any) -> Any:
        match key, value:
            case (("message" | "reply_to"), {"channel": channel, "message": number}):
                return self._stand_in.world.where(channel).all_messages[number]
            case (("interaction" | "form"), int()):
                return self._stand_in.world.interactions[value]
            case _:
                return value

    def _interaction(self, done: Interaction) -> Json:
        return _interaction(done) | {"state": self._stand_in.state(done)}


def _guild(guild: Guild) -> Json:
    channels = {channel.name: channel.id for channel in guild.channels.values() if not channel.deleted}
    return {"id": guild.id, "name": guild.name, "owner": guild.owner.id, "channels": channels}


def _channel(channel: Channel) -> Json:
    return {"id": channel.id, "kind": channel.kind, "name": channel.name}


def _person(person: Person) -> Json:
    return {"id": person.id, "name": person.name, "locale": person.locale, "closed": person.closed}


def _interaction(done: Interaction) -> Json:
    return {
        "id": done.id,
        "person": done.person.id,
        "channel": done.channel.id,
        "message": None if done.message is None else done.message.id,
        "kind": done.kind,
        "custom_id": done.custom_id,
        "number": done.number,
        "first": done.first,
        "text": done.text,
        "form": done.form,
        "said": [_shown(shown) for shown in done.said],
    }


def _shown(shown: Shown) -> Json:
    return {
        "channel": shown.channel.id,
        "message": shown.id,
        "own": shown.own,
        "text": shown.text,
        "labels": list(shown.labels),
        "parts": list(shown.parts()),
        "content": shown.content,
        "media": [{"kind": media.kind, "name": media.name, "words": media.words} for media in shown.media],
        "marks": list(shown.marks),
        "links": list(shown.links),
        "shows_preview": shown.shows_preview,
        "pings": list(shown.pings),
        "only_for": None if shown.only_for is None else shown.only_for.id,
        "thinking": shown.is_thinking,
        "edits": shown.edits,
        "pinned": shown.pinned,
        "deleted": shown.deleted,
    }


TOLD: dict[type, Callable[[Any], Json]] = {Shown: _shown, Channel: _channel, Guild: _guild, Person: _person}

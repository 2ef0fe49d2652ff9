"""Guilds, their channels and threads, and who may do what there."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from tests.platforms.discord.messages import Shown
from tests.platforms.discord.people import Member, Person
from tests.platforms.discord.permissions import EVERYTHING, IN_PRIVATE, NAMES, bits

if TYPE_CHECKING:
    from tests.platforms.discord.interactions import Interaction

Json = dict[str, Any]

Kind = Literal["text", "private", "announcement", "thread", "private_thread", "forum"]
TYPES: dict[Kind, int] = {"text": 0, "private": 1, "announcement": 5, "thread": 11, "private_thread": 12, "forum": 15}

NOTHING = (
    *("icon", "description", "home_header", "splash", "discovery_splash", "banner", "application_id", "afk_channel_id"),
    *("system_channel_id", "widget_channel_id", "vanity_url_code", "max_presences", "rules_channel_id"),
    *("public_updates_channel_id", "safety_alerts_channel_id", "incidents_data"),
)
"""What guilds here do not have."""
NONE_OF_IT = (
    *("verification_level", "explicit_content_filter", "mfa_level", "nsfw_level", "premium_tier"),
    *("premium_subscription_count", "system_channel_flags", "default_message_notifications", "max_members"),
    *("max_video_channel_users", "max_stage_video_channel_users"),
)
EMPTY = ("features", "emojis", "stickers")
EMPTY_IN_EVENTS = ("voice_states", "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds")


@dataclass(eq=False)
class Channel:
    """A channel of a guild, a thread under one, or the private channel with somebody.

    `denied` and `allowed` are bits of permissions, per person or per role, for this channel alone.
    """

    id: int
    kind: Kind
    name: str = field(default="", repr=False)
    guild: "Guild | None" = field(default=None, repr=False)
    parent: "Channel | None" = field(default=None, repr=False)
    person: Person | None = field(default=None, repr=False)
    denied: dict[int, int] = field(default_factory=dict)
    allowed: dict[int, int] = field(default_factory=dict)
    archived: bool = False
    locked: bool = False
    deleted: bool = False
    created: str = ""
    all_messages: dict[int, Shown] = field(default_factory=dict, repr=False)
    told: "list[Shown | Interaction | str]" = field(default_factory=list, repr=False)
    joined: set[int] = field(default_factory=set)
    """Who was let into it, where it is a private thread."""
    nonces: dict[str, tuple[float, Shown]] = field(default_factory=dict, repr=False)

    @property
    def is_thread(self) -> bool:
        """Whether it is a thread."""
        return self.kind in {"thread", "private_thread"}

    @property
    def messages(self) -> list[Shown]:
        """What stands in it now and everybody sees."""
        return [one for one in self.all_messages.values() if not one.deleted and one.only_for is None]

    @property
    def last(self) -> Shown:
        """The newest message that everybody sees. Raises `IndexError`."""
        return self.messages[-1]

    def by_bot(self) -> list[Shown]:
        """Our bot's messages that stand in it and everybody sees."""
        return [one for one in self.messages if one.own]

    def as_channel(self) -> Json:
        """The channel object."""
        told: Json = {"id": str(self.id), "type": TYPES[self.kind], "flags": 0}
        told["last_message_id"] = str(next(reversed(self.all_messages))) if self.all_messages else None
        if self.guild is None:
            return told | {"recipients": [self.person.as_user()] if self.person else []}
        told |= {"guild_id": str(self.guild.id), "name": self.name, "rate_limit_per_user": 0}
        if self.is_thread and self.parent is not None:
            return told | self._as_thread(self.parent)
        overwrites = [
            {
                "id": str(target),
                "type": 1 if target in self.guild.members else 0,
                "allow": str(self.allowed.get(target, 0)),
                "deny": str(self.denied.get(target, 0)),
            }
            for target in sorted({*self.denied, *self.allowed})
        ]
        parts = {"position": 0, "topic": None, "nsfw": False, "parent_id": None, "permission_overwrites": overwrites}
        return told | parts

    def _as_thread(self, parent: "Channel") -> Json:
        return {
            "parent_id": str(parent.id),
            "owner_id": str(self.guild.owner.id) if self.guild else "0",
            "message_count": len(self.all_messages),
            "total_message_sent": len(self.all_messages),
            "member_count": 1,
            "thread_metadata": {
                "archived": self.archived,
                "auto_archive_duration": 1440,
                "archive_timestamp": self.created,
                "locked": self.locked,
                "create_timestamp": self.created,
            },
        }


@dataclass(eq=False)
class Guild:
    """A guild: its members, what everybody may do, and its channels."""

    id: int
    name: str = field(repr=False)
    owner: Person
    created: str
    for_everyone: int = 0
    locale: str = "en-GB"
    members: dict[int, Member] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    unavailable: bool = False

    def permissions(self, person: Person, channel: Channel | None = None) -> int:
        """What somebody may do in the guild, or in one channel of it; 0 for whoever is not there."""
        member = self.members.get(person.id)
        if member is None:
            return 0
        if person is self.owner or member.permissions >> NAMES["administrator"] & 1:
            return EVERYTHING
        found = self.for_everyone | member.permissions
        where = channel.parent if channel is not None and channel.is_thread else channel
        if where is None:
            return found
        # Everybody's overwrite first, then the roles', then the person's own (Discord: "Permission Overwrites").
        for targets in ((self.id,), member.roles, (person.id,)):
            denied, allowed = _together(where.denied, targets), _together(where.allowed, targets)
            found = found & ~denied | allowed
        return found

    def as_guild(self) -> Json:
        """The guild object."""
        own = [self._role(self.id, "@everyone", self.for_everyone)]
        own += [self._role(self.role_of(m), m.person.name, m.permissions) for m in self.members.values() if m.roles]
        told: Json = dict.fromkeys(NOTHING) | dict.fromkeys(NONE_OF_IT, 0) | {name: [] for name in EMPTY}
        return told | {
            "id": str(self.id),
            "name": self.name,
            "owner_id": str(self.owner.id),
            "afk_timeout": 300,
            "preferred_locale": self.locale,
            "region": "deprecated",
            "roles": own,
            "nsfw": False,
            "widget_enabled": False,
            "premium_progress_bar_enabled": False,
        }

    def as_event(self) -> Json:
        """What GUILD_CREATE carries, without the members that a bot does not see unasked."""
        shown = [channel for channel in self.channels.values() if not channel.deleted]
        told: Json = {name: [] for name in EMPTY_IN_EVENTS}
        more = {
            "unavailable": False,
            "large": False,
            "joined_at": self.created,
            "member_count": len(self.members),
            "channels": [channel.as_channel() for channel in shown if not channel.is_thread],
            "threads": [channel.as_channel() for channel in shown if channel.is_thread and not channel.archived],
        }
        return self.as_guild() | told | more

    @staticmethod
    def role_of(member: Member) -> int:
        """The role that holds what one member may do above everybody."""
        return member.roles[0]

    def _role(self, number: int, name: str, permissions: int) -> Json:
        return {
            "id": str(number),
            "name": name,
            "permissions": str(permissions),
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "icon": None,
            "unicode_emoji": None,
            "position": 0 if number == self.id else 1,
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }


def _together(given: dict[int, int], targets: Iterable[int]) -> int:
    found = 0
    for target in targets:
        found |= given.get(target, 0)
    return found


def permissions_in(channel: Channel, person: Person) -> int:
    """What somebody may do in a channel; everything that matters in private."""
    return bits(IN_PRIVATE) if channel.guild is None else channel.guild.permissions(person, channel)

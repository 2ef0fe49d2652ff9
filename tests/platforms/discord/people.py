"""Who is there: people, the bot, and what each of them is in a guild, shaped as Discord shapes them."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.platforms.discord.messages import Shown

Json = dict[str, Any]

LIMITED_FLAGS = {1 << 1: 1 << 15, 1 << 8: 1 << 13, 1 << 15: 1 << 19}
"""Privileged intents (members, presences, message content) to flags (Discord's documentation, "Application Flags")."""


@dataclass(eq=False)
class Person:
    """Somebody with an account. `closed` tells that they take no private messages from the bot."""

    id: int
    name: str = field(repr=False)
    username: str = field(repr=False)
    locale: str = "en-GB"
    is_bot: bool = False
    closed: bool = False
    deactivated: bool = False
    seen: "list[Shown]" = field(default_factory=list, repr=False)
    """Every private answer that was ever shown to them alone, as it stands now."""

    def as_user(self) -> Json:
        """The user object that events carry."""
        return {
            "id": str(self.id),
            "username": self.username,
            "global_name": None if self.is_bot else self.name,
            "discriminator": "0",
            "avatar": None,
            "bot": self.is_bot,
            "public_flags": 0,
            "flags": 0,
            "primary_guild": None,
        }


@dataclass(eq=False)
class Bot(Person):
    """The one bot of a stand-in. `privileged` are the privileged intents that its owner switched on, as bits.

    `endpoint` is the web address that is told what people press, in place of the gateway, where its owner set one.
    """

    token: str = field(default="", repr=False)
    privileged: int = 0
    needs_code_grant: bool = False
    endpoint: str | None = None

    @property
    def application_flags(self) -> int:
        """What the application says of itself: each privileged intent as one flag, for a bot on few servers."""
        return sum(flag for intent, flag in LIMITED_FLAGS.items() if self.privileged & intent)

    def about(self) -> Json:
        """The user that the bot is told it is."""
        more = {"verified": True, "mfa_enabled": True, "flags": 0, "locale": "en-US", "email": None}
        return self.as_user() | more

    def as_application(self) -> Json:
        """The application that belongs to the bot; both have one id."""
        return {
            "id": str(self.id),
            "name": self.name,
            "icon": None,
            "description": "",
            "type": None,
            "bot": self.as_user(),
            "bot_public": True,
            "bot_require_code_grant": self.needs_code_grant,
            "verify_key": "0" * 64,
            "flags": self.application_flags,
            "flags_new": str(self.application_flags),
            "owner": Person(1, "Owner", "owner").as_user(),
            "team": None,
            "tags": [],
            "integration_types_config": {"0": {}},
            "redirect_uris": [],
            "interactions_endpoint_url": self.endpoint,
            "role_connections_verification_url": None,
            "explicit_content_filter": 0,
            "eligible_oauth2_scopes": [],
            "approximate_user_install_count": 0,
            "approximate_user_authorization_count": 0,
        }


@dataclass
class Member:
    """What somebody is in one guild; `permissions` are the bits they have above everybody's."""

    person: Person
    joined: str
    permissions: int = 0
    nick: str | None = field(default=None, repr=False)
    roles: list[int] = field(default_factory=list)

    def as_member(self, permissions: int | None = None) -> Json:
        """The member object; with the permissions in a channel where an interaction carries it."""
        told: Json = {
            "user": self.person.as_user(),
            "nick": self.nick,
            "avatar": None,
            "banner": None,
            "roles": [str(role) for role in self.roles],
            "joined_at": self.joined,
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "flags": 0,
            "pending": False,
            "communication_disabled_until": None,
        }
        return told if permissions is None else told | {"permissions": str(permissions)}

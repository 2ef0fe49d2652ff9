"""The world of one stand-in: its bot, its people, its guilds, and how what happens there becomes events."""

import mimetypes
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any, Protocol

from tests.platforms.clock import Clock
from tests.platforms.discord.guilds import Channel, Guild, Kind, permissions_in
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import EPHEMERAL, LOADING, Shown
from tests.platforms.discord.people import Bot, Member, Person
from tests.platforms.discord.permissions import allows
from tests.platforms.discord.recording import Record
from tests.platforms.discord.refusing import unknown

Json = dict[str, Any]

Who = Person | int
Where = Channel | int

DISCORD_BEGAN = 1_420_070_400_000
"""Milliseconds since 1970 at which snowflakes begin."""
GUILD_MESSAGES, PRIVATE_MESSAGES, CONTENT = 1 << 9, 1 << 12, 1 << 15
MENTION = re.compile(r"<@!?(\d+)>")
MENTION_OF_ROLE = re.compile(r"<@&(\d+)>")
EVERYONE = re.compile(r"@(everyone|here)")


class Tell(Protocol):
    """Tells the sessions of an event; says whether one was there for it."""

    def __call__(
        self, name: str, data: Any, guild: int | None, *, intents: int = 0, sent: Callable[[float], None] | None = None
    ) -> bool:
        """See `Gateway.event`."""
        ...


@dataclass
class World:
    """Everything there is. People and channels may be named by their ids wherever they are asked for."""

    clock: Clock
    bot: Bot
    record: Record
    random: Random
    people: dict[int, Person] = field(default_factory=dict)
    guilds: dict[int, Guild] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    interactions: dict[int, Interaction] = field(default_factory=dict)
    tokens: dict[str, Interaction] = field(default_factory=dict)
    commands: dict[int | None, list[Json]] = field(default_factory=dict)
    """The commands of the bot: of each guild, and, under none, everywhere."""
    nonce_lives: float = 180.0
    tell: Tell = field(init=False)
    reads_content: Callable[[], bool] = field(init=False)
    gateway: Callable[[], tuple[str, int]] = field(init=False)
    """The address of the gateway, and how many shards the bot is asked to open."""
    keeps: Callable[[], str] = field(init=False)
    """The address below which it keeps what people attach."""
    kept: dict[str, bytes] = field(default_factory=dict, repr=False)
    """What people attached, by the path below it."""
    _last_id: int = 0

    def attach(self, name: str, content: bytes) -> Json:
        """Something that a person attaches, as Discord tells of it."""
        number = self.new_id()
        path = f"/attachments/{number}/{name}"
        self.kept[path] = content
        address = f"{self.keeps()}{path}?ex=1&is=2&hm=3"
        kind = mimetypes.guess_type(name)[0]
        told: Json = {"id": str(number), "filename": name, "size": len(content), "url": address, "proxy_url": address}
        return told | ({"content_type": kind} if kind else {})

    def new_id(self) -> int:
        """A snowflake of this moment, higher than every other."""
        now = (int(self.clock.now() * 1000) - DISCORD_BEGAN) << 22
        self._last_id = max(self._last_id + 1, now)
        return self._last_id

    def now(self) -> str:
        """The stand-in's time as Discord writes it."""
        return datetime.fromtimestamp(self.clock.now(), UTC).isoformat(timespec="microseconds")

    def who(self, who: Who) -> Person:
        """The person meant."""
        return who if isinstance(who, Person) else self.people[who]

    def where(self, where: Where) -> Channel:
        """The channel meant; somebody's id means the private channel with them."""
        if isinstance(where, Channel):
            return where
        return self.channels[where] if where in self.channels else self.private(self.people[where])

    def private(self, person: Person) -> Channel:
        """The private channel with somebody."""
        for channel in self.channels.values():
            if channel.person is person:
                return channel
        return self.new_channel("private", person=person)

    def new_channel(self, kind: Kind, **more: Any) -> Channel:
        """A new channel, which nobody was told of."""
        channel = Channel(id=self.new_id(), kind=kind, created=self.now(), **more)
        self.channels[channel.id] = channel
        if channel.guild is not None:
            channel.guild.channels[channel.id] = channel
        return channel

    def find_channel(self, number: str) -> Channel:
        """The channel that the bot names in a call. Raises `Refused` where there is none."""
        channel = self.channels.get(int(number))
        if channel is None or channel.deleted:
            raise unknown("Channel")
        return channel

    def find_message(self, channel: Channel, number: str) -> Shown:
        """The message that the bot names; what only one person sees is not found this way. Raises `Refused`."""
        shown = channel.all_messages.get(int(number))
        if shown is None or shown.deleted or shown.only_for is not None:
            raise unknown("Message")
        return shown

    def post(self, channel: Channel, author: Person, **more: Any) -> Shown:
        """Let a message stand in a channel."""
        shown = Shown(channel, self.new_id(), author, self.now(), own=author is self.bot, **more)
        channel.all_messages[shown.id] = shown
        channel.told.append(shown)
        if shown.only_for is not None:
            shown.flags |= EPHEMERAL
            shown.only_for.seen.append(shown)
        elif shown.own:
            self.record.posts_by_chat[channel.id] += 1
        return shown

    def edit(self, shown: Shown, **changes: Any) -> None:
        """Change a message; whoever was thinking has thought."""
        for name, value in changes.items():
            setattr(shown, name, value)
        was_thinking = shown.is_thinking
        shown.flags &= ~LOADING
        shown.edits += not was_thinking
        shown.edited = None if was_thinking else self.now()
        if shown.only_for is None:
            self.record.edits_by_chat[shown.channel.id] += 1

    def tell_message(self, shown: Shown, name: str = "MESSAGE_CREATE") -> Shown:
        """Tell the bot of a message, if it asked to hear of messages there; its words only where it may read them."""
        guild = shown.channel.guild
        if shown.only_for is None and self.sees(shown.channel):
            with_words = guild is None or shown.own or self._is_mentioned(shown) or self.reads_content()
            told = shown.as_message(with_words=with_words)
            if guild is not None:
                told["guild_id"] = str(guild.id)
                if shown.author.id in guild.members:
                    told["member"] = guild.members[shown.author.id].as_member()
                    del told["member"]["user"]
            self.tell(
                name, told, None if guild is None else guild.id, intents=GUILD_MESSAGES if guild else PRIVATE_MESSAGES
            )
        return shown

    def sees(self, channel: Channel) -> bool:
        """Whether the bot sees a channel."""
        if channel.deleted or (channel.kind == "private_thread" and not self._is_in(channel)):
            return False
        return allows(permissions_in(channel, self.bot), "view_channel")

    def member(self, guild: Guild, person: Person) -> Member:
        """What somebody is in a guild. Raises `AssertionError` where they are not in it."""
        assert person.id in guild.members, f"person {person.id} is not in this guild"
        return guild.members[person.id]

    def pings(self, channel: Channel, content: str, allowed: Json | None, author: Person) -> tuple[str, ...]:
        """Whom a text wakes: ids of people and roles, and `everyone`; as the sender allowed and may."""
        kinds = {"users", "roles", "everyone"} if allowed is None else set(allowed.get("parse") or ())
        named = {str(number) for key in ("users", "roles") for number in (allowed or {}).get(key) or ()}
        woken = [n for n in MENTION.findall(content) if "users" in kinds or n in named]
        woken += [n for n in MENTION_OF_ROLE.findall(content) if "roles" in kinds or n in named]
        if "everyone" in kinds and EVERYONE.search(content) and self.may(channel, author, "mention_everyone"):
            woken.append("everyone")
        return tuple(woken)

    def may(self, channel: Channel, person: Person, permission: str) -> bool:
        """Whether somebody may do something in a channel."""
        return allows(permissions_in(channel, person), permission)

    def _is_mentioned(self, shown: Shown) -> bool:
        mine = str(self.bot.id)
        return mine in MENTION.findall(shown.content) or (shown.reply_to is not None and shown.reply_to.own)

    def _is_in(self, thread: Channel) -> bool:
        return self.bot.id in thread.joined

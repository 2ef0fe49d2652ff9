"""People, guilds and channels: who is where, and what changes there while the bot looks on."""

import json
from abc import ABCMeta, abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any

from tests.platforms.discord.guilds import Channel, Guild, Kind, permissions_in
from tests.platforms.discord.messages import Shown
from tests.platforms.discord.messaging import tell_deleted
from tests.platforms.discord.people import Member, Person
from tests.platforms.discord.permissions import FOR_EVERYONE, LEAST, allows, bits
from tests.platforms.discord.sessions import Session
from tests.platforms.discord.world import Where, Who, World

Json = dict[str, Any]

GUILDS, GUILD_MEMBERS = 1 << 0, 1 << 1


class Gathering(metaclass=ABCMeta):
    """The part of a stand-in where people come together. Guilds may be named by their ids."""

    world: World

    def person(self, name: str = "Somebody", *, locale: str = "en-GB", closed: bool = False) -> Person:
        """Somebody new. `closed`: they take no private messages."""
        number = self.world.new_id()
        username = f"{name.lower().replace(' ', '_')}{number % 1000}"
        person = Person(number, name, username, locale, closed=closed)
        self.world.people[number] = person
        return person

    def crowd(self, count: int) -> list[Person]:
        """So many new people."""
        return [self.person(f"Person {number + 1}") for number in range(count)]

    def guild(
        self,
        name: str = "Carers",
        *,
        owner: Who | None = None,
        members: Iterable[Who] = (),
        channels: Iterable[str] = ("general",),
        bot: bool = True,
        bot_permissions: Iterable[str] = LEAST,
        everyone: Iterable[str] = FOR_EVERYONE,
    ) -> Guild:
        """A new guild with text channels; the bot in it with these permissions, unless told."""
        leads = self.person("Owner") if owner is None else self.world.who(owner)
        guild = Guild(self.world.new_id(), name, leads, self.world.now(), bits(everyone))
        self.world.guilds[guild.id] = guild
        for who in (leads, *(self.world.who(one) for one in members)):
            self._join(guild, who)
        for channel in channels:
            self.world.new_channel("text", name=channel, guild=guild)
        if bot:
            self.adds_bot(guild, permissions=bot_permissions)
        return guild

    def adds_bot(self, guild: Guild | int, permissions: Iterable[str] = LEAST) -> None:
        """Install the bot in a guild."""
        where = self.the_guild(guild)
        self._join(where, self.world.bot, bits(permissions))
        told = self._whole(where)
        # By this the library tells a guild that is new from one that is there again.
        del told["unavailable"]
        self._tell(where, "GUILD_CREATE", told)

    def removes_bot(self, guild: Guild | int) -> None:
        """Throw the bot out."""
        where = self.the_guild(guild)
        del where.members[self.world.bot.id]
        self._tell(where, "GUILD_DELETE", {"id": str(where.id)})

    def outage(self, guild: Guild | int, *, over: bool = False) -> None:
        """A guild cannot be reached, or can again."""
        where = self.the_guild(guild)
        where.unavailable = not over
        if over:
            self._tell(where, "GUILD_CREATE", self._whole(where))
        else:
            self._tell(where, "GUILD_DELETE", {"id": str(where.id), "unavailable": True})

    def joins(self, who: Who, guild: Guild | int) -> None:
        """Somebody comes into a guild."""
        where, person = self.the_guild(guild), self.world.who(who)
        member = self._join(where, person)
        told = member.as_member() | {"guild_id": str(where.id)}
        self.world.tell("GUILD_MEMBER_ADD", told, where.id, intents=GUILD_MEMBERS)

    def leaves(self, who: Who, guild: Guild | int) -> None:
        """Somebody leaves a guild."""
        where, person = self.the_guild(guild), self.world.who(who)
        self.world.member(where, person)
        del where.members[person.id]
        told = {"user": person.as_user(), "guild_id": str(where.id)}
        self.world.tell("GUILD_MEMBER_REMOVE", told, where.id, intents=GUILD_MEMBERS)

    def permits(self, who: Who, guild: Guild | int, permissions: Iterable[str]) -> None:
        """Give a member, or the bot, exactly these permissions above everybody's."""
        where, person = self.the_guild(guild), self.world.who(who)
        member = self.world.member(where, person)
        member.permissions = bits(permissions)
        if not member.roles:
            member.roles = [self.world.new_id()]
        if person is self.world.bot:
            self._tell(where, "GUILD_MEMBER_UPDATE", member.as_member() | {"guild_id": str(where.id)})
        role = next(one for one in where.as_guild()["roles"] if one["id"] == str(member.roles[0]))
        self._tell(where, "GUILD_ROLE_UPDATE", {"guild_id": str(where.id), "role": role})

    def overrides(
        self, channel: Where, who: Who | None = None, *, deny: Iterable[str] = (), allow: Iterable[str] = ()
    ) -> None:
        """Set what somebody, or everybody, may not or may do in one channel, whatever holds elsewhere."""
        where = self.world.where(channel)
        assert where.guild is not None, "no overrides in private"
        target = where.guild.id if who is None else self.world.who(who).id
        where.denied[target], where.allowed[target] = bits(deny), bits(allow)
        self._tell(where.guild, "CHANNEL_UPDATE", where.as_channel())

    def opens_channel(self, guild: Guild | int, name: str, kind: Kind = "text") -> Channel:
        """Somebody makes a channel."""
        where = self.the_guild(guild)
        channel = self.world.new_channel(kind, name=name, guild=where)
        self._tell(where, "CHANNEL_CREATE", channel.as_channel())
        return channel

    def opens_thread(self, channel: Where, name: str, *, private: bool = False) -> Channel:
        """Somebody opens a thread; of a private one the bot knows nothing until it is let in."""
        parent = self.world.where(channel)
        assert parent.guild is not None, "no threads in private"
        kind: Kind = "private_thread" if private else "thread"
        thread = self.world.new_channel(kind, name=name, guild=parent.guild, parent=parent)
        if not private:
            self._tell(parent.guild, "THREAD_CREATE", thread.as_channel() | {"newly_created": True})
        return thread

    def lets_in(self, who: Who, thread: Where) -> None:
        """Let somebody, or the bot, into a private thread."""
        where, person = self.world.where(thread), self.world.who(who)
        assert where.guild is not None, "no threads in private"
        where.joined.add(person.id)
        if person is self.world.bot:
            self._tell(where.guild, "THREAD_CREATE", where.as_channel())

    def archives(self, thread: Where, *, locked: bool = False) -> None:
        """Put a thread away; locked, only whoever manages threads may open it again."""
        where = self.world.where(thread)
        assert where.guild is not None, "no threads in private"
        where.archived, where.locked = True, locked
        self._tell(where.guild, "THREAD_UPDATE", where.as_channel())

    def removes_channel(self, channel: Where) -> None:
        """Delete a channel or a thread with all that is in it."""
        where = self.world.where(channel)
        assert where.guild is not None, "private channels stay"
        where.deleted = True
        told = where.as_channel()
        self._tell(where.guild, "THREAD_DELETE" if where.is_thread else "CHANNEL_DELETE", told)

    def closes_private_messages(self, who: Who, *, opens: bool = False) -> None:
        """Somebody takes no private messages any more, or takes them again."""
        self.world.who(who).closed = not opens

    def says(
        self,
        who: Who,
        text: str,
        channel: Where | None = None,
        *,
        reply_to: Shown | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> Shown:
        """Somebody writes in a channel, or to the bot in private; with `files`, by their names."""
        person = self.world.who(who)
        where = self.world.private(person) if channel is None else self.world.where(channel)
        self.check_sees(person, where)
        pings = self.world.pings(where, text, None, person)
        mentions = [self.world.people[int(n)].as_user() for n in pings if n.isdigit() and int(n) in self.world.people]
        attached = [self.world.attach(name, content) for name, content in (files or {}).items()]
        shown = self.world.post(
            where,
            person,
            content=text,
            pings=pings,
            mentions=mentions,
            reply_to=reply_to,
            attachments=attached,
            files=dict(files or {}),
        )
        return self.world.tell_message(shown)

    def deletes(self, message: Shown) -> None:
        """Somebody who may do so removes a message."""
        message.deleted = True
        tell_deleted(self.world, message)

    def check_sees(self, person: Person, channel: Channel) -> None:
        """Raise `AssertionError` where somebody does not see a channel."""
        if channel.person is not None:
            assert channel.person is person, "not their private channel"
            return
        assert channel.guild is not None and not channel.deleted, "no such channel"  # noqa: PT018 - one thing
        assert allows(permissions_in(channel, person), "view_channel"), f"person {person.id} does not see this channel"

    def the_guild(self, guild: Guild | int) -> Guild:
        """The guild meant."""
        return guild if isinstance(guild, Guild) else self.world.guilds[guild]

    def greet(self, session: Session) -> None:
        """Fill a new session with its first events: who the bot is, and every guild of its shard."""
        mine = [g for g in self.world.guilds.values() if self.world.bot.id in g.members and session.is_for(g.id)]
        told = {
            "v": 10,
            "user": self.world.bot.about(),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in mine],
            "session_id": session.id,
            "resume_gateway_url": self.gateway_url,
            "shard": list(session.shard),
            "application": {"id": str(self.world.bot.id), "flags": self.world.bot.application_flags},
            "_trace": [],
        }
        session.event("READY", json.dumps(told).encode())
        for guild in mine:
            if session.intents & GUILDS and not guild.unavailable:
                session.event("GUILD_CREATE", json.dumps(self._whole(guild)).encode())

    @property
    @abstractmethod
    def gateway_url(self) -> str:
        """Where the gateway is."""
        ...

    def _join(self, guild: Guild, person: Person, permissions: int = 0) -> Member:
        roles = [self.world.new_id()] if permissions else []
        member = guild.members[person.id] = Member(person, self.world.now(), permissions, roles=roles)
        return member

    def _whole(self, guild: Guild) -> Json:
        return guild.as_event() | {"members": [self.world.member(guild, self.world.bot).as_member()]}

    def _tell(self, guild: Guild, name: str, data: Json) -> None:
        if self.world.bot.id in guild.members or name == "GUILD_DELETE":
            self.world.tell(name, data, guild.id, intents=GUILDS)

"""People and chats: making them, coming and going, leading, and groups that get a new id."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from tests.platforms.telegram.chats import Chat, Kind, Shown
from tests.platforms.telegram.people import RIGHTS, SUPERGROUP_RIGHTS, Member, Person, Status
from tests.platforms.telegram.world import Where, Who, World

Json = dict[str, Any]

GENERAL = 1
TOPIC_COLOUR = 7322096


def migrate(world: World, chat: Chat, by: Person | None = None) -> Chat:
    """Make a supergroup of a group: new id, the same people, a service message on each side (as seen in issue 266 of
    tdlib/telegram-bot-api: the bot is told that it joined the new one, and never that it left the old one).
    """
    large = world.new_chat("supergroup", chat.title)
    large.members = {number: replace(member) for number, member in chat.members.items()}
    large.moved_from, chat.moved_to = chat.id, large.id
    sender = (by or _first_leader(chat) or world.bot).as_user()
    ours = chat.member(world.bot)
    if ours.there:
        world.tell_member(large, by or _first_leader(chat) or world.bot, Member(world.bot, "left"), ours)
    world.tell(world.post(chat, sender, service={"migrate_to_chat_id": large.id}))
    world.tell(world.post(large, sender, service={"migrate_from_chat_id": chat.id}))
    return large


def _first_leader(chat: Chat) -> Person | None:
    return next((member.person for member in chat.members.values() if member.leads), None)


class Gathering:
    """The part of a stand-in that knows who is where."""

    world: World

    def person(
        self, number: int | None = None, name: str = "Ada", username: str | None = None, language: str | None = "en"
    ) -> Person:
        """Somebody new with an account; without a number, one is chosen."""
        person = Person(self.world.new_person_id() if number is None else number, name, username, language)
        self.world.people[person.id] = person
        return person

    def crowd(self, size: int, name: str = "Carer") -> list[Person]:
        """Many new people at once."""
        return [self.person(None, f"{name} {number}") for number in range(1, size + 1)]

    def group(self, title: str, members: Iterable[Who] = (), admins: Sequence[Who] = (), *, bot: bool = False) -> Chat:
        """A small group. The first of the admins made it; with `bot`, our bot has been in it for long."""
        return self._gather("group", title, members, admins, bot=bot)

    def groups(self, many: int, title: str = "Carers") -> list[int]:
        """So many groups in which our bot has been for long, by their ids."""
        return [self.group(f"{title} {number}", bot=True).id for number in range(1, many + 1)]

    def supergroup(
        self, title: str, members: Iterable[Who] = (), admins: Sequence[Who] = (), *, bot: bool = False
    ) -> Chat:
        """A supergroup: ids of messages count by themselves, and everything can be changed by its leaders."""
        return self._gather("supergroup", title, members, admins, bot=bot)

    def forum(
        self,
        title: str,
        members: Iterable[Who] = (),
        admins: Sequence[Who] = (),
        *,
        topics: Iterable[str] = (),
        bot: bool = False,
    ) -> Chat:
        """A supergroup with topics; `chat.topics` maps thread ids to the messages that opened them."""
        chat = self._gather("supergroup", title, members, admins, bot=bot)
        chat.is_forum = True
        for name in topics:
            self._open_topic(chat, _first_leader(chat), name)
        return chat

    def channel(self, title: str, owner: Who) -> Chat:
        """A channel, in whose name its owner may write in groups."""
        return self._gather("channel", title, (), (owner,), bot=False)

    def opens_topic(self, who: Who, chat: Where, name: str) -> int:
        """Somebody opens a topic; gives its thread id."""
        opening = self._open_topic(self.world.where(chat), self.world.who(who), name)
        self.world.tell(opening)
        return opening.id

    def closes_topic(self, who: Who, chat: Where, thread: int) -> Shown:
        """Somebody closes a topic: the bot may not write there any more."""
        forum = self.world.where(chat)
        forum.closed_topics.add(thread)
        return self._service(forum, self.world.who(who), {"forum_topic_closed": {}}, thread=thread)

    def joins(self, who: Who, chat: Where, invited_by: Who | None = None) -> Shown:
        """Somebody comes into a group."""
        group, person = self.world.where(chat), self.world.who(who)
        by = person if invited_by is None else self.world.who(invited_by)
        self._become(group, by, Member(person))
        return self._service(group, by, self._newcomer(person))

    def leaves(self, who: Who, chat: Where) -> Shown:
        """Somebody goes."""
        group, person = self.world.where(chat), self.world.who(who)
        self._become(group, person, Member(person, "left"))
        return self._service(group, person, {"left_chat_member": person.as_user()})

    def removes(self, by: Who, who: Who, chat: Where) -> Shown:
        """A leader throws somebody out."""
        group, person = self.world.where(chat), self.world.who(who)
        self._become(group, self.world.who(by), Member(person, "kicked"))
        return self._service(group, self.world.who(by), {"left_chat_member": person.as_user()})

    def adds_bot(
        self, who: Who, chat: Where, *, payload: str | None = None, rights: Collection[str] | None = None
    ) -> Shown:
        """Somebody adds our bot, by a `startgroup` link where there is a payload, with these rights."""
        group, by = self.world.where(chat), self.world.who(who)
        self._become(group, by, _bot_as(self.world.bot, rights))
        arrival = self._service(group, by, self._newcomer(self.world.bot))
        if payload is None:
            return arrival
        return self._say_start(group, by, payload)

    def removes_bot(self, who: Who, chat: Where) -> None:
        """A leader throws our bot out."""
        self.removes(who, self.world.bot, chat)

    def promotes_bot(self, who: Who, chat: Where, rights: Collection[str] = ("can_delete_messages",)) -> None:
        """A leader makes our bot an administrator."""
        self._become(self.world.where(chat), self.world.who(who), _bot_as(self.world.bot, rights))

    def demotes_bot(self, who: Who, chat: Where) -> None:
        """Our bot is an ordinary member again."""
        self._become(self.world.where(chat), self.world.who(who), Member(self.world.bot))

    def silences_bot(self, who: Who, chat: Where) -> None:
        """A leader forbids our bot to write."""
        self._become(self.world.where(chat), self.world.who(who), Member(self.world.bot, "restricted"))

    def promotes(self, by: Who, who: Who, chat: Where, *, anonymous: bool = False) -> None:
        """A leader makes somebody an administrator, anonymous or not."""
        rights = frozenset({"can_manage_chat", "can_delete_messages"})
        after = Member(self.world.who(who), "administrator", rights, anonymous)
        self._become(self.world.where(chat), self.world.who(by), after)

    def demotes(self, by: Who, who: Who, chat: Where) -> None:
        """Somebody is an ordinary member again."""
        self._become(self.world.where(chat), self.world.who(by), Member(self.world.who(who)))

    def deletes_account(self, who: Who) -> None:
        """Somebody has no account any more."""
        self.world.who(who).deactivated = True

    def mutes(self, chat: Where, *, muted: bool = True) -> None:
        """Only leaders may write there, or all again."""
        self.world.where(chat).muted = muted

    def takes_words_only(self, chat: Where) -> None:
        """Only leaders may send photos and documents there."""
        self.world.where(chat).words_only = True

    def hides_members(self, chat: Where) -> None:
        """Who is in a group is told to administrators only."""
        self.world.where(chat).members_hidden = True

    def migrates(self, chat: Where, by: Who | None = None) -> Chat:
        """The group becomes a supergroup; gives the new chat."""
        return migrate(self.world, self.world.where(chat), None if by is None else self.world.who(by))

    def renames(self, who: Who, chat: Where, title: str) -> Shown:
        """Somebody gives a group another name."""
        group = self.world.where(chat)
        group.title = title
        return self._service(group, self.world.who(who), {"new_chat_title": title})

    def _gather(self, kind: Kind, title: str, members: Iterable[Who], admins: Sequence[Who], *, bot: bool) -> Chat:
        chat = self.world.new_chat(kind, title)
        for number, who in enumerate(admins):
            status: Status = "administrator" if number else "creator"
            chat.members[self.world.who(who).id] = Member(self.world.who(who), status, frozenset(RIGHTS))
        for who in members:
            chat.members.setdefault(self.world.who(who).id, Member(self.world.who(who)))
        if bot:
            chat.members[self.world.bot.id] = Member(self.world.bot)
        return chat

    def _become(self, chat: Chat, by: Person, after: Member) -> None:
        before = chat.member(after.person)
        chat.members[after.person.id] = after
        self.world.tell_member(chat, by, before, after)

    def _service(self, chat: Chat, by: Person, told: Json, *, thread: int | None = None) -> Shown:
        return self.world.tell(self.world.post(chat, by.as_user(), service=told, thread=thread))

    def _newcomer(self, person: Person) -> Json:
        return {"new_chat_members": [person.as_user()]}

    def _open_topic(self, chat: Chat, by: Person | None, name: str) -> Shown:
        told = {"forum_topic_created": {"name": name, "icon_color": TOPIC_COLOUR}}
        opening = self.world.post(chat, None if by is None else by.as_user(), service=told)
        opening.thread = opening.id
        chat.topics[opening.id] = opening
        return opening

    def _say_start(self, chat: Chat, by: Person, payload: str) -> Shown:
        words = f"/start@{self.world.bot.username} {payload}".strip()
        command = {"type": "bot_command", "offset": 0, "length": len(words.partition(" ")[0])}
        return self.world.tell(self.world.post(chat, by.as_user(), words, entities=[command]))


def _bot_as(bot: Person, rights: Collection[str] | None) -> Member:
    if rights is None:
        return Member(bot)
    if unknown := set(rights) - {*RIGHTS, *SUPERGROUP_RIGHTS}:
        raise ValueError(f"no such rights: {sorted(unknown)}")
    return Member(bot, "administrator", frozenset(rights) | {"can_manage_chat"})

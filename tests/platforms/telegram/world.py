"""The world of one stand-in: its bot, its people, its chats, and how what happens there becomes updates."""

import itertools
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.platforms.clock import Clock
from tests.platforms.telegram.chats import Chat, Kind, Shown
from tests.platforms.telegram.files import Media
from tests.platforms.telegram.people import Bot, Member, Person
from tests.platforms.telegram.presses import Press
from tests.platforms.telegram.recording import Record
from tests.platforms.telegram.refusing import bad
from tests.platforms.telegram.updates import Updates, written

Json = dict[str, Any]

Who = Person | int
Where = Chat | int
ScopeKey = tuple[str, int, int]
"""Whom a list of commands is for: the kind of scope, a chat or 0, a person or 0."""

FIRST_PERSON = 500_001
FIRST_GROUP = 4_000_001
FIRST_SUPERGROUP = 1_900_000_001


@dataclass
class World:
    """Everything there is. People and chats may be named by their ids wherever they are asked for."""

    clock: Clock
    bot: Bot
    updates: Updates
    record: Record
    random: Random
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    presses: dict[str, Press] = field(default_factory=dict)
    commands: dict[tuple[ScopeKey, str], list[Json]] = field(default_factory=dict)
    files: dict[str, Media] = field(default_factory=dict, repr=False)
    about: dict[tuple[str, str], str] = field(default_factory=dict)
    query_lives: float = 150.0
    _message_ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(11))
    _person_ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(FIRST_PERSON))
    _group_ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(FIRST_GROUP))
    _supergroup_ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(FIRST_SUPERGROUP))
    _file_numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    _query_ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(4_382_000_000_000_001))

    def who(self, who: Who) -> Person:
        """The person meant."""
        return who if isinstance(who, Person) else self.people[who]

    def where(self, where: Where) -> Chat:
        """The chat meant; somebody's id means the private chat with them."""
        if isinstance(where, Chat):
            return where
        return self.chats[where] if where in self.chats else self.private(self.people[where])

    def private(self, person: Person) -> Chat:
        """The private chat with somebody."""
        chat = self.chats.get(person.id)
        if chat is None:
            chat = self.chats[person.id] = Chat(id=person.id, kind="private", person=person)
        return chat

    def find(self, chat_id: int | str) -> Chat:
        """The chat that the bot names in a call. Raises `Refused` where there is none."""
        if isinstance(chat_id, str):
            named = (c for c in self.chats.values() if c.username and f"@{c.username}".lower() == chat_id.lower())
            if (chat := next(named, None)) is not None:
                return chat
        elif chat_id in self.chats:
            return self.chats[chat_id]
        elif chat_id in self.people:
            return self.private(self.people[chat_id])
        raise bad("chat not found")

    def new_file_number(self) -> int:
        """A number for a file that came."""
        return next(self._file_numbers)

    def keep_file(self, media: Media) -> Media:
        """Remember a file under its id, as Telegram does for ever."""
        self.files[media.id] = media
        return media

    def now(self) -> int:
        """The stand-in's time in whole seconds, as dates of messages are."""
        return int(self.clock.now())

    def new_person_id(self) -> int:
        """An id for somebody new."""
        return next(number for number in self._person_ids if number not in self.people)

    def new_chat(self, kind: Kind, title: str) -> Chat:
        """A new group, supergroup or channel with nobody in it."""
        chat_id = -next(self._group_ids) if kind == "group" else -1_000_000_000_000 - next(self._supergroup_ids)
        chat = self.chats[chat_id] = Chat(id=chat_id, kind=kind, title=title)
        return chat

    def post(self, chat: Chat, sender: Json | None, text: str = "", **more: Any) -> Shown:
        """Let a message stand in a chat. Ids count per supergroup, and together for all other chats, as on Telegram."""
        if chat.kind in {"supergroup", "channel"}:
            chat.last_id += 1
        else:
            chat.last_id = next(self._message_ids)
        shown = Shown(chat, chat.last_id, sender, self.now(), text, **more)
        chat.all_messages[shown.id] = shown
        chat.told.append(shown)
        return shown

    def tell(self, shown: Shown, kind: str = "message") -> Shown:
        """Tell the bot of a message, if it is one that it sees."""
        if self.sees(shown):
            self.updates.put(kind, written(shown.as_message()), ("chat", shown.chat.id))
        return shown

    def tell_member(self, chat: Chat, by: Person, before: Member, after: Member) -> None:
        """Tell the bot of a change of its own place in a chat, or, where it leads, of somebody else's."""
        ours = after.person is self.bot
        if not ours and not chat.member(self.bot).leads:
            return
        large = chat.kind in {"supergroup", "channel"}
        change = {
            "chat": chat.as_chat(),
            "from": by.as_user(),
            "date": self.now(),
            "old_chat_member": before.as_json(supergroup=large),
            "new_chat_member": after.as_json(supergroup=large),
        }
        self.updates.put("my_chat_member" if ours else "chat_member", written(change), ("member", chat.id))

    def sees(self, shown: Shown) -> bool:
        """Whether the bot is told of this message: privacy mode hides from it what is not meant for it.

        Told are commands to it (bare ones unless another bot spoke last), replies to its messages, service
        messages, everything in private and, where it leads or privacy is off, everything.
        """
        chat, member = shown.chat, shown.chat.member(self.bot)
        if chat.is_private:
            return True
        if not member.there:
            return (shown.service.get("left_chat_member") or {}).get("id") == self.bot.id
        if shown.service or member.leads or not self.bot.privacy or chat.kind == "channel":
            return True
        if shown.reply_to is not None and shown.reply_to.own:
            return True
        return self._is_command_for_us(shown)

    def _is_command_for_us(self, shown: Shown) -> bool:
        if not any(e["type"] == "bot_command" and e["offset"] == 0 for e in shown.entities):
            return False
        _, at, meant = shown.text.split(maxsplit=1)[0].partition("@")
        if at:
            return meant.lower() == (self.bot.username or "").lower()
        return not shown.chat.other_bot_spoke_last

    def new_press(self, person: Person, message: Shown, data: str) -> Press:
        """A press that waits for its answer."""
        press = Press(str(next(self._query_ids)), person, message, data, self.clock.now())
        self.presses[press.id] = press
        return press

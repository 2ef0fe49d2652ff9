"""What people do with words: say, edit, delete, start the bot, block it, forward, hand over a group."""

from typing import Any, Literal

from tests.platforms.telegram.chats import Chat, Shown
from tests.platforms.telegram.files import Media
from tests.platforms.telegram.gathering import Gathering
from tests.platforms.telegram.keyboards import PAYLOAD, deep_link
from tests.platforms.telegram.linking import found
from tests.platforms.telegram.people import CHANNEL_BOT, GROUP_ANONYMOUS_BOT, Member, Person, Status
from tests.platforms.telegram.updates import written
from tests.platforms.telegram.world import Where, Who

Json = dict[str, Any]

OTHER_BOT: Json = {"id": 690001, "is_bot": True, "first_name": "Another bot", "username": "another_bot"}


class Talking(Gathering):
    """The part of a stand-in through which people speak. Without a chat, they speak in private."""

    def says(
        self,
        who: Who,
        text: str,
        chat: Where | None = None,
        *,
        topic: int | None = None,
        reply_to: Shown | None = None,
        anonymous: bool = False,
        as_channel: Where | None = None,
        more: Json | None = None,
    ) -> Shown:
        """Somebody writes: as themselves, as an anonymous administrator, or in the name of a channel.

        `more` holds further fields of the message, such as a photo; with it the text may be empty.
        """
        person = self.world.who(who)
        where = self.world.private(person) if chat is None else self.world.where(chat)
        if where.is_private:
            person.started = True
        sender, sender_chat = self._speaker(person, where, anonymous=anonymous, as_channel=as_channel)
        shown = self.world.post(
            where,
            sender,
            text,
            entities=found(text, ()),
            thread=topic,
            reply_to=reply_to or (where.topics.get(topic) if topic else None),
            sender_chat=sender_chat,
        )
        shown.service.update(more or {})
        return self.world.tell(shown)

    def sends(
        self,
        who: Who,
        content: bytes,
        name: str = "",
        *,
        caption: str = "",
        chat: Where | None = None,
        album: str = "",
    ) -> Shown:
        """Somebody sends a photo; or, under a name, a document. What is sent as an album bears the same word."""
        person = self.world.who(who)
        where = self.world.private(person) if chat is None else self.world.where(chat)
        person.started = person.started or where.is_private
        kind: Literal["photo", "document"] = "document" if name else "photo"
        media = self.world.keep_file(Media(kind, f"theirs-{self.world.new_file_number()}", name, content))
        shown = self.world.post(where, person.as_user(), caption, entities=found(caption, ()), media=media)
        shown.service.update({"media_group_id": album} if album else {})
        return self.world.tell(shown)

    def edits(self, message: Shown, text: str) -> Shown:
        """Whoever wrote a message changes its words."""
        message.history.append(message.text)
        message.text, message.entities = text, found(text, ())
        message.edited = self.world.now()
        return self.world.tell(message, "edited_message")

    def deletes(self, message: Shown) -> None:
        """Somebody deletes a message, their own or the bot's: bots are told nothing."""
        message.deleted = True

    def starts(self, who: Who, payload: str = "") -> Shown:
        """Somebody opens the bot's private chat and presses Start, by a link where there is a payload."""
        return self.says(who, f"/start {payload}".strip())

    def opens_link(self, who: Who, url: str, group: Where | None = None) -> Shown:
        """Somebody follows a deep link to our bot, into the private chat, or with `startgroup` into this group."""
        link = deep_link(url)
        assert link is not None, "not a deep link to a bot"
        assert link.bot.lower() == (self.world.bot.username or "").lower(), "a link to another bot"
        assert not link.payload or PAYLOAD.fullmatch(link.payload), "Telegram's apps would drop this payload"
        if link.kind == "start":
            return self.starts(who, link.payload)
        assert group is not None, "choose a group for this link"
        chat = self.world.where(group)
        if chat.member(self.world.bot).there:
            return self._say_start(chat, self.world.who(who), link.payload)
        return self.adds_bot(who, chat, payload=link.payload)

    def other_bot_says(self, text: str, chat: Where) -> Shown:
        """Another bot speaks: bare commands are no longer for ours."""
        where = self.world.where(chat)
        where.other_bot_spoke_last = True
        return self.world.post(where, OTHER_BOT, text, entities=found(text, ()))

    def blocks_bot(self, who: Who) -> None:
        """Somebody blocks the bot in private."""
        self._block(self.world.who(who), blocked=True)

    def unblocks_bot(self, who: Who) -> None:
        """Somebody lets the bot write again."""
        self._block(self.world.who(who), blocked=False)

    def forwards(self, who: Who, message: Shown, chat: Where | None = None) -> Shown:
        """Somebody forwards a message with its buttons, as a modified app could make it look; elsewhere or private."""
        person = self.world.who(who)
        where = self.world.private(person) if chat is None else self.world.where(chat)
        origin = {"type": "user", "sender_user": message.sender, "date": message.date}
        copy = self.world.post(
            where,
            person.as_user(),
            message.text,
            entities=message.entities,
            markup=message.markup,
            media=message.media,
            forwarded=origin,
        )
        return self.world.tell(copy)

    def shares_chat(self, who: Who, chat: Where, request_id: int | None = None) -> Shown:
        """Somebody presses the button that picks a group, and picks this one.

        Where the button asks for the bot as a member, picking adds it, as Telegram's apps do. Raises
        `AssertionError` where no such button is shown, or the group is not one that it lets people pick.
        """
        person, picked = self.world.who(who), self.world.where(chat)
        button = self._picker(person, request_id)["request_chat"]
        self._check_pick(person, picked, button)
        rights = [name for name, has in button.get("bot_administrator_rights", {}).items() if has]
        if (button.get("bot_is_member") or rights) and not picked.member(self.world.bot).there:
            self.adds_bot(person, picked, rights=rights or None)
        shared: Json = {"request_id": button["request_id"], "chat_id": picked.id}
        if button.get("request_title"):
            shared["title"] = picked.title
        return self.says(person, "", more={"chat_shared": shared})

    def tells(self, kind: str, content: Any) -> int | None:
        """Put an update of any kind and content in line, right or wrong: unknown kinds, broken ones."""
        return self.world.updates.put_raw(written(kind) + b":" + written(content), ("told", 0))

    def _speaker(
        self, person: Person, chat: Chat, *, anonymous: bool, as_channel: Where | None
    ) -> tuple[Json, Json | None]:
        if anonymous:
            return GROUP_ANONYMOUS_BOT, chat.as_chat()
        if as_channel is not None:
            return CHANNEL_BOT, self.world.where(as_channel).as_chat()
        return person.as_user(), None

    def _block(self, person: Person, *, blocked: bool) -> None:
        states: tuple[Status, Status] = ("member", "kicked") if blocked else ("kicked", "member")
        person.blocked = blocked
        before, after = (Member(self.world.bot, status) for status in states)
        self.world.tell_member(self.world.private(person), person, before, after)

    def _picker(self, person: Person, request_id: int | None) -> Json:
        keyboard = self.world.private(person).keyboard or {}
        for row in keyboard.get("keyboard", ()):
            for button in row:
                asked = button.get("request_chat") if isinstance(button, dict) else None
                if asked and request_id in {None, asked["request_id"]}:
                    found_button: Json = button
                    return found_button
        raise AssertionError("no button to pick a group is shown in this private chat")

    def _check_pick(self, person: Person, picked: Chat, button: Json) -> None:
        assert button["chat_is_channel"] == (picked.kind == "channel"), "not of the kind that may be picked"
        assert picked.member(person).there, "people can pick only where they are"
        needed = [name for name, has in button.get("user_administrator_rights", {}).items() if has]
        assert all(picked.member(person).may(name) for name in needed), "the rights to pick this one are missing"

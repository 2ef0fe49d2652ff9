"""Where things are said: chats, and the messages that stand in them, shaped as Telegram shapes them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.platforms.telegram.files import Media
from tests.platforms.telegram.linking import Link, links
from tests.platforms.telegram.people import PERMISSIONS, Member, Person

Json = dict[str, Any]

Kind = Literal["private", "group", "supergroup", "channel"]

NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


@dataclass(eq=False)
class Chat:
    """A private chat, group, supergroup or channel, with who is in it and what stands in it now."""

    id: int
    kind: Kind
    title: str = field(default="", repr=False)
    person: Person | None = None
    username: str | None = None
    is_forum: bool = False
    members: dict[int, Member] = field(default_factory=dict, repr=False)
    topics: "dict[int, Shown]" = field(default_factory=dict, repr=False)  # thread ids to the messages that opened them
    closed_topics: set[int] = field(default_factory=set)
    all_messages: dict[int, "Shown"] = field(default_factory=dict, repr=False)
    told: "list[Shown | str]" = field(default_factory=list, repr=False)  # messages and presses, as they came
    moved_to: int | None = None
    moved_from: int | None = None
    members_hidden: bool = False
    muted: bool = False  # nobody but administrators may write
    words_only: bool = False  # nobody but administrators may send photos and documents
    other_bot_spoke_last: bool = False
    keyboard: Json | None = field(default=None, repr=False)  # the keyboard of a private chat
    pinned: list["Shown"] = field(default_factory=list, repr=False)
    menu_button: Json | None = None
    last_id: int = 0

    @property
    def is_private(self) -> bool:
        """Whether it is a chat with one person."""
        return self.kind == "private"

    @property
    def messages(self) -> list["Shown"]:
        """What people see now: no deleted messages, edits applied."""
        return [message for message in self.all_messages.values() if not message.deleted]

    @property
    def last(self) -> "Shown":
        """The newest message that is not a service message."""
        return next(message for message in reversed(self.messages) if not message.service)

    def by_bot(self) -> list["Shown"]:
        """The messages of our bot that stand there now."""
        return [message for message in self.messages if message.own]

    def member(self, person: Person) -> Member:
        """What somebody is there; `left` for a stranger."""
        return self.members.get(person.id) or Member(person, "left")

    def as_chat(self) -> Json:
        """The `Chat` that updates carry."""
        if self.person is not None:
            told: Json = {"id": self.id, "first_name": self.person.name, "type": "private"}
            if self.person.username:
                told["username"] = self.person.username
            return told
        told = {"id": self.id, "title": self.title, "type": self.kind}
        if self.username:
            told["username"] = self.username
        if self.is_forum:
            told["is_forum"] = True
        return told

    def in_full(self) -> Json:
        """The `ChatFullInfo` that getChat gives."""
        told = self.as_chat() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
        if self.kind in {"group", "supergroup"}:
            told["permissions"] = dict.fromkeys(PERMISSIONS, not self.muted)
        if self.pinned:
            told["pinned_message"] = self.pinned[-1].as_message(with_reply=False)
        return told


@dataclass(eq=False)
class Shown:
    """One message as it stands in a chat now; where it has a photo or a document, the text is its caption."""

    chat: Chat
    id: int
    sender: Json | None
    date: int
    text: str = field(default="", repr=False)
    entities: list[Json] = field(default_factory=list, repr=False)
    markup: Json | None = field(default=None, repr=False)
    media: Media | None = None
    own: bool = False
    thread: int | None = None
    reply_to: "Shown | None" = None
    sender_chat: Json | None = None
    forwarded: Json | None = None
    service: Json = field(default_factory=dict, repr=False)
    preview: Json = field(default_factory=dict)
    silent: bool = False
    protected: bool = False
    edited: int | None = None
    deleted: bool = False
    history: list[str] = field(default_factory=list, repr=False)

    @property
    def edits(self) -> int:
        """How often it was edited."""
        return len(self.history)

    @property
    def lines(self) -> tuple[str, ...]:
        """The text as lines."""
        return tuple(self.text.split("\n"))

    @property
    def links(self) -> list[Link]:
        """Everything in the text that can be touched, also what clients find by themselves."""
        return links(self.text, self.entities)

    @property
    def shows_preview(self) -> bool:
        """Whether clients would fetch an address in it and show what stands there."""
        return not self.preview.get("is_disabled") and any(link.kind in {"url", "text_link"} for link in self.links)

    def buttons(self) -> Iterator[Json]:
        """The buttons under it, row by row."""
        for row in (self.markup or {}).get("inline_keyboard", ()):
            yield from row

    @property
    def labels(self) -> tuple[str, ...]:
        """The words on the buttons."""
        return tuple(button["text"] for button in self.buttons())

    def button(self, label: str) -> Json:
        """The button with these words. Raises `AssertionError` where there is none."""
        for button in self.buttons():
            if button["text"] == label:
                return button
        raise AssertionError(f"no button {label!r} among {list(self.labels)}")

    def as_message(self, *, with_reply: bool = True) -> Json:
        """The `Message` that updates and answers carry."""
        told: Json = {"message_id": self.id, "date": self.date, "chat": self.chat.as_chat()}
        optional: Json = {
            "from": self.sender,
            "sender_chat": self.sender_chat,
            "edit_date": self.edited,
            "message_thread_id": self.thread,
            "is_topic_message": bool(self.thread and self.chat.is_forum) or None,
            "forward_origin": self.forwarded,
            "reply_to_message": self.reply_to.as_message(with_reply=False) if self.reply_to and with_reply else None,
            "text" if self.media is None else "caption": self.text or None,
            "entities" if self.media is None else "caption_entities": self.entities or None,
            "link_preview_options": self.preview or None,
            "has_protected_content": self.protected or None,
            "reply_markup": self.markup,
        }
        told |= {name: value for name, value in optional.items() if value is not None}
        return told | self.service | (self.media.as_field() if self.media is not None else {})

    def as_inaccessible(self) -> Json:
        """The `InaccessibleMessage` that stands for one which the bot can no longer reach."""
        return {"message_id": self.id, "chat": self.chat.as_chat(), "date": 0}

"""Raw updates to inbound: what did a person do? Pure, and straight from the JSON: updates come by the thousand.

An update that is nothing to us reads as none. One of a shape that Telegram does not send is `Unreadable`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from telegram import ChatMember, ChatMemberUpdated
from telegram.error import TelegramError

from adapters.telegram.bringing import brought
from adapters.telegram.receipts import receipt_of
from bot.chat.inbound import Arrived, Confirm, Inbound, Left, Moved, Place, Pressed, Said, Sender

PLATFORM = "telegram"

WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that we ask for."""

ANONYMOUS_ADMIN = 1087968824
"""Who writes for an administrator who remains anonymous (Bot API, `Message.from`). Presses carry their real id."""

_PLACES = "places"
"""What happens to places stands in one line: a group's new id is told by several updates about two chats."""

_CONTENTS = frozenset(
    [
        "animation",
        "audio",
        "checklist",
        "contact",
        "dice",
        "document",
        "game",
        "live_photo",
        "location",
        "paid_media",
        "photo",
        "poll",
        "sticker",
        "story",
        "venue",
        "video",
        "video_note",
        "voice",
    ]
)
"""What a message may have instead of a text (Bot API, `Message`)."""

_CAPTIONED = frozenset({"photo", "document"})
"""What our own messages may have, with a caption."""

_FOR_LEADERS = re.compile(r"/(join\b|start(@\w+)?\s+\S)", re.IGNORECASE)
"""What counts only from an administrator of the group: a code, typed or brought by a link."""

Json = Mapping[str, Any]


class Unreadable(Exception):
    """An update that breaks Telegram's own rules. Holds nothing of it."""


@dataclass(frozen=True, kw_only=True)
class Act:
    """What a person did, and what its answer needs that only Telegram knows.

    `query` is the press to answer, and `inbound` none where that is all there is to do.
    """

    inbound: Inbound | None
    query: str = field(default="", repr=False)
    message: int = field(default=0, repr=False)  # the message that somebody wrote


def read(update: Json, bot_name: str, since: int = 0) -> Act | None:
    """What somebody did; none where it is nothing to us. Raises `Unreadable`.

    `since`: from which of Telegram's seconds on we listen. What was written before them waited for us.
    """
    try:
        act = _read(update, f"{PLATFORM}:{int(update['update_id'])}", bot_name)
        return act if act is None else _in_time(act, update, since)
    except (KeyError, TypeError, ValueError, AttributeError, TelegramError) as problem:
        raise Unreadable(type(problem).__name__) from None


def kind_of(update: Json) -> str:
    """What kind of update it is, for the log: the name that Telegram has for it, and nothing of its contents."""
    return next((name for name in update if name != "update_id"), "empty")


def whose(update: Json) -> str:
    """Whose acts it is to be kept in order with. Never raises."""
    try:
        if "callback_query" in update:
            return str(update["callback_query"]["from"]["id"])
        message = update.get("message") or update["edited_message"]
        if "migrate_to_chat_id" in message or "migrate_from_chat_id" in message:
            return _PLACES
        return str((message.get("sender_chat") or message["from"])["id"])
    except (KeyError, TypeError, AttributeError):
        return _PLACES


def may_delete(update: Json) -> tuple[str, bool] | None:
    """In which chat we may delete what others wrote, or may not; none where an update tells nothing of it."""
    try:
        change = update["my_chat_member"]
        rights = change["new_chat_member"]
        may = rights["status"] == ChatMember.ADMINISTRATOR and rights.get("can_delete_messages") is True
        return str(int(change["chat"]["id"])), may
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def must_ask_if_leads(inbound: Inbound) -> bool:
    """Whether Telegram must be asked if this sender is an administrator: for few commands only, and only in groups."""
    if not isinstance(inbound, Said) or inbound.place.private or inbound.sender.faceless or inbound.edited:
        return False
    return bool(_FOR_LEADERS.match(inbound.text))


def leads(member: ChatMember) -> bool:
    """Whether this member is an administrator of the group."""
    return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


def _read(update: Json, key: str, bot_name: str) -> Act | None:
    if "callback_query" in update:
        return _read_press(update["callback_query"], key)
    if "message" in update:
        return _read_message(update["message"], key, bot_name)
    if "edited_message" in update:
        return _read_edit(update["edited_message"], key, bot_name)
    if "my_chat_member" in update:
        return _read_membership(update["my_chat_member"], key)
    return None


def _read_press(query: Json, key: str) -> Act:
    number, message = str(query["id"]), query.get("message")
    if message is None or "data" not in query:
        return Act(inbound=None, query=number)  # a game, or a message that went out by way of somebody else
    pressed = Pressed(
        key=key,
        sender=_sender(query["from"]),
        place=_place(message),
        confirm=Confirm.DIALOG,
        action=_text(query["data"]),
        on=receipt_of(int(message["message_id"]), captioned=not _CAPTIONED.isdisjoint(message)),
    )
    return Act(inbound=pressed, query=number)


def _read_message(message: Json, key: str, bot_name: str) -> Act | None:
    if "migrate_to_chat_id" in message:
        return _read_move(message, key, of=message["chat"]["id"], to=message["migrate_to_chat_id"])
    if "migrate_from_chat_id" in message:
        return _read_move(message, key, of=message["migrate_from_chat_id"], to=message["chat"]["id"])
    if "text" not in message and _CONTENTS.isdisjoint(message):
        return None  # a service message
    said = _said(message, key)
    if said is None or not (said.place.private or _has_command(message)) or _is_for_another(said.text, bot_name):
        return None  # words among people are left unread
    return Act(inbound=said, message=int(message["message_id"]))


def _read_edit(message: Json, key: str, bot_name: str) -> Act | None:
    said = _said(message, key) if _has_command(message) else None
    if said is None or _is_for_another(said.text, bot_name):
        return None
    return Act(inbound=replace(said, edited=True), message=int(message["message_id"]))


def _said(message: Json, key: str) -> Said | None:
    sender, place = _writer(message), _place(message)
    if sender is None:
        return None
    sent = brought(message) if place.private else None
    return Said(
        key=key,
        sender=sender,
        place=place,
        confirm=Confirm.LASTING if place.private else Confirm.NONE,
        written=str(int(message["message_id"])),
        text=_text(message.get("text" if sent is None else "caption", "")),
        brought=sent,
        textless="text" not in message,
        forwarded="forward_origin" in message,
    )


def _in_time(act: Act, update: Json, since: int) -> Act:
    """The act; where it is words from before this second, with a mark."""
    if not since or not isinstance(act.inbound, Said):
        return act
    message = update.get("message") or update["edited_message"]
    waited = int(message.get("edit_date") or message["date"]) < since
    return replace(act, inbound=replace(act.inbound, waited=True)) if waited else act


def _writer(message: Json) -> Sender | None:
    """Who wrote it; none for other bots, and for what a channel's own posts bring into its group."""
    chat = message.get("sender_chat")
    if message.get("is_automatic_forward") or (chat is None and message["from"].get("is_bot")):
        return None
    if chat is not None or message["from"]["id"] == ANONYMOUS_ADMIN:
        chat = chat or message["chat"]
        return Sender(platform=PLATFORM, id=str(int(chat["id"])), name=_text(chat.get("title", "")), faceless=True)
    return _sender(message["from"])


def _has_command(message: Json) -> bool:
    entities = message.get("entities", ())
    return any(entity["type"] == "bot_command" and entity["offset"] == 0 for entity in entities)


def _is_for_another(text: str, bot_name: str) -> bool:
    """Whether it is a command that names another bot."""
    first = text.split(maxsplit=1)[0] if text.startswith("/") else ""
    _, at, name = first.partition("@")
    return bool(at) and name.lower() != bot_name.lower()


def _read_move(message: Json, key: str, *, of: Any, to: Any) -> Act:
    """A small group became a large one, with a new id. Both groups tell it."""
    old = Place(platform=PLATFORM, id=str(int(of)))
    new = replace(_place(message), id=str(int(to)), topic="")
    sender = _sender(message["from"]) if "from" in message else Sender(platform=PLATFORM, id=old.id, faceless=True)
    return Act(inbound=Moved(key=key, sender=sender, place=old, to=new))


def _read_membership(change: Json, key: str) -> Act | None:
    """What became of ourselves in a group. In a private chat a block shows when something cannot be delivered."""
    told = ChatMemberUpdated.de_json(dict(change), None)
    place, sender = _place(change), _sender(change["from"])
    before, after = told.old_chat_member, told.new_chat_member
    if place.private or sender.id == str(after.user.id):
        return None  # what we did ourselves, we know
    if _is_there(before) and not _is_there(after):
        return Act(inbound=Left(key=key, sender=sender, place=place, ourselves=True))
    if not _may_write(before) and _may_write(after):
        return Act(inbound=Arrived(key=key, sender=sender, place=place, ourselves=True))
    return None


def _is_there(member: ChatMember) -> bool:
    if member.status == ChatMember.RESTRICTED:
        return bool(getattr(member, "is_member", True))
    return member.status not in (ChatMember.LEFT, ChatMember.BANNED)


def _may_write(member: ChatMember) -> bool:
    return _is_there(member) and bool(getattr(member, "can_send_messages", True))


def _place(message: Json) -> Place:
    chat = message["chat"]
    topic = str(int(message["message_thread_id"])) if message.get("is_topic_message") else ""
    return Place(
        platform=PLATFORM,
        id=str(int(chat["id"])),
        topic=topic,
        private=chat["type"] == "private",
        title=_text(chat.get("title", "")),
    )


def _sender(user: Json) -> Sender:
    name = f"{_text(user.get('first_name', ''))} {_text(user.get('last_name', ''))}".strip()
    return Sender(platform=PLATFORM, id=str(int(user["id"])), name=name)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value

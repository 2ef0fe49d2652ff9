"""What Telegram says no with. Wording as in its own server (tdlib/telegram-bot-api, `Client.cpp`)."""

from typing import Any

from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.people import Bot

Json = dict[str, Any]

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a"
    " current content and reply markup of the message"
)
QUERY_TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "Conflict: terminated by setWebhook request"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class Refused(Exception):
    """A call that Telegram answers with a no: HTTP status, description, and parameters that tell more."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


def bad(what: str) -> Refused:
    """400, with what is bad about the request."""
    return Refused(400, f"Bad Request: {what}")


def forbidden(what: str) -> Refused:
    """403, with the reason."""
    return Refused(403, f"Forbidden: {what}")


def too_many(seconds: int) -> Refused:
    """429: not before so many seconds are over."""
    return Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def moved(chat_id: int) -> Refused:
    """400: the group has another id now."""
    return Refused(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat_id)


def check_may_read(bot: Bot, chat: Chat) -> None:
    """Raise `Refused` where the bot may not even look: a supergroup it is not in."""
    if chat.kind in {"supergroup", "channel"}:
        check_member(bot, chat)


def check_may_write(bot: Bot, chat: Chat) -> None:
    """Raise `Refused` where the bot may not write."""
    if chat.person is not None:
        if chat.person.deactivated:
            raise forbidden("user is deactivated")
        if chat.person.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.person.started:
            raise forbidden("bot can't initiate conversation with a user")
        return
    if chat.moved_to is not None:
        raise moved(chat.moved_to)
    check_member(bot, chat)
    member = chat.member(bot)
    silenced = member.status == "restricted" and "can_send_messages" not in member.rights
    if silenced or (chat.muted and not member.leads) or (chat.kind == "channel" and not member.leads):
        raise bad("not enough rights to send text messages to the chat")


def check_member(bot: Bot, chat: Chat) -> None:
    """Raise `Refused` where the bot is not, or was thrown out."""
    member = chat.member(bot)
    if member.status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    if not member.there:
        raise forbidden(f"bot is not a member of the {chat.kind} chat")

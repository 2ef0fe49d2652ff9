"""What the bot does with messages: send, edit, delete, pin."""

from typing import Any

from tests.platforms.telegram.chats import Chat, Shown
from tests.platforms.telegram.checking import Wrong
from tests.platforms.telegram.files import Media
from tests.platforms.telegram.keyboards import check_deep_links, check_markup, inline, shown_keyboard
from tests.platforms.telegram.linking import links
from tests.platforms.telegram.methods import method
from tests.platforms.telegram.refusing import NOT_MODIFIED, Refused, bad, check_may_write
from tests.platforms.telegram.wording import as_shown
from tests.platforms.telegram.world import World

Json = dict[str, Any]

DELETABLE = 48 * 3600
"""Seconds for which a message may be deleted (Bot API, deleteMessage)."""


@method("sendMessage")
def send_message(world: World, given: Json) -> Json:
    """A new message of the bot."""
    chat = world.find(given["chat_id"])
    check_may_write(world.bot, chat)
    text, entities = _read_text("sendMessage", given)
    return posted(world, chat, "sendMessage", given, text=text, entities=entities).as_message()


def posted(
    world: World, chat: Chat, name: str, given: Json, *, text: str, entities: list[Json], media: Media | None = None
) -> Shown:
    """A new message of the bot, with what every kind of message may have."""
    markup = given.get("reply_markup")
    check_markup(f"{name}.reply_markup", markup)
    thread = _thread(chat, given.get("message_thread_id"))
    reply_to = _replied(chat, given.get("reply_parameters")) or (chat.topics.get(thread) if thread else None)
    shown = world.post(
        chat,
        world.bot.as_user(),
        text,
        entities=entities,
        markup=inline(markup),
        media=media,
        own=True,
        thread=thread,
        reply_to=reply_to,
        preview=given.get("link_preview_options", {}),
        silent=given.get("disable_notification", False),
        protected=given.get("protect_content", False),
    )
    chat.keyboard = shown_keyboard(chat.keyboard, markup)
    chat.other_bot_spoke_last = False
    world.record.posts_by_chat[chat.id] += 1
    return shown


@method("editMessageText")
def edit_message_text(world: World, given: Json) -> Json:
    """Other words, and another keyboard or none, for a message of the bot."""
    shown = own_message(world, given)
    if "text" not in given:
        raise Wrong("editMessageText.text", "missing")
    if shown.media is not None:
        raise bad("there is no text in the message to edit")
    text, entities = _read_text("editMessageText", given)
    markup = given.get("reply_markup")
    check_markup("editMessageText.reply_markup", markup)
    if (text, entities, inline(markup)) == (shown.text, shown.entities, shown.markup):
        raise Refused(400, NOT_MODIFIED)
    shown.history.append(shown.text)
    shown.text, shown.entities, shown.markup = text, entities, inline(markup)
    shown.preview = given.get("link_preview_options", {})
    return edited(world, shown)


@method("editMessageReplyMarkup")
def edit_message_reply_markup(world: World, given: Json) -> Json:
    """Another keyboard, or none, under a message of the bot."""
    shown = own_message(world, given)
    markup = given.get("reply_markup")
    check_markup("editMessageReplyMarkup.reply_markup", markup)
    if inline(markup) == shown.markup:
        raise Refused(400, NOT_MODIFIED)
    shown.history.append(shown.text)
    shown.markup = inline(markup)
    return edited(world, shown)


@method("deleteMessage")
def delete_message(world: World, given: Json) -> bool:
    """Take one message away for everybody."""
    chat = _writable(world, given)
    shown = chat.all_messages.get(given["message_id"])
    if shown is None or shown.deleted:
        raise bad("message to delete not found")
    if not _may_delete(world, shown):
        raise bad("message can't be deleted")
    shown.deleted = True
    return True


@method("deleteMessages")
def delete_messages(world: World, given: Json) -> bool:
    """Take several messages away: those that are not there are passed over, one that has to stay spoils it for all."""
    chat = _writable(world, given)
    there = [chat.all_messages[number] for number in given["message_ids"] if number in chat.all_messages]
    if not all(_may_delete(world, shown) for shown in there):
        raise bad("message can't be deleted")
    for shown in there:
        shown.deleted = True
    return True


@method("pinChatMessage")
def pin_chat_message(world: World, given: Json) -> bool:
    """Pin a message; in a group only where the bot may."""
    chat = _writable(world, given)
    _check_may_pin(world, chat)
    shown = chat.all_messages.get(given["message_id"])
    if shown is None or shown.deleted:
        raise bad("message to pin not found")
    chat.pinned.append(shown)
    told = {"pinned_message": shown.as_message(with_reply=False)}
    world.tell(world.post(chat, world.bot.as_user(), own=True, service=told))
    return True


@method("unpinChatMessage")
def unpin_chat_message(world: World, given: Json) -> bool:
    """Unpin a message, or the newest pinned one."""
    chat = _writable(world, given)
    _check_may_pin(world, chat)
    number = given.get("message_id", chat.pinned[-1].id if chat.pinned else 0)
    before = len(chat.pinned)
    chat.pinned = [shown for shown in chat.pinned if shown.id != number]
    if len(chat.pinned) == before:
        raise bad("message to unpin not found")
    return True


@method("sendChatAction")
def send_chat_action(world: World, given: Json) -> bool:
    """Show that the bot is busy."""
    _writable(world, given)
    return True


def _writable(world: World, given: Json) -> Chat:
    chat = world.find(given["chat_id"])
    check_may_write(world.bot, chat)
    return chat


def _read_text(name: str, given: Json) -> tuple[str, list[Json]]:
    if "parse_mode" in given:
        raise Wrong(f"{name}.parse_mode", "the stand-in reads entities only")
    text, entities = as_shown(name, given["text"], given.get("entities", ()))
    check_deep_links(f"{name}.text", (link.goes_to for link in links(text, entities)))
    return text, entities


def _thread(chat: Chat, thread: int | None) -> int | None:
    if thread is None:
        return None
    if not chat.is_forum or thread not in chat.topics:
        raise bad("message thread not found")
    if thread in chat.closed_topics:
        raise bad("TOPIC_CLOSED")
    return thread


def _replied(chat: Chat, reply: Json | None) -> Shown | None:
    if reply is None:
        return None
    shown = chat.all_messages.get(reply["message_id"])
    if (shown is None or shown.deleted) and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return None if shown is None or shown.deleted else shown


def own_message(world: World, given: Json) -> Shown:
    """The message of the bot that a call is to change. Raises `Refused`, or `Wrong` where none is named."""
    if "chat_id" not in given or "message_id" not in given:
        raise Wrong("edit", "chat_id or message_id is missing", "Bad Request: message identifier is not specified")
    chat = _writable(world, given)
    shown = chat.all_messages.get(given["message_id"])
    if shown is None or shown.deleted:
        raise bad("message to edit not found")
    if not shown.own or shown.service:
        raise bad("message can't be edited")
    return shown


def edited(world: World, shown: Shown) -> Json:
    """Note that a message was changed; gives it as it is now."""
    shown.edited = world.now()
    world.record.edits_by_chat[shown.chat.id] += 1
    return shown.as_message()


def _may_delete(world: World, shown: Shown) -> bool:
    fresh = world.now() - shown.date < DELETABLE
    if shown.chat.member(world.bot).may("can_delete_messages"):
        return True
    return fresh and (shown.own or shown.chat.is_private)


def _check_may_pin(world: World, chat: Chat) -> None:
    if not chat.is_private and not chat.member(world.bot).may("can_pin_messages"):
        raise bad("not enough rights to manage pinned messages in the chat")

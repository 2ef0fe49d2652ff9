"""What the bot does with photos and documents: sends them, gives them another caption, puts others in their place."""

from typing import Any, Literal

from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.checking import Wrong
from tests.platforms.telegram.files import LARGEST_GIVEN, media
from tests.platforms.telegram.keyboards import check_deep_links, check_markup, inline
from tests.platforms.telegram.linking import links
from tests.platforms.telegram.methods import method
from tests.platforms.telegram.refusing import NOT_MODIFIED, Refused, bad, check_may_write
from tests.platforms.telegram.speaking import edited, own_message, posted
from tests.platforms.telegram.wording import as_shown
from tests.platforms.telegram.world import World

Json = dict[str, Any]


@method("sendPhoto")
def send_photo(world: World, given: Json) -> Json:
    """A new message with a photo."""
    return _send(world, "sendPhoto", "photo", given)


@method("sendDocument")
def send_document(world: World, given: Json) -> Json:
    """A new message with a document."""
    return _send(world, "sendDocument", "document", given)


@method("editMessageCaption")
def edit_message_caption(world: World, given: Json) -> Json:
    """Another caption, and another keyboard or none, for a message of the bot."""
    shown = own_message(world, given)
    if shown.media is None:
        raise bad("there is no caption in the message to edit")
    text, entities = _read_caption("editMessageCaption", given)
    markup = given.get("reply_markup")
    check_markup("editMessageCaption.reply_markup", markup)
    if (text, entities, inline(markup)) == (shown.text, shown.entities, shown.markup):
        raise Refused(400, NOT_MODIFIED)
    shown.history.append(shown.text)
    shown.text, shown.entities, shown.markup = text, entities, inline(markup)
    return edited(world, shown)


@method("editMessageMedia")
def edit_message_media(world: World, given: Json) -> Json:
    """Another photo or document with its caption, and another keyboard or none; a text may become one, too."""
    shown, asked = own_message(world, given), given["media"]
    if asked["type"] not in {"photo", "document"}:
        raise Wrong("editMessageMedia.media.type", "the stand-in knows photos and documents only")
    file = given.get(asked["media"].removeprefix("attach://"), asked["media"])
    put = world.keep_file(media("editMessageMedia.media", asked["type"], file, world.new_file_number(), world.files))
    text, entities = _read_caption("editMessageMedia.media", asked)
    markup = given.get("reply_markup")
    check_markup("editMessageMedia.reply_markup", markup)
    shown.history.append(shown.text)
    shown.media, shown.text, shown.entities, shown.markup = put, text, entities, inline(markup)
    return edited(world, shown)


@method("getFile")
def get_file(world: World, given: Json) -> Json:
    """Where a file can be fetched."""
    file = world.files.get(given["file_id"])
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > LARGEST_GIVEN:
        raise bad("file is too big")
    told = {"file_id": file.id, "file_unique_id": f"unique-{file.id}", "file_size": len(file.content)}
    return told | {"file_path": f"{file.kind}s/{file.id}"}


def _send(world: World, name: str, kind: Literal["photo", "document"], given: Json) -> Json:
    chat = world.find(given["chat_id"])
    check_may_write(world.bot, chat)
    _check_may_send(world, chat, kind)
    sent = world.keep_file(media(f"{name}.{kind}", kind, given[kind], world.new_file_number(), world.files))
    text, entities = _read_caption(name, given)
    return posted(world, chat, name, given, text=text, entities=entities, media=sent).as_message()


def _check_may_send(world: World, chat: Chat, kind: str) -> None:
    """Raise `Refused` where the group takes words alone."""
    if chat.words_only and not chat.member(world.bot).leads:
        raise bad(f"not enough rights to send {kind}s to the chat")


def _read_caption(name: str, given: Json) -> tuple[str, list[Json]]:
    if "parse_mode" in given:
        raise Wrong(f"{name}.parse_mode", "the stand-in reads entities only")
    if not given.get("caption"):
        return "", []
    text, entities = as_shown(name, given["caption"], given.get("caption_entities", ()))
    check_deep_links(f"{name}.caption", (link.goes_to for link in links(text, entities)))
    return text, entities

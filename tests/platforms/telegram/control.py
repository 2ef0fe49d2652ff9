"""What the control door knows of Telegram.

People and chats are named by their ids, a message by `{"chat": id, "message": id}`, a press by its id.
"""

import dataclasses
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from tests.platforms import control
from tests.platforms.telegram.chats import Chat, Shown
from tests.platforms.telegram.people import Person
from tests.platforms.telegram.presses import Press
from tests.platforms.telegram.refusing import Refused

if TYPE_CHECKING:
    from tests.platforms.telegram.stand_in import TelegramStandIn

Json = dict[str, Any]


class Control(control.Control):
    """Knows the things of Telegram by their ids, and tells them as JSON."""

    closed = frozenset({"until"})  # needs a function as its argument
    refused = Refused

    def __init__(self, stand_in: "TelegramStandIn") -> None:
        super().__init__(stand_in, TOLD)

    def _thing(self, key: str, value: Any) -> Any:
        match key, value:
            case (("message" | "reply_to"), {"chat": chat, "message": number}):
                return self._stand_in.world.where(chat).all_messages[number]
            case "press", str():
                return self._stand_in.world.presses[value]
            case _:
                return value


def _chat(chat: Chat) -> Json:
    topics = {number: opening.service["forum_topic_created"]["name"] for number, opening in chat.topics.items()}
    told = {"id": chat.id, "kind": chat.kind, "title": chat.title, "topics": topics}
    return told | {"moved_to": chat.moved_to, "moved_from": chat.moved_from}


def _person(person: Person) -> Json:
    return {"id": person.id, "name": person.name, "username": person.username, "language": person.language}


def _press(press: Press) -> Json:
    heard = None if press.heard is None else dataclasses.asdict(press.heard)
    told = {"id": press.id, "person": press.person.id, "message": press.message.id, "chat": press.message.chat.id}
    return told | {"data": press.data, "number": press.number, "heard": heard}


def _shown(shown: Shown) -> Json:
    return {
        "chat": shown.chat.id,
        "message": shown.id,
        "own": shown.own,
        "text": shown.text,
        "labels": list(shown.labels),
        "buttons": list(shown.buttons()),
        "links": [dataclasses.asdict(link) for link in shown.links],
        "shows_preview": shown.shows_preview,
        "media": None if shown.media is None else {"kind": shown.media.kind, "name": shown.media.name},
        "thread": shown.thread,
        "edits": shown.edits,
        "silent": shown.silent,
        "protected": shown.protected,
        "deleted": shown.deleted,
        "date": shown.date,
    }


TOLD: Mapping[type, Callable[[Any], Json]] = {Shown: _shown, Chat: _chat, Person: _person, Press: _press}

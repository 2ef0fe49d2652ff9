"""The control door: everything that the Python object can do, for a test or bench in another process.

`POST /control/<name>` with a JSON object of the method's arguments. People and chats are named by their ids, a
message by `{"chat": id, "message": id}`, a press by its id, a load by its number. `on` may be a list of messages.
"""

import dataclasses
import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from tests.platforms.telegram.chats import Chat, Shown
from tests.platforms.telegram.load import Load
from tests.platforms.telegram.people import Person
from tests.platforms.telegram.presses import Press
from tests.platforms.telegram.refusing import Refused
from tests.platforms.telegram.updates import written

if TYPE_CHECKING:
    from tests.platforms.telegram.stand_in import TelegramStandIn

Json = dict[str, Any]

NOT_BY_DOOR = frozenset({"until"})
"""What needs a function as its argument."""
FAILURES = (AssertionError, KeyError, ValueError, TypeError, IndexError, StopIteration, TimeoutError, Refused)


class Control:
    """Turns JSON into arguments and results into JSON."""

    def __init__(self, stand_in: "TelegramStandIn") -> None:
        self._stand_in = stand_in

    async def answer(self, name: str, given: Json) -> tuple[int, bytes]:
        """The status and the body for one request: `{"result": …}`, or `{"error": …, "kind": …}`."""
        try:
            return 200, written({"result": self._plain(await self._do(name, given))})
        except FAILURES as failed:
            kind = type(failed).__name__
            return 400, written({"error": str(failed), "kind": kind})

    async def _do(self, name: str, given: Json) -> Any:
        does = None if name.startswith("_") or name in NOT_BY_DOOR else getattr(self._stand_in, name, None)
        if not inspect.ismethod(does):
            raise ValueError(f"nothing called {name!r} behind this door")
        result = does(**{key: self._meant(key, value) for key, value in given.items()})
        return await result if inspect.isawaitable(result) else result

    def _meant(self, key: str, value: Any) -> Any:
        match key, value:
            case (("message" | "reply_to" | "on"), {"chat": chat, "message": number}):
                return self._stand_in.world.where(chat).all_messages[number]
            case "on", list():
                return [self._meant("message", one) for one in value]
            case "press", str():
                return self._stand_in.world.presses[value]
            case "load", int():
                return self._stand_in.loads[value]
            case _:
                return value

    def _plain(self, value: Any) -> Any:
        if isinstance(value, Load):
            return self._stand_in.loads.index(value)
        for kind, told in TOLD.items():
            if isinstance(value, kind):
                return told(value)
        if isinstance(value, Mapping):
            return {str(key): self._plain(item) for key, item in value.items()}
        if isinstance(value, list | tuple | set | frozenset):
            return [self._plain(item) for item in value]
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return self._plain(dataclasses.asdict(value))
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
        "thread": shown.thread,
        "edits": shown.edits,
        "silent": shown.silent,
        "protected": shown.protected,
        "deleted": shown.deleted,
        "date": shown.date,
    }


TOLD: Mapping[type, Callable[[Any], Json]] = {Shown: _shown, Chat: _chat, Person: _person, Press: _press}

"""Many people pressing buttons on Telegram at once."""

import json
import time
from collections.abc import Iterable, Sequence

from tests.platforms.load import Turns
from tests.platforms.telegram.chats import Shown
from tests.platforms.telegram.people import Person
from tests.platforms.telegram.presses import Press
from tests.platforms.telegram.pressing import chat_instance
from tests.platforms.telegram.updates import LIVES, written
from tests.platforms.telegram.world import World


class Load(Turns[Person, Press]):
    """Presses on the buttons of some messages, each answered press followed by what is to come next."""

    def __init__(self, world: World, on: Sequence[Shown], people: Sequence[Person], data: Sequence[str] | None) -> None:
        super().__init__(people)
        self._world = world
        self._targets = [(shown, data or _data_of(shown)) for shown in on]
        self._bodies: dict[Shown, tuple[int, bytes]] = {}
        self._users = {person.id: written(person.as_user()) for person in people}

    def _press(self, person: Person) -> None:
        shown, choices = self._targets[0] if len(self._targets) == 1 else self._world.random.choice(self._targets)
        press = self._world.new_press(person, shown, self._world.random.choice(choices))
        press.then = self._when_answered
        self.presses.append(press)
        body = b'"callback_query":{"id":"%b","from":%b,%b,"data":%b}' % (
            press.id.encode(),
            self._users[person.id],
            self._message(shown),
            json.dumps(press.data).encode(),
        )
        press.pressed = time.perf_counter()
        if self._world.updates.wants("callback_query"):
            turn = ("presser", person.id)
            press.number = self._world.updates.put_raw(body, turn, press, LIVES["callback_query"])

    def _message(self, shown: Shown) -> bytes:
        edits, body = self._bodies.get(shown, (-1, b""))
        if edits != shown.edits:
            instance = chat_instance(shown.chat).encode()
            body = b'"message":%b,"chat_instance":"%b"' % (written(shown.as_message()), instance)
            self._bodies[shown] = (shown.edits, body)
        return body


def _data_of(shown: Shown) -> list[str]:
    data = [button["callback_data"] for button in shown.buttons() if "callback_data" in button]
    if not data:
        raise AssertionError("nothing to press under this message")
    return data


def last_data(presses: Iterable[Press], message: Shown, *, answered: bool) -> dict[int, str]:
    """What each person pressed last on a message, in the order of pressing; of the answered presses only, or of all."""
    meant = (p for p in presses if p.message is message and (p.answered or not answered))
    return {press.person.id: press.data for press in sorted(meant, key=lambda press: press.number)}

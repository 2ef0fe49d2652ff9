"""Fingers on buttons, honest and forged."""

import time
from typing import Any

from tests.platforms.telegram.chats import Chat, Shown
from tests.platforms.telegram.presses import Press
from tests.platforms.telegram.talking import Talking
from tests.platforms.telegram.updates import written
from tests.platforms.telegram.world import Who

Json = dict[str, Any]


def chat_instance(chat: Chat) -> str:
    """What stands for a chat in callback queries: always the same for one chat."""
    return str(chat.id * 2_654_435_761 % 2**62)


class Pressing(Talking):
    """The part of a stand-in through which people press."""

    def presses(
        self,
        who: Who,
        message: Shown,
        button: str | None = None,
        *,
        data: str | None = None,
        inaccessible: bool = False,
    ) -> Press:
        """Somebody presses the button with these words, or sends this `data` of their own by a modified app.

        A deleted message, or one that is said to be inaccessible, comes with its ids only, as Telegram does it.
        """
        if data is None:
            assert button is not None, "name a button or forge data"
            pressed = message.button(button)
            assert "callback_data" in pressed, f"{button!r} opens an address; follow it with opens_link"
            data = str(pressed["callback_data"])
        press = self.world.new_press(self.world.who(who), message, data)
        message.chat.told.append(f"({press.person.name} presses [{button or 'something of their own'}])")
        self._tell_press(press, inaccessible=inaccessible or message.deleted)
        return press

    def press_again(self, press: Press) -> None:
        """The same callback query is delivered a second time, as an update of its own."""
        self._tell_press(press, inaccessible=False)

    def _tell_press(self, press: Press, *, inaccessible: bool) -> None:
        message = press.message
        query: Json = {
            "id": press.id,
            "from": press.person.as_user(),
            "message": message.as_inaccessible() if inaccessible else message.as_message(),
            "chat_instance": chat_instance(message.chat),
            "data": press.data,
        }
        press.pressed = time.perf_counter()
        number = self.world.updates.put("callback_query", written(query), ("presser", press.person.id), press)
        press.number = number or press.number

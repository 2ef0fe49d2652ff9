"""Gives each act its answer where nobody else sees it: at once, or after "one moment", which becomes the answer."""

import asyncio
from collections.abc import Mapping
from typing import Any, Protocol

from adapters.discord.attaching import File, attachments
from adapters.discord.calling import CHANGE, CHANGE_LATER, MESSAGE, MODAL, Calls
from adapters.discord.composing import Composing
from adapters.discord.forms import modal
from adapters.discord.reading import Act
from adapters.discord.sending import Sending
from adapters.discord.showing import LAYOUT, NO_MENTIONS, Drawn, draw_note, in_words, layout
from bot.chat.adapter import Gone, Rejected, RetryLater, Unreachable
from bot.chat.inbound import Pressed, Submitted
from bot.chat.outbound import Answer, Receipt

Json = Mapping[str, Any]

PAUSES = (1.0, 5.0, 20.0)
"""Seconds between the attempts to answer what was written in private. Discord shows nobody that we are late there."""

PRIVATE, NO_PREVIEWS = 1 << 6, 1 << 2  # Discord, "Message Flags": EPHEMERAL, SUPPRESS_EMBEDS


class Reply(Protocol):
    """The way back to whoever did something. What says something raises `DeliveryFailed`."""

    is_given: bool
    """Whether the answer is being given, or was."""

    async def promise(self) -> None:
        """Say that the answer takes a moment, unless it was given just now."""
        ...

    async def give(self, answer: Answer) -> None:
        """Say the answer; what was promised becomes it."""
        ...


class Interacted:
    """The way back to whoever used a command, pressed, chose or sent a form: a private answer where they did it."""

    def __init__(self, calls: Calls, composing: Composing, act: Act) -> None:
        self._calls = calls
        self._composing = composing
        self._act = act
        self._turn = asyncio.Lock()
        self._is_tried = self._is_promised = self.is_given = False

    async def promise(self) -> None:
        """Say that the answer takes a moment, unless it was given just now. Tried once: too late is too late."""
        async with self._turn:
            if not self.is_given and not self._is_tried:
                self._is_tried = True
                await self._calls.answer(self._act, MESSAGE, self._layout(self._composing.moment()))
                self._is_promised = True

    async def give(self, answer: Answer) -> None:
        """Say the answer; what was promised becomes it."""
        async with self._turn:
            self.is_given = True
            if answer.form is not None:
                self._composing.forms.keep(self._act.sender, answer.form)
            if not await self._is_given_at_once(answer):
                await self._give_messages(answer)
            if not answer.refused and isinstance(self._act.inbound, Submitted):
                self._composing.forms.forget(self._act.sender, self._act.inbound.form)

    async def _is_given_at_once(self, answer: Answer) -> bool:
        """Give what can only be a first answer, or nearly always is one; false where it has to be given otherwise."""
        if self._is_promised:
            return False
        if answer.form is not None and not isinstance(self._act.inbound, Submitted):
            is_open = await self._is_first(MODAL, modal(answer.form))
            if is_open:
                self._composing.forms.opened(self._act.sender, answer.form)
            return is_open
        if answer.note and self._is_plain(answer):
            return await self._is_first(MESSAGE, self._note(str(answer.note)))
        return False

    async def _is_first(self, kind: int, data: Json | None, file: File | None = None) -> bool:
        """Give the first answer; false where "one moment" got through though we were not told: it is changed then."""
        if await self._calls.answer(self._act, kind, data, file) or not self._is_tried:
            return True
        self._is_promised = True
        return False

    def _is_plain(self, answer: Answer) -> bool:
        """Whether there is one sentence to be said and nothing else: nearly all answers to presses are."""
        is_alone = answer.message is None and answer.form is None and not answer.more
        return is_alone and isinstance(self._act.inbound, Pressed)

    async def _give_messages(self, answer: Answer) -> None:
        shown = self._composing.composed(self._act, answer)
        if shown:
            await self._show(shown[0], changes=self._may_change(answer))
        elif not self._act.is_press:
            await self._show(draw_note(self._composing.said("discord-done")), changes=False)
        elif self._is_promised or not await self._is_first(CHANGE_LATER, None):
            await self._calls.take_back(self._act)  # the button stops waiting, and nothing is said
        for one in shown[1:]:
            await self._calls.follow(self._act, self._layout(one), one.file)

    async def _show(self, drawn: Drawn, *, changes: bool) -> None:
        try:
            await self._show_whole(drawn, changes=changes)
        except (Rejected, Unreachable):
            if drawn.file is None:
                raise
            await self._show_whole(in_words(drawn), changes=changes)

    async def _show_whole(self, drawn: Drawn, *, changes: bool) -> None:
        if changes and drawn.file is not None and not self._is_promised:
            await self._is_first(CHANGE_LATER, None)
            self._is_promised = True  # Discord drops a file that comes with the change itself
        kind = CHANGE if changes else MESSAGE
        if self._is_promised or not await self._is_first(kind, self._layout(drawn), drawn.file):
            await self._calls.change(self._act, self._layout(drawn), drawn.file)

    def _may_change(self, answer: Answer) -> bool:
        """Whether the answer belongs where the pressed message stands, which nobody else sees."""
        pressed = self._act.inbound.on if isinstance(self._act.inbound, Pressed) else None
        return self._act.pressed_own and pressed is not None and answer.replaces == pressed

    def _note(self, note: str) -> Json:
        flags = NO_PREVIEWS | (PRIVATE if self._act.in_server else 0)
        return {"content": draw_note(note).text, "flags": flags, "allowed_mentions": NO_MENTIONS}

    def _layout(self, drawn: Drawn) -> Json:
        flags = LAYOUT | (PRIVATE if self._act.in_server else 0)
        said: Json = {"flags": flags, "components": layout(drawn), "allowed_mentions": NO_MENTIONS}
        return {**said, "attachments": attachments(drawn.file)}


class Wrote:
    """The way back to whoever wrote to us in private: messages there. `pause` is what pauses are multiplied with.

    What stands first, "one moment" or the answer, has one name: so it is one message, whatever we were told of it.
    """

    def __init__(self, sending: Sending, composing: Composing, act: Act, *, pause: float) -> None:
        self._sending = sending
        self._composing = composing
        self._act = act
        self._pause = pause
        self._turn = asyncio.Lock()
        self._promised: Receipt | None = None
        self._is_tried = self.is_given = False

    async def promise(self) -> None:
        """Say that the answer takes a moment, unless it was given just now. Tried once."""
        async with self._turn:
            if not self.is_given and not self._is_tried:
                self._is_tried = True
                self._promised = await self._sending.show(self._act.place, self._composing.moment(), once=self._once(0))

    async def give(self, answer: Answer) -> None:
        """Say the answer; what was promised becomes it."""
        async with self._turn:
            self.is_given = True
            if answer.form is not None:
                self._composing.forms.keep(self._act.sender, answer.form)
            shown = self._composing.composed(self._act, answer)
            replaces = self._promised or answer.replaces
            if not shown and self._promised is not None:
                await self._sending.take_away(self._act.place, self._promised)
            for number, drawn in enumerate(shown):
                await self._insist(drawn, replaces if number == 0 else None, self._once(number))

    async def _insist(self, drawn: Drawn, replaces: Receipt | None, once: str) -> None:
        """Show it, and try again where that failed for the moment."""
        for pause in PAUSES:
            try:
                return await self._show(drawn, replaces, once)
            except RetryLater as failed:
                await asyncio.sleep(max(pause, failed.seconds) * self._pause)
        return await self._show(drawn, replaces, once)

    async def _show(self, drawn: Drawn, replaces: Receipt | None, once: str) -> None:
        if replaces is not None:
            try:
                await self._sending.change(self._act.place, replaces, drawn)
            except Gone:
                pass
            else:
                return
        await self._sending.show(self._act.place, drawn, once=once)

    def _once(self, number: int) -> str:
        key = self._act.inbound.key if self._act.inbound is not None else ""
        return f"{key}-{number}" if key else ""

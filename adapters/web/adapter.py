"""The front room as a platform: its lifetime, and what the core has it show."""

import random
import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from hashlib import blake2s
from pathlib import Path

from adapters.web.acts import Acts
from adapters.web.cast import GROUPS, PLATFORM, VISITORS
from adapters.web.failures import MessageRemoved, NoSuchPlace, failure
from adapters.web.guard import Guard
from adapters.web.guide import Guide
from adapters.web.live import Live
from adapters.web.memory import Memory
from adapters.web.pages import NextMoment, Pages, RoomClock
from adapters.web.room import Room
from adapters.web.routes import Routes
from adapters.web.serving import Port
from adapters.web.showing import Drawing, Speak, spoken_message
from bot.chat.adapter import Gone, Inbox, Rejected
from bot.chat.capabilities import Capabilities
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Choice, Message, Receipt

# The room is our own, so the numbers are choices: a page that one can read, and forms that fit on it.
CAPABILITIES = Capabilities(
    max_text=4000,
    max_label=80,  # the longest option that a poll may have, so no option is ever shortened here
    max_note=200,
    max_choices=40,
    form_fields=20,
    attaches=True,
    describes=True,
    max_attached_text=4000,
    can_edit=True,
    copies=True,
    formatting="entities",
)


class FrontRoom:
    """A guided, pretend carers' group in the browser. Making it opens nothing yet.

    Args:
        port: where to listen; 0 takes any that is free.
        token: the random word in the link, without which nobody comes in.
        say: words to text; knows the ids of `adapters/web/words`.
        clock: the room's clock, which may be a pretend one.
        next_moment: when something next happens by itself, and how to say it.
        spoken_time: an instant as people say it.
        answers: whether a choice answers a question, unlike one that only explains it.
        operator: who runs this, as people shall read it.
        chance: how the others make up their minds.
        host: the address to listen on; the machine itself.
        previews: how further platforms would show a message, by platform name, as safe HTML.
        looks: the style sheets of these previews, by platform name.
        memory: the file for what all see in the groups; none keeps nothing.
    """

    platform = PLATFORM
    capabilities = CAPABILITIES
    groups: tuple[Place, ...] = GROUPS
    visitors: tuple[Sender, ...] = tuple(member.sender for member in VISITORS)

    def __init__(
        self,
        *,
        port: int,
        token: str,
        say: Speak,
        clock: RoomClock,
        next_moment: NextMoment,
        spoken_time: Callable[[datetime], str],
        answers: Callable[[Choice], bool],
        operator: str,
        chance: random.Random,
        host: str = "127.0.0.1",
        previews: Mapping[str, Callable[[Message], str]] | None = None,
        looks: Mapping[str, Path] | None = None,
        memory: Path | None = None,
    ) -> None:
        self._port = Port(host, port)
        self._token = token
        self._say, self._clock = say, clock
        file = Memory(memory)
        kept = file.read()
        self._room, self._guide = Room(kept.entries), Guide(answers, kept.done)
        self._live = Live()
        self._drawing = Drawing(say, answers)
        self._acts = Acts(
            room=self._room, guide=self._guide, live=self._live, memory=file, say=say, now=clock.now, chance=chance
        )
        pages = Pages(
            room=self._room,
            guide=self._guide,
            drawing=self._drawing,
            clock=clock,
            next_moment=next_moment,
            spoken_time=spoken_time,
            previews={PLATFORM: self.preview, **(previews or {}), "plain": self.plain_preview},
            looks=tuple(looks or ()),
            can_others=self._acts.can_others_answer,
            operator=operator,
        )
        self._routes = Routes(
            acts=self._acts, pages=pages, live=self._live, capabilities=CAPABILITIES, looks=looks or {}
        )

    @property
    def port(self) -> int:
        """The port: the one asked for, or the one taken since."""
        return self._port.number

    @property
    def link(self) -> str:
        """The address to open in a browser on this machine. It is a key: print it, log it never."""
        return f"http://{self._port.host}:{self.port}/?token={self._token}"

    def claim(self) -> None:
        """Take the port now, before anything else starts. Raises `PortTaken`; twice is once."""
        self._port.claim()

    def release(self) -> None:
        """Give the port back where it was claimed and never listened on."""
        self._port.release()

    async def listen(self, inbox: Inbox, commands: Sequence[CommandSpec]) -> None:
        """Serve the room until cancelled, then close within a second or so. Raises `PortTaken`."""
        self.claim()
        self._routes.commands = commands
        self._acts.connect(inbox)
        cookie = f"caresay-room-{self.port}"  # cookies know no ports: two rooms on one machine keep theirs apart
        guard = Guard(self._routes.app(), token=self._token, cookie=cookie, closed=self._routes.pages.closed)
        try:
            await self._port.serve(guard, closing=self._live.close)
        finally:
            self._acts.connect(None)

    async def deliver(self, place: Place, message: Message, replaces: Receipt | None, once: str) -> Receipt:
        """Show the message, or change it where it stands. The receipt follows from `once`: a repetition is the same.

        An unknown receipt is shown anew under itself: after a restart without memory nothing is there to change.
        Raises `Gone` for a message taken away here, `Unreachable` for a place that is not here.
        """
        receipt = replaces or Receipt(blake2s(once.encode(), digest_size=12).hexdigest())
        now = spoken_message(message, self._say)
        try:
            before = self._room.show(place=place.id, entry_id=receipt.id, message=now, at=self._clock.now())
        except (MessageRemoved, NoSuchPlace) as error:
            raise failure(error) from None
        if not place.private:
            self._guide.shown(before.message if before is not None else None, now)
        await self._acts.changed(place.id)
        return receipt

    async def whisper(self, to: Sender, message: Message) -> None:
        """Write to somebody in private, and keep nothing of it. Raises `DeliveryFailed`."""
        place = Place(platform=PLATFORM, id=f"private-{to.id}", private=True)
        await self.deliver(place, message, None, secrets.token_urlsafe(16))

    async def remove(self, place: Place, receipt: Receipt) -> None:
        """Take the message away; one that is gone already is no failure."""
        self._room.remove(receipt.id)
        await self._acts.changed(place.id)

    async def fetch(self, ref: str, most: int) -> bytes:
        """What somebody sent. Raises `Gone` where it is not here any more, `Rejected` where it is more than `most`."""
        content = self._room.find_brought(ref)
        if content is None:
            raise Gone
        if len(content) > most:
            raise Rejected
        return content

    async def leave(self, place: Place) -> None:
        """Leave the place until the room is opened again: nothing is shown there, and nothing said there is heard."""
        self._room.leave(place.id)

    def preview(self, message: Message) -> str:
        """The message as the room would show it, as safe HTML without buttons that work."""
        return self._drawing.preview(message)

    def plain_preview(self, message: Message) -> str:
        """The message where there is nothing but text, as safe HTML."""
        return self._drawing.plain_preview(message)

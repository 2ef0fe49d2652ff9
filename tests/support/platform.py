"""A platform of plain values: what it is told to show it remembers, and its faults are switched on by tests."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.chat.adapter import DeliveryFailed, Gone, Inbox, Rejected
from bot.chat.capabilities import Capabilities
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Bar, Choice, Document, Door, Line, Link, Message, Picture, Quote, Receipt, Text
from bot.words import plain

RICH = Capabilities(max_text=4096, max_choices=40, can_edit=True, attaches=True, describes=True, max_attached_text=4096)
TEXT_ONLY = Capabilities(max_text=4000)


@dataclass
class Shown:
    """One message as it stands in a place now."""

    receipt: Receipt
    message: Message
    edits: int = 0

    @property
    def title(self) -> str:
        return plain(str(self.message.title))

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(plain(line_text(line)) for line in self.message.lines)

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(plain(str(choice.label)) for choice in self.message.choices)

    @property
    def attached(self) -> Picture | Document | None:
        """What goes with it; nothing on a platform that takes no such things."""
        return self.message.attached

    def choice(self, label: str) -> Choice:
        return choice_of(self.message, label)


def line_text(line: Line) -> str:
    match line:
        case Text(words) | Quote(words):
            return str(words)
        case Bar(label=label, count=count):
            return f"{label}: {count}"
        case Link(label=label):
            return str(label)
        case Door(label=label, thing=thing):
            return f"{label} [{thing}]"


def choice_of(message: Message, label: str) -> Choice:
    for choice in message.choices:
        if plain(str(choice.label)) == label:
            return choice
    raise AssertionError(f"no choice {label!r} among {[plain(str(choice.label)) for choice in message.choices]}")


@dataclass
class FakePlatform:
    """An adapter for no real platform. `fail_next` holds failures to raise, one a delivery.

    A gate holds deliveries back until it is set: of all places, or of one. `meanwhile` happens during each.
    """

    platform: str = "fake"
    capabilities: Capabilities = RICH
    shown: dict[str, list[Shown]] = field(default_factory=dict)
    fail_next: list[DeliveryFailed] = field(default_factory=list)
    failing_places: dict[str, DeliveryFailed] = field(default_factory=dict)
    delivered: list[tuple[str, str]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    removed: list[Receipt] = field(default_factory=list)
    whispered: list[tuple[str, str]] = field(default_factory=list)
    sent: dict[str, bytes] = field(default_factory=dict)  # what people sent along, by reference
    fetched: list[str] = field(default_factory=list)
    loses_files: bool = False
    gate: asyncio.Event | None = None
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    meanwhile: Callable[[], None] = lambda: None
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, inbox: Inbox, commands: Sequence[CommandSpec]) -> None:
        await asyncio.Event().wait()

    async def deliver(self, place: Place, message: Message, replaces: Receipt | None, once: str) -> Receipt:
        self.delivered.append((place.id, once))
        self.reached.set()
        self.meanwhile()
        for gate in (self.gate, self.gates.get(place.id)):
            if gate is not None:
                await gate.wait()
        if place.id in self.failing_places:
            raise self.failing_places[place.id]
        if self.fail_next:
            raise self.fail_next.pop(0)
        messages = self.shown.setdefault(place.id, [])
        if replaces is None:
            receipt = Receipt(f"{place.id}/{len(self.delivered)}")
            messages.append(Shown(receipt, message))
            self.reached.set()
            return receipt
        for standing in messages:
            if standing.receipt == replaces:
                standing.message = message
                standing.edits += 1
                return replaces
        raise Gone

    async def is_tried(self, place: Place, times: int) -> None:
        """Wait until so many deliveries there were begun."""
        while [where for where, _ in self.delivered].count(place.id) < times:
            self.reached.clear()
            await self.reached.wait()

    async def shows(self, place: Place, title: str) -> None:
        """Wait until a message with this title stands there."""
        while not any(shown.title == title for shown in self.shown.get(place.id, ())):
            self.reached.clear()
            await self.reached.wait()

    async def remove(self, place: Place, receipt: Receipt) -> None:
        self.removed.append(receipt)
        messages = self.shown.setdefault(place.id, [])
        messages[:] = [standing for standing in messages if standing.receipt != receipt]

    async def whisper(self, to: Sender, message: Message) -> None:
        self.whispered.append((to.id, plain(str(message.title))))
        if to.id in self.failing_places:
            raise self.failing_places[to.id]

    async def fetch(self, ref: str, most: int) -> bytes:
        self.fetched.append(ref)
        if ref not in self.sent or self.loses_files:
            raise Gone
        if len(self.sent[ref]) > most:
            raise Rejected
        return self.sent[ref]

    async def leave(self, place: Place) -> None:
        self.left.append(place.id)

    def preview(self, message: Message) -> str:
        return plain(str(message.title))

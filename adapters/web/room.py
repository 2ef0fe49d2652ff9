"""What stands in the front room: who said what, what Caresay showed, and what only one person sees. In memory."""

import secrets
from collections import OrderedDict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from adapters.drawing import picture_address
from adapters.web.cast import PLACES
from adapters.web.failures import MessageRemoved, NoSuchPlace
from bot.chat.attaching import Attached, kept_in
from bot.chat.outbound import Document, Form, Message, Picture

Kind = Literal["said", "message", "note", "form", "time"]

MOST_ENTRIES = 200
"""How many entries a place keeps; older ones go. A page longer than that serves nobody."""

MOST_FILES = 32 * 2**20
"""Bytes of pictures and documents that are kept in memory, and nowhere else."""


_MOST_BROUGHT = 4
"""Files that people sent and nobody has fetched yet: whoever wants one fetches it at once."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing on the screen. `only` names the one person who sees it in a group; nobody's name means all do.

    `by` is the person who said it, empty for Caresay. A note hangs under the message `on`, or stands by itself. What is
    shown `once` goes when its person opens the page anew after it was `drawn`, or does something else.
    """

    id: str
    number: int
    place: str
    kind: Kind
    at: datetime
    by: str = ""
    only: str = ""
    on: str = ""
    text: str = field(repr=False, default="")
    message: Message | None = field(repr=False, default=None)
    form: Form | None = field(repr=False, default=None)
    stays: bool = True
    once: bool = False
    drawn: bool = False
    points_private: bool = False

    @property
    def public(self) -> bool:
        """Whether everybody in a group sees it."""
        return not self.only and not PLACES[self.place].private

    def is_seen_by(self, person: str) -> bool:
        """Whether this person sees it; nobody's name sees what all see."""
        return self.public or self.place == f"private-{person}" or (bool(person) and person == self.only)


class Room:
    """All entries of all places, in order."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries = {entry.id: entry for entry in entries}
        self._number = max((entry.number for entry in self._entries.values()), default=0)
        self._removed: deque[str] = deque(maxlen=1000)
        self._left: set[str] = set()
        self._brought: OrderedDict[str, bytes] = OrderedDict()

    def reserve(self) -> int:
        """The next position. Taken before an act is passed on, so that what it causes stands below it."""
        self._number += 1
        return self._number

    @property
    def last(self) -> int:
        """The position taken last."""
        return self._number

    def find(self, entry_id: str) -> Entry | None:
        """The entry of this id, if it still stands."""
        return self._entries.get(entry_id)

    def add(self, entry: Entry) -> None:
        """Put an entry where its number says; the oldest of the place go when there are too many."""
        self._entries[entry.id] = entry
        same_place = [other for other in self._ordered() if other.place == entry.place]
        for old in same_place[:-MOST_ENTRIES]:
            del self._entries[old.id]

    def show(self, *, place: str, entry_id: str, message: Message, at: datetime, only: str = "") -> Entry | None:
        """Show a message, or change it where it stands; gives what stood there before.

        An id that is not known (after a restart without memory) is shown anew under that id.
        Raises `MessageRemoved` where it was taken away here, `NoSuchPlace` for a place not here or left.
        """
        if place not in PLACES or place in self._left:
            raise NoSuchPlace
        if entry_id in self._removed:
            raise MessageRemoved
        before = self._entries.get(entry_id)
        if before is not None:
            self._entries[entry_id] = replace(before, message=message)
        else:
            number = self.reserve()
            self.add(Entry(id=entry_id, number=number, place=place, kind="message", at=at, only=only, message=message))
        if message.attached is not None:
            self._let_files_go()
        return before

    def bring(self, content: bytes) -> str:
        """Hold on to what somebody sends, until it is fetched; gives what it is fetched by."""
        ref = secrets.token_urlsafe(16)
        self._brought[ref] = content
        if len(self._brought) > _MOST_BROUGHT:
            self._brought.popitem(last=False)
        return ref

    def find_brought(self, ref: str) -> bytes | None:
        """What somebody sent, if it is still held on to."""
        return self._brought.get(ref)

    def find_picture(self, address: str, person: str) -> bytes | None:
        """The picture with this address, if it stands under a message that this person sees."""
        seen = (
            entry.message.attached for entry in self._entries.values() if entry.message and entry.is_seen_by(person)
        )
        pictures = (one.content for one in seen if isinstance(one, Picture) and one.content)
        return next((png for png in pictures if picture_address(png) == address), None)

    def find_document(self, entry_id: str, person: str) -> Document | None:
        """The document of this message, if it is for this person: one that we made only where it is private."""
        entry = self._entries.get(entry_id)
        if entry is None or entry.message is None or not entry.is_seen_by(person):
            return None
        if entry.place != f"private-{person}" and kept_in(entry.message.attached) is None:
            return None
        return entry.message.attached if isinstance(entry.message.attached, Document) else None

    def _let_files_go(self) -> None:
        """Keep what is attached to the newest messages, and of the others their words: these say it all."""
        room = MOST_FILES
        for entry in reversed(self._ordered()):
            message = entry.message
            if message is None or message.attached is None:
                continue
            room -= _size(message.attached)
            if room < 0:
                self._entries[entry.id] = replace(entry, message=replace(message, attached=None))

    def leave(self, place: str) -> None:
        """Show nothing more in this place; what stands there stays."""
        self._left.add(place)

    def was_left(self, place: str) -> bool:
        """Whether Caresay left this place."""
        return place in self._left

    def was_removed(self, entry_id: str) -> bool:
        """Whether a message of this id was taken away here."""
        return entry_id in self._removed

    def remove(self, entry_id: str) -> Entry | None:
        """Take an entry away, with the notes under it; gives what stood there."""
        before = self._entries.pop(entry_id, None)
        if before is not None and before.kind == "message":
            self._removed.append(entry_id)
        for note in [entry for entry in self._entries.values() if entry.on == entry_id]:
            del self._entries[note.id]
        return before

    def note(self, entry: Entry) -> None:
        """Put a note for one person; under a message it takes the place of that person's earlier note there."""
        earlier = [e.id for e in self._entries.values() if entry.on and (e.on, e.only) == (entry.on, entry.only)]
        for entry_id in earlier:
            del self._entries[entry_id]
        self.add(entry)

    def clear_passing(self, person: str) -> None:
        """Let the passing notes of a person go: their next act has come."""
        for entry in [e for e in self._entries.values() if e.only == person and (e.once or not e.stays)]:
            del self._entries[entry.id]

    def clear_drawn(self, person: str) -> None:
        """The page is opened anew, perhaps by somebody else: what was to be shown once, and was, goes."""
        for entry in [e for e in self._entries.values() if e.only == person and e.once and e.drawn]:
            del self._entries[entry.id]

    def note_drawn(self, person: str) -> None:
        """Everything that this person sees has been drawn."""
        for entry in [e for e in self._entries.values() if e.only == person and e.once]:
            self._entries[entry.id] = replace(entry, drawn=True)

    def put(self, entry: Entry) -> None:
        """Change an entry where it stands."""
        self._entries[entry.id] = entry

    def seen(self, place: str, person: str) -> Sequence[Entry]:
        """What this person sees in this place, in order. Notes under a message are not among them."""
        return [e for e in self._ordered() if e.place == place and e.only in {"", person} and not e.on]

    def notes(self, person: str) -> dict[str, Entry]:
        """This person's notes under messages, by the message's id."""
        return {e.on: e for e in self._entries.values() if e.on and e.only == person}

    def public(self) -> Sequence[Entry]:
        """What everybody in a group sees, in all groups, in order. The only part that may be written down."""
        return [entry for entry in self._ordered() if entry.public]

    def _ordered(self) -> list[Entry]:
        return sorted(self._entries.values(), key=lambda entry: entry.number)


def _size(attached: Attached) -> int:
    return len(attached.content)

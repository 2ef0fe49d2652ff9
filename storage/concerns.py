"""Every query of concerns. What people wrote is sealed before it is written, and opened after it is read."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from bot.chat.inbound import Sender
from bot.concerns.model.concern import Concern, ConcernId, Letter, Opened, Reader, ReaderId, Side, Stage
from bot.concerns.model.noes import ConcernGone, NoSuchConcern
from bot.concerns.model.slots import Due
from bot.concerns.store import Found, Raised
from bot.people.model import CommunityId
from storage import concern_queries as q
from storage import sealing
from storage.concern_bounds import bound, bound_key, bound_message, bound_return, confided, packed
from storage.concern_readers import ConcernReaderRows, reader_of
from storage.concern_tables import CARER
from storage.concern_traces import Traces
from storage.key_store import KeyStore, name_of_month
from storage.keys import LENGTH
from storage.sealing import Vault
from storage.transaction import Transaction


class ConcernRows:
    """Concerns of one transaction."""

    def __init__(self, transaction: Transaction, keys: KeyStore, vault: Vault, readers: ConcernReaderRows) -> None:
        self._transaction = transaction
        self._keys = keys
        self._vault = vault
        self._readers = readers
        self._traces = Traces(transaction)

    def new_ref(self) -> str:
        """A random UUID, from the operating system's generator."""
        return str(uuid.uuid4())

    # Raising

    def is_known(self, stretched: bytes) -> bool:
        """Whether a receipt code is that of a concern that is kept."""
        return self._find_row(stretched) is not None

    def add(self, raised: Raised) -> None:
        """Seal and keep it. The key of the month is there for sure before this commits."""
        concern, month_key = raised.concern, self._keys.make(name_of_month("concerns", raised.concern.month))
        said, noted = sealing.new_key(), sealing.new_key()
        pair = sealing.carer_pair(raised.stretched)
        row = q.row_of(concern) | {
            "lookup": sealing.lookups(raised.stretched, self._vault)[0],
            "sealed": sealing.locked(said, packed(raised.confided), bound(concern).of("sealed")),
        }
        self._write(q.ADD, row)
        for_carer = (CARER, bytes(pair.public_key), said + sealing.new_key())  # of the same length as for others
        for_readers = ((reader, public, said + noted) for reader, public in self._readers.publics(raised.readers))
        self._add_keys(concern, month_key, *for_readers, for_carer)
        if raised.tell is not None:
            self.keep_return(concern.id, raised.tell, month=concern.month)
        self._transaction.shreds = self._transaction.shreds or "log"

    def _add_keys(self, concern: Concern, month_key: bytes, *keys: tuple[str, bytes, bytes]) -> None:
        self._write(
            q.ADD_KEY,
            *(
                {
                    "concern_id": concern.id,
                    "reader_id": reader,
                    "wrapped": sealing.locked(month_key, sealing.seal_for(public, plain), bound_key(concern, reader)),
                }
                for reader, public, plain in sorted(keys)
            ),
        )

    # By the carer

    def find_by_code(self, stretched: bytes) -> Found | None:
        """What a receipt code opens."""
        row = self._find_row(stretched)
        if row is None:
            return None
        concern = q.concern_of(row)
        try:
            opened = self._open_key(concern, CARER, bytes(sealing.carer_pair(stretched)))
        except ConcernGone:
            return None
        return Found(concern=concern.id, key=opened[:LENGTH])

    def open_with(self, key: bytes, concern: ConcernId) -> Opened | None:
        """A concern as the carer may see it: without notes, with what waits to be handed over."""
        row = self._transaction.row(q.ONE, concern=concern)
        if row is None:
            return None
        return self._opened(row, key, None)

    def add_from_carer(self, key: bytes, concern: ConcernId, text: str, due: Due) -> None:
        """Seal and keep what the carer writes further; it waits to be handed over."""
        self._add_message(self._get(concern), key, Side.CARER, text, due=due)
        self._transaction.shreds = self._transaction.shreds or "log"

    def _find_row(self, stretched: bytes) -> Any | None:
        found = (self._transaction.row(q.BY_CODE, lookup=each) for each in sealing.lookups(stretched, self._vault))
        return next((row for row in found if row is not None), None)

    # By readers

    def find(self, concern: ConcernId) -> Concern | None:
        """How it stands; whoever looks to change it has it alone."""
        if not self._transaction.reads_only:
            self._traces.hold()
        row = self._transaction.row(q.ONE if self._transaction.reads_only else q.TAKE, concern=concern)
        return q.concern_of(row) if row is not None else None

    def find_for(self, reader: ReaderId, concern: ConcernId) -> Concern | None:
        """The same, for a reader who may read it; before it is handed over it is there for no reader."""
        row = self._transaction.row(q.ONE_FOR, reader=reader, concern=concern)
        return q.concern_of(row) if row is not None else None

    def list_for(self, reader: ReaderId) -> Sequence[Concern]:
        """Everything that was handed over and that a reader may read, ordered by day, then id."""
        return [q.concern_of(row) for row in self._transaction.rows(q.ALL_FOR, reader=reader)]

    def open_as(self, reader: ReaderId, concern: ConcernId) -> Opened:
        """A concern as a reader may see it: with notes, without what waits."""
        row = self._transaction.row(q.ONE_FOR, reader=reader, concern=concern)
        if row is None:
            raise NoSuchConcern
        keys = self._open_key(q.concern_of(row), reader, self._readers.private(reader))
        return self._opened(row, keys[:LENGTH], keys[LENGTH:])

    def add_from_reader(self, reader: ReaderId, concern: ConcernId, side: Side, text: str, on: date) -> None:
        """Seal and keep a reader's answer, or a note among readers."""
        kept = self._get(concern)
        keys = self._open_key(kept, reader, self._readers.private(reader))
        key = keys[LENGTH:] if side is Side.NOTE else keys[:LENGTH]
        self._add_message(kept, key, side, text, on=on)

    def share(self, by: ReaderId, concern: ConcernId, to: ReaderId) -> None:
        """Let one more reader open it. Twice is once."""
        kept = self._get(concern)
        if any(reader.id == to for reader in self.readers_of(concern)):
            return
        keys = self._open_key(kept, by, self._readers.private(by))
        publics = ((reader, public, keys) for reader, public in self._readers.publics([to]))
        self._add_keys(kept, self._month_key(kept), *publics)

    def readers_of(self, concern: ConcernId) -> Sequence[Reader]:
        """Who may open it, as far as they still read concerns."""
        return [reader_of(row) for row in self._transaction.rows(q.READERS_OF, concern=concern)]

    def put(self, concern: Concern) -> None:
        """Keep how it stands now."""
        row = q.row_of(concern)
        self._write(q.PUT, {f"now_{name}": row[name] for name in row})

    # With time

    def release(self, community: CommunityId, upto: Due, on: date) -> Mapping[ConcernId, bool]:
        """Hand over what waits for a slot, or an earlier one; gives which, and whether it is a new concern."""
        slot = {"community": community, "day": upto.day, "upto": upto.turn}
        concerns = [row.id for row in self._transaction.rows(q.WAITING, **slot)]
        messages = self._transaction.rows(q.WAITING_MESSAGES, **slot)
        self._write(q.RELEASE, *({"of": concern, "today": on} for concern in concerns))
        self._write(q.RELEASE_MESSAGE, *({"of": row.id, "today": on} for row in messages))
        if concerns or messages:
            self._traces.mix()
        return {row.concern_id: False for row in messages} | dict.fromkeys(concerns, True)

    def move_waiting(self, community: CommunityId, to: Callable[[Due], Due]) -> None:
        """Have what waits there be due in other slots."""
        for waiting, move in q.MOVES:
            self._write(move, *q.moved(self._transaction.rows(waiting, community=community), to))
        self._traces.mix()

    def list_open(self, community: CommunityId) -> Sequence[Concern]:
        """What was handed over in a community and is not closed."""
        rows = self._transaction.rows(q.OPEN, community=community, closed=Stage.CLOSED.value)
        return [q.concern_of(row) for row in rows]

    def list_ending(self, before: date) -> Sequence[Concern]:
        """What ends before a day, in every community."""
        return [q.concern_of(row) for row in self._transaction.rows(q.ENDING, before=before)]

    def forget(self, concern: ConcernId) -> None:
        """Delete it with all that belongs to it; the bytes are overwritten after the commit."""
        for statement in q.FORGET:
            self._write(statement, {"concern": concern})
        self._traces.mix()

    def forget_months(self, today: date) -> None:
        """Destroy the keys of past months of which nothing is kept any more; after this is committed."""
        kept = {row.month for row in self._transaction.rows(q.MONTHS)} | {today.replace(day=1)}
        needed = {name_of_month(kind, month) for kind in ("concerns", "returns") for month in kept}
        gone = [name for name in self._keys.list_names() if name.startswith(("concerns-", "returns-"))]
        self._transaction.keys_to_destroy.extend(name for name in gone if name not in needed)
        self._traces.mix()

    # Whom to tell

    def keep_return(self, concern: ConcernId, to: Sender, *, month: date | None = None) -> None:
        """Keep, sealed, whom to tell that there is an answer; instead of an earlier one."""
        month = month or self._get(concern).month
        key = self._keys.make(name_of_month("returns", month))
        plain = sealing.packed_account(to.platform, to.id)
        sealed = sealing.locked(key, plain, bound_return(concern, month))
        self.drop_return(concern)
        self._write(q.ADD_RETURN, {"concern_id": concern, "month": month, "sealed": sealed})

    def has_return(self, concern: ConcernId) -> bool:
        """Whether somebody is to be told."""
        return self._transaction.row(q.RETURN, concern=concern) is not None

    def open_return(self, concern: ConcernId) -> Sender | None:
        """Whom to tell; none where nobody is, or the key is gone."""
        row = self._transaction.row(q.RETURN, concern=concern)
        key = self._keys.find(name_of_month("returns", row.month)) if row is not None else None
        if row is None or key is None:
            return None
        platform, account = sealing.unpacked_account(
            sealing.unlocked(key, row.sealed, bound_return(concern, row.month))
        )
        return Sender(platform=platform, id=account)

    def drop_return(self, concern: ConcernId) -> None:
        """Tell nobody any more."""
        self._write(q.DROP_RETURN, {"concern": concern})
        self._traces.mix()

    # Within

    def _get(self, concern: ConcernId) -> Concern:
        found = self.find(concern)
        if found is None:
            raise NoSuchConcern
        return found

    def _add_message(
        self, concern: Concern, key: bytes, side: Side, text: str, *, due: Due | None = None, on: date | None = None
    ) -> None:
        ref = self.new_ref()
        row = {
            "id": ref,
            "concern_id": concern.id,
            "side": side.value,
            "due_on": due.day if due is not None else None,
            "turn": due.turn if due is not None else None,
            "released_on": on,
            "sealed": sealing.locked(key, sealing.packed({"text": text}), bound_message(concern, ref).of("sealed")),
        }
        self._write(q.ADD_MESSAGE, row)

    def _month_key(self, concern: Concern) -> bytes:
        key = self._keys.find(name_of_month("concerns", concern.month))
        if key is None:
            raise ConcernGone
        return key

    def _open_key(self, concern: Concern, reader: str, private: bytes) -> bytes:
        """The keys of a concern as they were sealed for somebody. Raises `ConcernGone`, `ConcernDamaged`."""
        row = self._transaction.row(q.KEY, concern=concern.id, reader=reader)
        if row is None:
            raise NoSuchConcern
        sealed = sealing.unlocked(self._month_key(concern), row.wrapped, bound_key(concern, reader))
        return sealing.open_with(sealing.pair_of(private), sealed)

    def _opened(self, row: Any, said: bytes, noted: bytes | None) -> Opened:
        """With the key for notes as readers see it, and without as the carer does."""
        concern = q.concern_of(row)
        values = sealing.unpacked(sealing.unlocked(said, row.sealed, bound(concern).of("sealed")))
        letters = []
        for message in self._transaction.rows(q.MESSAGES, concern=concern.id):
            side = Side(message.side)
            key = noted if side is Side.NOTE else said
            if key is None or (noted is not None and message.released_on is None):
                continue
            plain = sealing.unlocked(key, message.sealed, bound_message(concern, message.id).of("sealed"))
            letters.append(
                Letter(id=message.id, side=side, on=message.released_on, text=sealing.unpacked(plain)["text"])
            )
        return Opened(concern=concern, confided=confided(values), letters=tuple(letters))

    def flush(self) -> None:
        """Leave no trace of what was changed."""
        self._traces.flush()

    def _write(self, statement: sa.Executable, *rows: dict[str, Any]) -> None:
        self._traces.hold()
        self._transaction.write(statement, *rows)

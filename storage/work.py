"""One connection, one transaction, one instant; assembles the stores."""

import base64
import hashlib
import hmac
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Generic, Self, TypeVar, overload

from bot.concerns.memory import Memory
from bot.people.model import House
from bot.work import Changes, Whisper
from storage.agenda import AgendaRows
from storage.announcements import AnnouncementRows
from storage.answerers import AnswererRows
from storage.asking import AskingRows
from storage.audit import AuditRows
from storage.ballots import BallotRows
from storage.clashes import ClashRows
from storage.closed import ClosedRows
from storage.codes import CodeRows
from storage.concern_readers import ConcernReaderRows
from storage.concern_witnesses import WitnessRows
from storage.concerns import ConcernRows
from storage.desk import DeskRows
from storage.files import FileRows
from storage.followers import FollowerRows
from storage.grants import GrantRows
from storage.inbox import InboxRows
from storage.intakes import IntakeRows
from storage.joining import AccountRows
from storage.kept_counts import KeptCountRows
from storage.key_store import KeyStore
from storage.links import LinkRows
from storage.open_questions import OpenQuestions
from storage.outbox import OutboxRows
from storage.pasted import PastedRows
from storage.people import PeopleRows
from storage.places import PlaceRows
from storage.polls import PollRows
from storage.preferences import PreferenceRows
from storage.proposals import ProposalRows
from storage.published import PublishedRows
from storage.purposes import PurposeRows
from storage.quiets import QuietRows
from storage.reached import ReachedRows
from storage.records import RecordRows
from storage.reminders import ReminderRows
from storage.removals import RemovalRows
from storage.retention import RetentionRows
from storage.sayings import SayingRows
from storage.sealing import Vault
from storage.secret_ballots import SecretBallotRows
from storage.sign_ins import SignInRows
from storage.ticks import TickRows
from storage.transaction import Transaction
from storage.whats_on import WeeklyRows
from storage.wishes import WishRows

S = TypeVar("S")


class Facts:
    """What use cases told, until somebody has answered it."""

    def __init__(self) -> None:
        self._told: list[object] = []

    def add(self, fact: object) -> None:
        """Tell it."""
        self._told.append(fact)

    def take(self) -> Sequence[object]:
        """Everything told since the last look."""
        told, self._told = self._told, []
        return told


class _Made(Generic[S]):
    """A store of a transaction, made when it is first asked for. No other thread asks the same transaction."""

    def __init__(self, make: Callable[["StorageWork"], S]) -> None:
        self._make = make

    def __set_name__(self, _: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, work: None, _: type) -> Self: ...

    @overload
    def __get__(self, work: "StorageWork", _: type) -> S: ...

    def __get__(self, work: "StorageWork | None", _: type) -> Self | S:
        if work is None:
            return self
        made = work.__dict__[self._name] = self._make(work)
        return made


class StorageWork:
    """Every store over one transaction, each made when it is first used: few acts use more than some.

    A batch shares one; what it gathers is written by `flush`.
    """

    def __init__(
        self,
        transaction: Transaction,
        *,
        house: House,
        code_keys: tuple[bytes, ...],
        audit_keys: tuple[bytes, ...],
        key_store: KeyStore,
        vault: Vault,
        confided: Memory,
    ) -> None:
        self._transaction = transaction
        self._code_keys = code_keys  # the current one first
        self.house = house
        self.confided = confided
        self.facts = Facts()
        self._audit_keys = audit_keys
        self._key_store = key_store
        self._vault = vault

    inbox = _Made(lambda self: InboxRows(self._transaction))
    asking = _Made(lambda self: AskingRows(self._transaction))
    ticks = _Made(lambda self: TickRows(self._transaction))
    people = _Made(lambda self: PeopleRows(self._transaction))
    preferences = _Made(lambda self: PreferenceRows(self._transaction, changed=self.people.reread))
    places = _Made(lambda self: PlaceRows(self._transaction))
    open_questions = _Made(lambda self: OpenQuestions(self._transaction))
    codes = _Made(lambda self: CodeRows(self._transaction))
    reached = _Made(lambda self: ReachedRows(self._transaction))
    accounts = _Made(lambda self: AccountRows(self._transaction, self.people, self.places))
    removals = _Made(lambda self: RemovalRows(self._transaction))
    grants = _Made(lambda self: GrantRows(self._transaction))
    audit = _Made(lambda self: AuditRows(self._transaction, self._audit_keys))
    outbox = _Made(lambda self: OutboxRows(self._transaction, gathered=self._flush_people))
    polls = _Made(lambda self: PollRows(self._transaction, self.people))
    agenda = _Made(lambda self: AgendaRows(self._transaction, self.polls))
    desk = _Made(lambda self: DeskRows(self._transaction, self.polls))
    closed = _Made(lambda self: ClosedRows(self._transaction, self.polls))
    ballots = _Made(lambda self: BallotRows(self._transaction, self.people))
    kept_counts = _Made(lambda self: KeptCountRows(self._transaction))
    secrets = _Made(lambda self: SecretBallotRows(self._transaction, self._key_store))
    published = _Made(lambda self: PublishedRows(self._transaction))
    links = _Made(lambda self: LinkRows(self._transaction))
    sayings = _Made(lambda self: SayingRows(self._transaction))
    proposals = _Made(lambda self: ProposalRows(self._transaction, self.people))
    purposes = _Made(lambda self: PurposeRows(self._transaction))
    answerers = _Made(lambda self: AnswererRows(self._transaction))
    followers = _Made(lambda self: FollowerRows(self._transaction, gathered=self._flush_ballots))
    quiets = _Made(lambda self: QuietRows(self._transaction, self.people))
    reminders = _Made(lambda self: ReminderRows(self._transaction, self.people, self.places, zone=self.house.time_zone))
    announcements = _Made(lambda self: AnnouncementRows(self._transaction, self.people))
    clashes = _Made(lambda self: ClashRows(self._transaction, self.announcements))
    wishes = _Made(lambda self: WishRows(self._transaction))
    files = _Made(lambda self: FileRows(self._transaction, self.people))
    pasted = _Made(lambda self: PastedRows(self._transaction, self.people))
    weeklies = _Made(lambda self: WeeklyRows(self._transaction))
    sign_ins = _Made(lambda self: SignInRows(self._transaction))
    concern_readers = _Made(lambda self: ConcernReaderRows(self._transaction, self._vault))
    concerns = _Made(lambda self: ConcernRows(self._transaction, self._key_store, self._vault, self.concern_readers))
    concern_witnesses = _Made(lambda self: WitnessRows(self._transaction))
    intakes = _Made(lambda self: IntakeRows(self._transaction))
    records = _Made(
        lambda self: RecordRows(self._transaction, self.outbox, gathered=self.flush, changed=self.people.reread)
    )
    retention = _Made(lambda self: RetentionRows(self._transaction, self.records))

    @property
    def now(self) -> datetime:
        """The instant of this transaction, in UTC."""
        return self._transaction.now

    @property
    def writes(self) -> int:
        """How much was asked to be written so far."""
        return self._transaction.writes

    @property
    def changes(self) -> Changes:
        """What the courier and the ticker have to know after the commit."""
        transaction = self._transaction
        hushed, whispers = frozenset(transaction.hushed), tuple(transaction.whispers)
        return Changes(transaction.touched, transaction.tick_at, hushed, whispers)

    def afterwards(self, do: Callable[[], None]) -> None:
        """Once this is committed, do it: to what is in memory alone."""
        self._transaction.afterwards.append(do)

    def whisper(self, whisper: Whisper) -> None:
        """Once this is committed, say it."""
        self._transaction.whispers.append(whisper)

    def new_id(self) -> int:
        """A random id below 2**53."""
        return self._transaction.new_id()

    def new_code(self) -> str:
        """A random one-time code: 128 bits as 26 lower-case letters and digits."""
        return _as_code(self._transaction.chance(2**128).to_bytes(16))

    def codes_for(self, what: str) -> Sequence[str]:
        """The code that stands for this: a keyed hash (BLAKE2b, 128 bits) under a label of its own, by each key."""
        text = what.encode()
        hashes = (hashlib.blake2b(text, key=key, digest_size=16, person=_CODE_FOR) for key in self._code_keys)
        return tuple(_as_code(each.digest()) for each in hashes)

    def code_mark(self, code: str) -> str:
        """What is kept of a code: a keyed hash (BLAKE2b, 256 bits)."""
        return self.code_marks(code)[0]

    def code_marks(self, code: str) -> Sequence[str]:
        """The same by each key, the current one first."""
        text = code.strip().lower().encode()
        return tuple(hmac.new(key, text, hashlib.blake2b).hexdigest()[:64] for key in self._code_keys)

    def _flush_people(self) -> None:
        self.people.flush()
        self.places.flush()

    def _flush_ballots(self) -> None:
        self._flush_people()
        self.ballots.flush()

    def flush(self) -> None:
        """Write what was gathered, in the order that the tables' references ask for."""
        for name in _GATHERING:
            if name in self.__dict__:
                getattr(self, name).flush()


_GATHERING = ("people", "places", "ballots", "secrets", "concerns", "inbox", "outbox")
"""Stores that gather what they write."""


_CODE_FOR = b"code for"
"""Keeps these hashes apart from the marks of codes, which are made with the same key."""


def _as_code(number: bytes) -> str:
    """128 bits as 26 lower-case letters and digits."""
    return base64.b32encode(number).decode().rstrip("=").lower()

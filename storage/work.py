"""One connection, one transaction, one instant; assembles the stores."""

import base64
import hashlib
import hmac
from collections.abc import Callable, Sequence
from datetime import datetime

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


class StorageWork:
    """Every store over one transaction. A batch shares one; what it gathers is written by `flush`."""

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
        self.inbox = InboxRows(transaction)
        self.asking = AskingRows(transaction)
        self.ticks = TickRows(transaction)
        self.people = PeopleRows(transaction)
        self.preferences = PreferenceRows(transaction, changed=self.people.reread)
        self.places = PlaceRows(transaction)
        self.open_questions = OpenQuestions(transaction)
        self.codes = CodeRows(transaction)
        self.reached = ReachedRows(transaction)
        self.accounts = AccountRows(transaction, self.people, self.places)
        self.removals = RemovalRows(transaction)
        self.grants = GrantRows(transaction)
        self.audit = AuditRows(transaction, audit_keys)
        self.outbox = OutboxRows(transaction, gathered=self._flush_people)
        self.polls = PollRows(transaction, self.people)
        self.agenda = AgendaRows(transaction, self.polls)
        self.desk = DeskRows(transaction, self.polls)
        self.closed = ClosedRows(transaction, self.polls)
        self.ballots = BallotRows(transaction, self.people)
        self.kept_counts = KeptCountRows(transaction)
        self.secrets = SecretBallotRows(transaction, key_store)
        self.published = PublishedRows(transaction)
        self.links = LinkRows(transaction)
        self.sayings = SayingRows(transaction)
        self.proposals = ProposalRows(transaction, self.people)
        self.purposes = PurposeRows(transaction)
        self.answerers = AnswererRows(transaction)
        self.followers = FollowerRows(transaction, gathered=self._flush_ballots)
        self.quiets = QuietRows(transaction, self.people)
        self.reminders = ReminderRows(transaction, self.people, self.places, zone=house.time_zone)
        self.announcements = AnnouncementRows(transaction, self.people)
        self.clashes = ClashRows(transaction, self.announcements)
        self.wishes = WishRows(transaction)
        self.files = FileRows(transaction, self.people)
        self.pasted = PastedRows(transaction, self.people)
        self.weeklies = WeeklyRows(transaction)
        self.sign_ins = SignInRows(transaction)
        self.concern_readers = ConcernReaderRows(transaction, vault)
        self.concerns = ConcernRows(transaction, key_store, vault, self.concern_readers)
        self.concern_witnesses = WitnessRows(transaction)
        self.intakes = IntakeRows(transaction)
        self.records = RecordRows(transaction, self.outbox, gathered=self.flush, changed=self.people.reread)
        self.retention = RetentionRows(transaction, self.records)

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
        for store in (self.people, self.places, self.ballots, self.secrets, self.concerns, self.inbox, self.outbox):
            store.flush()


_CODE_FOR = b"code for"
"""Keeps these hashes apart from the marks of codes, which are made with the same key."""


def _as_code(number: bytes) -> str:
    """128 bits as 26 lower-case letters and digits."""
    return base64.b32encode(number).decode().rstrip("=").lower()

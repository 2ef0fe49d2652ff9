"""Streams of letters through the gate and the real storage, with kills and people who choose anew on the way."""

import itertools
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.chat.inbound import Sender
from bot.people.gate import Reader
from bot.people.model import PersonId
from bot.people.preferences import Preferences, Topic
from bot.people.sending import let_through, over, record_shown
from bot.work import Letter, OwedPost, Subject, Weight
from storage.storage import Storage
from storage.work import StorageWork
from tests.people.gate_walking import INSTANTS, QUIETS, ZONES, Walk
from tests.support.chat import Clock, private
from tests.support.letters import claim_all, person

WEEK, MINUTE, LEASE = timedelta(days=7), timedelta(minutes=1), timedelta(seconds=61)
NUMBERS = itertools.count()
PREFERENCES = st.builds(
    Preferences,
    zone=st.sampled_from(ZONES),
    quiet=st.none() | QUIETS,
    most_a_week=st.integers(0, 7),
    topics=st.none() | st.just(frozenset({Topic.MONEY})),
    digest=st.booleans(),
    reads_at=st.sampled_from([None, "morning", "lunch", "late"]),
)
EVENTS = st.lists(
    st.tuples(
        st.integers(0, 16 * 24 * 60),
        st.one_of(
            st.builds(
                Letter,
                weight=st.sampled_from([Weight.UNASKED, Weight.UNASKED, Weight.DUTY]),
                about=st.sampled_from(["", "", "money", "breaks"]),
            ),
            st.integers(30, 9 * 24 * 60),  # a letter that is of use for so many minutes
            PREFERENCES,
            st.just("pause"),
            st.just("back"),
            st.just("kill"),
        ),
    ),
    min_size=3,
    max_size=18,
)


@dataclass
class Stream:
    """One person, what they were sent, and what became of each letter."""

    storage: Storage
    clock: Clock
    chosen: Preferences
    names: list[str] = field(default_factory=list)
    came: Counter[str] = field(default_factory=Counter)
    late: Counter[str] = field(default_factory=Counter)
    counted: dict[int, datetime] = field(default_factory=dict)
    is_killed: bool = False

    def __post_init__(self) -> None:
        self.sender = Sender(platform="fake", id=f"p{next(NUMBERS)}", name="Pat")
        self.who: PersonId = self.storage.transact(lambda work: person(work, self.sender))
        self.choose(self.chosen)

    def choose(self, chosen: Preferences, *, tells: bool = True) -> None:
        def keep(work: StorageWork) -> None:
            work.preferences.put(self.who, chosen)
            if tells:
                work.outbox.reconsider(self.who)

        self.chosen = chosen
        self.storage.transact(keep)

    def pause(self, until: datetime | None) -> None:
        def keep(work: StorageWork) -> None:
            work.people.set_quiet(self.who, until=until, stopped=False)
            work.outbox.reconsider(self.who)

        self.storage.transact(keep)

    def owe(self, letter: Letter) -> None:
        ref = f"{self.sender.id}-{len(self.names)}"
        self.names.append(ref)

        def post(work: StorageWork) -> None:
            here = work.places.find(private(self.sender.id))
            assert here is not None
            work.outbox.post(Subject("note", ref), here.id, letter=letter)

        self.storage.transact(post)

    def run(self) -> None:
        """Take and send whatever is due now; a killed process has sent, and recorded nothing."""
        while taken := self.storage.transact(_take):
            for post in taken[1]:
                self._send(post)
            if self.is_killed:
                self.is_killed = False
                self.clock.now += LEASE  # whoever is next takes it again

    def _send(self, post: OwedPost) -> None:
        now = self.clock.now
        assert not self._walk(post).is_quiet(now)
        if post.letter.weight is not Weight.DUTY:
            self.counted[post.id] = now
            assert sum(now - WEEK < at <= now for at in self.counted.values()) <= self.chosen.most_a_week
        if self.is_killed:
            return
        if post.letter.weight is not Weight.DIGEST:
            self.came[post.subject.ref] += 1
            self.storage.transact(lambda work: record_shown(work, [(post, ())]))
            return
        held, _ = self.storage.read(lambda work: work.outbox.list_in_digest(post.place_id))
        for one in held:
            (self.late if one.is_late(now) else self.came)[one.subject.ref] += 1
        if not held:
            del self.counted[post.id]
        self.storage.transact(lambda work: record_shown(work, [(post, ())]) if held else over(work, [post]))

    def _walk(self, post: OwedPost) -> Walk:
        reader = Reader(private=True, zone=self.chosen.zone, quiet=self.chosen.quiet_hours)
        return Walk(reader, post.letter.weight, self.clock.now)

    def pass_until(self, end: datetime) -> None:
        """Time passes, and whatever becomes due is run in its time."""
        while True:
            self.run()
            due = self.storage.read(lambda work: work.outbox.next_due())
            if due is None or due > end:
                break
            self.clock.now = max(self.clock.now, due)
        self.clock.now = max(self.clock.now, end)
        self.run()

    def kept(self) -> Counter[str]:
        """What was not sent, and stands on the list of whoever asks; or is for somebody else."""

        def read(work: StorageWork) -> Counter[str]:
            listed = [one.subject.ref for one in work.outbox.list_held(self.who)]
            never = [ref for ref in self.names if _is_never(work, ref)]
            return Counter(listed) + Counter(never)

        found: Counter[str] = self.storage.read(read)
        return found


def _take(work: StorageWork) -> tuple[int, tuple[OwedPost, ...]] | None:
    claimed = claim_all(work)
    return (len(claimed), let_through(work, claimed)) if claimed else None


def _is_never(work: StorageWork, ref: str) -> bool:
    reasons: set[str] = set(work.outbox.list_waiting(Subject("note", ref)).people)
    return reasons == {"not-followed"}


@pytest.fixture
def storage(migrated_url: str, make_storage: Callable[[str], Storage]) -> Storage:
    """One for all examples: each has a person of its own."""
    return make_storage(migrated_url)


@settings(
    derandomize=True,
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(begun=INSTANTS, first=PREFERENCES, events=EVENTS)
def test_every_letter_is_shown_once_or_stands_on_the_list_and_no_cap_and_no_night_is_broken(
    storage: Storage, clock: Clock, begun: datetime, first: Preferences, events: list[tuple[int, Any]]
) -> None:
    clock.now = begun
    stream = Stream(storage, clock, first)
    for minutes, event in sorted(events, key=lambda it: it[0]):
        stream.pass_until(begun + minutes * MINUTE)
        match event:
            case Letter():
                stream.owe(event)
            case int():
                stream.owe(Letter(weight=Weight.UNASKED, useful_until=clock.now + event * MINUTE))
            case Preferences():
                stream.choose(event, tells=minutes % 3 > 0)
            case "pause":
                stream.pause(clock.now + 2 * timedelta(days=1))
            case "back":
                stream.pause(None)
            case "kill":
                stream.is_killed = True
    stream.pass_until(begun + timedelta(days=90))

    assert stream.came + stream.late + stream.kept() == Counter(stream.names)

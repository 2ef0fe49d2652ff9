"""An open question in a founded community, and votes on it: what every program here starts from."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.chat.inbound import Confirm, Place, Pressed, Sender
from bot.engine import Engine
from tests.support.chat import Chat, Clock, found, group, make_core, open_storage
from tests.support.platform import FakePlatform

OPTIONS = ("Soup", "Salad", "Stew")
PLATFORM = "fake"
KEYS = f"{PLATFORM}:vote:"
"""How the keys of votes begin, and no other key."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question that stands in one place of the database at `url`."""

    url: str
    poll: int
    place: Place


@dataclass(frozen=True)
class Vote:
    """One press of somebody; `person` and `act` count from 0."""

    person: int
    act: int

    @property
    def option(self) -> int:
        """Counted from 1, and never that of the act before: every act has an effect that can be counted."""
        return 1 + (self.person + self.act) % len(OPTIONS)

    @property
    def key(self) -> str:
        return f"{KEYS}{self.person}:{self.act}"

    @property
    def account(self) -> str:
        """As it is kept: platform and the person there."""
        return f"{PLATFORM}:carer-{self.person}"


async def ask(url: str) -> Question:
    """Make the tables in an empty database, found a community there, and ask a question."""
    clock = Clock()
    storage = open_storage(url, clock)
    platform = FakePlatform(platform=PLATFORM)
    chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
    try:
        await found(chat)
        await chat.says("ada", f"/poll What shall we eat? | {' | '.join(OPTIONS)}")
        poll = int(chat.poll.choice(OPTIONS[0]).action.split(":")[1])
    finally:
        storage.close()
    return Question(url=url, poll=poll, place=group())


class PassingClock(Clock):
    """Goes on by a hundredth of a second with each look, so that nobody seems to press too fast to be answered."""

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=10)
        return self.now


@contextmanager
def open_engine(url: str, *, seed: int) -> Iterator[Engine]:
    """The engine over the database. Ids are drawn from `seed`: a process that is started again needs a new one."""
    clock = PassingClock()
    storage = open_storage(url, clock, seed=seed)
    try:
        yield make_core(storage, FakePlatform(platform=PLATFORM), clock).engine
    finally:
        storage.close()


def pressed(question: Question, vote: Vote) -> Pressed:
    """The vote as an adapter hands it to the engine."""
    return Pressed(
        key=vote.key,
        sender=Sender(platform=PLATFORM, id=f"carer-{vote.person}", name="Carer"),
        place=question.place,
        confirm=Confirm.DIALOG,
        action=f"vote:{question.poll}:{vote.option}",
    )

"""Votes on a secret question, beside the same acts on an open one; and the end of one that very many have answered."""

import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bench.crowds.filling import AT_ONCE, FOODS, SORTS, ask, fill, open_chat
from bench.crowds.voting import ACTS, MANY_ANSWER, Answering, Asked, add_people
from bench.votes.counting import renew_statistics
from bench.votes.question import PLATFORM, open_engine
from bot.polls.model import Poll, PollId, State, VoterId
from bot.polls.model.publishing import publish
from bot.polls.model.secrecy import SecretBallot
from storage.work import StorageWork
from tests.support.chat import Chat, found

SECRET = ("secret:{poll}:{one}", "secret:{poll}:{other}", "secret-none:{poll}")
"""What somebody new does, as they do with an open question of one choice."""


class SecretAnswering(Answering):
    """People who answer a secret question."""

    def read_kept(self, connection: Connection) -> tuple[int, Mapping[Any, int]]:
        """How many ballots there are: that is all that anybody can read."""
        ballots = sa.table(f"secret_{self.poll}")
        return connection.execute(sa.select(sa.func.count()).select_from(ballots)).scalar_one(), {}


@asynccontextmanager
async def open_secretly(url: str, answers: int, waiting: int) -> AsyncIterator[tuple[Asked, Asked]]:
    """An open question and a secret one in one place, to be answered through one engine; so many have answered each."""
    people = Random(3).sample(range(1, 2**53), answers)  # noqa: S311 - the same people each time
    with open_chat(url, seed=1) as chat:
        chat.place = MANY_ANSWER
        await found(chat)
        add_people(url, people)
        openly = await ask(chat, SORTS["one choice"], 1)
        fill(chat, openly, SORTS["one choice"], [VoterId(person) for person in people])
        secret = await _ask_in_secret(chat, 2)
        _fill_in_secret(chat, secret.id, answers)
        await chat.minutes_pass(1)
    renew_statistics(url)
    with open_engine(url, seed=2) as engine:
        both = (
            kind(
                sort=sort,
                answers=answers,
                poll=int(poll.id),
                place=MANY_ANSWER,
                engine=engine,
                url=url,
                waiting=waiting,
                acts=acts,
            )
            for kind, sort, poll, acts in (
                (Answering, "open", openly, ACTS["one choice"]),
                (SecretAnswering, "secret", secret, SECRET),
            )
        )
        one, other = ({"one choice": each} for each in both)
        yield one, other


@dataclass(frozen=True, kw_only=True)
class Ended:
    """Seconds to count, publish and destroy so many ballots, and to write their table anew once."""

    answers: int
    closing: float
    mixing: float


async def end_secretly(url: str, answers: int) -> Ended:
    """Fill a secret question and have its time come. Raises `SystemExit` where its result is another one."""
    with open_chat(url, seed=1) as chat:
        await found(chat)
        poll = await _ask_in_secret(chat, 1)
        _fill_in_secret(chat, poll.id, answers)
        began = time.perf_counter()
        chat.storage.transact(lambda work: work.secrets.mix(poll.id))
        mixing = time.perf_counter() - began
        chat.clock.now = chat.storage.read(lambda work: work.polls.get(poll.id).closes_at)
        began = time.perf_counter()
        chat.storage.transact(lambda work: chat.core.contents.ticks["poll-close"](work, str(poll.id)))
        closing = time.perf_counter() - began
        state, told = chat.storage.read(lambda work: (work.polls.get(poll.id).state, work.published.find(poll.id)))
        counts = [len(range(n, answers, len(FOODS))) for n in range(len(FOODS))]
        right = publish(counts, answers, sensitive=False, several=None)
        if state is not State.CLOSED or told != right or chat.storage.key_store.list_names():
            raise SystemExit(f"a secret question did not end with {answers:,} answers: {told}")
    return Ended(answers=answers, closing=closing, mixing=mixing)


async def _ask_in_secret(chat: Chat, number: int) -> Poll:
    """Raises `SystemExit` where it does not stand there."""
    await chat.says_privately("ada", f"/poll What would suit you? | {' | '.join(FOODS)}")
    for said in ("secret", "post", "anyway"):
        await chat.says_privately("ada", f"/polls draft {said}")
    asked: Poll | None = chat.storage.read(
        lambda work: work.polls.find_numbered(work.people.list_communities()[0].id, number)
    )
    if asked is None or not asked.is_secret or asked.state is not State.OPEN:
        raise SystemExit(f"the secret question was not asked: {chat.note}")
    return asked


def _fill_in_secret(chat: Chat, poll: PollId, answers: int) -> None:
    for first in range(0, answers, AT_ONCE):
        some = range(first, min(first + AT_ONCE, answers))
        chat.storage.transact(partial(_keep, poll=poll, numbers=some))


def _keep(work: StorageWork, *, poll: PollId, numbers: Sequence[int]) -> None:
    for number in numbers:
        marks = ((1 + number % len(FOODS), 1),)
        work.secrets.put(SecretBallot(poll=poll, voter=f"v1|{PLATFORM}|before-{number}", marks=marks))

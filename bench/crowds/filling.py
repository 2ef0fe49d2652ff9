"""Questions of each kind, asked as people do it, and filled with as many answers as one wants."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from math import factorial
from random import Random

from bench.votes.question import PLATFORM
from bot.polls.model import Ballot, Marks, Poll, VoterId
from bot.polls.model.sayings import Saying
from storage.work import StorageWork
from tests.support.chat import Chat, Clock, make_core, open_storage
from tests.support.platform import FakePlatform

FOODS = ("Soup", "Salad", "Stew", "Bread", "Rice", "Pie", "Pasta", "Curry", "Fish", "Fruit")
DAYS = tuple(f"{day} December 6pm" for day in range(5, 15))

AT_ONCE = 500
"""Answers that are written in one transaction."""

Draw = Callable[[Random, int], Iterator[Marks]]
"""So many ballots, drawn at random."""


@dataclass(frozen=True, kw_only=True)
class Sort:
    """A kind of question: the words that choose it, what is asked, and what people may say to it."""

    words: str
    draw: Draw
    options: Sequence[str] = FOODS


def _one(chance: Random, answers: int) -> Iterator[Marks]:
    return (((chance.randint(1, 10), 1),) for _ in range(answers))


def _steps(chance: Random, answers: int) -> Iterator[Marks]:
    return (((chance.randint(1, 5), 1),) for _ in range(answers))


def _several(chance: Random, answers: int) -> Iterator[Marks]:
    return (tuple((n, 1) for n in sorted(chance.sample(range(1, 11), chance.randint(1, 5)))) for _ in range(answers))


def _rankings(chance: Random, answers: int) -> Iterator[Marks]:
    """All ten options in order, and no order twice: the hardest to count."""
    for number in chance.sample(range(factorial(10)), answers):
        left, ranked, rest = list(range(1, 11)), list[int](), number
        for more in range(9, -1, -1):
            at, rest = divmod(rest, factorial(more))
            ranked.append(left.pop(at))
        yield tuple(sorted((n, rank) for rank, n in enumerate(ranked, 1)))


def _points(chance: Random, answers: int) -> Iterator[Marks]:
    return (tuple(sorted(Counter(chance.choices(range(1, 11), k=10)).items())) for _ in range(answers))


def _dates(chance: Random, answers: int) -> Iterator[Marks]:
    said = ([(n, chance.choice((0, 1, 2))) for n in range(1, 11)] for _ in range(answers))
    return (tuple((n, value) for n, value in marks if value) for marks in said)


def _nothing(_chance: Random, answers: int) -> Iterator[Marks]:
    return (() for _ in range(answers))


SORTS: Mapping[str, Sort] = {
    "one choice": Sort(words="", draw=_one),
    "several": Sort(words="several 1 5", draw=_several),
    "scale": Sort(words="scale Not at all | Very much", draw=_steps),
    "ranked": Sort(words="ranked", draw=_rankings),
    "points": Sort(words="points 10", draw=_points),
    "dates": Sort(words="dates", draw=_dates, options=DAYS),
    "own words": Sort(words="own-words", draw=_nothing),
}
"""Every kind, by the name that the tables give it."""


@contextmanager
def open_chat(url: str, *, seed: int, clock: Clock | None = None) -> Iterator[Chat]:
    """What people say and press, over the database; on a clock that stands, where none is given."""
    clock = clock or Clock()
    storage, platform = open_storage(url, clock, seed=seed), FakePlatform(platform=PLATFORM)
    try:
        yield Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
    finally:
        storage.close()


async def ask(chat: Chat, sort: Sort, number: int) -> Poll:
    """Ask in the group; it is the question of this number. Raises `SystemExit` where it does not stand there."""
    await chat.says("ada", f"/poll What would suit you? | {' | '.join(sort.options)}")
    if sort.words:
        await chat.says_privately("ada", f"/polls {number} kind {sort.words}")
    asked: Poll | None = chat.storage.read(
        lambda work: work.polls.find_numbered(work.people.list_communities()[0].id, number)
    )
    if asked is None or (sort.words and asked.kind.name != sort.words.split()[0]):
        raise SystemExit(f"the question was not asked: {chat.note}")
    return asked


def fill(chat: Chat, poll: Poll, sort: Sort, voters: Sequence[VoterId], *, seed: int = 1) -> None:
    """Give the question an answer of each of these voters, counted as all answers are."""
    chance = Random(seed)  # noqa: S311 - the same answers each time
    drawn = sort.draw(chance, len(voters))
    for first in range(0, len(voters), AT_ONCE):
        some = [poll.filled(poll.blank(voter), next(drawn)) for voter in voters[first : first + AT_ONCE]]
        chat.storage.transact(partial(_keep, ballots=some, writes=sort.words == "own-words"))


def _keep(work: StorageWork, *, ballots: Sequence[Ballot], writes: bool) -> None:
    work.ballots.foresee([(ballot.poll, ballot.voter) for ballot in ballots])
    for ballot in ballots:
        work.ballots.put(ballot)
        if writes:
            work.sayings.put(_saying(ballot, work.new_id()))


def _saying(ballot: Ballot, number: int) -> Saying:
    """One in ten may be shared, and was passed."""
    words = f"A break on {number % 29} Sundays would help, and somebody to talk to."
    shared = number % 10 == 0
    return Saying(id=number, poll=ballot.poll, voter=ballot.voter, words=words, may_share=shared, passed=shared or None)

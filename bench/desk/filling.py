"""A community that has been busy for years: hundreds of questions and announcements, very many people and answers.

One of each sort is made by people in the chat; the others are its copies, written in bulk. Of questions that have
closed there are counts, and no ballots any more: all that are said to be answers are those to open ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bench.common.bulk import writing
from bench.crowds.filling import open_chat
from bench.desk.announced import announce
from bench.desk.asking import Examples, act
from bench.desk.copies import Copies, Size
from bench.desk.questions import Questions
from bench.pending.filling import renew_statistics
from bench.votes.question import Question, ask
from bot.concerns.model.concern import ConcernId
from bot.polls.model import PollId
from bot.polls.model.publishing import publish
from storage.work import StorageWork
from tests.support.chat import Chat
from tests.web.dashboard.confided import gives_readers, raises, takes_concerns

CONCERNS = 40
"""So many are kept of the last weeks, one of each day."""

KEPT_APART = 1_000
"""So many at most have answered each closed question of which there is one of each kind."""


@dataclass(frozen=True, kw_only=True)
class Filled:
    """The community in the database at `url`: a question that all of its `people` have answered, and more by number.

    `sent` and `planned` are announcements, by number; `concern` is one that Ada reads. `answers` counts the ballots.
    """

    url: str
    question: Question
    people: int
    examples: Examples
    sent: int
    planned: int
    concern: ConcernId
    answers: int


async def fill(url: str, size: Size) -> Filled:
    """Fill an empty database."""
    question = await ask(url)
    examples = dict(await act(url, min(size.people, KEPT_APART), size.entries))
    turnouts = _turnouts(size)
    with writing(url) as transaction:
        copies = Copies(transaction, size, question.poll)
        copies.people()
        copies.places()
        by_state = Questions(copies).add(turnouts)
        sent, planned = announce(copies)
    secrets = by_state["secret, closed"]
    with open_chat(url, seed=3) as chat:
        chat.storage.transact(lambda work: _publish(work, secrets, size.people))
        concern = _confide(chat)
    renew_statistics(url)
    examples |= {name: numbers[0][1] for name, numbers in by_state.items() if numbers}
    return Filled(
        url=url,
        question=question,
        people=size.people,
        examples=examples,
        sent=sent,
        planned=planned,
        concern=concern,
        answers=sum(turnouts),
    )


def _confide(chat: Chat) -> ConcernId:
    """Concerns of the last weeks, which Ada reads with another; gives one of them."""
    gives_readers(chat, "ada", "ann")
    takes_concerns(chat)
    *_, last = (raises(chat, days_ago=days) for days in range(CONCERNS))
    return last


def _turnouts(size: Size) -> Sequence[int]:
    """How many answer each open question: all of them nine in ten of what there is, and some the rest."""
    crowded = min(size.answers * 9 // 10 // size.people, size.open - 1)
    others = size.open - crowded
    some, more = divmod(size.answers - crowded * size.people, others)
    return [size.people] * crowded + [min(some + (n < more), size.people) for n in range(others)]


def _publish(work: StorageWork, secrets: Sequence[tuple[int, int]], people: int) -> None:
    for poll, _ in secrets:
        counts = [people // 2, people // 3, people // 6]
        work.published.put(PollId(poll), publish(counts, sum(counts), sensitive=False, several=None))

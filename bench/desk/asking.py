"""What a busy community has of each sort, as people make it in the chat: what `filling` has hundreds more of."""

from collections.abc import Mapping
from itertools import count, islice
from random import Random

from bench.crowds.filling import SORTS, ask, open_chat
from bench.crowds.filling import fill as answer_all
from bot.people.audit import Did
from bot.polls.model import State, VoterId
from storage.work import StorageWork
from tests.polls.secretly import asks as asks_secretly
from tests.support.chat import Chat
from tests.support.pictures import png

PICTURE = 1
"""The announcement that a picture goes with, by number; the next one is without."""

_NOTED = (Did.ASKED, Did.ANNOUNCED, Did.ASK_CLOSED, Did.ANNOUNCEMENT_PLANNED)

Examples = Mapping[str, int]
"""Questions by what they are, with their numbers."""


async def act(url: str, answers: int, entries: int) -> Examples:
    """Ask a question of each kind, answered by so many and closed, and a secret one; announce, and fill the log.

    Raises `SystemExit` where it did not happen so.
    """
    with open_chat(url, seed=2) as chat:
        chat.keys = count(1_000_000)  # no act is one that has been handled
        examples = {"open": 1}
        kinds = (name for name in SORTS if name != "one choice")
        for number, name in enumerate(kinds, 2):
            await _ask(chat, name, number, answers)
            examples[f"closed, {name}"] = number
        examples["secret, open"] = len(examples) + 1
        await asks_secretly(chat, question="/poll Do you get enough sleep? | Yes | Some nights | No")
        await _announce(chat)
        chat.storage.transact(lambda work: _note(work, chat, entries))
        await chat.minutes_pass(1)
        numbered = chat.storage.read(lambda work: _states(work, examples))
    wanted = {name: State.CLOSED if name.startswith("closed") else State.OPEN for name in examples}
    if numbered != wanted:
        raise SystemExit(f"questions are not as they were asked: {numbered}")
    return examples


async def _ask(chat: Chat, name: str, number: int, answers: int) -> None:
    poll = await ask(chat, SORTS[name], number)
    voters = Random(number).sample(range(1, 2**53), answers)  # noqa: S311 - the same each time
    answer_all(chat, poll, SORTS[name], [VoterId(voter) for voter in voters], seed=number)
    await chat.says_privately("ada", f"/polls {number} close")
    await chat.minutes_pass(1)


async def _announce(chat: Chat) -> None:
    for words in ("/announce Our poster is ready.", "/announce draft picture"):
        await chat.says_privately("ada", words)
        await chat.minutes_pass(0.2)
    await chat.sends_file("ada", png(180, width=480, height=240))
    for words in (
        "A poster: tea and cake, Fridays at three in the library.",
        "/announce draft send",
        "/announce The forum has moved to the library.",
        "/announce draft send",
    ):
        await chat.minutes_pass(0.2)
        await chat.says_privately("ada", words)


def _note(work: StorageWork, chat: Chat, entries: int) -> None:
    community = work.people.list_communities()[0].id
    ada = work.people.person_of(chat.sender("ada")).id
    for number, did in islice(enumerate(_NOTED * entries), entries):
        work.audit.note(community, did, by=ada, about=str(1 + number % 99))


def _states(work: StorageWork, examples: Examples) -> Mapping[str, State | None]:
    community = work.people.list_communities()[0].id
    found = {name: work.polls.find_numbered(community, number) for name, number in examples.items()}
    return {name: poll.state if poll is not None else None for name, poll in found.items()}

"""Secret answers, changes and answers taken back, while others answer openly and the question closes: none is lost.

From many threads and several processes it is tried in `test_closing_races.py`, and by `./caresay rehearse polls`.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from random import Random

import pytest

from bot.chat.inbound import Confirm, Pressed
from bot.chat.outbound import Answer
from bot.polls.model import PollId, State
from bot.polls.model.publishing import publish
from bot.polls.model.secrecy import TURNOUT_EVERY, SecretBallot
from storage.key_store import FolderKeys, name_of_poll
from storage.work import StorageWork
from tests.support.chat import Chat
from tests.support.storm import no_faults

PEOPLE, ACTS, AT_A_TIME = 120, 4, 16
TOO_LATE = "This question has closed"


async def _ask(chat: Chat, *settings: str) -> PollId:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad | Bread")
    for setting in (*settings, "post", "anyway"):
        await chat.says_privately("ada", f"/polls draft {setting}")
        await chat.minutes_pass(1)
    polls = chat.storage.read(lambda work: work.polls.list_open(work.people.list_communities()[0].id))
    return PollId(polls[-1].id)


class Storm:
    """People who each do one thing after the other, some of them at a time; `said` is what they were told counts."""

    def __init__(self, chat: Chat, secret: PollId, openly: PollId, seed: int) -> None:
        self.chat, self.secret, self.openly = chat, secret, openly
        self.chance = Random(seed)  # noqa: S311 - seeded on purpose
        self.said: dict[str, int] = {}
        self.said_openly: dict[str, int] = {}
        self.late = 0
        self._done = 0
        self._reached = {part * PEOPLE * ACTS // 5: asyncio.Event() for part in (1, 2, 3)}

    async def run(self) -> None:
        """All of it, with the turnout told on the way, and the end."""
        people = iter([f"carer-{number}" for number in range(PEOPLE)])

        async def act_in_turn() -> None:
            for who in people:
                await self._acts(who)

        await asyncio.gather(self._time_passes(), *(act_in_turn() for _ in range(AT_A_TIME)))

    async def _time_passes(self) -> None:
        chat = self.chat
        *turnouts, end = self._reached.values()
        for turnout in turnouts:
            await turnout.wait()
            chat.clock.passes(TURNOUT_EVERY / timedelta(seconds=1))
            await chat.core.ticker.run_due()
        await end.wait()
        chat.clock.now = chat.storage.read(lambda work: work.polls.get(self.secret).closes_at)
        await chat.core.ticker.run_due()

    async def _acts(self, who: str) -> None:
        for _ in range(ACTS):
            await self._acts_once(who)
            self._done += 1
            if self._done in self._reached:
                self._reached[self._done].set()

    async def _acts_once(self, who: str) -> None:
        option = self.chance.choice((1, 1, 1, 2, 2, 3))
        match self.chance.choice(("secret", "secret", "take back", "open", "look")):
            case "secret":
                if self._counts(await self._presses(who, f"secret:{self.secret}:{option}")):
                    self.said[who] = option
            case "take back":
                if self._counts(await self._presses(who, f"secret-none:{self.secret}")):
                    self.said.pop(who, None)
            case "open":
                if self._counts(await self._presses(who, f"vote:{self.openly}:{option}")):
                    self.said_openly[who] = option
            case _:
                await self._presses(who, f"secret-ballot:{self.secret}")

    async def _presses(self, who: str, action: str) -> Answer:
        chat = self.chat
        return await chat.core.engine.handle(
            Pressed(key=chat.key(), sender=chat.sender(who), place=chat.place, confirm=Confirm.DIALOG, action=action)
        )

    def _counts(self, answer: Answer) -> bool:
        self.late += str(answer.note).startswith(TOO_LATE)
        return not answer.refused


def _votes(said: dict[str, int]) -> Sequence[int]:
    chosen = Counter(said.values())
    return [chosen[n] for n in (1, 2, 3)]


@pytest.mark.parametrize("seed", [1, 2])
async def test_what_people_are_told_counts_is_what_is_told_in_the_end(chat: Chat, seed: int) -> None:
    openly, secret = await _ask(chat), await _ask(chat, "secret")
    storm = Storm(chat, secret, openly, seed)
    with no_faults():
        await storm.run()
        await chat.settle()

    def ends(work: StorageWork) -> object:
        return work.polls.get(secret).state, work.published.find(secret), work.ballots.tally(openly).total

    expected = publish(_votes(storm.said), len(storm.said), sensitive=False, several=None)
    assert chat.storage.read(ends) == (State.CLOSED, expected, len(storm.said_openly))
    assert storm.late > 0 < len([n for n in expected.counts if n is not None])
    assert list(chat.storage.key_store.list_names()) == []


@pytest.mark.parametrize("key_goes_too", [True, False])
async def test_whoever_looks_while_a_secret_question_closes_sees_it_closed(
    chat: Chat, monkeypatch: pytest.MonkeyPatch, *, key_goes_too: bool
) -> None:
    """Its table and then its key go at that very moment: nobody is told that a key was lost."""
    secret = await _ask(chat, "secret")
    for number in range(8):
        await chat.presses(f"carer-{number}", "Soup")
    chat.clock.now = chat.storage.read(lambda work: work.polls.get(secret).closes_at)
    if not key_goes_too:
        monkeypatch.setattr(FolderKeys, "destroy", lambda *_: None)
    seen = list[State]()

    def look(work: StorageWork) -> SecretBallot | None:
        seen.append(work.polls.get(secret).state)
        if len(seen) == 1:
            chat.storage.transact(lambda work: chat.core.contents.ticks["poll-close"](work, str(secret)))
        return work.secrets.find(secret, "v1|fake|carer-1") if seen[-1] is State.OPEN else None

    found = chat.storage.read(look)
    reads_as_before = chat.storage.database.is_sqlite and not key_goes_too  # all that it needs is still there
    assert seen == ([State.OPEN] if reads_as_before else [State.OPEN, State.CLOSED])
    assert (found is None) is not reads_as_before


async def test_whoever_looks_where_a_key_is_gone_is_told_so(chat: Chat) -> None:
    secret = await _ask(chat, "secret")
    chat.storage.key_store.destroy(name_of_poll(secret))
    answer = await chat.sends("cat", f"secret-ballot:{secret}")

    assert answer.refused
    assert "key" in chat.note

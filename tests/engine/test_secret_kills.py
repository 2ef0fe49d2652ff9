"""SIGKILL while secret questions open and close: one result, and afterwards neither ballots nor a key.

Every step and many more moments are tried by `./caresay rehearse polls`.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bench.lives.cutting import Expected, Stage, key_steps
from bench.lives.life import COMMIT, DESTROYED_KEY, DESTROYING_KEY, MADE_KEY
from bench.lives.world import Death
from bot.housekeeping import SWEEP
from bot.main.running import start_afresh
from bot.polls.model import Poll, PollId, State
from storage.engine import Database
from storage.key_store import FolderKeys, KeyStoreAway, name_of_poll
from storage.work import StorageWork
from tests.engine.test_closing_kills import set_scene
from tests.support.chat import Chat
from tests.support.keys import folder_beside, folder_keys
from tests.support.postgres import fresh_database

KEYS, TABLES = "keys of secret questions", "tables of secret ballots"


class Crash(BaseException):
    """The program ends here."""


def cut_at(stage: Stage, expected: Expected, *deaths: Death) -> Sequence[str]:
    """What is wrong after a life that ended so, and another one."""
    cuts = [stage.cut(expected, 0, [death], dedups=True) for death in deaths]
    assert [cut.doubles for cut in cuts] == [0] * len(deaths)
    return [fault for cut in cuts for fault in cut.faults]


async def test_wherever_a_life_ends_a_secret_question_has_one_result_and_leaves_nothing(
    database_url: str, tmp_path: Path
) -> None:
    stage, expected = await set_scene("secret", database_url, tmp_path)
    [names] = expected.steps
    steps = key_steps(names)

    assert cut_at(stage, expected, steps["inside"], steps["at its commit"], DESTROYING_KEY, DESTROYED_KEY) == []
    assert (expected.outcome.facts[TABLES], expected.outcome.facts[KEYS]) == ([], [])
    assert names[names.index(DESTROYING_KEY) - 1] == COMMIT
    _a_key_that_stays_is_noticed(stage, expected)


def _a_key_that_stays_is_noticed(stage: Stage, expected: Expected) -> None:
    """Else a green test would say nothing."""
    with stage.world() as world:
        world.live(world.due("poll-close"))
        database = Database(world.url)
        folder_keys(folder_beside(database)).make("poll-501")
        database.close()

        assert [fault[: len(KEYS)] for fault in world.differences(expected.outcome)] == [KEYS]


async def test_wherever_a_life_ends_a_secret_question_opens_once_with_one_key(tmp_path: Path) -> None:
    stage, expected = await set_scene("secret opening", f"sqlite:///{tmp_path}/test.db", tmp_path)

    assert cut_at(stage, expected, MADE_KEY) == []
    assert (len(expected.outcome.facts[KEYS]), len(expected.outcome.facts[TABLES])) == (1, 1)


async def test_a_lost_key_is_told_once_wherever_a_life_ends(tmp_path: Path) -> None:
    stage, expected = await set_scene("secret lost", f"sqlite:///{tmp_path}/test.db", tmp_path)

    assert cut_at(stage, expected, DESTROYING_KEY) == []


async def test_two_processes_at_once_give_one_result(postgres: str, tmp_path: Path) -> None:
    stage, expected = await set_scene("secret", fresh_database(postgres), tmp_path)

    assert stage.together(expected, 2) == []


# What is left over goes at the next start, or in a day


async def _drafts(chat: Chat) -> PollId:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls draft secret")
    draft: Poll = chat.storage.read(lambda work: work.polls.find_draft(work.people.person_of(chat.sender("ada")).id))
    return draft.id


async def _posts(chat: Chat) -> None:
    await chat.says_privately("ada", "/polls draft post")
    await chat.says_privately("ada", "/polls draft anyway")
    await chat.minutes_pass(1)


async def _starts_again(chat: Chat) -> None:
    chat.storage.transact(lambda work: start_afresh(work, alone=False))
    await chat.settle()


async def test_a_key_that_was_made_for_an_opening_that_never_came_is_gone_after_the_next_start(chat: Chat) -> None:
    store, draft = chat.storage.key_store, await _drafts(chat)
    for poll in (draft, 501):  # of 501 there is nothing at all
        store.make(name_of_poll(poll))
    await _starts_again(chat)

    assert list(store.list_names()) == []


async def test_the_key_of_an_open_question_outlives_starts_and_days(chat: Chat) -> None:
    draft = await _drafts(chat)
    await _posts(chat)
    key = chat.storage.key_store.find(name_of_poll(draft))
    await _starts_again(chat)
    chat.clock.passes(25 * 60 * 60)
    await chat.settle()

    assert key is not None
    assert chat.storage.key_store.find(name_of_poll(draft)) == key


async def test_a_question_that_closes_while_all_is_swept_keeps_its_key_until_that_is_committed(chat: Chat) -> None:
    """Else a crash between the two would cost everybody their answers."""
    draft = await _drafts(chat)
    await _posts(chat)
    for number in range(8):
        await chat.presses(f"carer-{number}", "Soup")
    chat.clock.now = chat.storage.read(lambda work: work.polls.get(draft).closes_at)

    def crashes(work: StorageWork) -> None:
        chat.core.contents.ticks["poll-close"](work, str(draft))
        chat.core.contents.ticks[SWEEP.kind](work, SWEEP.ref)
        for fact in work.facts.take():
            for hear in chat.core.contents.hear(fact):
                hear(work, fact)
        assert work.polls.get(draft).state is State.CLOSED
        raise Crash

    with pytest.raises(Crash):
        chat.storage.transact(crashes)

    assert list(chat.storage.key_store.list_names()) == [name_of_poll(draft)]
    await chat.settle()
    assert list(chat.storage.key_store.list_names()) == []


async def test_keys_of_months_are_none_of_the_questions_and_stay(chat: Chat) -> None:
    chat.storage.key_store.make(name_of_poll(501))
    chat.storage.key_store.make("concerns-2026-12")
    await _starts_again(chat)

    assert list(chat.storage.key_store.list_names()) == ["concerns-2026-12"]


async def test_while_the_keys_cannot_be_looked_at_all_else_is_swept(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat.storage.key_store.make(name_of_poll(501))
    with monkeypatch.context() as patch, capture_logs() as logged:
        for act in ("list_names", "destroy"):
            patch.setattr(FolderKeys, act, _is_away)
            await _starts_again(chat)
            patch.undo()
    await _starts_again(chat)

    assert [line["event"] for line in logged] == ["keys cannot be looked at", "key not destroyed yet"]
    assert list(chat.storage.key_store.list_names()) == []


def _is_away(*_: object) -> None:
    raise KeyStoreAway

"""A storm of everything that people can do, right and wrong, in any order: what must never happen, never does.

The laws are in `tests/support/storm.py`. Chance is seeded: a storm that finds something finds it again.
"""

import pytest

from tests.conftest import MakeChat
from tests.support.chat import Clock
from tests.support.platform import RICH, TEXT_ONLY
from tests.support.postgres import fresh_database
from tests.support.storm import AUTUMN, FORMS, SPRING, storm


@pytest.mark.parametrize("seed", [701, 703, 708])
async def test_whatever_people_do_nothing_goes_wrong(make_chat: MakeChat, clock: Clock, seed: int) -> None:
    clock.now = (AUTUMN, SPRING)[seed % 2]
    chat = await make_chat(founded=False, capabilities=(RICH, FORMS, TEXT_ONLY)[seed % 3])

    await storm(chat, seed, 350)


async def test_nor_on_the_other_database(
    make_chat: MakeChat, clock: Clock, migrated_postgres: str, postgres: str
) -> None:
    clock.now = AUTUMN
    url = fresh_database(postgres, like=migrated_postgres)

    await storm(await make_chat(founded=False, url=url), 7, 100)

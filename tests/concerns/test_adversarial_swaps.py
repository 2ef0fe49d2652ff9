"""Row A30 of `adversarial.md`: ciphertexts that changed places, or were changed."""

import pytest
import sqlalchemy as sa

from storage.concern_tables import concern_keys, concern_messages, concerns
from storage.work import StorageWork
from tests.concerns.carers import Carer
from tests.concerns.desk import Desk
from tests.concerns.readers import EVENING, answers, opens, released
from tests.concerns.test_adversarial_keeping import REPLY, TEXT
from tests.polls.secret_voters import said

# A30


async def two_released(desk: Desk) -> tuple[tuple[str, str, Carer], tuple[str, str, Carer]]:
    """Two concerns, each with its id, code and carer."""
    made: list[tuple[str, str, Carer]] = []
    for text in (TEXT, TEXT[::-1]):
        carer = Carer(desk.chat)
        code = await carer.sends(text)
        [new] = {it.id for it in desk.concerns()} - {each[0] for each in made}
        made.append((new, code, carer))
    await desk.chat.time_passes_until(EVENING)
    for concern, _, _ in made:
        await answers(desk, "ann", concern, REPLY)
    return made[0], made[1]


def swap(desk: Desk, table: sa.Table, column: str, *where: sa.ColumnElement[bool]) -> None:
    """Two rows change places in one column."""

    def do(work: StorageWork) -> None:
        connection = work.concerns._transaction.connection
        one, other = connection.execute(sa.select(table).where(*where)).all()
        for to, of in ((one, other), (other, one)):
            keys = [each == getattr(to, each.name) for each in table.primary_key]
            connection.execute(sa.update(table).where(*keys).values({column: getattr(of, column)}))

    desk.chat.storage.transact(do)


def reader_of(desk: Desk, who: str) -> str:
    """The id of somebody's pair of keys."""

    def look(work: StorageWork) -> str:
        found = work.concern_readers.find(work.people.person_of(desk.chat.sender(who)).id, desk.community.id)
        assert found is not None
        return found.id

    found: str = desk.chat.storage.read(look)
    return found


@pytest.mark.parametrize("what", ["words", "keys of a reader", "keys of the carer", "answers"])
async def test_a30_of_ciphertexts_that_changed_places_nothing_is_shown(desk: Desk, what: str) -> None:
    one, other = await two_released(desk)
    ann = reader_of(desk, "ann")
    if what == "words":
        swap(desk, concerns, "sealed")
    elif what == "answers":
        swap(desk, concern_messages, "sealed")
    else:
        whose = ann if what == "keys of a reader" else "carer"
        swap(desk, concern_keys, "wrapped", concern_keys.c.reader_id == whose)

    for concern, code, carer in (one, other):
        read, followed = await opens(desk, "ann", concern), await carer.follows(code)
        assert what == "keys of the carer" or read == "concern-damaged"
        assert what == "keys of a reader" or said("concern-damaged") in followed
        assert not any(text in followed for text in (TEXT, TEXT[::-1], REPLY)) or what == "keys of a reader"


async def test_a30_changing_a_day_a_place_or_a_byte_shows_nothing_either(desk: Desk) -> None:
    carer = Carer(desk.chat)
    code = await carer.sends(TEXT)
    concern = await released(desk)

    def damage(work: StorageWork) -> None:
        connection = work.concerns._transaction.connection
        [row] = connection.execute(sa.select(concerns)).all()
        connection.execute(sa.update(concerns).values(sealed=row.sealed[:-1] + bytes([row.sealed[-1] ^ 1])))

    desk.chat.storage.transact(damage)

    assert await opens(desk, "ann", concern) == "concern-damaged"
    assert said("concern-damaged") in await carer.follows(code)

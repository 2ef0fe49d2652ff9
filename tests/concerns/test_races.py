"""Who reads just while concerns are handed over, and their tables written anew."""

from datetime import date

from bot.concerns.model.slots import Due
from storage.work import StorageWork
from tests.concerns.desk import Desk


def readable(work: StorageWork) -> list[str]:
    """What the first reader can open, waiting or not."""
    community = work.people.list_communities()[0]
    reader = work.concern_readers.list_of(community.id)[0]
    return [concern.id for concern in work.concerns.list_for(reader.id)]


async def test_who_began_to_read_before_sees_what_was_there_before(desk: Desk) -> None:
    await desk.sends("cat")
    await desk.chat.minutes_pass(24 * 60)
    storage = desk.chat.storage

    def hand_over(work: StorageWork) -> None:
        community = work.people.list_communities()[0]
        work.concerns.forget_months(date(2027, 1, 1))  # writes the tables anew
        work.concerns.release(community.id, Due(date(2027, 1, 1), 0), date(2027, 1, 1))

    def look(work: StorageWork) -> tuple[list[str], list[str]]:
        before = readable(work)
        storage.transact(hand_over)
        return before, readable(work)

    before, after = storage.read(look)

    assert len(before) == 1
    assert after == before
    assert storage.read(readable) == before

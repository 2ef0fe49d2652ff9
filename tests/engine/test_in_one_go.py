"""What falls due or changes in many places at once is read, written, taken and recorded in one go."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from bot.work import Claim, OwedPost, Subject
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.engine.test_courier_crowds import stands
from tests.reminders.carers import AT_9, comes
from tests.reminders.test_races import fill, told
from tests.support.chat import Chat, group, private
from tests.support.letters import writes


@contextmanager
def listening(chat: Chat) -> Iterator[list[str]]:
    """Every statement, and each begin of a transaction that writes."""
    said = list[str]()

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        said.append(" ".join(statement.split()))

    def begun(_connection: Any) -> None:
        said.append("writes")

    database = chat.storage.database
    for engine in (database.writing, database.reading):
        sa.event.listen(engine, "before_cursor_execute", note)
    sa.event.listen(database.writing, "begin", begun)
    yield said
    for engine in (database.writing, database.reading):
        sa.event.remove(engine, "before_cursor_execute", note)
    sa.event.remove(database.writing, "begin", begun)


async def test_forty_reminders_of_one_instant_take_five_statements_each_at_most(chat: Chat) -> None:
    """One by one it was twenty-one."""
    fill(chat, 40)
    chat.clock.now = AT_9
    with listening(chat) as said:
        await chat.settle()

    assert told(chat, 40) == {f"p{number}": 1 for number in range(40)}
    assert sum(statement.startswith("INSERT INTO reminders") for statement in said) == 1
    assert sum(statement.startswith("INSERT INTO posts") for statement in said) == 1
    assert len(said) <= 40 * 5


async def test_one_reminder_alone_takes_fewer_statements_than_it_did(make_chat: MakeChat) -> None:
    chat = await make_chat()
    fill(chat, 1)
    chat.clock.now = AT_9
    with listening(chat) as said:
        await chat.settle()

    assert told(chat, 1) == {"p0": 1}
    assert len([statement for statement in said if not statement.startswith(("writes", "BEGIN"))]) <= 25


async def test_a_reminder_that_cannot_be_told_holds_up_no_other_of_its_instant(chat: Chat) -> None:
    fill(chat, 10)
    rings = chat.core.contents.ticks_together["reminder"]
    bad = chat.storage.read(lambda work: work.reminders.list_ids(_of(work, chat, "p3"))[0])

    def fails(work: StorageWork, refs: Sequence[str]) -> None:
        rings(work, refs)
        if str(bad) in refs:
            raise ZeroDivisionError

    chat.core.contents.ticks_together["reminder"] = fails  # type: ignore[index]
    chat.clock.now = AT_9
    await chat.settle()
    at_once = told(chat, 10)
    chat.core.contents.ticks_together["reminder"] = rings  # type: ignore[index]
    await chat.minutes_pass(5)

    assert at_once == {f"p{number}": int(number != 3) for number in range(10)}
    assert comes(chat, "p3") == ["1"]


def _of(work: StorageWork, chat: Chat, who: str) -> Any:
    return work.people.person_of(chat.sender(who)).id


async def test_a_redraw_of_hundreds_of_places_takes_few_statements_and_transactions(make_chat: MakeChat) -> None:
    """The room for what is under way grows with how many the platform is shown in a second."""
    chat = await make_chat()
    await stands(chat)
    with listening(chat) as said:
        await chat.presses("bob", "Soup")

    assert all(chat.messages(group(f"g{number}"))[-1].lines[0] == "Soup: 1" for number in range(249))
    assert said.count("writes") <= 40
    assert len(said) <= 250


def owes(work: StorageWork, owed: Sequence[tuple[Subject, str]]) -> None:
    for subject, name in owed:
        here = work.places.find(private(name)) or work.places.add(private(name), None)
        work.outbox.post(subject, here.id)


def subjects_of(posts: Sequence[OwedPost]) -> list[Subject]:
    return [post.subject for post in posts]


NEWS, ONE, OTHER = Subject("note", "news"), Subject("note", "1"), Subject("bare", "2")


@pytest.mark.parametrize("many", [3, 30])
async def test_of_each_new_subject_so_many_are_taken_as_were_asked_for(chat: Chat, many: int) -> None:
    owed = [*((NEWS, f"p{number}") for number in range(many)), (ONE, "p1"), (OTHER, "p2")]
    chat.storage.transact(lambda work: owes(work, owed))
    claims = [Claim(subject=subject, platform="fake", most=8) for subject in (NEWS, ONE, OTHER)]
    taken = await writes(chat, lambda work: work.outbox.claim(claims))
    again = await writes(chat, lambda work: work.outbox.claim(claims[1:]))

    assert subjects_of(taken) == [*[NEWS] * min(many, 8), ONE, OTHER]
    assert [post.id for post in taken[:8]] == sorted(post.id for post in taken[:8]) or many < 8
    assert again == ()


async def test_what_shares_a_kind_with_one_and_a_reference_with_another_is_not_taken(chat: Chat) -> None:
    alike = [Subject(kind, ref) for kind in ("note", "bare") for ref in ("1", "2")]
    chat.storage.transact(lambda work: owes(work, [(subject, "p1") for subject in alike]))
    claims = [Claim(subject=subject, platform="fake", most=8) for subject in (ONE, OTHER)]
    claims += [Claim(subject=ONE, platform="elsewhere", most=8)]
    taken = await writes(chat, lambda work: work.outbox.claim(claims))

    assert subjects_of(taken) == [ONE, OTHER]


async def test_what_is_recorded_and_owed_again_as_it_is_taken_is_left_to_its_next_turn(chat: Chat) -> None:
    """The courier knows it as under way still, and would carry it no second time."""
    chat.storage.transact(lambda work: owes(work, [(ONE, "p1")]))
    claims = [Claim(subject=ONE, platform="fake", most=8)]
    [post] = await writes(chat, lambda work: work.outbox.claim(claims))

    def records(work: StorageWork) -> Sequence[OwedPost]:
        work.outbox.record_shown([(post, ())])
        work.outbox.refresh(ONE)
        work.outbox.flush()
        return work.outbox.claim(claims, {post.id})

    taken = await writes(chat, records)
    later = await writes(chat, lambda work: work.outbox.claim(claims))

    assert (taken, subjects_of(later)) == ((), [ONE])

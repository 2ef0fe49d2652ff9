"""Of two processes one has it: until it lets go, or its connection ends, and then the other."""

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest

from bot.refusals import NotSaved
from storage.engine import Database
from storage.holding import Hold, holds
from tests.support.postgres import drop_database, fresh_database

MakeHold = Callable[..., Hold]

_END = "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = "
_OURS = "(SELECT oid FROM pg_database WHERE datname = current_database())"


@pytest.fixture
def url(postgres: str) -> Iterator[str]:
    """A database of this test's own: such locks are seen by all in one database, and by nobody else."""
    made = fresh_database(postgres)
    yield made
    drop_database(made)


@pytest.fixture
def make(url: str) -> Iterator[MakeHold]:
    """Makes what a process has: each a hold of its own, by a name."""
    made: list[Hold] = []

    def one(name: str = "one 7") -> Hold:
        made.append(holds(Database(url), {"one": name})["one"])
        return made[-1]

    yield one
    for hold in made:
        hold.let_go()


def ends_whoever_has_it(url: str) -> None:
    """Their connections end, and the processes know nothing of it."""
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        assert connection.execute(f"{_END}{_OURS}").fetchall() == [(True,)]


def becomes(look: Callable[[], Any]) -> bool:
    """Whether it comes about: a session that ends by itself may take PostgreSQL a moment."""
    return any(look() for _ in range(10_000))


def test_only_one_has_it(make: MakeHold) -> None:
    first, second = make(), make()

    assert (first.take(), second.take(), first.keep(), second.keep()) == (True, False, True, False)


def test_what_has_another_name_is_anothers(make: MakeHold) -> None:
    assert make("one 7").take()
    assert make("one 8").take()


def test_what_was_let_go_another_gets(make: MakeHold) -> None:
    first, second = make(), make()
    first.take()
    first.let_go()

    assert becomes(second.take)
    assert not first.take()


def test_when_its_connection_ends_another_gets_it_and_the_first_notices(make: MakeHold, url: str) -> None:
    first, second = make(), make()
    first.take()
    assert not second.take()
    ends_whoever_has_it(url)

    assert second.take()
    assert not first.keep()
    second.let_go()
    assert becomes(first.take)


def test_whoever_lost_no_more_than_the_connection_has_it_again(make: MakeHold, url: str) -> None:
    first, second = make(), make()
    first.take()
    ends_whoever_has_it(url)

    assert first.keep()
    assert not second.take()


def test_a_database_that_is_away_gives_nothing_and_takes_nothing_for_held(make: MakeHold, url: str) -> None:
    hold = make()
    hold.take()
    drop_database(url)
    for ask in (hold.keep, hold.take, hold.tell):
        with pytest.raises(NotSaved):
            ask()


def test_whoever_has_it_hears_once_that_another_has_something_for_it(make: MakeHold) -> None:
    first, second = make(), make()
    first.take()
    second.take()
    before = first.told()
    second.tell()

    assert not before
    assert becomes(lambda: first.keep() and first.told())
    assert not first.told()


def test_on_sqlite_nothing_has_to_be_held(tmp_path: object) -> None:
    assert holds(Database(f"sqlite:///{tmp_path}/alone.db"), {"one": "one 7"}) == {}

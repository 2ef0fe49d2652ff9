"""Many rows in one statement, and random numbers drawn many at a time."""

from collections import Counter

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from storage.chance import below
from storage.rows import MOST_AT_ONCE, ManyRows

things = sa.Table(
    "things",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", sa.DateTime),
    sa.Column("size", sa.Integer, default=7),
)


@pytest.mark.parametrize("count", [1, 2, MOST_AT_ONCE, MOST_AT_ONCE + 1, 3 * MOST_AT_ONCE])
def test_every_row_is_written_once_whatever_their_number(count: int) -> None:
    engine = sa.create_engine("sqlite://")
    insert = sqlite.insert(things).on_conflict_do_nothing()
    with engine.begin() as connection:
        things.metadata.create_all(connection)
        for _ in range(2):
            ManyRows(insert, ["size", "id"]).write(connection, [{"id": n, "size": 2 * n} for n in range(count)])
        kept = connection.execute(sa.select(things.c.id, things.c.size).order_by(things.c.id)).all()

    assert [tuple(row) for row in kept] == [(n, 2 * n) for n in range(count)]


def test_a_default_that_the_rows_do_not_give_is_found_at_once() -> None:
    with pytest.raises(ValueError, match="default"):
        ManyRows(sqlite.insert(things), ["id"])


def test_a_statement_without_rows_is_found_at_once() -> None:
    insert = sqlite.insert(things).from_select(["id", "size"], sa.select(things.c.id, things.c.size))

    with pytest.raises(ValueError, match=r"rows|default"):
        ManyRows(insert, ["id", "size"])


@pytest.mark.parametrize("limit", [1, 2, 3, 255, 256, 257, 2**53 - 1, 2**128])
def test_numbers_are_below_their_limit_and_spread_over_it(limit: int) -> None:
    drawn = [below(limit) for _ in range(3000)]
    halves = Counter(number >= limit / 2 for number in drawn)

    assert all(0 <= number < limit for number in drawn)
    assert limit < 3 or min(halves.values()) > 800

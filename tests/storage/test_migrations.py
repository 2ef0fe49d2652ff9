"""Migrations: from empty to exactly what the code declares, on both databases; forward only."""

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage.engine import Database
from storage.migrating import HEAD, TooNew, migrate
from storage.schema import tables


def test_migrating_an_empty_database_gives_exactly_the_declared_tables(database_url: str) -> None:
    database = Database(database_url)
    migrate(database)
    with database.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, tables)
    database.close()

    assert differences == []


def test_migrating_twice_is_once(database_url: str) -> None:
    database = Database(database_url)
    migrate(database)
    migrate(database)
    database.close()


def test_head_is_the_newest_step() -> None:
    config = Config()
    config.set_main_option("script_location", "storage/migrations")

    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_a_database_of_a_newer_release_is_left_alone(database_url: str) -> None:
    database = Database(database_url)
    migrate(database)
    with database.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(TooNew):
        migrate(database)
    database.close()

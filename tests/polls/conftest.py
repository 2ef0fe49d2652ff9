"""Fixtures for transcripts of polls."""

import logging
from collections.abc import Iterator

import pytest

from tests.records.scanning import Recorder


@pytest.fixture
def logged() -> Iterator[Recorder]:
    """Everything that any logger says, at DEBUG."""
    recorder, root = Recorder(), logging.getLogger()
    named = [logging.getLogger(name) for name in ("sqlalchemy", "sqlalchemy.engine", "psycopg", "psycopg.pool")]
    before = [(logger, logger.level) for logger in (root, *named)]
    for logger, _ in before:
        logger.setLevel(logging.DEBUG)
    root.addHandler(recorder)
    yield recorder
    root.removeHandler(recorder)
    for logger, level in before:
        logger.setLevel(level)

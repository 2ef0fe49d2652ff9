"""Fixtures of reminders: their transcripts run on SQLite, and what is about queries or races on both databases."""

from collections.abc import Iterator

import pytest

from tests.conftest import MakeChat
from tests.records.scanning import Recorder, everything_recorded
from tests.support.chat import Chat


@pytest.fixture
async def quick(make_chat: MakeChat) -> Chat:
    """A group with a founded community, on SQLite."""
    return await make_chat()


@pytest.fixture
def logged() -> Iterator[Recorder]:
    """Everything that any logger says, at DEBUG."""
    with everything_recorded() as recorder:
        yield recorder

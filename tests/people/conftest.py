"""Fixtures of people's tests."""

import pytest

from tests.support.apps import Apps, two_apps
from tests.support.chat import Chat


@pytest.fixture
async def apps(chat: Chat) -> Apps:
    """A community in two apps; the test runs once on each kind of database."""
    return two_apps(chat)

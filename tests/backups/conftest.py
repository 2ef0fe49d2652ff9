"""An installation with something to lose, and a place to which its copies are brought back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backups.pairs import Pair, begin, open_pair, postgresql_on_path
from tests.support.installation import Installation


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an installation that has begun, to copy."""
    home = Installation(tmp_path_factory.mktemp("begun"))
    begin(home)
    return home.folder


@pytest.fixture
def pair(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pair]:
    """Both; on SQLite unless another kind is named."""
    postgresql_on_path(monkeypatch)
    with open_pair(getattr(request, "param", "sqlite"), request, tmp_path) as made:
        yield made

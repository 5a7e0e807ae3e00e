"""Every storage test runs on an SQLite file and on a real PostgreSQL server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.domain.guards import check_changes
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.storage.store import SqlStore


@pytest.fixture(params=["sqlite", "postgres"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where the data lie: a file that is not there yet, or an empty database."""
    if request.param == "sqlite":
        return str(tmp_path / "desk.db")
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def store(target: str) -> Iterator[SqlStore]:
    """A new, empty store with the domain's rules."""
    opened = open_store(target, Seat("office-1", "田园"), check_changes).store
    yield opened
    opened.close()

"""Stores to import into: one in memory, for speed, and the real one on an SQLite file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.domain.guards import check_changes
from desk.services.ports import Store
from tests.support.memory import MemoryStore


@pytest.fixture
def memory() -> MemoryStore:
    """An empty store in memory."""
    return MemoryStore()


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store | MemoryStore]:
    """An empty store of either sort, with the domain's rules."""
    if request.param == "memory":
        yield MemoryStore()
        return
    from desk.storage.opening import open_store
    from desk.storage.seat import Seat

    opened = open_store(str(tmp_path / "desk.db"), Seat("office-1", "田园"), check_changes).store
    yield opened
    opened.close()

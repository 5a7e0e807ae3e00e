"""A session over a filled office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.ui.jobs import JobRunner
from desk.ui.session import Session
from tests.ui.ledger.office import fill, open_desk


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """Return a session over the filled office."""
    desk, store = open_desk(tmp_path / "office.desk")
    store.run(fill())
    jobs = JobRunner()
    yield Session(desk, jobs)
    jobs.stop()
    store.close()

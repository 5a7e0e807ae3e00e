"""Garbage is searched for in rests, and the collector is left as it was found."""

import gc
from datetime import datetime

import pytest

from desk.ui import resting
from desk.ui.resting import RestCollector
from desk.ui.start import Start


@pytest.fixture
def collector(start: Start) -> RestCollector:
    """Return the window's collector, at work."""
    found = start._collector
    assert found is not None
    if not gc.get_freeze_count():
        found.begin()
    return found


def full_searches() -> int:
    return int(gc.get_stats()[2]["collections"])


def test_it_searches_in_a_rest_and_not_while_somebody_types(
    collector: RestCollector, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(resting.time, "monotonic", lambda: now[0])
    assert start.window.session is not None
    start.window.session.draft_saved.emit(datetime.now())
    before = full_searches()
    now[0] += 1.0
    collector.look()
    assert full_searches() == before
    now[0] += 5.0
    collector.look()
    assert full_searches() == before + 1


def test_the_collector_is_left_as_it_was(collector: RestCollector) -> None:
    assert gc.isenabled() and gc.get_freeze_count() > 0
    collector.end()
    assert gc.get_freeze_count() == 0

"""Long work: shown only where it lasts, stopped by Esc, between two steps or within one."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.faults import StorageFault
from desk.domain.progress import Watch
from desk.ui.progress import band as bands
from desk.ui.progress.band import ProgressBand
from desk.ui.progress.work import LongWork
from desk.ui.start import Start
from tests.ui.support import band_of, press, settle, unnamed_controls


class Scene:
    """A window in which work of any length is begun."""

    def __init__(self, start: Start) -> None:
        self.start = start
        session = start.window.session
        assert session is not None
        self.work = LongWork(session, start.window)
        self.steps: list[int] = []
        self.stopped: list[bool] = []
        self.closed = threading.Event()

    def begin(self, make: Callable[[Watch], Iterator[int]], text: str = "正在做事") -> None:
        self.work.begin(text, make, self.steps.append, self.stopped.append)

    def slow(self, _watch: Watch) -> Iterator[int]:
        try:
            for step in range(1000):
                time.sleep(0.01)
                yield step
        finally:
            self.closed.set()

    def one_long_step(self, watch: Watch) -> Iterator[int]:
        for place in range(1000):
            time.sleep(0.01)
            watch(place, 1000)
        yield 0


@pytest.fixture
def scene(start: Start) -> Scene:
    return Scene(start)


def shown(scene: Scene, qtbot: QtBot) -> ProgressBand:
    band = band_of(scene.start)
    qtbot.waitUntil(lambda: not band.isHidden())
    return band


def over(scene: Scene, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not scene.work.busy)
    settle(scene.start.jobs)


def test_what_is_soon_done_shows_nothing(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[bool] = []
    real = ProgressBand._come
    monkeypatch.setattr(ProgressBand, "_come", lambda band: (came.append(True), real(band)))
    scene.begin(lambda _watch: iter(range(20)))
    over(scene, qtbot)
    assert scene.steps == list(range(20)) and scene.stopped == [False]
    qtbot.wait(bands.SHOWN_AFTER_MS + 50)
    assert came == [] and band_of(scene.start).isHidden()


def test_esc_stops_between_two_steps(scene: Scene, qtbot: QtBot) -> None:
    scene.begin(scene.slow)
    band = band_of(scene.start)
    assert band.isHidden()
    shown(scene, qtbot)
    assert band.text == "正在做事" == band.accessibleName()
    assert list(unnamed_controls(band)) == []
    assert band.stop.focusPolicy() & Qt.FocusPolicy.TabFocus
    scene.start.window.notice.say("一句话")
    press(QApplication.focusWidget() or scene.start.window, Qt.Key.Key_Escape)
    assert band.text == "正在停止…" and not band.stop.isEnabled()
    over(scene, qtbot)
    assert scene.stopped == [True] and 0 < len(scene.steps) < 1000
    assert scene.closed.is_set() and band.isHidden()
    # the next Esc is for what else there is
    assert scene.start.window.notice.text
    press(scene.start.window, Qt.Key.Key_Escape)
    assert not scene.start.window.notice.text


def test_a_long_step_says_how_far_it_is_and_stops_within(scene: Scene, qtbot: QtBot) -> None:
    scene.begin(scene.one_long_step)
    band = shown(scene, qtbot)
    qtbot.waitUntil(lambda: band.bar.maximum() == 1000 and band.bar.value() > 0)
    before = band.bar.value()
    qtbot.waitUntil(lambda: band.bar.value() > before)
    band.stop.click()
    over(scene, qtbot)
    assert scene.stopped == [True] and scene.steps == []


def test_what_is_typed_meanwhile_is_saved_between_two_steps(scene: Scene, qtbot: QtBot) -> None:
    scene.begin(scene.slow)
    done: list[int] = []
    scene.start.jobs.submit(lambda: None, lambda _none: done.append(len(scene.steps)))
    qtbot.waitUntil(lambda: bool(done))
    assert done[0] <= 2 and scene.work.busy
    scene.work.stop()
    over(scene, qtbot)


def test_two_at_once_show_the_later_one_first(scene: Scene, qtbot: QtBot) -> None:
    other = Scene(scene.start)
    scene.begin(scene.slow, "先做的")
    other.begin(other.slow, "后做的")
    band = shown(scene, qtbot)
    assert band.text == "后做的"
    band.stop.click()
    qtbot.waitUntil(lambda: not other.work.busy)
    assert band.text == "先做的" and scene.work.busy and band.stop.isEnabled()
    band.stop.click()
    over(scene, qtbot)
    assert band.isHidden() and scene.stopped == other.stopped == [True]


def test_a_fault_is_said_and_the_line_goes(scene: Scene, qtbot: QtBot) -> None:
    def broken(_watch: Watch) -> Iterator[int]:
        yield 1
        raise StorageFault("file.full", str(Path("盘")))

    scene.begin(broken)
    over(scene, qtbot)
    assert scene.steps == [1] and scene.stopped == []
    assert scene.start.window.notice.text and not scene.work.busy


def test_closing_the_window_ends_long_work_at_once(scene: Scene, qtbot: QtBot) -> None:
    scene.begin(scene.slow)
    qtbot.waitUntil(lambda: len(scene.steps) > 2)
    before = time.monotonic()
    scene.start.jobs.stop()
    assert time.monotonic() - before < 2
    assert scene.closed.is_set()


def test_closing_the_window_ends_a_long_step_at_once(scene: Scene, qtbot: QtBot) -> None:
    scene.begin(scene.one_long_step)
    shown(scene, qtbot)
    before = time.monotonic()
    scene.start.jobs.stop()
    assert time.monotonic() - before < 2

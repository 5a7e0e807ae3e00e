"""What tests of the window share."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desk.ui.jobs import JobRunner
from desk.ui.page import Page
from desk.ui.progress.band import ProgressBand
from desk.ui.start import Start

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
PATIENCE_MS = 20_000


def settle(jobs: JobRunner) -> None:
    """Wait until every job handed over is done and its result is shown."""
    for turn in range(100):
        QApplication.processEvents()
        if jobs.busy:
            loop = QEventLoop()
            jobs.idle.connect(loop.quit)
            QTimer.singleShot(PATIENCE_MS, loop.quit)
            loop.exec()
        elif turn >= 4:
            # a timer of the window may have handed over another job meanwhile: that one counts too
            break
    assert not jobs.busy


def compose(field: QWidget, text: str) -> None:
    """Let an input method compose text that it has not handed over yet."""
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def hand_over(field: QWidget, text: str) -> None:
    """Let an input method end its composition with this text."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def press(
    widget: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, key, modifiers)


def press_in(start: Start, key: Qt.Key, ctrl: bool = False) -> None:
    """Press a key where the keyboard is and wait for what comes of it."""
    modifiers = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    target = QApplication.focusWidget() or start.window
    press(target, key, modifiers)
    settle(start.jobs)


def unnamed_controls(root: QWidget) -> Iterator[str]:
    """Yield the visible controls that a screen reader has no name for."""
    for control in root.findChildren(QWidget):
        if not isinstance(control, CONTROLS) or not control.isVisible():
            continue
        if control.objectName().startswith("qt_") or _inside_a_control(control):
            continue
        text = control.text() if isinstance(control, QAbstractButton) else ""
        if not (control.accessibleName() or text.strip()):
            yield f"{type(control).__name__} in {type(control.parent()).__name__}"


def _inside_a_control(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, (QComboBox, QAbstractScrollArea)) or (
        parent is not None and isinstance(parent.parentWidget(), QAbstractItemView)
    )


def current(start: Start) -> Page:
    """Return the page in front."""
    page = start.window.current
    assert page is not None
    return page


def band_of(start: Start) -> ProgressBand:
    """Return the line that shows long work; only once there was any."""
    band = start.window.findChild(ProgressBand)
    assert band is not None
    return band


def sample() -> Path:
    """Return the sample's meeting file."""
    from desk.app import sample_file

    return sample_file()

"""The line at the bottom: saved when, where the data lie, what the keys do."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desk.ui import tokens as t
from desk.ui.widgets.buttons import CapButton
from desk.ui.widgets.labels import ElidedLabel, label, set_look


class StatusLine(QWidget):
    """● 已保存 15:43:08　本机数据 · desk.db …… 帮助 F1"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(t.STATUS_HEIGHT)
        self._dot = QFrame()
        self._dot.setFixedSize(8, 8)
        self._said = label("")
        self._place = ElidedLabel("")
        self._hints: list[QWidget] = []
        self._hinted: list[tuple[str, str, Callable[[], object] | None]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(t.PAGE_EDGE, 0, t.PAGE_EDGE, 0)
        self._row.setSpacing(6)
        self._row.addWidget(self._dot)
        self._row.addWidget(self._said)
        self._row.addSpacing(10)
        self._row.addWidget(self._place, 1)
        self.show_opening()

    @property
    def text(self) -> str:
        """What the line says about saving."""
        return self._said.text()

    def show_opening(self) -> None:
        """Say that the data are being opened."""
        self._say("dot-waiting", self.tr("Opening the data…"))

    def show_ready(self) -> None:
        """Say that the data are open and nothing waits to be saved."""
        self._say("dot-good", self.tr("Ready"))

    def show_saving(self) -> None:
        """Say that something is on its way to the disk."""
        self._say("dot-waiting", self.tr("Saving…"))

    def show_saved(self, when: datetime) -> None:
        """Say when the last change was on disk."""
        self._say("dot-good", self.tr("Saved {time}").replace("{time}", f"{when:%H:%M:%S}"))

    def show_draft(self, when: datetime) -> None:
        """Say when text being typed was last on disk."""
        self._say("dot-waiting", self.tr("Draft kept {time}").replace("{time}", f"{when:%H:%M:%S}"))

    def show_fault(self, sentence: str) -> None:
        """Say, in red, why nothing was saved."""
        self._say("dot-late", sentence, late=True)

    def set_target(self, target: str) -> None:
        """Say where the data lie: a file's path, or a server's address (without its password)."""
        if "://" in target:
            text = self.tr("Shared data · {server}")
            self._place.setText(text.replace("{server}", target.rsplit("@", 1)[-1]))
            return
        text = self.tr("Data on this PC · {file}").replace("{file}", Path(target).name)
        self._place.setText(text)
        self._place.setToolTip(target)

    def set_hints(self, hints: Sequence[tuple[str, str, Callable[[], object] | None]]) -> None:
        """Show what keys do: text, key, and what a click does (None: nothing)."""
        if list(hints) == self._hinted:
            return
        self._hinted = list(hints)
        for old in self._hints:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._hints = [_hint(*hint) for hint in hints]
        for widget in self._hints:
            self._row.addWidget(widget)

    def _say(self, dot: str, text: str, *, late: bool = False) -> None:
        set_look(self._dot, dot)
        self._said.setText(text)
        set_look(self._said, "late" if late else "status-text")


def _hint(text: str, key: str, act: Callable[[], object] | None) -> QPushButton:
    button = CapButton(text, key)
    button.setProperty("look", "hint")
    button.set_dense()
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if act is None:
        button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    else:
        button.clicked.connect(lambda: act())
    return button

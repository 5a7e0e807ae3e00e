"""The line at the bottom: saved when, where the data lie, what the keys do."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

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
        self._hints: list[_Hint] = []
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
        while len(self._hints) < len(hints):
            self._hints.append(_Hint())
            self._row.addWidget(self._hints[-1])
        for place, button in enumerate(self._hints):
            if place < len(hints):
                button.show_hint(*hints[place])
            button.setVisible(place < len(hints))

    def _say(self, dot: str, text: str, *, late: bool = False) -> None:
        set_look(self._dot, dot)
        self._said.setText(text)
        set_look(self._said, "late" if late else "status-text")


class _Hint(CapButton):
    """What a key does; a click does it too, where there is something to do at once."""

    def __init__(self) -> None:
        super().__init__("", "")
        self._act: Callable[[], object] | None = None
        self._hinted: tuple[str, str] | None = None
        self.setProperty("look", "hint")
        self.set_dense()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._do)

    def show_hint(self, text: str, key: str, act: Callable[[], object] | None) -> None:
        """Show what a key does and do it on a click; nothing is laid out anew for the same."""
        self._act = act
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, act is None)
        if (text, key) != self._hinted:
            self._hinted = (text, key)
            self.setText(text)
            self.set_cap(key)

    def _do(self) -> None:
        if self._act is not None:
            self._act()

"""The fonts of papers: which are installed, and what is used where one is missing."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from desk.domain.paper_settings import PaperSettings
from desk.ui.preview.laid_out import FontUse

FACES = ("title", "body", "kai", "hei", "song")
"""The faces of papers, as PaperSettings names their fonts: title_font …"""


class FontReport(Protocol):
    """Tells which fonts papers are shown and printed with on this PC."""

    def __call__(self, settings: PaperSettings) -> Sequence[FontUse]:
        """Return for each face the font that is wanted and the one that plays it."""
        ...


def installed_fonts(settings: PaperSettings) -> Sequence[FontUse]:
    """Return what is wanted and whether it is installed; what stands in is not known here."""
    wanted = [(face, getattr(settings, f"{face}_font")) for face in FACES]
    return [FontUse(face, name, "", not QFontDatabase.hasFamily(name)) for face, name in wanted]


class FontField(QComboBox):
    """A font by its name: one of the installed ones, or any name another PC may have."""

    committed = Signal(object)
    """The name that was chosen or typed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        self.setMinimumContentsLength(10)
        self._saved = ""
        self._filled = False
        self._line = line = self.lineEdit() or QLineEdit(self)
        line.setAccessibleName(name)
        line.editingFinished.connect(self._commit)
        self.activated.connect(lambda _place: self._commit())

    def set_saved_value(self, value: object) -> None:
        """Show what is saved, unless something else is being typed."""
        typing = self._line.hasFocus() and self.currentText() != self._saved
        self._saved = str(value)
        if not typing:
            self._show(self._saved)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._filled:
            self._filled = True
            self._fill()
        super().showEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _fill(self) -> None:
        chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
        self.blockSignals(True)
        self.addItems([name for name in chinese if not QFontDatabase.isPrivateFamily(name)])
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.blockSignals(False)
        self._show(self._saved)

    def _show(self, name: str) -> None:
        self.setEditText(name)
        self._line.setCursorPosition(0)

    def _commit(self) -> None:
        name = self.currentText().strip()
        if not name:
            self._show(self._saved)
        elif name != self._saved:
            self._saved = name
            self.committed.emit(name)

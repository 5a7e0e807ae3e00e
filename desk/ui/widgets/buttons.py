"""Buttons, with the shortcut they answer to shown as a small key cap."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desk.ui.widgets.key_names import key_name
from desk.ui.widgets.labels import label, set_look


class CapButton(QPushButton):
    """A button whose text is followed by a key cap, where there is room for it.

    `text()` is the text without the cap.
    """

    def __init__(self, text: str, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = 34
        self._words = label(text)
        self._cap = label("", "key")
        for part in (self._words, self._cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.setAccessibleName(text)
        self.set_cap(shortcut)

    def set_dense(self) -> None:
        """Take as little room as the status line has."""
        self._row.setContentsMargins(4, 0, 0, 0)
        self._row.setSpacing(4)
        self._height = 22
        self.updateGeometry()

    def set_cap(self, shortcut: str) -> None:
        """Show another key."""
        self._cap.setText(key_name(shortcut))
        self.updateGeometry()

    def text(self) -> str:
        return self._words.text()

    def setText(self, text: str) -> None:
        self._words.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        more = self._row.spacing() + self._cap.sizeHint().width()
        return QSize(self.minimumSizeHint().width() + more, self._height)

    def minimumSizeHint(self) -> QSize:
        edges = self._row.contentsMargins()
        wide = self._words.sizeHint().width() + edges.left() + edges.right()
        return QSize(wide + 2, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cap.setVisible(event.size().width() >= self.sizeHint().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        elif event.type() == QEvent.Type.EnabledChange:
            set_look(self._words, "" if self.isEnabled() else "off")


def main_button(text: str, shortcut: str = "") -> QPushButton:
    """Return a page's one main button. `shortcut` is shown only: the key belongs to an action."""
    return _button(text, shortcut, "main")


def plain_button(text: str, shortcut: str = "") -> QPushButton:
    """Return an ordinary button. `shortcut` is shown only: the key belongs to an action."""
    return _button(text, shortcut, "")


def link_button(text: str) -> QPushButton:
    """Return a button that looks like a link."""
    return _button(text, "", "link")


def _button(text: str, shortcut: str, look: str) -> QPushButton:
    button = CapButton(text, shortcut) if shortcut else QPushButton(text)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if look:
        button.setProperty("look", look)
    return button

"""A button that stays pressed and is written in bold then: a segment, a tab."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget


class SwitchButton(QPushButton):
    """Is always as wide as its text in bold: nothing moves or is cut once it is pressed."""

    def __init__(self, text: str, look: str, parent: QWidget | None = None) -> None:
        """`look` is that of the style sheet: segment, tab."""
        super().__init__(text, parent)
        self.setProperty("look", look)
        self.setCheckable(True)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._more(), 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(self._more(), 0)

    def _more(self) -> int:
        """Return by how many pixels the text is wider in bold."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        usual = self.fontMetrics().horizontalAdvance(self.text())
        return max(0, QFontMetrics(bold).horizontalAdvance(self.text()) - usual) + 1

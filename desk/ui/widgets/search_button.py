"""What looks like a search field and opens the search of everything (Ctrl+K)."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desk.ui.widgets.labels import ElidedLabel, label

_HEIGHT = 34
_WIDTH = 300
_NARROWEST = 150


class SearchButton(QPushButton):
    """A field one clicks; what is typed goes into the search that opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = QCoreApplication.translate("SearchButton", "Search meetings, decisions, people…")
        self.setProperty("look", "search")
        self.setAccessibleName(said)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        words, cap = ElidedLabel(said, "third"), label("Ctrl K", "key")
        for part in (words, cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.addWidget(words, 1)
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, _HEIGHT)

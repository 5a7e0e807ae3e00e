"""A white sheet that scrolls, with headings and labelled fields on one left edge."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk.ui.widgets.labels import label

LABEL_WIDTH = 88
WIDEST = 880


class Sheet(QScrollArea):
    """A scrolling sheet with one column of content, at most WIDEST wide."""

    def __init__(
        self, parent: QWidget | None = None, *, widest: int = WIDEST, look: str = "sheet"
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("look", look)
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(24, 20, 24, 32)
        outer.setSpacing(0)
        inner = QWidget()
        inner.setMaximumWidth(widest)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._outer = outer
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        outer.addWidget(inner, 100)
        outer.addStretch(1)
        self.setWidget(page)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Give the sheet other margins."""
        self._outer.setContentsMargins(left, top, right, bottom)

    def end(self) -> None:
        """Let the rest of the sheet stay empty: call after the last part."""
        self.column.addStretch(1)

    def show_place(self, widget: QWidget) -> None:
        """Scroll so that a widget inside is seen."""
        self.ensureWidgetVisible(widget, 0, 48)


def heading(text: str) -> QLabel:
    """Return a section's heading, with air above."""
    made = label(text, "strong")
    made.setContentsMargins(0, 12, 0, 0)
    return made


class FieldGrid(QGridLayout):
    """Labelled fields, `pairs` of them in a row."""

    def __init__(self, pairs: int = 2) -> None:
        super().__init__()
        self._entries: list[tuple[QLabel | None, QWidget, bool]] = []
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(8)
        self._begin(pairs)

    def _begin(self, pairs: int) -> None:
        self._pairs = pairs
        self._row = 0
        self._pair = 0
        for pair in range(max(pairs, self.columnCount() // 2)):
            used = pair < pairs
            width = (LABEL_WIDTH if pair == 0 else 72) if used else 0
            self.setColumnMinimumWidth(2 * pair, width)
            self.setColumnStretch(2 * pair + 1, int(used))

    def put(self, text: str, widget: QWidget, *, whole: bool = False) -> QLabel:
        """Add a field after its label; `whole` gives it the rest of the row."""
        name = label(text, "second")
        name.setBuddy(widget)
        name.setMinimumHeight(32)
        self._entries.append((name, widget, whole))
        self._place(name, widget, whole)
        return name

    def put_whole(self, widget: QWidget) -> None:
        """Add a widget over the row's whole field width, without a label."""
        self._entries.append((None, widget, True))
        self._place(None, widget, True)

    def arrange(self, pairs: int) -> None:
        """Put the fields `pairs` in a row, in their order; nothing where they stand so."""
        if pairs == self._pairs:
            return
        while self.count():
            self.takeAt(0)
        self._begin(pairs)
        for entry in self._entries:
            self._place(*entry)

    def names_width(self, pairs: int) -> int:
        """Return the width that the fields' names take with `pairs` of them in a row."""
        names = [name for name, _, whole in self._entries if name is not None and not whole]
        return sum(
            max([LABEL_WIDTH if n == 0 else 72, *(x.sizeHint().width() for x in names[n::pairs])])
            for n in range(pairs)
        )

    def _place(self, name: QLabel | None, widget: QWidget, whole: bool) -> None:
        if whole and self._pair:
            self._next_row()
        if name is not None:
            align = Qt.AlignmentFlag.AlignTop if whole else Qt.AlignmentFlag.AlignVCenter
            self.addWidget(name, self._row, 2 * self._pair, align | Qt.AlignmentFlag.AlignLeft)
        span = 2 * (self._pairs - self._pair) - 1 if whole else 1
        self.addWidget(widget, self._row, 2 * self._pair + 1, 1, span)
        self._pair += 1
        if whole or self._pair == self._pairs:
            self._next_row()

    def _next_row(self) -> None:
        self._row += 1
        self._pair = 0

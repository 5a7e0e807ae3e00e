"""White sheets on the ground: cards with a head, cards with a figure, lines that open something."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk.ui import tokens as t
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.labels import ElidedLabel, label, set_look
from desk.ui.widgets.lines import hairline

_CARD_LEAST = 168
_HEAD = 30


class Card(QFrame):
    """A sheet with a title, perhaps a link at the right, and a body that can be filled anew."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(title)
        head = QWidget()
        head.setFixedHeight(_HEAD)
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.addWidget(label(title, "strong"), 1)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(4)
        column.addWidget(head)
        column.addLayout(self._body)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        # a minimum that is set would stand in place of what the lines of the card need
        return super().minimumSizeHint().expandedTo(QSize(0, _CARD_LEAST))

    def add_link(self, text: str, act: Callable[[], object]) -> QPushButton:
        """Add a link at the right of the title."""
        link = link_button(text)
        link.setProperty("bare", True)
        link.clicked.connect(lambda: act())
        self._head.addWidget(link)
        return link

    def clear(self) -> None:
        """Take everything out of the body."""
        _clear(self._body)

    def add(self, widget: QWidget, *, ruled: bool = False) -> None:
        """Add a widget to the body, under a hairline where `ruled`."""
        if ruled:
            self._body.addWidget(hairline())
        self._body.addWidget(widget)

    def add_sentence(self, text: str) -> None:
        """Say something in place of lines."""
        said = label(text, "second", wrap=True)
        said.setContentsMargins(0, 8, 0, 8)
        self._body.addWidget(said)


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class FigureCard(QPushButton):
    """A large figure with its name above and a remark below; pressing it opens what it counts."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "figure-card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = title
        self._figure = label("", "figure")
        self._remark = ElidedLabel("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(2)
        for part in (label(title, "second"), self._figure, self._remark):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)

    def sizeHint(self) -> QSize:
        return QSize(180, t.FIGURE_CARD)

    def show_figure(self, figure: int, remark: str, tone: str = "") -> None:
        """Show a figure; tone: "", late, warning or good."""
        self._figure.setText(str(figure))
        set_look(self._figure, f"figure-{tone}" if tone else "figure")
        self._remark.setText(remark)
        self.setAccessibleName(f"{self._title} {figure}")
        self.setAccessibleDescription(remark)


class RowLine(QPushButton):
    """A line of a card that opens something: first words, main words, last words, a badge."""

    def __init__(
        self,
        main: str,
        *,
        first: str = "",
        last: str = "",
        mark: QLabel | None = None,
        mark_first: bool = False,
        first_width: int = 72,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(38)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        if first:
            before = label(first, "second")
            before.setMinimumWidth(first_width)
            row.addWidget(before)
        if mark is not None and mark_first:
            row.addWidget(mark)
        self._main = ElidedLabel(main)
        row.addWidget(self._main, 1)
        if last:
            row.addWidget(ElidedLabel(last, "second"))
        if mark is not None and not mark_first:
            row.addWidget(mark)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        said = [first, main, last, mark.text() if mark is not None else ""]
        self.setAccessibleName("　".join(part for part in said if part))
        self.setToolTip(main)

    def sizeHint(self) -> QSize:
        return QSize(240, 38)

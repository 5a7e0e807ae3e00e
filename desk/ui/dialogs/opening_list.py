"""What a new meeting may begin with, to be ticked: last minutes, open work, what was put off."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.messages import explain
from desk.services.opening_items import Opening, OpeningItem
from desk.ui.widgets.fields import TextField
from desk.ui.widgets.labels import ElidedLabel, label
from desk.ui.window.actions import language

_ROW = 32
_MOST_ROWS = 6


class OpeningList(QWidget):
    """Items offered, a check mark each; a line for the reason where a ticked one is not ready."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[tuple[QCheckBox, OpeningItem]] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(0)
        page = QWidget()
        page.setLayout(self._rows)
        page.setProperty("look", "sheet")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll = QScrollArea()
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._missing = label("", "warning", wrap=True)
        self.reason = TextField(
            self.tr("Reason for taking it up"),
            self.tr("Why it comes up though something is missing"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Begin the agenda with"), "second"))
        column.addWidget(self._scroll)
        column.addWidget(self._missing)
        column.addWidget(self.reason)
        self.show_items(())

    def show_items(self, items: Sequence[OpeningItem]) -> None:
        """Offer these items, those proposed ticked."""
        while (taken := self._rows.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = []
        for item in items:
            self._rows.addWidget(self._row(item))
        self._scroll.setFixedHeight(_ROW * min(len(items), _MOST_ROWS))
        self.setVisible(bool(items))
        self._show_missing()

    def _row(self, item: OpeningItem) -> QWidget:
        box = QCheckBox()
        box.setChecked(item.proposed)
        box.setAccessibleName(item.item.title)
        box.toggled.connect(lambda _on: self._show_missing())
        self._boxes.append((box, item))
        row = QWidget()
        row.setFixedHeight(_ROW)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        title = ElidedLabel(item.item.title)
        title.mouseReleaseEvent = lambda _event: box.toggle()  # type: ignore[method-assign]
        line.addWidget(box)
        line.addWidget(title, 1)
        line.addWidget(label(_note(item), "warning" if item.missing else "small"))
        return row

    @property
    def chosen(self) -> tuple[OpeningItem, ...]:
        """The items ticked, in the order they are offered."""
        return tuple(item for box, item in self._boxes if box.isChecked())

    @property
    def needs_reason(self) -> bool:
        """Whether an item is ticked that something is missing for, and no reason is given."""
        return any(item.missing for item in self.chosen) and not self.reason.text().strip()

    def _show_missing(self) -> None:
        missing = [problem for item in self.chosen for problem in item.missing]
        sentences = dict.fromkeys(explain(problem, language()) for problem in missing)
        self._missing.setText("\n".join(sentences))
        self._missing.setVisible(bool(missing))
        self.reason.setVisible(bool(missing))


def _note(item: OpeningItem) -> str:
    """Return why an item is offered, in a word or two."""
    translate = QCoreApplication.translate
    if item.what is Opening.CARRIED:
        if item.missing:
            return translate("OpeningItem", "put off, not ready")
        return translate("OpeningItem", "put off")
    if item.open:
        return translate("OpeningItem", "%1 open").replace("%1", str(item.open))
    return translate("OpeningItem", "last minutes")

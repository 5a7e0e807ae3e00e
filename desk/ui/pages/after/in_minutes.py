"""Which items the minutes print, and which are no more than a title (不列入纪要、涉密议题)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.agenda import AgendaItem
from desk.domain.secrets import content_of
from desk.services.editing import edit
from desk.services.secrets import make_placeholder
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.pages.meeting.texts import numeral
from desk.ui.widgets.labels import ElidedLabel, badge, label
from desk.ui.widgets.lines import hairline


class ItemMarks(QWidget):
    """Two check marks for one item, to stand in its form or in a list."""

    def __init__(self, ctx: ItemContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item: AgendaItem | None = None
        self._asked = ""
        self.printed = QCheckBox(self.tr("Printed in the minutes"))
        self.printed.clicked.connect(self._print)
        self.placeholder = QCheckBox(self.tr("Secret: the title alone"))
        self.placeholder.setToolTip(
            self.tr("Empties the item and lets no content in. Secret content is kept elsewhere.")
        )
        self.placeholder.clicked.connect(self._empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.printed)
        row.addWidget(self.placeholder)
        row.addStretch(1)

    def show_record(self, item: AgendaItem) -> None:
        """Show an item as it stands now."""
        self._item = item
        self.printed.setChecked(item.in_minutes and not item.placeholder)
        self.printed.setEnabled(not self._ctx.locked and not item.placeholder)
        self.placeholder.setChecked(item.placeholder)
        self.placeholder.setEnabled(not self._ctx.locked)

    def _print(self, on: bool) -> None:
        if self._item is not None:
            self._ctx.edit(self._item, "in_minutes", on)

    def _empty(self, on: bool) -> None:
        item = self._item
        if item is None:
            return
        if not on:
            self._ctx.run(edit(item, placeholder=False))
            return
        if self._asked != item.id and self._has_content(item):
            # what would be lost is said first; the second press means it
            self._asked = item.id
            self.placeholder.setChecked(False)
            self._ctx.said.emit(
                self.tr("All that was entered of this item will go. Mark it once more to do so.")
            )
            return
        self._asked = ""
        self._ctx.run(make_placeholder(item.id), lambda _: self._ctx.said.emit(self._emptied()))

    def _has_content(self, item: AgendaItem) -> bool:
        found = self._ctx.item(item.id)
        parts = found is not None and (
            found.options
            or found.consultations
            or found.materials
            or found.notes
            or found.statements
            or found.decisions
        )
        return bool(parts) or bool(content_of(item))

    def _emptied(self) -> str:
        return self.tr(
            "Only the title is left, and no content can be entered. What was entered before stays"
            " in the journal: secret content must not be entered into this program."
        )


class ItemLine(QWidget):
    """An item with whether it is printed; what empties it stands in its own form alone."""

    def __init__(self, ctx: MeetingContext) -> None:
        super().__init__()
        self._number = label("", "second")
        self._number.setFixedWidth(64)
        self._title = ElidedLabel()
        self._secret = badge(self.tr("Secret item"), "warning")
        self.marks = ItemMarks(ctx)
        self.marks.placeholder.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(self._number)
        row.addWidget(self._title, 1)
        row.addWidget(self._secret)
        row.addWidget(self.marks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(hairline())

    def show_item(self, number: int, item: AgendaItem) -> None:
        """Show an item and its place on the agenda."""
        said = self.tr("Item {n}").replace("{n}", numeral(number))
        self._number.setText(said)
        self._title.setText(item.title)
        self._secret.setVisible(item.placeholder)
        self.marks.show_record(item)
        printed = self.marks.printed
        printed.setAccessibleName(f"{said}　{printed.text()}")


class ItemsSection(QWidget):
    """Every item with what the minutes do with it; folded until it is asked for."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.lines: list[ItemLine] = []
        self.head = QCheckBox(self.tr("Choose what the minutes print"))
        self.head.toggled.connect(self._fold)
        self._says = label("", "second")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(label(self.tr("Items in the minutes"), "strong"))
        top.addWidget(self._says)
        top.addStretch(1)
        top.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._list)
        self._list.hide()
        ctx.shown.connect(self._show)

    def _fold(self, on: bool) -> None:
        self._list.setVisible(on)
        if on:
            self._show()

    def _show(self) -> None:
        items = [item.item for item in self._ctx.dossier.items]
        self.setVisible(bool(items))
        out = sum(not item.in_minutes or item.placeholder for item in items)
        self._says.setText(
            self.tr("{n} kept out").replace("{n}", str(out)) if out else self.tr("all printed")
        )
        if not self.head.isChecked():
            return
        while len(self.lines) > len(items):
            line = self.lines.pop()
            line.hide()
            line.deleteLater()
        while len(self.lines) < len(items):
            line = ItemLine(self._ctx)
            self.lines.append(line)
            self._column.addWidget(line)
        for number, (line, item) in enumerate(zip(self.lines, items, strict=True), start=1):
            line.show_item(number, item)

    def focus_first(self) -> None:
        """Put the keyboard on the first check mark."""
        self.head.setChecked(True)
        if self.lines:
            self.lines[0].marks.printed.setFocus(Qt.FocusReason.OtherFocusReason)

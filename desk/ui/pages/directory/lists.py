"""The two tables of the directory."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desk.domain.name_order import set_out
from desk.domain.office import UnitKind
from desk.ui.pages.directory.data import PersonRow, UnitRow
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable


class DirectoryTable(SheetTable):
    """A table out of which Delete removes and into which Ctrl+V pastes."""

    remove_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.records: RecordTableModel = RecordTableModel(self._columns(), (), self)
        self.setModel(self.records)

    def _columns(self) -> list[Column]:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        else:
            super().keyPressEvent(event)


class UnitTable(DirectoryTable):
    """The units."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Units"))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Order"), lambda r: _number(r.unit.order), width=76, tone="second"),
            Column(self.tr("Short name"), lambda r: r.unit.label, stretch=4),
            Column(self.tr("Full name"), lambda r: r.unit.name, stretch=4, tone="second"),
            Column(
                self.tr("Other names"),
                lambda r: "、".join(r.unit.aliases),
                stretch=3,
                tone="second",
            ),
            Column(self.tr("Kind"), _kind, stretch=3, minimum=112),
            Column(self.tr("Head"), lambda r: set_out(r.head), width=104, tooltip=_head_note),
            Column(self.tr("People"), _people, width=72, align="right", tone="second"),
        ]


class PersonTable(DirectoryTable):
    """The people."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("People"))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Order"), lambda r: _number(r.person.rank), width=76, tone="second"),
            Column(self.tr("Name"), lambda r: r.person.name, stretch=2, minimum=104),
            Column(self.tr("Unit"), lambda r: r.unit, stretch=3),
            Column(self.tr("Post"), _post, stretch=4, tone="second"),
            Column(self.tr("Telephone"), _telephone, width=140, tone="second"),
        ]


def _number(number: int | None) -> str:
    return "—" if number is None else str(number)


def _kind(row: UnitRow) -> str:
    return "" if row.unit.kind is UnitKind.OTHER else enum_text(row.unit.kind)


def _head_note(row: UnitRow) -> str:
    text = QCoreApplication.translate("UnitTable", "Read off the posts: 局长, 主任, 县长 …")
    return text if row.head else ""


def _people(row: UnitRow) -> str:
    return str(row.people) if row.people else "—"


def _post(row: PersonRow) -> str:
    return row.post


def _telephone(row: PersonRow) -> str:
    return row.person.telephone

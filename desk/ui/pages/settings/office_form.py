"""The form of the office that keeps the meetings."""

from PySide6.QtWidgets import QWidget

from desk.domain.numbering import letter_number
from desk.domain.office import OFFICE_ID, Office
from desk.domain.record import Record
from desk.ui.pages.directory.form import RecordForm
from desk.ui.session import Session
from desk.ui.widgets.labels import label


class OfficeForm(RecordForm):
    """Name, government, code of its letters, contact and telephone."""

    def __init__(self, session: Session, year: int, parent: QWidget | None = None) -> None:
        super().__init__(session, (), parent)
        self._year = year
        self.add_text("name", self.tr("Name of the office"), "", str.strip)
        self.add_text("government", self.tr("Government it works for"), "", str.strip)
        self.add_text("code", self.tr("Issuer code"), self.tr("Begins every number"), str.strip)
        self.example = label("", "small", wrap=True)
        self.column.addWidget(self.example)
        self.column.addSpacing(8)
        with self.side_by_side():
            self.add_text("contact", self.tr("Contact"), "", str.strip)
            self.add_text("telephone", self.tr("Telephone"), "", str.strip)

    def show_record(self, record: Record | None, *, fresh: bool = False) -> None:
        super().show_record(record, fresh=fresh)
        if isinstance(record, Office):
            number = letter_number(record.code, self._year, 1)
            self.example.setText(self.tr("Letters are numbered {number}").format(number=number))


def empty_office() -> Office:
    """Return the office of data in which none was entered yet."""
    return Office(id=OFFICE_ID)

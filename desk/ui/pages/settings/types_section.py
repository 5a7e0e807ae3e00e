"""The meeting types: the list, and beside it the form with every rule."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.domain.item_readiness import usual_type
from desk.domain.meetings import MeetingType
from desk.domain.operations import Done
from desk.domain.record import Record
from desk.services.editing import remove
from desk.ui.pages.settings.type_form import TypeForm, example
from desk.ui.session import Session
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.fields import Entry
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import upright
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable

_FORM_WIDTH = 480
_SCROLLBAR = 10


class TypeTable(SheetTable):
    """The types, out of which Delete removes."""

    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class TypesSection(QWidget):
    """Shows and edits meeting types."""

    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._people: list[Entry] = []
        self._chosen: str | None = None
        self.table = TypeTable(self.tr("Meeting types"))
        self.model: RecordTableModel[MeetingType] = RecordTableModel(self._columns(), (), self)
        self.table.setModel(self.model)
        self.table.row_chosen.connect(self._choose)
        self.table.row_activated.connect(lambda _row: self.form.focus_first())
        self.table.remove_asked.connect(self.remove)
        self.form: TypeForm = TypeForm(session)
        self.form.added.connect(self._added)
        self.add_button = plain_button(self.tr("Add meeting type"))
        self.add_button.clicked.connect(self.add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_list(), 1)
        row.addWidget(upright())
        row.addWidget(self._build_form())

    def _columns(self) -> list[Column[MeetingType]]:
        return [
            Column(self.tr("Name"), lambda kind: kind.name, stretch=2, minimum=140),
            Column(self.tr("Mark"), lambda kind: kind.mark, width=64, tone="second"),
            Column(self.tr("Its numbers look like this"), example, stretch=4, tone="second"),
        ]

    def _build_list(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 12)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)
        return part

    def _build_form(self) -> QScrollArea:
        self._title = label("", "title", wrap=True)
        self.remove_button = link_button(self.tr("Remove"))
        # its word begins where the fields above it begin
        self.remove_button.setStyleSheet("padding-left: 0; padding-right: 0;")
        self.remove_button.clicked.connect(self.remove)
        body = QWidget()
        body.setProperty("look", "sheet")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.form)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.panel = QScrollArea()
        self.panel.setWidget(body)
        self.panel.setWidgetResizable(True)
        self.panel.setFrameShape(QFrame.Shape.NoFrame)
        self.panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # words of the form are longer in one language than in the other
        wanted = body.minimumSizeHint().width() + _SCROLLBAR
        self.panel.setFixedWidth(max(_FORM_WIDTH, wanted))
        return self.panel

    def show_types(self, types: list[MeetingType], people: list[Entry]) -> None:
        """Show the types as they are kept now."""
        self._people = people
        self.model.set_rows(types)
        if self.form.fresh:
            self.form.set_people(people)
            return
        places = [i for i, kind in enumerate(types) if kind.id == self._chosen]
        place = places[0] if places else 0 if types else -1
        self.table.choose_row(place)
        self._choose(types[place] if types else None)

    def add(self) -> None:
        """Begin a new type: kept as soon as it has a name and a mark."""
        self.table.clearSelection()
        self._chosen = None
        self._show(usual_type(), fresh=True)
        self.form.focus_first()

    def remove(self) -> None:
        """Remove the chosen type; undo brings it back."""
        record = self.form.record
        if record is not None and not self.form.fresh:
            self.session.submit(remove(record), self._removed)

    def save(self) -> None:
        """Save what is being typed."""
        self.form.save()

    def _choose(self, kind: MeetingType | None) -> None:
        if kind is not None:
            self._chosen = kind.id
            self._show(kind)

    def _show(self, kind: MeetingType, *, fresh: bool = False) -> None:
        self._title.setText(kind.name or self.tr("New meeting type"))
        self.remove_button.setVisible(not fresh)
        self.form.show_type(kind, self._people, fresh=fresh)

    def _added(self, record: Record) -> None:
        self._chosen = record.id
        self.remove_button.show()

    def _removed(self, _done: Done[None]) -> None:
        self._chosen = None
        self.said.emit(self.tr("Removed. Ctrl+Z brings it back."))

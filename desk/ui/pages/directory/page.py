"""The directory page: units and people, found by name or pinyin, edited beside the table."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.office import Person, Unit
from desk.domain.operations import Done
from desk.domain.progress import Watch
from desk.domain.record import Record
from desk.services.editing import remove
from desk.services.roster_paste import PastedRow, Planned, parse, paste_directory, plan
from desk.ui.commands import Command
from desk.ui.page import Page
from desk.ui.pages.directory.bar import DirectoryBar
from desk.ui.pages.directory.data import SHOWN, DirectoryData, load, person_fits, unit_fits
from desk.ui.pages.directory.lists import DirectoryTable, PersonTable, UnitTable
from desk.ui.pages.directory.person_form import PersonForm
from desk.ui.pages.directory.preview import PastePreview
from desk.ui.pages.directory.unit_form import UnitForm
from desk.ui.progress.work import LongWork
from desk.ui.session import Session
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.header import PageHeader, main_button, plain_button
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import upright
from desk.ui.widgets.menus import add_history, offer_menu

_PANEL = 332
_NARROW_PANEL = 300
_NARROW_BELOW = 1200


class DirectoryPage(Page):
    """名录."""

    key = "directory"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.writing = LongWork(session, self)
        self._data: DirectoryData | None = None
        self._chosen: dict[bool, str | None] = {False: None, True: None}
        self._build()
        self._set_up_keys()

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Directory"))
        roster = plain_button(self.tr("Import roster"))
        roster.clicked.connect(self.import_requested)
        paste = plain_button(self.tr("Paste from Excel"))
        paste.clicked.connect(self.paste)
        self.add_button = main_button(self.tr("Add unit"), "Ctrl Shift N")
        self.add_button.clicked.connect(self.add)
        self._buttons = (roster, paste, self.add_button)
        for button in self._buttons:
            self.header.add_widget(button)
        self.bar = DirectoryBar()
        self.bar.changed.connect(self._show)
        self.bar.filter.left_downwards.connect(self._to_table)
        self.units, self.people = UnitTable(), PersonTable()
        for table in (self.units, self.people):
            table.row_chosen.connect(self._choose)
            table.row_activated.connect(lambda _row: self._form.focus_first())
            table.remove_asked.connect(self.remove)
            table.paste_asked.connect(self.paste)
            offer_menu(table, self._menu)
        self.preview = PastePreview()
        self.preview.accepted.connect(self._write)
        self.preview.cancelled.connect(self._leave_preview)
        self.preview.again.connect(self.paste)
        self.content = QStackedWidget()
        self.content.addWidget(self._build_lists())
        self.content.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.content, 1)

    def _menu(self) -> QMenu | None:
        record = self._form.record
        if record is None or self._form.fresh:
            return None
        menu = QMenu(self)
        menu.addAction(self.tr("Edit"), self._form.focus_first)
        menu.addAction(self.tr("Remove"), self.remove)
        add_history(menu, lambda: self.history_wanted.emit(record.KIND, record.id))
        return menu

    def _build_lists(self) -> QWidget:
        self._empty = EmptyState(
            self.tr("No units yet. Paste your list from Excel, import a roster, or add one.")
        )
        self._nobody = EmptyState(self.tr("No people yet. Add the first one."))
        # the page's one main button is in its header
        self._empty.add_action(self.tr("Paste from Excel"), self.paste)
        self._nobody.add_action(self.tr("Add person"), self.add)
        self._nothing = EmptyState(
            self.tr("Nobody and nothing of this name."),
            self.tr("Show all"),
            lambda: self.bar.filter.clear(),
        )
        self.tables = QStackedWidget()
        for widget in (self.units, self.people, self._empty, self._nobody, self._nothing):
            self.tables.addWidget(widget)
        self.tables.setProperty("look", "sheet")
        self.tables.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panel = self._build_panel()
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.tables, 1)
        below.addWidget(upright())
        below.addWidget(self.panel)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(below, 1)
        return lists

    def _build_panel(self) -> QScrollArea:
        self.unit_form, self.person_form = UnitForm(self.session), PersonForm(self.session)
        self.person_form.hide()
        for form in (self.unit_form, self.person_form):
            form.added.connect(self._added)
        self._panel_title = label("", "title", wrap=True)
        self.remove_button = link_button(self.tr("Remove"))
        # its word begins where the fields above it begin
        self.remove_button.setStyleSheet("padding-left: 0; padding-right: 0;")
        self.remove_button.clicked.connect(self.remove)
        body = QWidget()
        body.setProperty("look", "sheet")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self._panel_title)
        column.addWidget(self.unit_form)
        column.addWidget(self.person_form)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        panel = QScrollArea()
        panel.setWidget(body)
        panel.setWidgetResizable(True)
        panel.setFrameShape(QFrame.Shape.NoFrame)
        panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return panel

    def _set_up_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {"Ctrl+F": self.to_filter, "Ctrl+Shift+N": self.add}
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def _table(self) -> DirectoryTable:
        return self.people if self.bar.on_people else self.units

    @property
    def _form(self) -> UnitForm | PersonForm:
        return self.person_form if self.bar.on_people else self.unit_form

    def opened(self) -> None:
        self._read()
        self._table.setFocus()

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        if any(kind in SHOWN for kind, _ in touched):
            self._read()

    def leave(self) -> bool:
        self.unit_form.save()
        self.person_form.save()
        return True

    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Find"), "Ctrl+F"),
            (self.tr("Edit"), "Enter"),
            (self.tr("Paste from Excel"), "Ctrl+V"),
            (self.tr("Remove"), "Del"),
        )

    def views(self) -> Sequence[str]:
        return ("units", "people")

    def show_view(self, name: str) -> None:
        (self.bar.people if name == "people" else self.bar.units).setChecked(True)

    def commands(self) -> Sequence[Command]:
        add = self.tr("Add person") if self.bar.on_people else self.tr("Add unit")
        return (
            Command("directory.add", add, self.add, "Ctrl+Shift+N"),
            Command("directory.paste", self.tr("Paste from Excel"), self.paste),
            Command("directory.find", self.tr("Find"), self.to_filter, "Ctrl+F"),
            Command("directory.units", self.tr("Units"), self.bar.units.click),
            Command("directory.people", self.tr("People"), self.bar.people.click),
        )

    def show_record(self, kind: str, record_id: str) -> None:
        self._back()
        self.leave()
        self.bar.filter.clear()
        self._chosen[kind == Person.KIND] = record_id
        (self.bar.people if kind == Person.KIND else self.bar.units).setChecked(True)
        self._show()
        self._table.setFocus()

    def to_filter(self) -> None:
        """Put the keyboard into the filter."""
        self._back()
        self.bar.filter.setFocus()
        self.bar.filter.selectAll()

    def add(self) -> None:
        """Begin a new unit or person: kept as soon as it has a name."""
        self._back()
        self._table.clearSelection()
        self._chosen[self.bar.on_people] = None
        if self.bar.on_people:
            self._show_form(Person(name=""), fresh=True)
        else:
            self._show_form(Unit(name=""), fresh=True)
        self._form.focus_first()

    def remove(self) -> None:
        """Remove the chosen unit or person; undo brings it back."""
        record = self._form.record
        if record is not None and not self._form.fresh:
            self.session.submit(remove(record), self._removed)

    def paste(self) -> None:
        """Show what the table in the clipboard would do."""
        rows = parse(QGuiApplication.clipboard().text())
        data = self._data
        if data is not None:
            self._show_plan(plan(rows, data.directory, data.office))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        self.panel.setFixedWidth(_NARROW_PANEL if narrow else _PANEL)

    def _read(self) -> None:
        self.session.read(load, self._take)

    def _take(self, data: DirectoryData) -> None:
        self._data = data
        self._show()

    def _show(self) -> None:
        data = self._data
        if data is None:
            return
        # a table that gets the keyboard goes to its first line by itself
        wanted = self._chosen[self.bar.on_people]
        units, people = data.units, data.people
        self.bar.show_counts(len(units), len(people))
        on_people, words = self.bar.on_people, self.bar.words
        rows: list = (
            [row for row in people if person_fits(row, words)]
            if on_people
            else [row for row in units if unit_fits(row, words)]
        )
        all_of_them: list = people if on_people else units
        self.add_button.setText(self.tr("Add person") if on_people else self.tr("Add unit"))
        self._table.records.set_rows(rows)
        none = self._nobody if on_people else self._empty
        shown = self._table if rows else self._nothing if all_of_them else none
        self.tables.setCurrentWidget(shown)
        if not self._form.fresh:
            self._restore(rows, wanted)
        elif isinstance(self._form, PersonForm):
            self._form.unit.set_entries(data.unit_entries)
        other = self.unit_form if on_people else self.person_form
        other.hide()

    def _restore(self, rows: list, wanted: str | None) -> None:
        """Put the keyboard's line where it was, and the form on what it shows."""
        places = [i for i, row in enumerate(rows) if _record(row).id == wanted]
        place = places[0] if places else 0 if rows else -1
        if place < 0:
            self._show_form(None)
            return
        self._table.choose_row(place)
        self._choose(rows[place])

    def _choose(self, row: object) -> None:
        if row is None or row not in self._table.records.rows:
            return
        record = _record(row)
        self._chosen[self.bar.on_people] = record.id
        self._show_form(record)

    def _show_form(self, record: Record | None, *, fresh: bool = False) -> None:
        data = self._data
        self._panel_title.setText(_title(record) or self._new_title() if record else "")
        self.remove_button.setVisible(record is not None and not fresh)
        self._form.setVisible(record is not None)
        if self.bar.on_people and data is not None:
            person = record if isinstance(record, Person) else None
            posts = data.posts.get(person.id, ()) if person is not None else ()
            self.person_form.show_person(person, posts, data.unit_entries, fresh=fresh)
        elif not self.bar.on_people:
            self.unit_form.show_record(record, fresh=fresh)

    def _new_title(self) -> str:
        return self.tr("New person") if self.bar.on_people else self.tr("New unit")

    def _added(self, record: Record) -> None:
        self._chosen[isinstance(record, Person)] = record.id
        self._panel_title.setText(_title(record))
        self.remove_button.show()

    def _removed(self, _done: Done[None]) -> None:
        rows = self._table.records.rows
        ids = [_record(row).id for row in rows]
        chosen = self._chosen[self.bar.on_people]
        place = ids.index(chosen) if chosen in ids else 0
        rest = [i for i in ids if i != chosen]
        self._chosen[self.bar.on_people] = rest[min(place, len(rest) - 1)] if rest else None
        self.said.emit(self.tr("Removed. Ctrl+Z brings it back."))

    def _to_table(self) -> None:
        if self._table.records.rows:
            self._table.setFocus()

    def _show_plan(self, planned: list[Planned]) -> None:
        self.leave()
        self.content.setCurrentWidget(self.preview)
        # one main button at a time
        for button in self._buttons:
            button.hide()
        self.preview.show_plan(planned)

    def _write(self, rows: list[PastedRow]) -> None:
        def done(result: Done[int]) -> None:
            self.session.announce(result)
            self.said.emit(self.tr("{n} rows written.").format(n=result.value))
            self._back()
            self.bar.people.setChecked(True)

        def make(watch: Watch) -> Iterator[Done[int]]:
            yield self.session.desk.run(operation, watch)

        def ended(stopped: bool) -> None:
            if stopped:
                self.said.emit(self.tr("Stopped: nothing was written."))

        if not self.writing.busy:
            operation = paste_directory(tuple(rows))
            self.writing.begin(self.tr("Writing the list…"), make, done, ended)

    def _leave_preview(self) -> None:
        if self.writing.busy:
            self.writing.stop()
        else:
            self._back()

    def _back(self) -> None:
        if self.content.currentWidget() is self.preview:
            self.content.setCurrentIndex(0)
            for button in self._buttons:
                button.show()
            self._table.setFocus()


def _record(row: object) -> Record:
    found: Record = getattr(row, "unit" if hasattr(row, "people") else "person")
    return found


def _title(record: Record | None) -> str:
    if isinstance(record, Unit):
        return record.label
    return record.name if isinstance(record, Person) else ""

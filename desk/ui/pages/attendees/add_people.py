"""Several people at once: ticked in a list that letters of a name or a unit narrow down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desk.domain.attendance import Role
from desk.domain.name_order import in_order
from desk.services.attending import add_people
from desk.services.strokes import strokes
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.settings.declared import NAME_ORDER
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.widgets.choices import enum_choices
from desk.ui.widgets.fields import ChoiceField, Entry, TextField
from desk.ui.widgets.labels import label
from desk.ui.widgets.pinyin import matches

_ID = Qt.ItemDataRole.UserRole


class PeopleChoice(QListWidget):
    """People with a check mark each; what is ticked stays so while the list narrows."""

    ticked_changed = Signal()

    def __init__(self, name: str, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._entries = list(entries)
        for entry in self._entries:
            item = QListWidgetItem(f"{entry.label}　{entry.note}" if entry.note else entry.label)
            item.setData(_ID, entry.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        self.itemChanged.connect(lambda _item: self.ticked_changed.emit())

    def narrow(self, words: str) -> None:
        """Show whom every word finds, by name, unit, post or letters of the pinyin."""
        first = -1
        for row, entry in enumerate(self._entries):
            keys = (*entry.keys, entry.note)
            fits = all(matches(word, entry.label, keys) for word in words.split())
            self.setRowHidden(row, not fits)
            first = row if fits and first < 0 else first
        self.setCurrentRow(first)

    def tick_current(self) -> None:
        """Tick the person the cursor is on, or take the mark away."""
        item = self.currentItem()
        if item is not None:
            on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the people ticked, in the order of the list."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)


def _ordered(ctx: MeetingContext) -> list[Entry]:
    """Return everybody in the order this PC keeps."""
    order = Preferences().get(NAME_ORDER)
    entries = {entry.id: entry for entry in ctx.people_entries}
    people = in_order(ctx.directory.people.values(), order, strokes())
    return [entries[person.id] for person in people if person.id in entries]


class AddPeopleDialog(Frame):
    """Type letters, Enter ticks, go on; Ctrl+Enter or the button adds all that are ticked."""

    def __init__(self, ctx: MeetingContext, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add people"), parent, width=560)
        self._ctx = ctx
        listed = {place.person_id for place in ctx.dossier.attendance}
        entries = [entry for entry in _ordered(ctx) if entry.id not in listed]
        self.role = ChoiceField(self.tr("As what they attend"), enum_choices(Role), value=role)
        self.words = TextField(
            self.tr("Find"), self.tr("Name, unit or pinyin letters; Enter ticks")
        )
        self.people = PeopleChoice(self.tr("People"), entries)
        self.people.setMinimumHeight(320)
        self.chosen = label("", "second", wrap=True)
        self.words.textChanged.connect(self.people.narrow)
        self.words.returnPressed.connect(self._tick)
        self.people.ticked_changed.connect(self._show)
        for part in (self.role, self.words, self.people, self.chosen):
            self.body.addWidget(part)
        self.add_close(self.tr("Cancel"))
        self.add_button = self.add_main(self.tr("Add"))
        # Enter ticks: it must not press the button
        self.add_button.setDefault(False)
        self.add_button.setShortcut("Ctrl+Return")
        self.people.narrow("")
        self._show()
        self.words.setFocus()

    def _tick(self) -> None:
        self.people.tick_current()
        self.words.clear()
        self.words.setModified(False)

    def _show(self) -> None:
        ticked = self.people.ticked
        names = [e.label for e in self._ctx.people_entries if e.id in ticked]
        self.chosen.setText("、".join(names))
        self.chosen.setVisible(bool(names))
        self.add_button.setEnabled(bool(names))
        text = self.tr("Add %1 people").replace("%1", str(len(names))) if names else self.tr("Add")
        self.add_button.setText(text)

    def accept(self) -> None:
        """Put all that are ticked on the list."""
        role = self.role.value()
        if self.people.ticked and isinstance(role, Role):
            self._ctx.run(add_people(self._ctx.meeting_id, self.people.ticked, role))
            super().accept()

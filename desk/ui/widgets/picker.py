"""Choosing a unit or a person by typing a part of the name or its pinyin letters."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desk.ui.widgets.chip import Chip
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.pinyin import matches
from desk.ui.widgets.saving import Typing, inserted
from desk.ui.widgets.text_fields import show_wrong

_MOST = 12
_POPUP = Qt.FocusReason.PopupFocusReason


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose: its id, what it is called, other names and words that find it."""

    id: str
    label: str
    keys: tuple[str, ...] = ()
    note: str = ""
    """Shown after the label in the list, for telling two of one name apart."""


class Picker(QLineEdit):
    """A line that finds one of many entries. While an input method composes nothing pops up."""

    picked = Signal(object)
    """The id of the entry chosen, or None where the line was emptied."""
    unknown = Signal(str)
    """A text was left that names no entry, or more than one."""

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        entries: Sequence[Entry] = (),
        quiet: bool = False,
        clears: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """With `clears` the line is emptied after each choice (see MultiPicker)."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        if quiet:
            self.setProperty("look", "quiet")
        self._clears = clears
        self._entries: list[Entry] = []
        self._found: list[Entry] = []
        self._id: str | None = None
        self._typing = Typing(self, lambda text: inserted(self.text(), self.cursorPosition(), text))
        self._names = QStringListModel(self)
        self._list = QCompleter(self._names, self)
        self._list.setWidget(self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setMaxVisibleItems(_MOST)
        self._list.activated[QModelIndex].connect(self._choose_line)  # type: ignore[index]
        self.textEdited.connect(self._search)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these entries."""
        self._entries = list(entries)
        self._show()

    def set_saved_id(self, entry_id: str | None) -> None:
        """Show what is saved, unless the user is typing."""
        typing = self.hasFocus() and self.isModified()
        self._id = entry_id
        if not typing:
            self._show()

    @property
    def entry_id(self) -> str | None:
        """The id of the entry shown, or None."""
        return self._id

    @property
    def composing(self) -> bool:
        """Whether an input method is composing."""
        return self._typing.composing

    def save(self) -> None:
        """Take what was typed: the entry it names, or none where it is empty."""
        self._typing.finish_composing()
        self._typing.settled()
        if not self.isModified():
            return
        text = self.text().strip()
        if not text:
            self._take(None)
            return
        entry = self._named(text)
        if entry is not None:
            self._take(entry)
            return
        self.unknown.emit(text)
        several = len(self._matching(text)) > 1
        show_wrong(
            self,
            QCoreApplication.translate("Fields", "Several match. Choose one from the list.")
            if several
            else QCoreApplication.translate("Fields", "Not in the directory. Add it there first."),
        )

    def _named(self, text: str) -> Entry | None:
        exact = [e for e in self._entries if text == e.label]
        exact = exact or [e for e in self._entries if text in e.keys]
        found = exact or self._matching(text)
        return found[0] if len(found) == 1 else None

    def _matching(self, text: str) -> list[Entry]:
        found = [e for e in self._entries if matches(text, e.label, e.keys)]
        # Names that begin with what was typed come first; the directory's order otherwise.
        return sorted(found, key=lambda e: not e.label.startswith(text))

    def _search(self, text: str) -> None:
        show_wrong(self, "")
        if self.composing:
            self._list.popup().hide()
            return
        self._offer(self._matching(text) if text.strip() else [])

    def _offer(self, entries: list[Entry]) -> None:
        self._found = entries[:_MOST]
        self._names.setStringList(
            [f"{e.label}　{e.note}" if e.note else e.label for e in self._found]
        )
        if self._found:
            self._list.complete()
            self._list.popup().setCurrentIndex(self._names.index(0, 0))
        else:
            self._list.popup().hide()

    def _choose_line(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            entry = self._found[index.row()]
            # The completer writes its own line into the field after this.
            QTimer.singleShot(0, self, lambda: self._take(entry))

    def _take(self, entry: Entry | None) -> None:
        entry_id = entry.id if entry is not None else None
        changed = entry_id != self._id
        self._id = None if self._clears else entry_id
        self._show()
        if changed:
            self.picked.emit(entry_id)

    def _show(self) -> None:
        entry = next((e for e in self._entries if e.id == self._id), None)
        show_wrong(self, "")
        self.setText(entry.label if entry is not None else "")
        self.setModified(False)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._typing.input_method(event)
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        # Qt sends events while the field is still being made.
        typing = getattr(self, "_typing", None)
        if typing is not None and typing.keeps(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Down and not self._list.popup().isVisible():
            self._offer(self._matching(self.text()) if self.isModified() else self._entries)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.isModified():
                self.save()
                return
        elif key == Qt.Key.Key_Escape and self.isModified():
            self._show()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != _POPUP and not self._list.popup().isVisible():
            self.save()
        super().focusOutEvent(event)


class MultiPicker(QWidget):
    """Several entries as chips and a line to add one; Backspace in it takes the last."""

    committed = Signal(object)
    """The tuple of ids, in the order they were added."""
    unknown = Signal(str)

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        entries: Sequence[Entry] = (),
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = name
        self._entries = {e.id: e for e in entries}
        self._ids: tuple[str, ...] = ()
        self._line = Picker(name, placeholder, entries=entries, quiet=quiet, clears=True)
        self._line.setMinimumWidth(120)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line.picked.connect(self._add)
        self._line.unknown.connect(self.unknown)
        self._line.installEventFilter(self)
        self._chips: list[Chip] = []
        holder = QWidget()
        self._flow = FlowLayout(holder, gap=4)
        self._flow.addWidget(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)

    @property
    def line(self) -> Picker:
        """The line that entries are added in."""
        return self._line

    @property
    def entry_ids(self) -> tuple[str, ...]:
        """The ids shown."""
        return self._ids

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these entries."""
        self._entries = {e.id: e for e in entries}
        self._line.set_entries(entries)
        self._show()

    def set_saved_ids(self, ids: Sequence[str]) -> None:
        """Show what is saved."""
        self._ids = tuple(ids)
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: Tab would stop at this widget as well, wherever it stands in the order,
        # and go round and round where that is behind the line
        self._line.setFocus(event.reason())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QKeyEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self._line.text()
            and not self._line.composing
            and self._ids
        ):
            self._set(self._ids[:-1])
            return True
        return super().eventFilter(watched, event)

    def _add(self, entry_id: str | None) -> None:
        if entry_id is not None and entry_id not in self._ids:
            self._set((*self._ids, entry_id))

    def _remove(self, entry_id: str) -> None:
        self._set(tuple(i for i in self._ids if i != entry_id))
        self._line.setFocus()

    def _set(self, ids: tuple[str, ...]) -> None:
        self._ids = ids
        self._show()
        self.committed.emit(ids)

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for place, entry_id in enumerate(self._ids):
            entry = self._entries.get(entry_id)
            chip = Chip(entry.label if entry is not None else entry_id)
            chip.removed.connect(lambda i=entry_id: self._remove(i))
            self._flow.insert_widget(place, chip)
            chip.show()
            self._chips.append(chip)
        self.updateGeometry()

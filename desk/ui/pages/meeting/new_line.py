"""The line at a list's end: type, Enter, and a new record stands there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.widgets.fields import TextField

_OF_ROWS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down})


class NewLine(TextField):
    """Text is a draft while typed and handed over only on Enter: nothing is made by half."""

    entered = Signal(str)

    def __init__(
        self,
        ctx: ItemContext,
        kind: str,
        name: str,
        placeholder: str,
        field: str = "new",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, placeholder, parent=parent)
        self._ctx, self._kind, self._field = ctx, kind, field
        self._owner = ""
        self._follows_meeting = True
        self.draft_changed.connect(self._draft)
        self.committed.connect(self._draft)
        ctx.shown.connect(self._meeting_shown)

    def show_owner(self, owner_id: str) -> None:
        """Make new records for this owner; text typed for another one waits there as a draft."""
        self._follows_meeting = False
        self._set_owner(owner_id)

    def accepted(self, text: str) -> None:
        """Forget the draft of a text that is a record now."""
        self._ctx.drafts.drop_if(self._kind, self._owner, self._field, text)

    def _meeting_shown(self) -> None:
        if self._follows_meeting:
            self._set_owner(self._ctx.meeting_id)

    def _set_owner(self, owner_id: str) -> None:
        if owner_id == self._owner:
            return
        if self._owner and self.text():
            self._draft(self.text())
        self._owner = owner_id
        found = self._ctx.drafts.found(self._kind, owner_id, self._field) if owner_id else None
        self._empty()
        if found:
            self.restore_draft(found)
            self._ctx.draft_shown(self._kind, owner_id, self._field)

    def _empty(self) -> None:
        self.restore_draft("")
        self.set_saved_text("")

    def _draft(self, text: str) -> None:
        if not self._owner:
            return
        if text.strip():
            self._ctx.drafts.typed(self._kind, self._owner, self._field, text)
        else:
            self._ctx.drafts.drop(self._kind, self._owner, self._field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self.text().strip()
            if text:
                self._draft(text)
                self._empty()
                self.entered.emit(text)
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _OF_ROWS:
            # meant for a row: on this line it must not reach what the line stands in
            return
        super().keyPressEvent(event)

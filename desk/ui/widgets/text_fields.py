"""Fields for text that save themselves: one line, and many."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desk.ui.widgets.labels import repolish
from desk.ui.widgets.saving import Typing, inserted

_POPUP = Qt.FocusReason.PopupFocusReason
if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


def show_wrong(field: QWidget, sentence: str) -> None:
    """Mark a field as wrong, saying why in its tooltip; an empty sentence takes the mark away."""
    field.setProperty("wrong", bool(sentence))
    field.setToolTip(sentence)
    field.setAccessibleDescription(sentence)
    repolish(field)


class _SavesItself(_Widget):
    """What the two fields share: what is saved, what is typed, and when one becomes the other."""

    committed: Any
    _typing: Typing
    _saved: str

    if TYPE_CHECKING:

        def text(self) -> str: ...

        def _replace(self, text: str) -> None: ...

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._typing.composing or self.text() != self._saved

    @property
    def composing(self) -> bool:
        """Whether an input method is composing."""
        return self._typing.composing

    def set_saved_text(self, text: str) -> None:
        """Show what is saved, unless the user is typing: typing is kept."""
        if self.dirty and self.text() != text:
            self._saved = text
            return
        self._typing.settled()
        if self.text() != text:
            self._replace(text)
        # As the field gives it back: a document knows no other spaces and line ends than its own
        self._saved = self.text()
        if self.property("wrong"):
            show_wrong(self, "")

    def restore_draft(self, text: str) -> None:
        """Show text that was typed but not saved; it is saved when the field is left."""
        self._replace(text)
        if self.dirty:
            self._typing.typed()

    def save(self) -> None:
        """Save now, composed text included."""
        self._typing.finish_composing()
        text = self.text()
        self._typing.settled()
        if text != self._saved:
            self._saved = text
            self.committed.emit(text)

    def keep_unsaved(self, saved: str, sentence: str = "") -> None:
        """Take back that the text was saved (it was refused): it stays, marked with the reason."""
        self._saved = saved
        show_wrong(self, sentence)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._typing.input_method(event)
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        # Qt sends events while the field is still being made.
        typing = getattr(self, "_typing", None)
        if typing is not None and typing.keeps(event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != _POPUP:
            self.save()
        super().focusOutEvent(event)


class TextField(_SavesItself, QLineEdit):
    """One line of text, saved when left, on Enter, or after a rest of three seconds."""

    committed = Signal(str)
    """The text to save; only where it differs from the saved one."""
    draft_changed = Signal(str)
    """The text as typed so far, at least each second."""

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        text: str = "",
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what a screen reader says; `quiet` shows no box until the field is in use."""
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        if quiet:
            self.setProperty("look", "quiet")
        self._saved = self.text()
        self._typing = Typing(
            self, lambda composed: inserted(self.text(), self.cursorPosition(), composed)
        )
        self._typing.save_due.connect(self.save)
        self._typing.draft_due.connect(self.draft_changed)
        self.textEdited.connect(lambda _text: self._typing.typed())
        self.returnPressed.connect(self.save)

    def _replace(self, text: str) -> None:
        place = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.dirty and not self.composing:
            self._typing.settled()
            self.setText(self._saved)
            self.draft_changed.emit(self._saved)
            return
        super().keyPressEvent(event)


class TextArea(_SavesItself, QPlainTextEdit):
    """Many lines of text, growing with them; saved when left, on Ctrl+Enter, or after a rest."""

    committed = Signal(str)
    """The text to save; only where it differs from the saved one."""
    draft_changed = Signal(str)
    """The text as typed so far, at least each second."""

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        text: str = "",
        quiet: bool = False,
        lines: int = 2,
        most_lines: int = 24,
        enter_saves: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show at least `lines` and at most `most_lines` before scrolling.

        With `enter_saves` plain Enter saves and Shift+Enter breaks the line.
        """
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        if quiet:
            self.setProperty("look", "quiet")
        self._lines, self._most_lines, self._enter_saves = lines, most_lines, enter_saves
        self._saved = self.toPlainText()
        self._setting = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._typing = Typing(
            self, lambda composed: inserted(self.text(), self.textCursor().position(), composed)
        )
        self._typing.save_due.connect(self.save)
        self._typing.draft_due.connect(self.draft_changed)
        self.textChanged.connect(self._note_typed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def text(self) -> str:
        """Return the text; composed characters are not yet part of it."""
        return self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._saves(event):
            self.save()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _saves(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return True
        return self._enter_saves and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier

    def _replace(self, text: str) -> None:
        self._setting = True
        place = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        cursor.movePosition(QTextCursor.MoveOperation.NoMove)
        self.setTextCursor(cursor)
        self._setting = False

    def _note_typed(self) -> None:
        if not self._setting and self.text() != self._saved:
            self._typing.typed()

    def _grow(self) -> None:
        lines = max(self._lines, min(self._most_lines, int(self.document().size().height())))
        # What frame and padding of the style sheet take.
        around = self.height() - self.viewport().height() if self.isVisible() else 12
        margin = round(2 * self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + margin + max(around, 2)
        if height != self.height():
            self.setFixedHeight(height)

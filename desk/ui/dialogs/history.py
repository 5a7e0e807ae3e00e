"""The history of a record: when, who, what, and each change word by word."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desk.messages import sentence
from desk.services.history import FieldChange, Happened, History, HistoryStep
from desk.ui import tokens as t
from desk.ui.dialogs.frame import Frame
from desk.ui.dialogs.revised_marks import marked_ink, merged
from desk.ui.theme import colours
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.days import moment
from desk.ui.widgets.labels import label
from desk.ui.widgets.record_words import field_words, is_text, value_words
from desk.ui.window.actions import language, named

_BETWEEN = "、"
_TURN = " → "
_GAP = 14
_INDENT = 16


class HistoryDialog(Frame):
    """Shows a History as one text that is read, selected and copied by keyboard."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("History"), parent, width=680)
        self.history = history
        kind = sentence(f"kind.{history.kind}", language=language())
        subject = label("　".join(filter(None, (kind, history.title))), "second", wrap=True)
        self.body.addWidget(subject)
        self.text = QTextEdit()
        self.text.setAccessibleName(self.tr("What was changed, the newest first"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.text.setMinimumHeight(360)
        self.body.addWidget(self.text, 1)
        copy = plain_button(self.tr("Copy all"))
        copy.clicked.connect(self._copy)
        self._buttons.addWidget(copy)
        self.add_close(self.tr("Close"))
        self._write()
        self.text.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.plain())

    def plain(self) -> str:
        """Return all of it as plain text, what went and what came in brackets."""
        return "\n\n".join(map(self._plain_step, self.history.steps))

    def _plain_step(self, step: HistoryStep) -> str:
        lines = [f"{moment(step.when, seconds=True)}　{step.who}　{self._what(step)}"]
        patterns = {
            True: self.tr("[added: {words}]"),
            False: self.tr("[deleted: {words}]"),
            None: "{words}",
        }
        for change in step.changes:
            words = "".join(
                patterns[came].replace("{words}", text)
                for text, came in parts(self.history, change, added=_added(step))
            )
            lines.append(f"{self._name(change)}{words}")
        return "\n".join(lines)

    def _name(self, change: FieldChange) -> str:
        before = self.tr("{field}: {words}").partition("{words}")[0]
        return before.replace("{field}", field_words(change.field, language()))

    def _write(self) -> None:
        cursor = self.text.textCursor()
        if not self.history.steps:
            cursor.insertText(self.tr("Nothing of it is in the journal."), _ink(colours().second))
        for place, step in enumerate(self.history.steps):
            if place:
                cursor.insertBlock()
            self._write_step(cursor, step, first=place == 0)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_step(self, cursor: QTextCursor, step: HistoryStep, *, first: bool) -> None:
        head = QTextBlockFormat()
        head.setTopMargin(0 if first else _GAP)
        cursor.setBlockFormat(head)
        c = colours()
        cursor.insertText(self._what(step), _ink(c.ink, strong=True))
        when = f"　{moment(step.when, seconds=True)}　{step.who}"
        cursor.insertText(when, _ink(c.third, small=True))
        line = QTextBlockFormat()
        line.setLeftMargin(_INDENT)
        line.setTopMargin(4)
        for change in step.changes:
            cursor.insertBlock(line, QTextCharFormat())
            cursor.insertText(self._name(change), _ink(c.second))
            for text, came in parts(self.history, change, added=_added(step)):
                cursor.insertText(text, marked_ink(came))

    def _what(self, step: HistoryStep) -> str:
        if step.verb in ("undo", "redo"):
            return named(step.verb, step.undone or None)
        what = sentence(f"verb.{step.verb}", language=language())
        if step.what is Happened.REMOVED and not step.verb.startswith("remove"):
            return self.tr("{what} (removed)").replace("{what}", what)
        return what[:1].upper() + what[1:]


def _added(step: HistoryStep) -> bool:
    return step.what is Happened.ADDED


def parts(
    history: History, change: FieldChange, *, added: bool
) -> Iterator[tuple[str, bool | None]]:
    """Yield a field's words, each marked as come (True), gone (False) or neither (None)."""
    old = value_words(history.kind, change.field, change.before, history.names)
    new = value_words(history.kind, change.field, change.after, history.names)
    if added:
        yield _BETWEEN.join(new), None
    elif is_text(history.kind, change.field) and old and new:
        yield from merged(old[0], new[0])
    else:
        single = not isinstance(change.after, list) and not isinstance(change.before, list)
        marked = [(text, None if text in new else False) for text in old]
        marked += [(text, True) for text in new if text not in old]
        for place, (text, came) in enumerate(marked):
            if place:
                yield (_TURN if single else _BETWEEN), None
            yield text, came


def _ink(colour: str, *, strong: bool = False, small: bool = False) -> QTextCharFormat:
    ink = QTextCharFormat()
    ink.setForeground(QColor(colour))
    if strong:
        ink.setFontWeight(600)
    if small:
        ink.setProperty(QTextCharFormat.Property.FontPixelSize, t.TEXT_SMALL)
    return ink

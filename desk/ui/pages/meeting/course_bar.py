"""A line for the reason why an item is put off, returned or withdrawn; and what became of it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.agenda import OFF_AGENDA, ItemState
from desk.domain.dossier import ItemDossier
from desk.domain.item_course import ItemMove, MoveKind
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.fields import TextField
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.header import link_button, plain_button
from desk.ui.widgets.labels import label


def offered(state: ItemState) -> list[str]:
    """Return reasons that are often given, to choose from."""
    translate = QCoreApplication.translate
    return {
        ItemState.DEFERRED: [
            translate("Reasons", "Needs more work"),
            translate("Reasons", "Units do not agree yet"),
            translate("Reasons", "No time left"),
        ],
        ItemState.RETURNED: [
            translate("Reasons", "Papers are not complete"),
            translate("Reasons", "Needs the missing review first"),
            translate("Reasons", "Another option is to be added"),
        ],
        ItemState.WITHDRAWN: [
            translate("Reasons", "The unit asks to withdraw it"),
            translate("Reasons", "Settled by the deputy mayor in charge"),
            translate("Reasons", "To be put into another item"),
        ],
    }.get(state, [])


class _ReasonField(TextField):
    """Down and Up go through the reasons on offer, Esc leaves."""

    step_wanted = Signal(int)
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.composing:
            self.step_wanted.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and not self.composing:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class CourseBar(QFrame):
    """Asks for a reason, nothing modal; or says why an item is off the agenda."""

    confirmed = Signal(str, object, str, str)
    """Item id, the new state, the reason, who asked for it."""
    put_back_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item_id = ""
        self._state: ItemState | None = None
        self._offered: list[str] = []
        self.setProperty("look", "notice")
        self._what = label("", "strong")
        self._why = label("", wrap=True)
        self.reason = _ReasonField(self.tr("Reason"), self.tr("Reason, then Enter"))
        self.asked_by = _ReasonField(self.tr("Asked for by"), self.tr("Asked for by"))
        self.asked_by.setFixedWidth(132)
        self.confirm = plain_button(self.tr("Confirm"), "Enter")
        self.back = plain_button(self.tr("Put back on the agenda"))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 4)
        self._lay_out()
        for field in (self.reason, self.asked_by):
            field.returnPressed.connect(self._confirm)
            field.given_up.connect(self.close_line)
        self.reason.step_wanted.connect(self._step)
        self.confirm.clicked.connect(self._confirm)
        self.back.clicked.connect(lambda: self.put_back_wanted.emit(self._item_id))
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._what)
        row.addWidget(self._why, 1)
        row.addWidget(self.reason, 1)
        row.addWidget(self.asked_by)
        row.addWidget(self.confirm)
        row.addWidget(self.back)
        column.addLayout(row)
        column.addWidget(self._chips)

    def show_item(self, item: ItemDossier, *, locked: bool) -> None:
        """Say where an item stands; a reason being typed for it stays."""
        off = item.item.state in OFF_AGENDA
        if item.item.id != self._item_id or off:
            self._state = None
        self._item_id = item.item.id
        if self._state is not None:
            return
        self.setVisible(off)
        if off:
            self._what.setText(enum_text(item.item.state))
            self._why.setText(_told(item))
            self._turn(asking=False)
            self.back.setVisible(not locked)

    def _turn(self, *, asking: bool) -> None:
        for widget in (self.reason, self.asked_by, self.confirm, self._chips):
            widget.setVisible(asking)
        self._why.setVisible(not asking)
        self.back.setVisible(not asking)

    def ask(self, item: ItemDossier, state: ItemState) -> None:
        """Ask why an item is put into a state."""
        self._item_id, self._state = item.item.id, state
        self._what.setText(enum_text(state))
        self._offered = offered(state)
        for field in (self.reason, self.asked_by):
            field.restore_draft("")
            field.set_saved_text("")
        while self._flow.count():
            old = self._flow.takeAt(0)
            if old is not None and old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        for text in self._offered:
            self._flow.addWidget(self._chip(text))
        self._turn(asking=True)
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, text: str) -> QPushButton:
        chip = link_button(text)
        chip.clicked.connect(lambda: self._offer(text))
        return chip

    def _offer(self, text: str) -> None:
        self.reason.setText(text)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        text = self.reason.text()
        place = self._offered.index(text) + by if text in self._offered else 0 if by > 0 else -1
        if self._offered:
            self.reason.setText(self._offered[place % len(self._offered)])

    def _confirm(self) -> None:
        if self._state is None:
            return
        self.reason.save()
        reason = self.reason.text().strip()
        if not reason:
            self.reason.setFocus()
            return
        state, self._state = self._state, None
        self.hide()
        self.confirmed.emit(self._item_id, state, reason, self.asked_by.text().strip())
        self.left.emit()

    def close_line(self) -> None:
        """Give the question up."""
        self._state = None
        self.hide()
        self.left.emit()


def _told(item: ItemDossier) -> str:
    """Return the last reason and who asked: 论证不充分（程惠民）."""
    moves: list[ItemMove] = [m for m in item.moves if m.what is MoveKind.STATE]
    if not moves:
        return ""
    asked = f"（{moves[-1].asked_by}）" if moves[-1].asked_by else ""
    return f"{moves[-1].reason}{asked}"

"""Who is here: signing in, leaving, waiting and calling in, each one key, found by initials."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from desk.domain.attendance import Attendance, Presence
from desk.domain.dossier import Dossier
from desk.domain.presence import Whereabouts, last_passage, person_there, whereabouts
from desk.domain.sessions import Movement
from desk.ui import tokens as t
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.header import plain_button
from desk.ui.widgets.labels import label
from desk.ui.widgets.pinyin import matches
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable

_KEYS = {
    Qt.Key.Key_1: Movement.ARRIVED,
    Qt.Key.Key_2: Movement.LEFT,
    Qt.Key.Key_3: Movement.WAITING,
    Qt.Key.Key_4: Movement.CALLED,
}
_NEXT = {
    Whereabouts.HERE: Movement.LEFT,
    Whereabouts.WAITING: Movement.CALLED,
    Whereabouts.LEFT: Movement.ARRIVED,
    Whereabouts.EXPECTED: Movement.ARRIVED,
    Whereabouts.AWAY: Movement.ARRIVED,
}
"""What Enter does with somebody."""
WHEREABOUTS_TONES = {
    Whereabouts.HERE: "good",
    Whereabouts.WAITING: "link",
    Whereabouts.LEFT: "",
    Whereabouts.EXPECTED: "warning",
    Whereabouts.AWAY: "",
}


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody listed, as the panel shows it."""

    place: Attendance
    name: str
    """Of who is there: the substitute where there is one."""
    instead_of: str
    """Whose place the substitute takes, else empty."""
    where: Whereabouts
    at: str

    @property
    def role(self) -> str:
        """列席, or 代许若曦."""
        return _instead(self.instead_of) if self.instead_of else enum_text(self.place.role)

    @property
    def state(self) -> str:
        """到会 14:52, 请假 …"""
        if self.where is Whereabouts.AWAY:
            return enum_text(self.place.status)
        return f"{whereabouts_text(self.where)} {self.at}".strip()


def whereabouts_text(where: Whereabouts) -> str:
    """Return what it is called."""
    translate = QCoreApplication.translate
    return {
        Whereabouts.HERE: translate("People", "Here"),
        Whereabouts.WAITING: translate("People", "Waiting"),
        Whereabouts.LEFT: translate("People", "Left"),
        Whereabouts.EXPECTED: translate("People", "Not here"),
        Whereabouts.AWAY: translate("People", "Away"),
    }[where]


def _instead(name: str) -> str:
    return QCoreApplication.translate("People", "for {person}").replace("{person}", name)


def people_lines(dossier: Dossier, item_id: str) -> list[PersonLine]:
    """Return everybody listed with where they are, in the list's order."""
    where = whereabouts(dossier, item_id=item_id)
    name = dossier.directory.person_name
    lines = []
    for place in dossier.attendance:
        there = person_there(place)
        instead_of = name(place.person_id) if there != place.person_id else ""
        passage = last_passage(dossier.passages, place.id)
        at = passage.at[11:16] if passage is not None else ""
        lines.append(PersonLine(place, name(there), instead_of, where[place.id], at))
    return lines


def _states() -> list[str]:
    away = [enum_text(Presence.LEAVE), enum_text(Presence.ABSENT)]
    return [*away, *(f"{whereabouts_text(where)} 00:00" for where in Whereabouts)]


_CELL = 24
"""What a cell has beside its text."""


def widest(texts: Iterable[str], size: int = t.TEXT) -> int:
    """Return the width of a column that any of these texts fits into, in type of a size."""
    font = QFont(QApplication.font())
    font.setPixelSize(size)
    metrics = QFontMetrics(font)
    return _CELL + max(metrics.horizontalAdvance(text) for text in texts)


class _Keys:
    """What the list and its filter do with a key alike."""

    @staticmethod
    def handled(event: QKeyEvent, act: Callable[[Movement | None], None]) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in _KEYS:
            act(_KEYS[Qt.Key(event.key())])
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            act(None)
            return True
        return False


class _Filter(QLineEdit):
    acted = Signal(object)
    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _Keys.handled(event, self.acted.emit):
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


class _Table(SheetTable):
    acted = Signal(object)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _Keys.handled(event, self.acted.emit):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, what in enumerate(_KEYS.values(), start=1):
            menu.addAction(f"{enum_text(what)}\t{number}", lambda what=what: self.acted.emit(what))
        menu.popup(event.globalPos())


class PeoplePanel(QWidget):
    """The list with its filter. 1 到会, 2 离席, 3 候会, 4 叫会; Enter does what comes next."""

    moved = Signal(object, object)
    """Attendance ids, and the Movement."""
    left = Signal()

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._lines: list[PersonLine] = []
        self.filter = _Filter()
        self.filter.setAccessibleName(self.tr("Find a person"))
        self.filter.setPlaceholderText(self.tr("Name or pinyin letters"))
        self.everybody = plain_button(self.tr("All here"))
        self.everybody.setToolTip(self.tr("Sign in everybody who is listed and not on leave"))
        self.table = _Table(self.tr("Who is here"))
        translate = QCoreApplication.translate
        self._model: RecordTableModel[PersonLine] = RecordTableModel(
            [
                Column(translate("People", "Name"), lambda x: x.name, tone="strong", minimum=100),
                Column(
                    translate("People", "Role"),
                    lambda x: x.role,
                    tone="second",
                    minimum=72,
                ),
                Column(
                    translate("People", "State"),
                    lambda x: x.state,
                    # the badge has edges of its own
                    width=_CELL + widest(_states(), t.TEXT_SMALL),
                    badge=lambda x: WHEREABOUTS_TONES[x.where],
                ),
            ],
            parent=self,
        )
        self.table.setModel(self._model)
        hint = label(
            self.tr("1 here　2 left　3 waits　4 called in　Enter: the next of these"),
            "small",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.filter, 1)
        row.addWidget(self.everybody)
        hint.setContentsMargins(24, 0, 16, 0)
        column.addLayout(row)
        column.addWidget(hint)
        column.addWidget(self.table, 1)
        self.filter.textChanged.connect(self._show_lines)
        self.filter.acted.connect(self._act)
        self.filter.stepped.connect(self._step)
        self.filter.left.connect(self.left)
        self.table.acted.connect(self._act)
        self.table.left.connect(self.left)
        self.everybody.clicked.connect(self._all_here)

    def show_people(self, item_id: str) -> None:
        """Show where everybody is at an item."""
        self._lines = people_lines(self._ctx.dossier, item_id)
        self._show_lines()
        self.everybody.setEnabled(not self._ctx.locked)

    def _show_lines(self) -> None:
        chosen = self.table.current_record()
        text = self.filter.text().strip()
        lines = [x for x in self._lines if not text or matches(text, x.name, (x.instead_of,))]
        self._model.set_rows(lines)
        ids = [line.place.id for line in lines]
        if chosen is not None and chosen.place.id in ids:
            self.table.choose_row(ids.index(chosen.place.id))
        elif lines:
            self.table.choose_row(0)

    def _step(self, by: int) -> None:
        row = max(0, min(self._model.rowCount() - 1, self.table.currentIndex().row() + by))
        if self._model.rowCount():
            self.table.choose_row(row)

    def _act(self, what: Movement | None) -> None:
        line = self.table.current_record()
        if line is None or self._ctx.locked:
            return
        if what is None:
            what = _NEXT[line.where]
        self.moved.emit([line.place.id], what)
        if self.filter.text():
            self.filter.clear()

    def _all_here(self) -> None:
        ids = [
            line.place.id
            for line in self._lines
            if line.where in (Whereabouts.HERE, Whereabouts.EXPECTED)
            and line.place.item_ids is None
            and last_passage(self._ctx.dossier.passages, line.place.id) is None
        ]
        if ids:
            self.moved.emit(ids, Movement.ARRIVED)

    def focus_filter(self) -> None:
        """Put the keyboard where a name is typed."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

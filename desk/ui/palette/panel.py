"""The palette itself: a field and what answers it, over the window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desk.services.finding import Finder
from desk.services.palette import RecordEntry
from desk.ui.commands import Command
from desk.ui.palette.field import PaletteField
from desk.ui.palette.lines import lines
from desk.ui.palette.model import PaletteModel, spoken
from desk.ui.palette.painter import HEAD, ROW, PalettePainter
from desk.ui.theme import colours
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import hairline

_WIDTH = 640
_TOP = 88
_MOST_HIGH = 480
_NONE_HIGH = 72


class Palette(QWidget):
    """Covers the window while it is open; a click beside it, or Esc, closes it."""

    chosen = Signal(object)
    """The Command or RecordEntry that was taken; the palette is closed by then."""
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("palette-cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands: dict[str, Finder[Command]] = {}
        self._records: Finder[RecordEntry] = Finder(())
        self._recent: Sequence[str] = ()
        self._before = QApplication.focusWidget()
        self._build()
        self.setStyleSheet(_style())
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _build(self) -> None:
        self.field = PaletteField(
            self.tr("Search commands and records"),
            self.tr("Search meetings, items, decisions, people, commands…"),
        )
        self.field.asked.connect(lambda _query: self._ask())
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._take_chosen)
        self.field.left.connect(self.close)
        self.model = PaletteModel(self)
        self.found = QListView()
        self.found.setModel(self.model)
        self.found.setItemDelegate(PalettePainter(self.found))
        self.found.setAccessibleName(self.tr("What was found"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.found.clicked.connect(lambda index: self._take(index.row()))
        self.none_found = label(self.tr("Nothing found. Try fewer letters."), "second")
        self.none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        holder = QWidget()
        self._shown = QStackedLayout(holder)
        self._shown.addWidget(self.found)
        self._shown.addWidget(self.none_found)
        self._below = holder
        self.panel = QFrame(self)
        self.panel.setObjectName("palette")
        self.panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(hairline())
        column.addWidget(holder)

    def open(self) -> None:
        """Come up with an empty field, the keyboard in it."""
        self._ask()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_commands(self, commands: dict[str, Finder[Command]]) -> None:
        """Offer these commands (see lines.lines)."""
        self._commands = commands
        self._refill()

    def set_records(self, records: Finder[RecordEntry]) -> None:
        """Offer these records."""
        self._records = records
        self._refill()

    def set_recent(self, recent: Sequence[str]) -> None:
        """Say what was used lately, the newest first."""
        self._recent = recent
        self._refill()

    def _ask(self) -> None:
        """List what answers the query, the first entry chosen."""
        self._fill()
        self._choose(self.model.first_entry())

    def _refill(self) -> None:
        """List anew; what came in meanwhile does not move the choice."""
        kept = self.model.entry(self.found.currentIndex().row())
        self._fill()
        first = self.model.first_entry()
        self._choose(self.model.lines.index(kept) if kept in self.model.lines else first)

    def _fill(self) -> None:
        found = lines(self.field.query(), self._commands, self._records, self._recent)
        self.model.show(found)
        self._shown.setCurrentWidget(self.found if found else self.none_found)
        self._place()

    def _step(self, by: int) -> None:
        row = self.found.currentIndex().row()
        for _ in range(abs(by)):
            row = self.model.next_entry(row, 1 if by > 0 else -1)
        self._choose(row)

    def _choose(self, row: int) -> None:
        entry = self.model.entry(row)
        self.found.setCurrentIndex(self.model.index(row, 0))
        if row == self.model.first_entry():
            self.found.scrollToTop()  # its head is seen as well
        # the keyboard stays in the field: this is how a screen reader learns of the choice
        self.field.setAccessibleDescription(spoken(entry) if entry is not None else "")

    def _take_chosen(self) -> None:
        self._take(self.found.currentIndex().row())

    def _take(self, row: int) -> None:
        entry = self.model.entry(row)
        if entry is not None:
            self.close()
            self.chosen.emit(entry)

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        wide = min(_WIDTH, self.width() - 48)
        rows = self.model.lines
        high = sum(HEAD if self.model.entry(n) is None else ROW for n in range(len(rows)))
        most = min(_MOST_HIGH, self.height() - _TOP - 120)
        self._below.setFixedHeight(min(high + 4, most) if rows else _NONE_HIGH)
        self.panel.setFixedWidth(wide)
        self.panel.adjustSize()
        self.panel.move((self.width() - wide) // 2, _TOP)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and not self.isAncestorOf(now):
            self._before = None
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close()

    def closeEvent(self, event: object) -> None:
        self._window.removeEventFilter(self)
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        super().closeEvent(event)  # type: ignore[arg-type]


def _style() -> str:
    c = colours()
    return f"""
    #palette-cover {{ background: rgba(0, 0, 0, 40); }}
    #palette {{
        background: {c.surface}; border: 1px solid {c.hairline}; border-radius: 8px;
    }}
    #palette QLineEdit {{
        border: none; background: transparent; padding: 14px 16px; font-size: 16px;
    }}
    #palette QListView {{ background: transparent; }}
    """

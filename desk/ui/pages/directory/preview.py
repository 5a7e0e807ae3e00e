"""What a pasted list would do, row by row, before anything is written."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.problems import Problem
from desk.services.roster_paste import Outcome, PastedRow, Planned
from desk.ui.widgets.buttons import main_button, plain_button
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.labels import label
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable

_TONES = {Outcome.NEW: "good", Outcome.CHANGED: "warning", Outcome.SAME: "", Outcome.WRONG: "late"}


def problem_text(problem: Problem) -> str:
    """Return why a row can't be taken."""
    translate = QCoreApplication.translate
    pattern = {
        "paste.no_unit": translate("Paste", "no unit"),
        "paste.order": translate("Paste", "the order is not a number: {text}"),
        "paste.unit_ambiguous": translate("Paste", "several units are called {unit}"),
        "paste.twice": translate("Paste", "{name} is there twice"),
    }[problem.code]
    return pattern.format_map(problem.values)


def outcome_text(planned: Planned) -> str:
    """Return what a row would do, in words."""
    translate = QCoreApplication.translate
    if planned.problem is not None:
        return problem_text(planned.problem)
    if planned.outcome is Outcome.NEW and planned.new_unit:
        return translate("Paste", "new, with its unit")
    return {
        Outcome.NEW: translate("Paste", "new"),
        Outcome.CHANGED: translate("Paste", "changed"),
        Outcome.SAME: translate("Paste", "as it is"),
        Outcome.WRONG: "",
    }[planned.outcome]


class PastePreview(QWidget):
    """Shows planned rows, and asks whether to write them. Esc goes back."""

    accepted = Signal(object)
    """The rows to write."""
    cancelled = Signal()
    again = Signal()
    """The clipboard should be looked at once more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PastedRow] = []
        self.summary = label("", "second")
        self.write_button = main_button(self.tr("Write"))
        self.write_button.clicked.connect(lambda: self.accepted.emit(self._rows))
        cancel = plain_button(self.tr("Cancel"), "Esc")
        cancel.clicked.connect(self.cancelled)
        band = QWidget()
        band.setProperty("look", "header")
        band.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        band.setFixedHeight(56)
        row = QHBoxLayout(band)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(label(self.tr("Pasted list"), "title"))
        row.addWidget(self.summary, 1)
        row.addWidget(cancel)
        row.addWidget(self.write_button)
        self.table = SheetTable(self.tr("Pasted list"), dense=True)
        self.model = RecordTableModel(self._columns(), (), self)
        self.table.setModel(self.model)
        self.table.row_activated.connect(lambda _row: self.write_button.click())
        self.nothing = EmptyState(
            self.tr(
                "There is no table in the clipboard. Copy the columns unit, name, post, "
                "telephone and order in Excel, then paste."
            ),
            self.tr("Paste again"),
            self.again.emit,
        )
        self._stack = QStackedWidget()
        self._stack.setProperty("look", "sheet")
        self._stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(band)
        column.addWidget(self._stack, 1)

    def _columns(self) -> list[Column[Planned]]:
        return [
            Column(self.tr("Unit"), lambda p: p.row.unit, stretch=3, minimum=120),
            Column(self.tr("Name"), lambda p: p.row.name, width=110),
            Column(self.tr("Post"), lambda p: p.row.post, stretch=4, minimum=110),
            Column(self.tr("Telephone"), lambda p: p.row.telephone, width=126),
            Column(self.tr("Order"), lambda p: p.row.order, width=72, align="right"),
            Column(
                self.tr("Result"),
                outcome_text,
                stretch=2,
                minimum=168,
                badge=lambda p: _TONES[p.outcome],
                tooltip=outcome_text,
            ),
        ]

    def show_plan(self, planned: Sequence[Planned]) -> None:
        """Show what the rows would do."""
        self._rows = [p.row for p in planned]
        self.model.set_rows(planned)
        counts = Counter(p.outcome for p in planned)
        writing = counts[Outcome.NEW] + counts[Outcome.CHANGED]
        pattern = self.tr("{new} new · {changed} changed · {same} as they are · {wrong} left out")
        self.summary.setText(
            pattern.format(
                new=counts[Outcome.NEW],
                changed=counts[Outcome.CHANGED],
                same=counts[Outcome.SAME],
                wrong=counts[Outcome.WRONG],
            )
            if planned
            else ""
        )
        self.write_button.setEnabled(writing > 0)
        self.write_button.setText(
            self.tr("Write {n} rows").format(n=writing) if writing else self.tr("Write")
        )
        self._stack.setCurrentWidget(self.table if planned else self.nothing)
        (self.write_button if writing else self.table).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

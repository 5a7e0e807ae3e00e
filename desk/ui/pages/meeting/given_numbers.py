"""The numbers that the issue gave: of the minutes, and of the letter to each lead unit."""

from PySide6.QtWidgets import QGridLayout, QWidget

from desk.domain.dossier import Dossier
from desk.ui.widgets.labels import ElidedLabel, label
from desk.ui.widgets.lines import hairline


class GivenNumbers(QWidget):
    """A calm list: number, addressee, how many matters the letter carries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 16)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)

    def show_numbers(self, dossier: Dossier) -> None:
        """Show the numbers of issued minutes; nothing before."""
        while self._grid.count():
            old = self._grid.takeAt(0)
            if old is not None and old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        self.setVisible(dossier.meeting.locked)
        if not dossier.meeting.locked:
            return
        rows = []
        for unit in dossier.lead_units:
            given = dossier.letter_number(unit.id)
            matters = sum(
                unit.id in (a.lead_id, a.joint_lead_id)
                for item in dossier.items
                for a in item.assignments
            )
            rows.append((given.text if given else "", unit.label, matters))
        if rows:
            self._grid.addWidget(label(self.tr("Assignment letters"), "strong"), 0, 0, 1, 3)
        for place, (number, unit_name, matters) in enumerate(rows, start=1):
            line = 2 * place
            self._grid.addWidget(label(number), line, 0)
            self._grid.addWidget(ElidedLabel(unit_name), line, 1)
            count = self.tr("%1 matters").replace("%1", str(matters))
            self._grid.addWidget(label(count, "second"), line, 2)
            self._grid.addWidget(hairline(), line + 1, 0, 1, 3)

"""The band above the ledger's table: filter, ready-made filters, grouping and order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desk.ui.pages.ledger.lines import Chip, Sort
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.filter_line import FilterBox
from desk.ui.widgets.labels import repolish


class LedgerBar(QWidget):
    """Says what should be shown; `changed` when that is something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(56)
        self.by_meeting = True
        self.sort = Sort.DUE
        self.filter = FilterBox(self.tr("Filter the ledger"), self.tr("Filter…"))
        self.filter.setMinimumWidth(120)
        self.filter.setMaximumWidth(240)
        self.filter.textChanged.connect(lambda _text: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.filter)
        row.addSpacing(4)
        self._chips: dict[Chip, QPushButton] = {}
        self._group = QButtonGroup(self)
        for chip in Chip:
            row.addWidget(self._chip(chip))
        self._chips[Chip.OPEN].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        row.addStretch(1)
        self._grouping = link_button("")
        self._grouping.clicked.connect(self._switch_grouping)
        self._order = link_button("")
        self._order.clicked.connect(self._switch_sort)
        row.addWidget(self._grouping)
        row.addWidget(self._order)
        self._name_switches()

    @property
    def chip(self) -> Chip:
        """The ready-made filter that is on."""
        return next(chip for chip, button in self._chips.items() if button.isChecked())

    @property
    def words(self) -> str:
        """What was typed into the filter."""
        return self.filter.text()

    def choose(self, chip: Chip) -> None:
        """Switch a ready-made filter on."""
        self._chips[chip].setChecked(True)

    def clear(self) -> None:
        """Show everything."""
        self.filter.clear()
        self.choose(Chip.ALL)

    def set_sort(self, sort: Sort) -> None:
        """Order by something else."""
        if sort is not self.sort:
            self.sort = sort
            self._name_switches()
            self.changed.emit()

    def show_counts(self, counts: dict[Chip, int]) -> None:
        """Show how many matters each ready-made filter keeps."""
        for chip, button in self._chips.items():
            name = self._chip_name(chip)
            button.setText(f"{name} {counts[chip]}" if counts[chip] else name)
            tone = "late" if chip in (Chip.OVERDUE, Chip.UNOWNED) and counts[chip] else ""
            if button.property("tone") != tone:
                button.setProperty("tone", tone)
                repolish(button)

    def _chip(self, chip: Chip) -> QPushButton:
        button = QPushButton(self._chip_name(chip))
        button.setCheckable(True)
        button.setProperty("look", "chip")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._chips[chip] = button
        self._group.addButton(button)
        return button

    def _chip_name(self, chip: Chip) -> str:
        return {
            Chip.ALL: self.tr("All"),
            Chip.OPEN: self.tr("Under way"),
            Chip.WEEK: self.tr("Due this week"),
            Chip.OVERDUE: self.tr("Overdue"),
            Chip.UNOWNED: self.tr("No lead unit"),
            Chip.LONG_TERM: self.tr("Long-term"),
        }[chip]

    def _toggled(self, _button: QPushButton, on: bool) -> None:
        if on:
            self.changed.emit()

    def _switch_grouping(self) -> None:
        self.by_meeting = not self.by_meeting
        self._name_switches()
        self.changed.emit()

    def _switch_sort(self) -> None:
        self.set_sort(Sort.NUMBER if self.sort is Sort.DUE else Sort.DUE)

    def _name_switches(self) -> None:
        self._grouping.setText(
            self.tr("Grouped by meeting") if self.by_meeting else self.tr("Not grouped")
        )
        self._order.setText(
            self.tr("Sorted by due date") if self.sort is Sort.DUE else self.tr("Sorted by number")
        )
        self._grouping.setToolTip(self.tr("Switch the grouping"))
        self._order.setToolTip(self.tr("Switch the order"))

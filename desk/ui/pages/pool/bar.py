"""The bands of the pool: filters above it, and how its list is grouped and checked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.meetings import MeetingType
from desk.ui.pages.pool.lines import Chip, Grouping
from desk.ui.widgets.fields import ChoiceField
from desk.ui.widgets.filter_line import FilterLine
from desk.ui.widgets.labels import label


class PoolBar(QWidget):
    """Says what should be shown; `changed` when that is something else."""

    changed = Signal()
    left_downwards = Signal()

    def __init__(self, owner: QWidget) -> None:
        """`owner` is the page in which Ctrl+F leads here."""
        super().__init__(owner)
        self.filter = FilterLine(self.tr("Filter the items"), self.tr("Filter…"), owner)
        self.filter.box.setFixedWidth(200)
        self.filter.changed.connect(self.changed)
        self.filter.left_downwards.connect(self.left_downwards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        self.show_counts({})

    @property
    def chip(self) -> Chip:
        """The ready-made filter that is on."""
        return Chip(self.filter.chip)

    @property
    def words(self) -> str:
        """What was typed into the filter."""
        return self.filter.box.text()

    def clear(self) -> None:
        """Show everything that waits."""
        self.filter.box.clear()
        self.filter.choose_chip(Chip.WAITING)

    def show_counts(self, counts: Mapping[Chip, int]) -> None:
        """Show how many items each ready-made filter keeps."""
        names = {
            Chip.WAITING: self.tr("Waiting"),
            Chip.READY: self.tr("Complete"),
            Chip.UNREADY: self.tr("Incomplete"),
            Chip.DISPUTED: self.tr("Disputed"),
            Chip.PUT_OFF: self.tr("Put off"),
            Chip.WITHDRAWN: self.tr("Withdrawn"),
        }
        texts = {chip: f"{name} {counts.get(chip) or ''}".strip() for chip, name in names.items()}
        self.filter.set_chips(list(texts.items()))


class ListHead(QWidget):
    """Above the list: what it is grouped by, and the type of meeting it is checked for."""

    changed = Signal()
    type_chosen = Signal(str)
    """The id of the type of meeting the items are to be held against."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        groupings: list[tuple[object, str]] = [
            (Grouping.STATE, self.tr("By state")),
            (Grouping.UNIT, self.tr("By unit")),
            (Grouping.LEADER, self.tr("By leader")),
            (Grouping.LEVEL, self.tr("By level")),
        ]
        self._groups = ChoiceField(self.tr("Grouped by"), groupings, quiet=True)
        self._groups.set_saved_value(Grouping.STATE)
        self._groups.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._groups.committed.connect(lambda _value: self.changed.emit())
        about = self.tr("The type of meeting whose rules the items are held against")
        self._types = ChoiceField(self.tr("Held against"), quiet=True)
        self._types.setToolTip(about)
        self._types.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._types.committed.connect(lambda type_id: self.type_chosen.emit(str(type_id)))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._groups)
        row.addStretch(1)
        row.addWidget(label(self.tr("Checked for"), "second"))
        row.addWidget(self._types)

    @property
    def grouping(self) -> Grouping:
        """What the list is grouped by."""
        value = self._groups.value()
        return value if isinstance(value, Grouping) else Grouping.STATE

    def show_types(self, types: Sequence[MeetingType], chosen: MeetingType) -> None:
        """Offer the types of meeting."""
        self._types.set_choices([(kind.id, kind.name) for kind in types])
        self._types.set_saved_value(chosen.id)

"""The differences as a list: where, what, and whether it is decided."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desk.domain.differences import Difference, DifferenceState
from desk.messages import sentence
from desk.ui import tokens as t
from desk.ui.dialogs.revised_marks import differing
from desk.ui.theme import colours
from desk.ui.window.actions import language

_STATE_WIDTH = 112


class DifferenceList(QTreeWidget):
    """A line each; J and K, or the arrows, go through them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Differences"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(1, _STATE_WIDTH)
        self.differences: list[Difference] = []
        self.currentItemChanged.connect(lambda _now, _before: self.chosen.emit(self.current))

    @property
    def current(self) -> Difference | None:
        """The difference the cursor is on."""
        place = self.indexOfTopLevelItem(self.currentItem()) if self.currentItem() else -1
        return self.differences[place] if 0 <= place < len(self.differences) else None

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show these; the cursor stays on its difference, or begins at the first open one."""
        before = self.current
        same = [d.id for d in differences] == [d.id for d in self.differences]
        self.differences = list(differences)
        if not same:
            self.blockSignals(True)
            self.clear()
            for _ in differences:
                QTreeWidgetItem(self).setSizeHint(0, QSize(0, t.ROW))
            self.blockSignals(False)
        for place, difference in enumerate(self.differences):
            item = self.topLevelItem(place)
            if item is not None:
                _fill(item, difference)
        if not same:
            self.choose(before.id if before is not None else "")

    def choose(self, difference_id: str) -> None:
        """Put the cursor on a difference; on the first open one where there is no such."""
        ids = [d.id for d in self.differences]
        if difference_id in ids:
            self._go(ids.index(difference_id))
        else:
            self._go(next((i for i, d in enumerate(self.differences) if d.open), 0))

    def step(self, by: int) -> None:
        """Go on or back."""
        current = self.current
        if current is not None:
            self._go(self.differences.index(current) + by)

    def next_open(self, decided: str) -> None:
        """Go on to the next open one after the one that was decided, from the start if need be."""
        if self.current is None or self.current.id != decided:
            return
        here = self.differences.index(self.current)
        order = [*range(here + 1, len(self.differences)), *range(here)]
        waiting = [place for place in order if self.differences[place].open]
        if waiting:
            self._go(waiting[0])

    def _go(self, place: int) -> None:
        item = self.topLevelItem(place)
        if item is not None:
            self.setCurrentItem(item)


def _fill(item: QTreeWidgetItem, difference: Difference) -> None:
    c = colours()
    item.setText(0, f"{what_text(difference)}　{brief(difference)}")
    item.setToolTip(0, difference.place or difference.revised)
    item.setText(1, state_text(difference))
    tones = {
        DifferenceState.OPEN: c.warning,
        DifferenceState.ADOPTED: c.good,
        DifferenceState.KEPT: c.third,
    }
    item.setForeground(1, QColor(tones[difference.state]))
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def brief(difference: Difference) -> str:
    """Return the words that differ: those that came after ＋, those that went after －, or both."""
    old, new = differing(difference.recorded, difference.revised)
    gone, come = ("、".join(t for t, differs in parts if differs) for parts in (old, new))
    said = f"{gone} → {come}" if gone and come else f"＋{come}" if come else f"－{gone}"
    return " ".join(said.split())


def what_text(difference: Difference) -> str:
    """Return what a difference is about, in words."""
    return sentence(f"difference.{difference.what.value}", None, language())


def state_text(difference: Difference) -> str:
    """Return how a difference stands, in words."""
    return sentence(f"difference_state.{difference.state.value}", None, language())

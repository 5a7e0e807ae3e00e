"""Both texts, where somebody else changed a field while it was being edited here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.pages.meeting.item_context import Clash, ItemContext
from desk.ui.widgets.header import plain_button
from desk.ui.widgets.labels import label


class ClashBar(QFrame):
    """A notice with both texts and a choice. Several wait for each other."""

    def __init__(self, ctx: ItemContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._waiting: list[Clash] = []
        self.setProperty("look", "notice")
        self._theirs = label("", wrap=True)
        self._yours = label("", wrap=True)
        self.keep_mine = plain_button(self.tr("Keep mine"))
        self.take_theirs = plain_button(self.tr("Take theirs"))
        self.keep_mine.clicked.connect(lambda: self._decide(mine=True))
        self.take_theirs.clicked.connect(lambda: self._decide(mine=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 10, 24, 10)
        column.setSpacing(4)
        column.addWidget(
            label(self.tr("Somebody else changed this field while you were typing."), "strong")
        )
        for name, text in ((self.tr("Theirs"), self._theirs), (self.tr("Mine"), self._yours)):
            row = QHBoxLayout()
            row.setSpacing(12)
            mark = label(name, "second")
            mark.setFixedWidth(48)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text, 1)
            column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.take_theirs)
        buttons.addWidget(self.keep_mine)
        column.addLayout(buttons)
        self.hide()
        ctx.clashed.connect(self._add)

    def _add(self, clash: Clash) -> None:
        same = (clash.record.id, clash.field)
        self._waiting = [c for c in self._waiting if (c.record.id, c.field) != same]
        self._waiting.append(clash)
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            clash = self._waiting[0]
            self._theirs.setText(clash.theirs or self.tr("(empty)"))
            self._yours.setText(clash.yours or self.tr("(empty)"))

    def _decide(self, *, mine: bool) -> None:
        clash = self._waiting.pop(0)
        if mine:
            self._ctx.insist(clash)
        else:
            self._ctx.give_way(clash)
        self._show()

    def clear(self) -> None:
        """Forget what waits: another meeting is shown."""
        self._waiting.clear()
        self._show()

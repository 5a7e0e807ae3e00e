"""From a meeting to its papers: how they will print, and all of them with how they stand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.papers import PaperKind
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING
from desk.ui.widgets.header import plain_button
from desk.ui.widgets.labels import label

STAGE_PAPERS = {
    BEFORE: frozenset({PaperKind.NOTICE, PaperKind.AGENDA, PaperKind.OBSERVERS}),
    DURING: frozenset({PaperKind.MINUTES}),
    AFTER: frozenset({PaperKind.MINUTES, PaperKind.LETTER}),
}
"""What Ctrl+P shows at each stage."""


class PapersCard(QFrame):
    """Two buttons."""

    preview_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.preview = plain_button(self.tr("Preview"), "Ctrl P")
        self.preview.clicked.connect(self.preview_wanted)
        self.all = plain_button(self.tr("All papers"), "Ctrl 5")
        self.all.clicked.connect(self.all_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.preview)
        row.addWidget(self.all)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Papers"), "strong"))
        column.addLayout(row)

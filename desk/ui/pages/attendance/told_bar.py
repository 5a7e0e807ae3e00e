"""Who must be told again of when and where a meeting is held."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.telling import to_be_told
from desk.services.attending import mark_told
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.labels import label

_MOST = 10
"""More names than this are only counted: where everybody is named, nobody stands out."""


class ToldBar(QFrame):
    """A notice with the names; a click on one, or the button for all, notes that they were told."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shown: list[tuple[str, str]] = []
        self.setProperty("look", "notice")
        self.names: list[QPushButton] = []
        self.all_told = plain_button(self.tr("All were told"))
        self.all_told.clicked.connect(self._tell_all)
        words = label(
            self.tr("These people were told of another time or place, or of none"),
            "strong",
            wrap=True,
        )
        box = QWidget()
        self._flow = FlowLayout(box, gap=4)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(words)
        left.addWidget(box)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.all_told, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        directory = self._ctx.dossier.directory
        places = to_be_told(self._ctx.dossier)
        wanted = [(place.id, directory.person_name(place.person_id)) for place in places]
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.names = []
        for place_id, name in wanted[:_MOST]:
            button = link_button(name)
            button.setStyleSheet("padding: 2px 6px 2px 0;")
            button.setToolTip(self.tr("Note that {name} was told").replace("{name}", name))
            button.clicked.connect(lambda _=False, place_id=place_id: self._tell(place_id))
            self._flow.addWidget(button)
            self.names.append(button)
        if len(wanted) > _MOST:
            left = str(len(wanted) - _MOST)
            self._flow.addWidget(label(self.tr("and {n} others").replace("{n}", left), "second"))

    def _tell(self, place_id: str) -> None:
        self._ctx.run(mark_told(self._ctx.meeting_id, [place_id]))

    def _tell_all(self) -> None:
        # those named, not whoever came onto the list meanwhile
        self._ctx.run(mark_told(self._ctx.meeting_id, [place_id for place_id, _ in self._shown]))

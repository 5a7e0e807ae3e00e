"""Which decisions of this meeting change earlier ones, and which were changed by later ones."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.dossier import Dossier
from desk.domain.superseding import changed_note, changes_note
from desk.messages import explain
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.texts import numeral
from desk.ui.widgets.card import RowLine
from desk.ui.widgets.labels import badge, label
from desk.ui.window.actions import language


class ChangesSection(QWidget):
    """A line for each; pressing it opens the other meeting. Hidden where there is none."""

    open_meeting = Signal(str)

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shown: object = None
        self.lines: list[RowLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 20, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(label(self.tr("Decisions that change others"), "strong"))
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        found = _relations(self._ctx.dossier)
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for number, text, said, tone, meeting_id in found:
            mark = badge(said, tone)
            first = self.tr("Item {n}").replace("{n}", numeral(number))
            line = RowLine(text, first=first, mark=mark)
            line.setCursor(Qt.CursorShape.PointingHandCursor)
            line.clicked.connect(lambda _=False, to=meeting_id: self.open_meeting.emit(to))
            self._column.addWidget(line)
            self.lines.append(line)


def _relations(dossier: Dossier) -> list[tuple[int, str, str, str, str]]:
    """Return item number, text, sentence, tone and the other meeting, for each that is told."""
    found = []
    for number, item in enumerate(dossier.items, start=1):
        for decision in (d.decision for d in item.decisions):
            earlier = dossier.earlier.get(decision.supersedes_id or "")
            later = dossier.later.get(decision.id, ())
            changes, changed = changes_note(earlier), changed_note(later)
            if changes is not None and earlier is not None:
                said = explain(changes, language())
                found.append((number, decision.text, said, "link", earlier.meeting_id))
            if changed is not None:
                said = explain(changed, language())
                found.append((number, decision.text, said, "warning", later[-1].meeting_id))
    return found

"""The first line of an item's sheet: where it stands, the way back to pool or agenda."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.domain.agenda import OFF_AGENDA, AgendaItem
from desk.domain.dossier import ItemDossier
from desk.services.item_course import put_back, unschedule
from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.pages.meeting.step_dialog import StepDialog
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.labels import badge, label


class ItemStanding(QWidget):
    """Which item it is, whether it was added late or taken off, and what undoes that."""

    def __init__(self, ctx: ItemContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item: AgendaItem | None = None
        self._place = label("", "title")
        self._late = badge(self.tr("Added late"), "warning")
        self._state = badge("", "warning")
        self.to_pool = link_button(self.tr("Back to the pool…"))
        self.to_pool.clicked.connect(self._ask_back)
        self.to_agenda = link_button(self.tr("Back on the agenda"))
        self.to_agenda.clicked.connect(self._put_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._place, self._late, self._state):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.to_pool)
        row.addWidget(self.to_agenda)

    def show_item(self, item: ItemDossier) -> None:
        """Show where an item stands."""
        agenda = self._item = item.item
        placed = agenda.meeting_id is not None and not self._ctx.locked
        off = agenda.state in OFF_AGENDA
        dealt_with = item.notes or item.statements or item.decisions or item.runs
        self._place.setText(self._ctx.place_of(item))
        self._late.setVisible(agenda.late)
        self._state.setText(enum_text(agenda.state))
        self._state.setVisible(off and agenda.meeting_id is not None)
        self.to_pool.setVisible(placed and not off and not dealt_with)
        self.to_agenda.setVisible(placed and off)

    def _ask_back(self) -> None:
        item = self._item
        if item is None:
            return
        dialog = StepDialog(
            self.tr("Back to the pool"), self.tr("Put back"), self.window(), about=item.title
        )
        dialog.accepted.connect(
            lambda: self._ctx.run(
                unschedule(item.id, dialog.reason, dialog.asked_by, on=date.today())
            )
        )
        dialog.open()

    def _put_back(self) -> None:
        if self._item is not None:
            self._ctx.run(put_back(self._item.id, date.today()))

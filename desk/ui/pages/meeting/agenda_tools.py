"""Below the agenda's heading: planned time beside the meeting's length, orders, who waits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desk.domain.agenda_order import AgendaRule
from desk.domain.course import PlannedTime, planned_time
from desk.services.agenda_order import order_agenda
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.places import BEFORE
from desk.ui.pages.meeting.texts import hours
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.labels import label, set_look


class AgendaTools(QWidget):
    """Shown before the meeting. An order is one operation; the items can be dragged after it."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._stage = BEFORE
        self.time = label("", "small", wrap=True)
        self.order = link_button(self.tr("Order"))
        self.order.setProperty("bare", True)
        self.order.setToolTip(self.tr("Put the whole agenda in order"))
        self.order.clicked.connect(self.show_orders)
        self.waiting = link_button(self.tr("Who waits"))
        self.waiting.setProperty("bare", True)
        self.waiting.setToolTip(self.tr("Who comes for which item, and from when they wait"))
        self.waiting.clicked.connect(self.show_waiting)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.order)
        row.addWidget(self.waiting)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 8, 4)
        column.setSpacing(2)
        column.addWidget(self.time)
        column.addLayout(row)
        ctx.shown.connect(self._show)

    def show_stage(self, stage: str) -> None:
        """Note the stage shown: agendas are put together before the meeting."""
        self._stage = stage
        if self._ctx.ready:
            self._show()

    def _show(self) -> None:
        dossier = self._ctx.dossier
        self.setVisible(self._stage == BEFORE and bool(dossier.items))
        self.order.setVisible(len(dossier.items) > 1 and not self._ctx.locked)
        time = planned_time(dossier)
        self.time.setText(self._sentence(time))
        self.time.setVisible(bool(self.time.text()))
        set_look(self.time, "late" if time.over else "small")

    def _sentence(self, time: PlannedTime) -> str:
        parts = []
        if time.length is not None and time.planned:
            if time.over:
                text = self.tr("over the meeting's {length} by {over}")
            else:
                text = self.tr("{left} left of the meeting's {length}")
            left = max(0, time.length - time.planned)
            parts.append(
                text.replace("{length}", hours(time.length))
                .replace("{over}", hours(time.over))
                .replace("{left}", hours(left))
            )
        if time.unplanned:
            text = self.tr("%1 without minutes")
            parts.append(text.replace("%1", str(time.unplanned)))
        # a line each: together they are wider than the column
        return "\n".join(parts)

    def show_orders(self) -> None:
        """Offer the orders."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for rule, text in self._rules():
            menu.addAction(text, lambda rule=rule: self.put_in_order(rule))
        menu.popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))

    def _rules(self) -> tuple[tuple[AgendaRule, str], ...]:
        return (
            (AgendaRule.CARRIED, self.tr("Carried over first")),
            (AgendaRule.KINDS, self.tr("Study first, personnel last")),
            (AgendaRule.LEVEL, self.tr("By level, the highest first")),
            (AgendaRule.UNITS, self.tr("By the order of units")),
        )

    def put_in_order(self, rule: AgendaRule) -> None:
        """Put the agenda in order by a rule."""
        name = dict(self._rules())[rule]
        said = self.tr("Agenda ordered: {rule}. Ctrl+Z takes it back.").replace("{rule}", name)
        self._ctx.run(
            order_agenda(self._ctx.meeting_id, rule), lambda _done: self._ctx.said.emit(said)
        )

    def show_waiting(self) -> None:
        """Show who comes for which item and from when they wait."""
        from desk.ui.pages.attendees.waiting_dialog import WaitingDialog

        WaitingDialog(self._ctx, self.window()).open()

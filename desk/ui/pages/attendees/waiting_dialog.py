"""Who comes for which item and from when they wait (列席、候会), before it is printed."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk.domain.dossier import Dossier
from desk.domain.name_order import set_out
from desk.domain.people_problems import people_problems
from desk.domain.problems import Problem
from desk.domain.waiting import Waiting, waiting_of
from desk.messages import explain
from desk.services.attending import invite_observers
from desk.ui import tokens as t
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.attendees.lines import ranges
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.entries import unit_and_post
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.labels import label
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable
from desk.ui.window.actions import language

_MOST_ROWS = 10
_EDGE = 2


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """Somebody who is called in: from when they wait, when their item begins, which items."""

    wait_from: str
    begins: str
    name: str
    post: str
    items: str


def waiting_lines(dossier: Dossier, order: Waiting) -> list[WaitingLine]:
    """Return who waits, in the order they are called in."""
    directory = dossier.directory
    numbers = {part.item.id: n for n, part in enumerate(dossier.items, start=1)}
    lines = []
    for turn in order.turns:
        place = turn.place
        person_id = place.substitute_id or place.person_id
        lines.append(
            WaitingLine(
                wait_from=turn.wait_from,
                begins=turn.items[0].begins if turn.items else "",
                name=set_out(directory.person_name(person_id)),
                post=unit_and_post(directory, person_id),
                items=ranges([numbers[timed.item.id] for timed in turn.items]),
            )
        )
    return lines


class WaitingDialog(Frame):
    """The waiting order as planned times give it; units that items want can be asked here."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Observers and who waits"), parent, width=720)
        self._ctx = ctx
        self.throughout = label("", "second", wrap=True)
        self.missing = label("", "warning", wrap=True)
        self.table = SheetTable(self.tr("Who waits"), dense=True, at_page_edge=False)
        self.model: RecordTableModel[WaitingLine] = RecordTableModel(self._columns(), parent=self)
        self.table.setModel(self.model)
        self.nobody = EmptyState(
            self.tr("Nobody waits: whoever is asked sits through the meeting."),
        )
        self.nobody.setMinimumHeight(120)
        for part in (self.throughout, self.table, self.nobody, self.missing):
            self.body.addWidget(part)
        self.invite = plain_button(self.tr("Ask the heads of these units"))
        self.invite.clicked.connect(lambda: self._ctx.run(invite_observers(self._ctx.meeting_id)))
        self._buttons.addWidget(self.invite)
        self.add_close(self.tr("Close"))
        ctx.shown.connect(self._show)
        self._show()

    def _columns(self) -> list[Column[WaitingLine]]:
        return [
            Column(self.tr("Waits from"), lambda x: x.wait_from, tone="second", width=104),
            Column(self.tr("To be called"), lambda x: x.begins, width=112),
            Column(self.tr("Name"), lambda x: x.name, tone="strong", width=96),
            Column(self.tr("Unit and post"), lambda x: x.post, tone="second", stretch=1),
            Column(self.tr("Items"), lambda x: x.items, width=96),
        ]

    def _show(self) -> None:
        dossier = self._ctx.dossier
        order = waiting_of(dossier)
        lines = waiting_lines(dossier, order)
        self.model.set_rows(lines)
        self.table.setVisible(bool(lines))
        shown = min(len(lines), _MOST_ROWS) + 1
        self.table.setFixedHeight(shown * t.ROW_DENSE + _EDGE)
        self.nobody.setVisible(not lines)
        sitting = "、".join(dossier.directory.person_name(a.person_id) for a in order.throughout)
        self.throughout.setText(
            self.tr("Through the whole meeting: {names}").replace("{names}", sitting)
        )
        self.throughout.setVisible(bool(sitting))
        missing = [p for p in people_problems(dossier) if p.code == "people.nobody_comes"]
        units = "、".join(dict.fromkeys(problem.values["units"] for problem in missing))
        self.missing.setText(
            explain(Problem("people.nobody_comes", values={"units": units}), language())
        )
        self.missing.setVisible(bool(missing))
        self.invite.setVisible(bool(missing) and not self._ctx.locked)

"""How a decision was voted on (S14): for, against, abstained."""

from PySide6.QtWidgets import QGridLayout

from desk.domain.decisions import Decision
from desk.domain.dossier import Dossier
from desk.domain.problems import Refused
from desk.domain.votes import voters
from desk.messages import explain
from desk.services import editing
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.meeting.form import number_text, whole_number
from desk.ui.session import Session
from desk.ui.widgets.fields import TextField, show_wrong
from desk.ui.widgets.labels import label
from desk.ui.window.actions import language


class VotesDialog(Frame):
    """Three numbers; all empty where nobody counted."""

    def __init__(self, session: Session, dossier: Dossier, decision: Decision) -> None:
        super().__init__(self.tr("Votes"))
        self._session, self._decision = session, decision
        self._closed = False
        self.fields = {
            "votes_for": TextField(self.tr("For"), text=number_text(decision.votes_for)),
            "votes_against": TextField(
                self.tr("Against"), text=number_text(decision.votes_against)
            ),
            "votes_abstained": TextField(
                self.tr("Abstained"), text=number_text(decision.votes_abstained)
            ),
        }
        self.problem = label("", "late", wrap=True)
        self.problem.hide()
        self.body.addWidget(label(decision.text, "second", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for line, field in enumerate(self.fields.values()):
            field.setFixedWidth(96)
            name = label(field.accessibleName(), "second")
            name.setBuddy(field)
            grid.addWidget(name, line, 0)
            grid.addWidget(field, line, 1)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)
        count = self.tr("{n} members who vote are present.")
        self.body.addWidget(label(count.replace("{n}", str(voters(dossier))), "small", wrap=True))
        self.body.addWidget(self.problem)
        self.add_close(self.tr("Cancel"))
        self.keep = self.add_main(self.tr("Keep"))
        self.finished.connect(self._close_down)
        self.fields["votes_for"].setFocus()

    def _close_down(self) -> None:
        self._closed = True

    def accept(self) -> None:
        """Keep the numbers; stay open where one is none."""
        problem = self.tr("A whole number, or empty")
        read = whole_number(problem)
        values: dict[str, int | None] = {}
        for name, field in self.fields.items():
            field.save()
            try:
                values[name] = read(field.text())
                show_wrong(field, "")
            except ValueError:
                show_wrong(field, problem)
        if len(values) == len(self.fields):
            operation = editing.edit(self._decision, **values)
            self._session.submit(operation, lambda _: self._done(), self._refused)

    def _done(self) -> None:
        if not self._closed:
            super().accept()

    def _refused(self, error: Refused) -> None:
        if not self._closed:
            self.problem.setText("\n".join(explain(p, language()) for p in error.problems))
            self.problem.show()

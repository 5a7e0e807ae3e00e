"""会后: what still blocks the minutes, issuing them, exporting the papers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.services.minutes_texts import MinutesText
from desk.ui.pages.after.ahead_card import AheadCard
from desk.ui.pages.after.briefing_section import BriefingSection
from desk.ui.pages.after.changes_section import ChangesSection
from desk.ui.pages.after.in_minutes import ItemsSection
from desk.ui.pages.after.reopen_card import ReopenCard
from desk.ui.pages.after.signing_card import SigningCard
from desk.ui.pages.after.speech_card import SpeechCard
from desk.ui.pages.after.versions_card import VersionsCard
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.export_card import ExportCard
from desk.ui.pages.meeting.given_numbers import GivenNumbers
from desk.ui.pages.meeting.issue_card import IssueCard
from desk.ui.pages.meeting.papers_card import PapersCard
from desk.ui.pages.meeting.problems_list import ProblemsList
from desk.ui.pages.meeting.sheet import Sheet
from desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from desk.ui.pages.after.compare import CompareDialog

_RIGHT_WIDTH = 400


class AfterStage(QWidget):
    """Problems (later the issued text) at the left, issue and export at the right."""

    def __init__(
        self,
        ctx: MeetingContext,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.signing = SigningCard(ctx)
        self.problems = ProblemsList(ctx)
        self.briefing = BriefingSection(ctx)
        self.changes = ChangesSection(ctx)
        self.items = ItemsSection(ctx)
        self.issue = IssueCard(ctx)
        self.export = ExportCard(ctx)
        self.ahead = AheadCard(ctx)
        self.reopen = ReopenCard(ctx)
        self.papers = PapersCard()
        self.versions = VersionsCard(ctx)
        self.speeches = SpeechCard(ctx)
        for card in (self.signing, self.versions):
            card.compare_wanted.connect(self.compare)
        self.given = GivenNumbers()
        self._locked = label("", "title", wrap=True)
        self._summary = label("", "second", wrap=True)
        self._text = label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        left = Sheet()
        for widget in (
            self._locked,
            self._summary,
            self.signing,
            self.problems,
            self.changes,
            self.items,
            self.briefing,
            self.given,
            self._text,
        ):
            left.column.addWidget(widget)
        left.end()
        right = Sheet(look="ground")
        right.setFixedWidth(_RIGHT_WIDTH)
        right.set_margins(16, 20, 24, 24)
        right.column.setSpacing(16)
        right.column.addWidget(self.issue)
        right.column.addWidget(self.ahead)
        right.column.addWidget(self.reopen)
        right.column.addWidget(self.export)
        right.column.addWidget(self.papers)
        right.column.addWidget(self.versions)
        right.column.addWidget(self.speeches)
        right.end()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(right)
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        meeting = dossier.meeting
        self._locked.setVisible(meeting.locked)
        self.given.show_numbers(dossier)
        if meeting.locked and dossier.minutes_number is not None:
            self._locked.setText(
                self.tr("{title}: minutes {number}")
                .replace("{title}", dossier.title)
                .replace("{number}", dossier.minutes_number.text)
            )
        decisions = sum(len(item.decisions) for item in dossier.items)
        assignments = [a for item in dossier.items for a in item.assignments]
        owned = sum(1 for a in assignments if a.lead_id)
        self._summary.setText(
            self.tr(
                "{items} items　{decisions} decisions　{assignments} assignments, {owned} "
                "with an owner"
            )
            .replace("{items}", str(len(dossier.items)))
            .replace("{decisions}", str(decisions))
            .replace("{assignments}", str(len(assignments)))
            .replace("{owned}", str(owned))
        )
        self._text.setVisible(meeting.locked)
        if meeting.locked:
            self._ctx.ask_minutes_text(self._text.setText)

    def compare(self, text: MinutesText | None = None) -> "CompareDialog":
        """Show a text of the minutes beside what they say now."""
        from desk.ui.pages.after.compare import CompareDialog

        dialog = CompareDialog(self._ctx.session, self._ctx.meeting_id, text, self.window())
        dialog.open()
        return dialog

    def issue_now(self) -> None:
        """Ask for the confirmation, or bring the keyboard to what blocks."""
        if self._ctx.locked:
            return
        if self.problems.blockers:
            self._ctx.said.emit(
                self.tr("%1 things have to be mended before the minutes can be issued.").replace(
                    "%1", str(self.problems.blockers)
                )
            )
            self.problems.focus_first()
        else:
            self.issue.ask()

    def focus_first(self) -> None:
        """Put the keyboard where work goes on."""
        if self._ctx.locked:
            self.export.export.setFocus()
        elif self.problems.blockers:
            self.problems.focus_first()
        else:
            self.signing.focus_next()

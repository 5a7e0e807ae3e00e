"""Beside the item under way: opinions and materials, and the minutes as they read so far."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.agenda import Opinion, ReviewOpinion
from desk.domain.dossier import ItemDossier
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.sheet import Sheet
from desk.ui.pages.meeting.texts import month_day
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.labels import ElidedLabel, badge, label
from desk.ui.widgets.lines import hairline

_OPINION_TONES = {
    Opinion.AGREE: "good",
    Opinion.AMEND: "warning",
    Opinion.DISAGREE: "late",
    Opinion.PENDING: "",
}
_REVIEW_TONES = {
    ReviewOpinion.PASS: "good",
    ReviewOpinion.AMEND: "good",
    ReviewOpinion.FAIL: "late",
    ReviewOpinion.PENDING: "warning",
}


class SidePanel(QWidget):
    """Two tabs. The second is there where somebody hands in how minutes read."""

    def __init__(
        self,
        ctx: MeetingContext,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shown: object = None
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.papers = Sheet()
        self.papers.set_margins(16, 12, 20, 24)
        self.reading = QPlainTextEdit()
        self.reading.setReadOnly(True)
        self.reading.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.reading.setProperty("look", "quiet")
        self.reading.setAccessibleName(self.tr("Text of the minutes"))
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._tabs = QHBoxLayout()
        self._tabs.setContentsMargins(16, 0, 16, 0)
        self._tabs.setSpacing(20)
        self._add_tab(self.tr("Opinions and papers"), self.papers)
        self._add_tab(self.tr("Text of the minutes"), self.reading)
        self._tabs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tabs)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def _add_tab(self, text: str, widget: QWidget) -> None:
        tab = QPushButton(text)
        tab.setProperty("look", "tab")
        tab.setCheckable(True)
        tab.setAutoDefault(False)
        tab.setChecked(not self._stack.count())
        tab.clicked.connect(lambda: self._turn_to(widget))
        self._group.addButton(tab)
        self._tabs.addWidget(tab)
        self._stack.addWidget(widget)

    def turn_to(self, key: str) -> None:
        """Show a tab: papers or minutes."""
        self._turn_to({"papers": self.papers, "minutes": self.reading}[key])

    def _turn_to(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self._read_minutes()

    def show_item(self, item: ItemDossier) -> None:
        """Show what belongs to an item."""
        facts = (item.item, item.consultations, item.materials)
        if facts != self._shown:
            self._shown = facts
            self._show_papers(item)
        self._read_minutes()

    def _read_minutes(self) -> None:
        if self._stack.currentWidget() is self.reading:
            self._ctx.ask_minutes_text(self._show_minutes)

    def _show_minutes(self, text: str) -> None:
        if text != self.reading.toPlainText():
            place = self.reading.verticalScrollBar().value()
            self.reading.setPlainText(text)
            self.reading.verticalScrollBar().setValue(place)

    def _show_papers(self, item: ItemDossier) -> None:
        column = self.papers.column
        while column.count():
            old = column.takeAt(0)
            if old is not None and old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        self._add_opinions(item)
        self._add_review(item)
        self._add_materials(item)
        column.addStretch(1)

    def _put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.papers.column.addWidget(widget)

    def _add_opinions(self, item: ItemDossier) -> None:
        asked = item.consultations
        open_ones = sum(1 for c in asked if c.opinion is Opinion.PENDING)
        count = ""
        if asked:
            count = (
                self.tr("%1 asked, %2 open")
                .replace("%1", str(len(asked)))
                .replace("%2", str(open_ones))
                if open_ones
                else self.tr("%1 asked, all answered").replace("%1", str(len(asked)))
            )
        self._put(_headline(self.tr("Opinions of units"), count))
        if not asked:
            self._put(label(self.tr("No unit was consulted"), "second"))
        directory = self._ctx.dossier.directory
        for consultation in asked:
            day = consultation.answered
            self._put(
                _fact_row(
                    badge(enum_text(consultation.opinion), _OPINION_TONES[consultation.opinion]),
                    directory.unit_name(consultation.unit_id),
                    month_day(day, self._ctx.dossier.meeting.day) if day else "",
                )
            )
            if consultation.text:
                self._put(label(consultation.text, "second", wrap=True))

    def _add_review(self, item: ItemDossier) -> None:
        agenda = item.item
        if not agenda.review_needed:
            return
        self._put(_gap(), hairline(), _headline(self.tr("Legality review"), ""))
        opinion = agenda.review_opinion or ReviewOpinion.PENDING
        self._put(
            _fact_row(
                badge(enum_text(opinion), _REVIEW_TONES[opinion]),
                self._ctx.dossier.directory.unit_name(agenda.review_unit_id),
                "",
            )
        )
        if agenda.review_text:
            self._put(label(agenda.review_text, "second", wrap=True))

    def _add_materials(self, item: ItemDossier) -> None:
        if not item.materials:
            return
        self._put(_gap(), hairline(), _headline(self.tr("Materials"), ""))
        day = self._ctx.dossier.meeting.day
        name = self._ctx.dossier.directory.person_name
        for material in item.materials:
            self._put(label(material.material.title, wrap=True))
            sent = material.material.sent
            facts = [
                self.tr("sent %1").replace("%1", month_day(sent, day)) if sent else "",
                self.tr("%1 received").replace("%1", str(len(material.deliveries)))
                if material.deliveries
                else self.tr("nobody has signed for it"),
            ]
            line = label("　".join(fact for fact in facts if fact), "small")
            line.setToolTip("、".join(name(d.person_id) for d in material.deliveries))
            self._put(line)


def _headline(text: str, count: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 4, 0, 0)
    row.setSpacing(10)
    row.addWidget(label(text, "strong"))
    row.addWidget(label(count, "second"))
    row.addStretch(1)
    return holder


def _fact_row(mark: QWidget, text: str, end: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 2, 0, 0)
    row.setSpacing(10)
    row.addWidget(mark)
    row.addWidget(ElidedLabel(text), 1)
    row.addWidget(label(end, "second"))
    return holder


def _gap() -> QWidget:
    gap = QWidget()
    gap.setFixedHeight(4)
    return gap

"""Beside the item under way: opinions of units, reviews and materials, and what went before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desk.domain.agenda import Opinion, ReviewOpinion
from desk.domain.assignments import OVER, Assignment
from desk.domain.dossier import ItemDossier
from desk.services.last_decisions import LastDecision, last_decisions
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


class ItemPapers(Sheet):
    """Opinions, legality review, materials with their key points, last decisions."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item: ItemDossier | None = None
        self._shown: tuple[object, ...] = ()
        self._last: list[LastDecision] = []
        self.set_margins(16, 12, 20, 24)

    def show_item(self, item: ItemDossier) -> None:
        """Show what belongs to an item; what was decided before follows once it is found."""
        other = self._item is None or self._item.item.id != item.item.id
        title = None if self._item is None else self._item.item.title
        self._item = item
        if other:
            self._last = []
        if other or title != item.item.title:
            self._look_back(item.item.id)
        self._show()

    def _look_back(self, item_id: str) -> None:
        def show(found: list[LastDecision]) -> None:
            if self._item is not None and self._item.item.id == item_id and found != self._last:
                self._last = found
                self._show()

        self._ctx.session.read(lambda reader: last_decisions(reader, item_id), show)

    def _show(self) -> None:
        item = self._item
        if item is None:
            return
        directory = self._ctx.dossier.directory
        facts = (item.item, item.consultations, item.materials, self._last, directory)
        if len(facts) == len(self._shown) and all(
            a is b for a, b in zip(facts, self._shown, strict=True)
        ):
            return
        self._shown = facts
        column = self.column
        while column.count():
            old = column.takeAt(0)
            if old is not None and old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        self._add_opinions(item)
        self._add_review(item)
        self._add_materials(item)
        self._add_last()
        column.addStretch(1)

    def _put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.column.addWidget(widget)

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
        self._put(_gap(), hairline(), _headline(self.tr("Key points of the materials"), ""))
        day = self._ctx.dossier.meeting.day
        name = self._ctx.dossier.directory.person_name
        for material in item.materials:
            pages = material.material.pages
            count = self.tr("%1 pages").replace("%1", str(pages)) if pages else ""
            self._put(_titled_row(material.material.title, count))
            points = [p.strip() for p in material.material.key_points.splitlines() if p.strip()]
            if points:
                self._put(_points(points))
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

    def _add_last(self) -> None:
        for place, last in enumerate(self._last):
            day = month_day(last.day, self._ctx.dossier.meeting.day)
            heading = self.tr("Decided last") if place == 0 else self.tr("Before that")
            self._put(_gap(), hairline(), _headline(heading, ""))
            self._put(label(f"{last.meeting}　{day}", "small", wrap=True))
            self._put(label(last.decision.text, "second", wrap=True))
            for task in last.assignments:
                self._put(self._task(task))

    def _task(self, task: Assignment) -> QWidget:
        over = task.state in OVER
        late = not over and task.due is not None and task.due < self._ctx.dossier.meeting.day
        unit = self._ctx.dossier.directory.unit_name(task.lead_id)
        state = enum_text(task.state) if not late else self.tr("overdue")
        due = month_day(task.due, self._ctx.dossier.meeting.day) if task.due else ""
        mark = badge(state, "good" if over else "late" if late else "")
        return _fact_row(mark, f"{unit}　{task.text}".strip("　"), due)


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


def _titled_row(title: str, end: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 2, 0, 0)
    row.setSpacing(10)
    row.addWidget(label(title, wrap=True), 1)
    row.addWidget(label(end, "second"), 0, Qt.AlignmentFlag.AlignTop)
    return holder


def _points(points: list[str]) -> QWidget:
    """Return key points, each behind its dot, its lines on one edge."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(4, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    for row, text in enumerate(points):
        grid.addWidget(label("·", "second"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(text, "second", wrap=True), row, 1)
    return holder


def _gap() -> QWidget:
    gap = QWidget()
    gap.setFixedHeight(4)
    return gap

"""The cards of the workbench."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.ledger_row import LedgerRow
from desk.domain.problems import Problem
from desk.messages import explain
from desk.services.workbench import NextMeeting, Workbench
from desk.ui.widgets.bars import Bar, BarChart
from desk.ui.widgets.card import Card, RowLine
from desk.ui.widgets.days import day_and_time, short_day
from desk.ui.widgets.labels import ElidedLabel, badge
from desk.ui.window.actions import language

_MOST = 6
_SOON_DAYS = 2

Opens = Callable[[str], None]


class NextCard(Card):
    """下一次会议: when, where, and what is still missing."""

    def __init__(self, opens: Opens) -> None:
        super().__init__(QCoreApplication.translate("Workbench", "Next meeting"))
        self._opens = opens
        self._id = ""
        text = QCoreApplication.translate("Workbench", "Open")
        self._link = self.add_link(text, lambda: self._opens(self._id))

    def show_next(self, found: Workbench) -> None:
        """Show the meeting that comes next."""
        self.clear()
        self._link.setVisible(found.next is not None)
        if found.next is None:
            self.add_sentence(self.tr("No meeting is planned. Ctrl+N makes a new one."))
            return
        coming = found.next
        self._id = coming.row.id
        self.add(self._title_of(coming, found))
        lines = [(_missing_mark(of), "warning", text) for of, text in _by_item(coming.missing)]
        if coming.members:
            lines.append((self.tr("Seats"), *self._attendance(coming)))
        for mark, tone, text in lines[:_MOST]:
            line = RowLine(text, mark=badge(mark, tone), mark_first=True)
            line.clicked.connect(lambda: self._opens(self._id))
            self.add(line, ruled=True)

    def _attendance(self, coming: NextMeeting) -> tuple[str, str]:
        text = (
            self.tr("{members} members, {present} will come, {away} away")
            .replace("{members}", str(coming.members))
            .replace("{present}", str(coming.present))
            .replace("{away}", str(coming.members - coming.present))
        )
        quorum = self.tr("quorum") if coming.quorum_reached else self.tr("no quorum")
        return ("good" if coming.quorum_reached else "warning"), f"{text}；{quorum}"

    def _title_of(self, coming: NextMeeting, found: Workbench) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(2)
        column.addWidget(ElidedLabel(coming.row.title, "title"))
        parts = [day_and_time(coming.row.day, coming.row.start, found.as_of), coming.row.place]
        if coming.row.items:
            parts.append(self.tr("%n items", "", coming.row.items))
        if coming.minutes_planned:
            parts.append(self.tr("%n minutes planned", "", coming.minutes_planned))
        column.addWidget(ElidedLabel("　".join(part for part in parts if part), "second"))
        return holder


def _by_item(missing: Iterable[Problem]) -> list[tuple[list[Problem], str]]:
    """Return what is missing, all that one item lacks in one sentence."""
    lines: dict[str, list[Problem]] = {}
    for problem in missing:
        lines.setdefault(problem.values.get("title", problem.code), []).append(problem)
    return [(found, _sentence(found)) for found in lines.values()]


def _sentence(found: list[Problem]) -> str:
    title = found[0].values.get("title", "")
    text = "；".join(explain(problem, language()) for problem in found)
    return f"{title}：{text}" if title else text


def _missing_mark(found: list[Problem]) -> str:
    codes = [problem.code for problem in found]
    if "unready.agreement" in codes:
        return QCoreApplication.translate("Workbench", "Dispute")
    if all(code.startswith("unready.papers") for code in codes):
        return QCoreApplication.translate("Workbench", "Papers")
    return QCoreApplication.translate("Workbench", "Missing")


class DueCard(Card):
    """本周到期, what is overdue first."""

    def __init__(self, opens: Opens, all_of_it: Callable[[], None]) -> None:
        super().__init__(QCoreApplication.translate("Workbench", "Due within seven days"))
        self._opens = opens
        self._link = self.add_link(QCoreApplication.translate("Workbench", "All"), all_of_it)

    def show_due(self, found: Workbench) -> None:
        """Show what is late and what is due soon."""
        self.clear()
        rows = [*found.late, *found.due_soon]
        self._link.setVisible(bool(rows))
        if not rows:
            self.add_sentence(self.tr("Nothing is due within the next seven days."))
        for row in rows[:_MOST]:
            line = RowLine(
                row.text,
                first=short_day(row.due) if row.due else "",
                last=row.lead,
                mark=badge(*self._time_left(row)),
            )
            line.clicked.connect(lambda _checked=False, r=row: self._opens(r.meeting_id))
            self.add(line, ruled=True)

    def _time_left(self, row: LedgerRow) -> tuple[str, str]:
        """Return how late or how near a line is: late in calendar days, near in working days."""
        if row.overdue_days:
            return self.tr("%n days overdue", "", row.overdue_days), "late"
        if row.days_left is None:
            return self.tr("No holiday data"), ""
        if row.days_left <= 0:
            return self.tr("Due today"), "warning"
        text = self.tr("%n working days left", "", row.days_left)
        return text, "warning" if row.days_left <= _SOON_DAYS else "link"


class UnitsCard(Card):
    """各单位办理情况."""

    def __init__(self, all_of_it: Callable[[], None]) -> None:
        title = QCoreApplication.translate("Workbench", "How the units stand")
        super().__init__(title)
        self._title = title
        self._link = self.add_link(QCoreApplication.translate("Workbench", "Ledger"), all_of_it)

    def show_units(self, found: Workbench) -> None:
        """Draw the units with the most to do."""
        self.clear()
        self._link.setVisible(bool(found.units))
        if not found.units:
            self.add_sentence(self.tr("Nothing is assigned yet: issue the minutes of a meeting."))
            return
        chart = BarChart(self._title)
        chart.show_bars([Bar(u.unit, u.done, u.open, u.late) for u in found.units[:_MOST]])
        self.add(chart)


class MinutesCard(Card):
    """待发纪要."""

    def __init__(self, opens: Opens) -> None:
        super().__init__(QCoreApplication.translate("Workbench", "Minutes to issue"))
        self._opens = opens

    def show_minutes(self, found: Workbench) -> None:
        """Show the meetings whose minutes are not issued."""
        self.clear()
        if not found.unissued:
            self.add_sentence(self.tr("The minutes of every meeting held are issued."))
        for row in found.unissued[:_MOST]:
            since = (found.as_of - row.day).days
            late = row.id in found.late_minutes
            text = self.tr("Late") if late else self.tr("Drafting")
            line = RowLine(
                row.title,
                first=short_day(row.day),
                last=self.tr("day %n after the meeting", "", since) if since > 0 else "",
                mark=badge(text, "late" if late else "warning"),
            )
            line.clicked.connect(lambda _checked=False, r=row: self._opens(r.id))
            self.add(line, ruled=True)

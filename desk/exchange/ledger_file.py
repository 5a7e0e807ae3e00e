"""The ledger as an Excel file on the disk, in Chinese whatever the window speaks."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from desk.domain.assignments import OVER, AssignmentState
from desk.domain.ledger_row import LedgerRow
from desk.domain.times import chinese_date
from desk.exchange.ledger_sheet import LedgerLine, ledger_sheet
from desk.exchange.shelf import write_whole

TITLE: Final = "督办台账"

_STATES: Final = {
    AssignmentState.DRAFT: "未印发",
    AssignmentState.OPEN: "在办",
    AssignmentState.ACCEPTED: "已签收",
    AssignmentState.ANSWERED: "已反馈",
    AssignmentState.CONFIRMED: "已确认",
    AssignmentState.CLOSED: "已销号",
    AssignmentState.RETURNED: "已退回",
    AssignmentState.PAUSED: "已暂停",
}


def write_ledger(rows: Iterable[LedgerRow], as_of: date, path: Path) -> None:
    """Write the rows as a workbook at `path`: the whole file or none of it. Raises StorageFault."""
    lines = [sheet_line(row) for row in rows]
    subtitle = f"截至{chinese_date(as_of)}　共{len(lines)}件"
    write_whole(path, ledger_sheet(lines, TITLE, subtitle))


def sheet_line(row: LedgerRow) -> LedgerLine:
    """Return a row as the sheet shows it."""
    due_text = "长期坚持" if row.long_term else "未定时限"
    return LedgerLine(
        number=row.number,
        meeting=row.meeting,
        text=row.text,
        lead=row.lead,
        support="、".join(row.support),
        leader=row.leader,
        due=row.due,
        due_text="" if row.due else due_text,
        status=_status(row),
        last_feedback=row.last_feedback,
    )


def _status(row: LedgerRow) -> str:
    state = _STATES[row.state]
    if row.state in OVER:
        return state
    if row.overdue_days is not None:
        return f"{state}，逾期{row.overdue_days}天"
    if row.days_left is not None:
        return f"{state}，剩{row.days_left}个工作日"
    return state

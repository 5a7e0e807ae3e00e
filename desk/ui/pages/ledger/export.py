"""The lines on the screen as an Excel file on the disk."""

import os
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from desk.domain.faults import StorageFault
from desk.domain.times import chinese_date
from desk.exchange.ledger_sheet import LedgerLine, ledger_sheet
from desk.services.ledger import LedgerRow
from desk.ui.pages.ledger.lines import OVER

TITLE = "督办台账"


def file_name(today: date) -> str:
    """Return the name that is proposed for the file."""
    return f"{TITLE}{today:%Y%m%d}.xlsx"


def sheet_line(row: LedgerRow) -> LedgerLine:
    """Return a row as the sheet shows it: in Chinese, whatever the window speaks."""
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


_STATES = {
    "draft": "未签发",
    "open": "在办",
    "accepted": "已签收",
    "answered": "已反馈",
    "confirmed": "已确认",
    "closed": "已销号",
    "returned": "已退回",
    "paused": "已暂停",
}


def _status(row: LedgerRow) -> str:
    state = _STATES[row.state.value]
    if row.state in OVER:
        return state
    if row.overdue_days is not None:
        return f"{state}，逾期{row.overdue_days}天"
    if row.days_left is not None:
        return f"{state}，剩{row.days_left}个工作日"
    return state


def write_sheet(rows: Iterable[LedgerRow], today: date, path: Path) -> Path:
    """Write the rows as a workbook and return its path: the whole file or none of it.

    Raises StorageFault: file.read_only where the place or an opened file can't be written.
    """
    lines = [sheet_line(row) for row in rows]
    subtitle = f"截至{chinese_date(today)}　共{len(lines)}件"
    data = ledger_sheet(lines, TITLE, subtitle)
    part = ""
    try:
        handle, part = tempfile.mkstemp(prefix=".desk-", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # a temporary file is private; a ledger is handed to colleagues
        os.chmod(part, 0o644)
        os.replace(part, path)
    except PermissionError as error:
        raise StorageFault("file.read_only", str(path)) from error
    except OSError as error:
        raise StorageFault("store.io", str(error)) from error
    finally:
        if part:
            Path(part).unlink(missing_ok=True)
    return path

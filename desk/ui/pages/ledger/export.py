"""The lines on the screen as an Excel file on the disk."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from desk.domain.ledger_row import LedgerRow
from desk.exchange.ledger_file import TITLE, write_ledger


def file_name(today: date) -> str:
    """Return the name that is proposed for the file."""
    return f"{TITLE}{today:%Y%m%d}.xlsx"


def write_sheet(rows: Iterable[LedgerRow], today: date, path: Path) -> Path:
    """Write the rows as a workbook and return its path. Raises StorageFault."""
    write_ledger(rows, today, path)
    return path

"""import, dump, schema, list, ledger."""

import argparse
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from desk.app import default_target, open_office
from desk.cli.outcome import BAD_INPUT, DONE, SURROUNDINGS, answer, answer_json, say
from desk.domain.ledger_row import LedgerRow
from desk.exchange.files import UNREADABLE
from desk.messages import explain, sentence
from desk.services.dossiers import MeetingRow, find_meeting


def import_files(options: argparse.Namespace) -> int:
    """Import meeting files and rosters, each in one transaction; status 2 if any is refused."""
    office = open_office(options.data or default_target())
    try:
        take = office.importer.preview if options.dry_run else office.importer.run
        results = take(options.files)
    finally:
        office.close()
    problems = [
        {"file": str(result.path), "path": problem.path, "message": explain(problem)}
        for result in results
        for problem in result.problems
    ]
    for problem in problems:
        say(f"{Path(problem['file']).name} {problem['path']}：{problem['message']}")
    for result in results:
        for note in result.notes if options.dry_run else ():
            say(f"{result.path.name} {note.path}：{explain(note)}")
    counts = {
        name: sum((Counter(getattr(result, name)) for result in results), Counter())
        for name in ("created", "updated", "removed")
    }
    if options.json:
        if not counts["removed"]:
            del counts["removed"]
        answer_json({**counts, "problems": problems})
    else:
        values = {name: _counted(count) for name, count in counts.items()}
        answer(sentence("import.dry_run" if options.dry_run else "import.done", values))
        if counts["removed"]:
            answer(sentence("import.removed", values))
    if any(problem.code == UNREADABLE for result in results for problem in result.problems):
        return SURROUNDINGS
    return BAD_INPUT if problems else DONE


def _counted(counts: dict[str, int]) -> str:
    named = [f"{sentence(f'kind.{kind}')} {count}" for kind, count in counts.items() if count]
    return "、".join(named) or sentence("import.nothing")


def dump_meeting(options: argparse.Namespace) -> int:
    """Print a meeting as a meeting file."""
    from desk.exchange.dumping import dumps

    office = open_office(options.data or default_target())
    try:
        desk = office.desk
        meeting = desk.read(lambda reader: find_meeting(reader, options.meeting))
        answer(dumps(desk.dossier(meeting.id)))
    finally:
        office.close()
    return DONE


def print_schema(_options: argparse.Namespace) -> int:
    """Print the JSON Schema of the meeting file."""
    from desk.resource_files import read_text

    answer(read_text("schema", "meeting-1.json"))
    return DONE


def list_all(options: argparse.Namespace) -> int:
    """Print every meeting, the newest first."""
    office = open_office(options.data or default_target())
    try:
        rows = office.desk.meetings()
    finally:
        office.close()
    if options.json:
        answer_json([_meeting_json(row) for row in rows])
    else:
        for row in rows:
            status = sentence(f"status.{row.status}")
            answer(f"{row.id}  {row.day}  {status}  {row.title}")
    return DONE


def _meeting_json(row: MeetingRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "series": row.series,
        "year": row.year,
        "session": row.session,
        "date": row.day.isoformat(),
        "status": row.status.value,
        "title": row.title,
    }


def print_ledger(options: argparse.Namespace) -> int:
    """Print the assignments of every meeting, or write them as an Excel file."""
    as_of = options.as_of or date.today()
    office = open_office(options.data or default_target())
    try:
        rows = office.desk.ledger(as_of, unit=options.unit, state=options.state)
        if options.xlsx is not None:
            say(str(office.desk.write_ledger(rows, as_of, options.xlsx)))
    finally:
        office.close()
    if options.json:
        answer_json([_ledger_json(row) for row in rows])
    elif options.xlsx is None:
        for row in rows:
            answer("　".join((row.number, row.lead or "—", _due(row), row.text)))
    return DONE


def _due(row: LedgerRow) -> str:
    if row.long_term:
        return sentence("ledger.long_term")
    return row.due.isoformat() if row.due else "—"


def _days(row: LedgerRow) -> str:
    if row.overdue_days is not None:
        return sentence("ledger.overdue_days", {"days": str(row.overdue_days)})
    if row.days_left is not None:
        return sentence("ledger.days_left", {"days": str(row.days_left)})
    return sentence(row.days_left_reason)


def _ledger_json(row: LedgerRow) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "id": row.id,
        "number": row.number,
        "meeting": row.meeting,
        "item": row.item,
        "text": row.text,
        "lead": row.lead,
        "support": list(row.support),
        "leader": row.leader,
        "due": row.due.isoformat() if row.due else None,
        "long_term": row.long_term,
        "state": row.state.value,
        "days_left": row.days_left,
        "last_feedback": row.last_feedback.isoformat() if row.last_feedback else None,
    }
    if row.days_left is None:
        plain["days_left_reason"] = sentence(row.days_left_reason)
    return plain

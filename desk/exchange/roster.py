"""Rosters (名册): people with unit, post, telephone and order, from an Excel workbook."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.archives import FILE_LIMIT
from desk.domain.faults import StorageFault
from desk.domain.naming import own_place
from desk.domain.office import OFFICE_ID, Office, Unit
from desk.domain.operations import Operation, Work, operation
from desk.domain.problems import Problem, Refused, refuse
from desk.domain.progress import Watch, unwatched
from desk.exchange.directory import Newcomers, ordered_ids
from desk.exchange.roster_columns import HEADER_ROWS
from desk.exchange.roster_sheet import RosterRow, SheetReader
from desk.exchange.tally import Result, Tally
from desk.exchange.unit_kinds import guess_kind
from desk.exchange.workbook import open_sheets


@dataclass(frozen=True, slots=True)
class Roster:
    """The people of a roster in its order."""

    rows: tuple[RosterRow, ...]


def read_roster(source: Path | bytes, watch: Watch = unwatched) -> Roster:
    """Return the people of every visible sheet that has a header within its first ten rows.

    Raises Refused with every problem and its cell (名册!C5), StorageFault where the file cannot
    be read, Stopped by the watch.
    """
    data = source if isinstance(source, bytes) else content_of(source)
    rows: list[RosterRow] = []
    problems: list[Problem] = []
    sheets: list[str] = []
    headers = 0
    for sheet in open_sheets(data):
        sheets.append(sheet.name)
        reader = SheetReader(sheet)
        for row in reader.people():
            watch(0, 0)
            rows.append(row)
        problems += reader.problems
        headers += reader.header is not None
    where = f"{sheets[0]}!A1" if sheets else ""
    if not headers and not problems:
        problems.append(Problem("exchange.roster_no_header", where, {"rows": str(HEADER_ROWS)}))
    elif not rows and not problems:
        problems.append(Problem("exchange.roster_empty", where))
    if problems:
        raise Refused(problems)
    return Roster(tuple(rows))


def import_roster(roster: Roster) -> Operation[Result]:
    """Return the operation that brings a roster into the directory of units and people.

    A unit nobody knows yet is made, its kind guessed from its name. The value counts what was
    created and updated, as import_meeting does. Raises Refused, when run, with every problem and
    its cell.
    """
    return _import_roster(roster)


@operation(undoable=False, verb="import_roster")
def _import_roster(work: Work, roster: Roster) -> Result:
    office = work.seek(Office, OFFICE_ID) or Office()
    place = own_place(office, work.find(Unit))
    people = Newcomers(work, place, ordered_ids(2 * len(roster.rows)))
    for row in roster.rows:
        values: dict[str, Any] = {
            "name": row.name,
            "post": row.post,
            "telephone": row.telephone,
        }
        if row.rank is not None:
            values["rank"] = row.rank
        people.person(values, _unit_id(people, row), row.cells.__getitem__)
    if people.problems:
        raise Refused(people.problems)
    tally = Tally(work)
    people.write(tally)
    return tally.result()


def _unit_id(people: Newcomers, row: RosterRow) -> str | None:
    try:
        return people.naming.unit(row.unit, row.cells["unit"]).id
    except Refused as refused:
        if refused.problems[0].code != "naming.unit_unknown":
            people.problems += refused.problems
            return None
    values = {"name": row.unit, "kind": guess_kind(row.unit)}
    return people.unit(values, lambda part: row.cells["unit"]).id


def content_of(path: Path) -> bytes:
    """Return a file's content, as far as a workbook may go. Raises Refused, StorageFault."""
    try:
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except FileNotFoundError as error:
        raise refuse("exchange.no_such_file") from error
    except OSError as error:
        raise StorageFault("exchange.unreadable", error.strerror or "") from error

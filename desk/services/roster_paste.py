"""A list copied from Excel (单位 姓名 职务 电话 排序) and what it would do to the directory."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from io import StringIO
from typing import Final

from desk.domain.dossier import Directory
from desk.domain.naming import Naming, own_place
from desk.domain.office import Office, Person, Post, Unit
from desk.domain.operations import Work, operation
from desk.domain.problems import Problem, Refused
from desk.services.dossiers import load_directory, load_office

_FIELDS: Final = ("unit", "name", "post", "telephone", "order")
_HEADINGS: Final = {
    "单位": "unit",
    "单位名称": "unit",
    "工作单位": "unit",
    "姓名": "name",
    "职务": "post",
    "现任职务": "post",
    "电话": "telephone",
    "联系电话": "telephone",
    "手机": "telephone",
    "手机号码": "telephone",
    "排序": "order",
    "序号": "order",
    "顺序": "order",
}
LIMIT: Final = 5_000
"""More rows than this are no roster of an office."""


class Outcome(StrEnum):
    """What a pasted row would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row as it was copied, its blank unit filled in from the row above."""

    unit: str
    name: str
    post: str = ""
    telephone: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A row, what it would do, and why not where it can't be taken."""

    row: PastedRow
    outcome: Outcome
    unit: Unit | None = None
    new_unit: bool = False
    person: Person | None = None
    problem: Problem | None = None


def parse(text: str) -> list[PastedRow]:
    """Return the rows of a copied table; a first row of headings says what the columns are."""
    # a cell can hold a line break of its own: it is quoted then
    lines = [
        [" ".join(cell.split()) for cell in line]
        for line in csv.reader(StringIO(text, newline=""), delimiter="\t")
    ]
    lines = [line for line in lines if any(line)][: LIMIT + 1]
    if not lines:
        return []
    headings = [_HEADINGS.get(cell.replace(" ", "")) for cell in lines[0]]
    if "name" in headings or headings.count(None) < len(headings):
        lines = lines[1:]
    else:
        headings = list(_FIELDS)
    rows: list[PastedRow] = []
    for line in lines:
        cells = {
            field: cell for field, cell in zip(headings, line, strict=False) if field is not None
        }
        row = PastedRow(**{field: cells.get(field, "") for field in _FIELDS})
        if not row.unit and rows:
            row = replace(row, unit=rows[-1].unit)
        rows.append(row)
    return rows


def plan(rows: Sequence[PastedRow], directory: Directory, office: Office) -> list[Planned]:
    """Return what each row would do. Rows are matched by unit (any of its names) and name."""
    units = directory.units.values()
    place = own_place(office, units)
    naming = Naming(units, (), place)
    people = {(p.unit_id, p.name): p for p in directory.people.values()}
    seen: set[tuple[str, str]] = set()
    made: dict[str, Unit] = {}
    planned = []
    for row in rows:
        found = _plan_row(row, naming, made, people, directory)
        key = (found.unit.id if found.unit else row.unit, row.name)
        if row.name and key in seen and found.problem is None:
            found = _wrong(row, "paste.twice", name=row.name)
        seen.add(key)
        planned.append(found)
    return planned


def _plan_row(
    row: PastedRow,
    naming: Naming,
    made: dict[str, Unit],
    people: dict[tuple[str | None, str], Person],
    directory: Directory,
) -> Planned:
    if not row.unit:
        return _wrong(row, "paste.no_unit")
    if row.order and not row.order.isdecimal():
        return _wrong(row, "paste.order", text=row.order)
    matches = naming.unit_names.matches(row.unit)
    if len(matches) > 1:
        return _wrong(row, "paste.unit_ambiguous", unit=row.unit)
    unit, new_unit = (matches[0], matches[0].id in made) if matches else (Unit(name=row.unit), True)
    if not matches:
        naming.add_unit(unit)
        made[unit.id] = unit
    if not row.name:
        outcome = Outcome.NEW if new_unit else Outcome.SAME
        return Planned(row, outcome, unit, new_unit)
    known = people.get((unit.id, row.name))
    if known is None:
        return Planned(row, Outcome.NEW, unit, new_unit)
    same = _person(row, known) == known and (not row.post or row.post == directory.post(known.id))
    return Planned(row, Outcome.SAME if same else Outcome.CHANGED, unit, False, known)


def _person(row: PastedRow, known: Person) -> Person:
    return replace(
        known,
        telephone=row.telephone or known.telephone,
        rank=int(row.order) if row.order else known.rank,
    )


def _wrong(row: PastedRow, code: str, **values: str) -> Planned:
    return Planned(row, Outcome.WRONG, problem=Problem(code, values=values))


@operation(verb="import_roster")
def paste_directory(work: Work, rows: Sequence[PastedRow]) -> int:
    """Write the rows into the directory as it is now; return how many changed anything.

    Rows with a problem are left out, as the preview said. Raises Refused where nothing is left.
    """
    directory = load_directory(work)
    planned = plan(rows, directory, load_office(work))
    wanted = [p for p in planned if p.outcome in (Outcome.NEW, Outcome.CHANGED)]
    problems = [p.problem for p in planned if p.problem is not None]
    if not wanted and problems:
        raise Refused(problems)
    written: set[str] = set()
    for one in wanted:
        assert one.unit is not None
        if one.new_unit and one.unit.id not in written:
            work.add(one.unit)
            written.add(one.unit.id)
        if one.row.name:
            _write_person(work, one, directory)
    return len(wanted)


def _write_person(work: Work, one: Planned, directory: Directory) -> None:
    row = one.row
    if one.person is None:
        assert one.unit is not None
        rank = int(row.order) if row.order else None
        person = work.add(
            Person(name=row.name, unit_id=one.unit.id, rank=rank, telephone=row.telephone)
        )
        held: tuple[Post, ...] = ()
    else:
        person = work.put(_person(row, one.person))
        held = directory.posts.get(person.id, ())
    if not row.post or row.post == directory.post(person.id):
        return
    if not held:
        before = work.find(Post, person_id=person.id)
        position = max((post.position for post in before), default=0) + 1
        work.add(Post(person_id=person.id, position=position, title=row.post))
        return
    # as the import of a roster does: a corrected title is the same post
    work.put(replace(held[0], title=row.post))
    for post in held[1:]:
        work.put(replace(post, until=work.now.date()))

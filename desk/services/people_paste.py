"""A list copied from Excel into a meeting's attendance: known people, and new ones as they come."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.domain.attendance import Attendance, Role
from desk.domain.dossier import Directory, Dossier
from desk.domain.operations import Work, operation
from desk.domain.problems import Refused
from desk.services.attending import attend
from desk.services.dossiers import load_directory, load_office
from desk.services.roster_paste import Outcome, PastedRow, Planned, parse, paste_directory, plan


def parse_people(text: str, directory: Directory) -> list[PastedRow]:
    """Return the rows of a copied list; names alone are enough where only one person has them."""
    lines = text.splitlines()
    if lines and not any("\t" in line for line in lines):
        text = "\n".join(["单位\t姓名", *("\t" + line for line in lines)])
    units: dict[str, set[str]] = {}
    for person in directory.people.values():
        unit = directory.unit(person.unit_id)
        units.setdefault(person.name, set()).add(unit.name if unit is not None else "")
    return [
        replace(row, unit=next(iter(units[row.name])))
        if not row.unit and len(units.get(row.name, ())) == 1
        else row
        for row in parse(text)
    ]


@dataclass(frozen=True, slots=True)
class PastedPeople:
    """The rows of a copied list, and what each would do to the directory."""

    rows: tuple[PastedRow, ...]
    planned: tuple[Planned, ...]

    @property
    def all_known(self) -> bool:
        """Whether every row names somebody of the directory, and changes nothing there."""
        return bool(self.planned) and all(
            one.outcome is Outcome.SAME and one.person is not None for one in self.planned
        )


def rows_in(text: str, dossier: Dossier) -> PastedPeople:
    """Return what a text copied from Excel says of people, for a meeting's list."""
    rows = tuple(parse_people(text, dossier.directory))
    return PastedPeople(rows, tuple(plan(rows, dossier.directory, dossier.office)))


@operation(verb="paste_people")
def paste_people(
    work: Work, meeting_id: str, rows: Sequence[PastedRow], role: Role
) -> tuple[Attendance, ...]:
    """Put the people of the rows on a meeting's list, after those there, and return their places.

    Who is not in the directory is added to it. Rows with a problem are left out, as the preview
    said. Raises Refused where nobody is left.
    """
    planned = plan(rows, load_directory(work), load_office(work))
    if all(one.outcome is Outcome.SAME for one in planned if one.problem is None):
        people = _named(planned)
    else:
        paste_directory(rows).perform(work)
        people = _named(plan(rows, load_directory(work), load_office(work)))
    problems = [one.problem for one in planned if one.problem is not None]
    if not people and problems:
        raise Refused(problems)
    return attend(work, meeting_id, people, role)


def _named(planned: Sequence[Planned]) -> list[str]:
    return [one.person.id for one in planned if one.person is not None and one.problem is None]

"""People of the directory found in a list copied from Excel: 单位 姓名 …, or names alone."""

from desk.domain.dossier import Directory
from desk.domain.naming import Naming
from desk.domain.problems import Refused
from desk.ui.pages.directory.paste import parse


def people_in(text: str, directory: Directory, place: str) -> tuple[list[str], list[str]]:
    """Return the ids of the people found, and the names that are unknown or shared by several."""
    naming = Naming(directory.units.values(), directory.people.values(), place)
    found: list[str] = []
    unknown: list[str] = []
    for row in parse(text):
        # a list of one column is one of names
        name = row.name or row.unit
        said = f"{row.name}（{row.unit}）" if row.name and row.unit else name
        try:
            found.append(naming.person(said).id)
        except Refused:
            unknown.append(said)
    return found, unknown

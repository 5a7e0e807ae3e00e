"""Which fonts play an office's faces on this machine, and what stands in for those that lack."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFontDatabase

from desk.documents.model import Face
from desk.documents.styles.settings import Fonts
from desk.resource_files import read_json


class Played(NamedTuple):
    """A face, the font the office wants for it, the one that plays it, and whether it lacks."""

    face: Face
    wanted: str
    used: str
    missing: bool


@cache
def substitutes(wanted: str) -> tuple[str, ...]:
    """Return the fonts that may stand for one, the most alike first, itself at the head."""
    table = read_json("rules", "fonts.json")
    group: list[str] = next((names for names in table["groups"].values() if wanted in names), [])
    return tuple(dict.fromkeys([wanted, *group, *table["last"]]))


@cache
def chain(wanted: str) -> tuple[str, ...]:
    """Return the installed fonts to try for a name in turn; Qt's own choice where there is none."""
    return present(substitutes(wanted), QFontDatabase.hasFamily) or (wanted,)


def present(names: Iterable[str], installed: Callable[[str], bool]) -> tuple[str, ...]:
    """Return those of the names that are installed."""
    return tuple(name for name in names if installed(name))


def played(fonts: Fonts) -> list[Played]:
    """Return for each face what is wanted and what is used on this machine."""
    found = []
    for face in Face:
        wanted = fonts.of(face)
        used = chain(wanted)[0]
        found.append(Played(face, wanted, used, not QFontDatabase.hasFamily(wanted)))
    return found

"""What this person can choose for this PC: each choice once, with its type, default and words.

These are kept outside the data, in the system's place for a program's settings. What the whole
office shares is kept with the data, as records (office, meeting types, paper settings, phrases).
A choice that is declared in SHOWN is on the settings page by itself.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.domain.name_order import NameOrder

T = TypeVar("T")

_ON = "1"


class Language(StrEnum):
    """The languages the window speaks; papers are Chinese always."""

    CHINESE = "zh_CN"
    ENGLISH = "en"


class Theme(StrEnum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    @property
    def dark(self) -> bool | None:
        """What desk.ui.theme.apply_theme takes: None follows the system."""
        return None if self is Theme.SYSTEM else self is Theme.DARK


class Scale(StrEnum):
    """How large everything is shown, beside what the system asks for."""

    USUAL = "100"
    LARGER = "125"
    LARGE = "150"
    LARGEST = "200"

    @property
    def factor(self) -> float:
        """What Qt multiplies every size with."""
        return int(self.value) / 100


class HallLook(StrEnum):
    """Whether the hall's screen comes up dark or light."""

    DARK = "dark"
    LIGHT = "light"


class Part(StrEnum):
    """Under which heading of the page a choice stands."""

    WINDOW = "window"
    PEOPLE = "people"
    HALL = "hall"
    BACKUP = "backup"
    WORDING = "wording"
    NOWHERE = ""
    """The program remembers it; nobody is asked."""


@dataclass(frozen=True, slots=True, eq=False)
class Setting(Generic[T]):
    """One choice: where it is kept, what it is where nobody chose, what it is called."""

    key: str
    default: T
    read: Callable[[str], T]
    """Return the value of a kept text. Raises ValueError: then it was never chosen."""
    write: Callable[[T], str] = str
    part: Part = Part.NOWHERE
    label_source: str = ""
    note_source: str = ""
    choices: Mapping[T, str] | None = None
    """What each value is called (a source text), where there are a few."""
    old_keys: tuple[str, ...] = ()
    """Where earlier versions kept it."""

    @property
    def label(self) -> str:
        """What it is called."""
        return QCoreApplication.translate("Settings", self.label_source)

    @property
    def note(self) -> str:
        """What there is to know about it, or an empty text."""
        return QCoreApplication.translate("Settings", self.note_source) if self.note_source else ""

    def choice_texts(self) -> list[tuple[T, str]]:
        """Return the values with what they are called, in their order."""
        translate = QCoreApplication.translate
        return [(v, translate("Settings", text)) for v, text in (self.choices or {}).items()]


def _folder(text: str) -> Path | None:
    return Path(text) if text else None


def _is_on(text: str) -> bool:
    return text == _ON


def _on_or_off(on: bool) -> str:
    return _ON if on else "0"


def _marks(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split(" ")))


LANGUAGE = Setting(
    "window/language",
    Language.CHINESE,
    Language,
    part=Part.WINDOW,
    label_source=str(QT_TRANSLATE_NOOP("Settings", "Language of the window")),
    note_source=str(QT_TRANSLATE_NOOP("Settings", "Papers are Chinese always.")),
    # each language is called what its speakers call it
    choices={Language.CHINESE: "中文", Language.ENGLISH: "English"},
    old_keys=("language",),
)
THEME = Setting(
    "window/theme",
    Theme.SYSTEM,
    Theme,
    part=Part.WINDOW,
    label_source=str(QT_TRANSLATE_NOOP("Settings", "Colours")),
    choices={
        Theme.SYSTEM: str(QT_TRANSLATE_NOOP("Settings", "As the system is")),
        Theme.LIGHT: str(QT_TRANSLATE_NOOP("Settings", "Light")),
        Theme.DARK: str(QT_TRANSLATE_NOOP("Settings", "Dark")),
    },
    old_keys=("theme",),
)
SCALE = Setting(
    "window/scale",
    Scale.USUAL,
    Scale,
    part=Part.WINDOW,
    label_source=str(QT_TRANSLATE_NOOP("Settings", "Size of everything")),
    note_source=str(QT_TRANSLATE_NOOP("Settings", "Counts from the next start.")),
    choices={scale: f"{scale.value} %" for scale in Scale},
)
NAME_ORDER = Setting(
    "people/order",
    NameOrder.RANK,
    NameOrder,
    part=Part.PEOPLE,
    label_source=str(QT_TRANSLATE_NOOP("Settings", "Order of people")),
    note_source=str(
        QT_TRANSLATE_NOOP(
            "Settings", "People to choose from stand in it; ordering a list of attendance keeps it."
        )
    ),
    choices={
        NameOrder.RANK: str(QT_TRANSLATE_NOOP("Settings", "By rank in the directory")),
        NameOrder.SHORT_FIRST: str(
            QT_TRANSLATE_NOOP("Settings", "By strokes, names of two characters first")
        ),
        NameOrder.BY_CHARACTER: str(
            QT_TRANSLATE_NOOP("Settings", "By strokes, character by character")
        ),
    },
)
HALL_LOOK = Setting(
    "hall/look",
    HallLook.DARK,
    HallLook,
    part=Part.HALL,
    label_source=str(QT_TRANSLATE_NOOP("Settings", "Colours of the hall's screen")),
    note_source=str(QT_TRANSLATE_NOOP("Settings", "L turns them while it is shown.")),
    choices={
        HallLook.DARK: str(QT_TRANSLATE_NOOP("Settings", "Dark")),
        HallLook.LIGHT: str(QT_TRANSLATE_NOOP("Settings", "Light")),
    },
)
BACKUP_FOLDER: Setting[Path | None] = Setting(
    "backup/folder",
    None,
    _folder,
    lambda folder: str(folder or ""),
    part=Part.BACKUP,
    label_source=str(QT_TRANSLATE_NOOP("Settings", "Folder of the backups")),
    note_source=str(
        QT_TRANSLATE_NOOP("Settings", "Best on another disk. Without one, the last one is offered.")
    ),
)
RULES_OFF: Setting[tuple[str, ...]] = Setting(
    "wording/rules_off",
    (),
    _marks,
    " ".join,
    part=Part.WORDING,
    label_source=str(QT_TRANSLATE_NOOP("Settings", "What is underlined while typing")),
    note_source=str(
        QT_TRANSLATE_NOOP("Settings", "What is switched off is not marked on this PC any more.")
    ),
)
RECENT: Setting[tuple[str, ...]] = Setting("palette/recent", (), _marks, " ".join)
SIDE_BY_SIDE: Setting[bool] = Setting("compare/side_by_side", False, _is_on, _on_or_off)

SHOWN: tuple[Setting, ...] = (
    LANGUAGE,
    THEME,
    SCALE,
    NAME_ORDER,
    HALL_LOOK,
    BACKUP_FOLDER,
    RULES_OFF,
)
"""What the page shows, in this order."""
ALL: tuple[Setting, ...] = (*SHOWN, RECENT, SIDE_BY_SIDE)

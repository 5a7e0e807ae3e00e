"""What this person chose for this PC: typed, with defaults, kept outside the data."""

from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QSettings

_NAME = "Meeting Desk"
_MOST_RECENT = 20

E = TypeVar("E", bound=StrEnum)


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


class Preferences:
    """Reads and writes the choices; what can't be read is as if it had never been chosen."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings if settings is not None else QSettings(_NAME, _NAME)

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self._choice("language", Language.CHINESE)

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language.value)

    @property
    def theme(self) -> Theme:
        """The theme of the window."""
        return self._choice("theme", Theme.SYSTEM)

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._settings.setValue("theme", theme.value)

    @property
    def last_backup(self) -> tuple[datetime, str] | None:
        """When this person last made a backup here, and where it lies."""
        try:
            when = datetime.fromisoformat(str(self._settings.value("backup/at") or ""))
        except ValueError:
            return None
        return when, str(self._settings.value("backup/path") or "")

    @last_backup.setter
    def last_backup(self, backup: tuple[datetime, str]) -> None:
        when, path = backup
        self._settings.setValue("backup/at", when.isoformat(timespec="seconds"))
        self._settings.setValue("backup/path", path)

    @property
    def recent(self) -> tuple[str, ...]:
        """What was used lately in the command palette, the newest first: marks, no names."""
        return tuple(filter(None, str(self._settings.value("palette/recent") or "").split(" ")))

    def remember_used(self, mark: str) -> None:
        """Put a mark before those used earlier."""
        marks = (mark, *(earlier for earlier in self.recent if earlier != mark))
        self._settings.setValue("palette/recent", " ".join(marks[:_MOST_RECENT]))

    def _choice(self, key: str, default: E) -> E:
        try:
            return type(default)(str(self._settings.value(key)))
        except ValueError:
            return default

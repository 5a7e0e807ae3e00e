"""What this person chose for this PC: typed, with defaults, kept outside the data."""

from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QSettings

from desk.ui.pages.settings import declared
from desk.ui.pages.settings.declared import Language, Setting, Theme

__all__ = ["Language", "Preferences", "Theme"]

_NAME = "Meeting Desk"
_MOST_RECENT = 20

T = TypeVar("T")


class Preferences:
    """Reads and writes the choices; what can't be read is as if it had never been chosen."""

    def __init__(self, settings: QSettings | None = None) -> None:
        """Open the choices; what an earlier version kept elsewhere moves to where it is now."""
        self._settings = settings if settings is not None else QSettings(_NAME, _NAME)
        self._migrate()

    def _migrate(self) -> None:
        for setting in declared.ALL:
            for old in setting.old_keys:
                if not self._settings.contains(old):
                    continue
                if not self._settings.contains(setting.key):
                    self._settings.setValue(setting.key, self._settings.value(old))
                self._settings.remove(old)

    def get(self, setting: Setting[T]) -> T:
        """Return what was chosen, else the default."""
        kept = self._settings.value(setting.key)
        if kept is None:
            return setting.default
        try:
            return setting.read(str(kept))
        except ValueError:
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep what was chosen."""
        self._settings.setValue(setting.key, setting.write(value))

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self.get(declared.LANGUAGE)

    @property
    def theme(self) -> Theme:
        """The theme of the window."""
        return self.get(declared.THEME)

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
        return self.get(declared.RECENT)

    def remember_used(self, mark: str) -> None:
        """Put a mark before those used earlier."""
        marks = (mark, *(earlier for earlier in self.recent if earlier != mark))
        self.set(declared.RECENT, marks[:_MOST_RECENT])

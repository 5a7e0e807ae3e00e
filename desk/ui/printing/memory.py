"""What this person chose last for papers on this PC: printers, folders."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings, QStandardPaths

from desk.domain.papers import PaperKind
from desk.ui.printing.choice import Sides, default_sides

_NAME = "Meeting Desk"
_UNSAFE = '<>:"/\\|?*'

T = TypeVar("T")


class PaperMemory:
    """Reads and writes the choices; what can't be read is as if it had never been chosen."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings if settings is not None else QSettings(_NAME, _NAME)

    def printer(self, kind: PaperKind | None) -> str:
        """Return the printer used last for a kind; for any kind where it never was printed."""
        return self._text(f"print/{_key(kind)}/printer") or self._text("print/printer")

    def sides(self, kind: PaperKind | None) -> Sides:
        """Return how a kind was printed last."""
        try:
            return Sides(self._text(f"print/{_key(kind)}/sides"))
        except ValueError:
            return default_sides(kind)

    def remember_print(self, kind: PaperKind | None, printer: str, sides: Sides) -> None:
        """Keep what was chosen for a kind."""
        self._settings.setValue(f"print/{_key(kind)}/printer", printer)
        self._settings.setValue(f"print/{_key(kind)}/sides", sides.value)
        self._settings.setValue("print/printer", printer)

    def folder(self, meeting_title: str) -> Path:
        """Return the folder a meeting's papers were put into last, else one named after it."""
        kept = self._text(f"folders/{_safe(meeting_title)}")
        if kept:
            return Path(kept)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = QStandardPaths.writableLocation(place) or str(Path.home())
        base = self._text("folders/base")
        return Path(base or documents) / _safe(meeting_title)

    def remember_folder(self, meeting_title: str, folder: Path) -> None:
        """Keep where a meeting's papers went; the next meeting's are proposed beside them."""
        self._settings.setValue(f"folders/{_safe(meeting_title)}", str(folder))
        if folder.name == _safe(meeting_title):
            self._settings.setValue("folders/base", str(folder.parent))

    def _text(self, key: str) -> str:
        return str(self._settings.value(key) or "")


def _key(kind: PaperKind | None) -> str:
    return kind.value if kind is not None else "several"


def _safe(title: str) -> str:
    return "".join("_" if c in _UNSAFE else c for c in title).strip(" .") or "_"

"""Pictures of the main pages, for who has no display to see them on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desk.ui.start import OpenedOffice, Start, make_application
from desk.ui.theme import apply_theme

_PAGES = ("workbench", "meetings", "meeting", "ledger", "directory", "settings")
_PATIENCE_MS = 30_000


class NoPicture(OSError):
    """A picture could not be written."""


def take_pictures(
    open_office: Callable[[], OpenedOffice],
    folder: Path,
    *,
    dark: bool = False,
    size: tuple[int, int] = (1440, 900),
) -> list[Path]:
    """Return pictures (PNG) of each main page over the data, written into `folder`.

    A meeting's page shows the newest meeting. Raises StorageFault, NoPicture.
    """
    app = make_application()
    apply_theme(app, dark)
    folder.mkdir(parents=True, exist_ok=True)
    start = Start(open_office)
    try:
        start.window.resize(*size)
        start.window.show()
        start.open(failed=_raise)
        settle(start)
        return _pages(start, folder, "-dark" if dark else "")
    finally:
        start.window.close()
        start.close()
        start.window.deleteLater()


def _pages(start: Start, folder: Path, ending: str) -> list[Path]:
    window = start.window
    office = start.office
    newest = office.desk.meetings()[:1] if office is not None else []
    made = []
    for key in _PAGES:
        if key == "meeting":
            if not newest or not window.has_page(key):
                continue
            window.open_meeting(newest[0].id)
        elif window.has_page(key):
            window.show_page(key)
        else:
            continue
        settle(start)
        path = folder / f"{key}{ending}.png"
        if not window.grab().save(str(path)):
            raise NoPicture(str(path))
        made.append(path)
    return made


def settle(start: Start) -> None:
    """Wait until nothing is being read or saved and everything is painted."""
    for _ in range(3):
        QApplication.processEvents()
        if start.jobs.busy:
            loop = QEventLoop()
            start.jobs.idle.connect(loop.quit)
            QTimer.singleShot(_PATIENCE_MS, loop.quit)
            loop.exec()
    QApplication.processEvents()


def _raise(error: BaseException) -> None:
    raise error

"""Pictures of the main pages, for who has no display to see them on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desk.domain.papers import PaperKind
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING
from desk.ui.pages.settings.page import SECTIONS, SettingsPage
from desk.ui.preview.page import PreviewPage
from desk.ui.preview.request import PapersWanted
from desk.ui.start import OpenedOffice, Start, make_application
from desk.ui.theme import apply_theme

_PAGES = ("workbench", "meetings", "pool", "ledger", "directory", "settings")
_STAGES = (BEFORE, DURING, AFTER)
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

    The page of the newest meeting is taken at each of its stages. Raises StorageFault, NoPicture.
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
    made = []
    for key in _PAGES:
        window.show_page(key)
        made.append(_picture(start, folder / f"{key}{ending}.png"))
        if isinstance(window.current, SettingsPage):
            for section in SECTIONS[1:]:
                window.current.show_section(section)
                made.append(_picture(start, folder / f"{key}-{section}{ending}.png"))
    newest = start.office.desk.meetings()[:1] if start.office is not None else []
    for meeting in newest:
        window.open_meeting(meeting.id)
        settle(start)
        page = window.current
        assert isinstance(page, MeetingPage)
        for stage in _STAGES:
            page.show_stage(stage)
            made.append(_picture(start, folder / f"meeting-{stage}{ending}.png"))
        made += _papers(start, folder, ending, meeting.id)
    return made


def _papers(start: Start, folder: Path, ending: str, meeting_id: str) -> list[Path]:
    window = start.window
    window.show_papers(meeting_id)
    made = [_picture(start, folder / f"papers{ending}.png")]
    window.preview(PapersWanted(meeting_id, frozenset({PaperKind.MINUTES})))
    made.append(_picture(start, folder / f"preview{ending}.png"))
    page = window.current
    assert isinstance(page, PreviewPage)
    page.view.set_across(2)
    made.append(_picture(start, folder / f"preview-two{ending}.png"))
    page.view.set_across(1)
    page.print_papers()
    settle(start)
    dialog = page.printing.dialog
    if dialog is not None:
        path = folder / f"print{ending}.png"
        if not dialog.grab().save(str(path)):
            raise NoPicture(str(path))
        made.append(path)
        dialog.reject()
    return made


def _picture(start: Start, path: Path) -> Path:
    settle(start)
    if not start.window.grab().save(str(path)):
        raise NoPicture(str(path))
    return path


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

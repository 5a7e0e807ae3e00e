"""Every page of the window, each of its views in turn: what pictures show and checks look at."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desk.domain.papers import PaperKind
from desk.ui.preview.request import PapersWanted
from desk.ui.start import Start
from desk.ui.window import places

_PATIENCE_MS = 30_000
_ROUNDS = 3
_MEETING = "meeting"


def every_view(start: Start) -> Iterator[str]:
    """Show every page, and of each every view; yield its name while it is settled in front.

    The pages of a meeting show the newest one, and are left out where there is none.
    """
    window = start.window
    assert start.office is not None
    newest = next((meeting.id for meeting in start.office.desk.meetings()), "")
    for place in places.ALL:
        if place.key == _MEETING and newest:
            window.open_meeting(newest)
        elif place.key == "preview" and newest:
            window.preview(PapersWanted(newest, frozenset({PaperKind.MINUTES})))
        elif place.key == "papers":
            window.show_papers(newest)
        elif place.key not in (_MEETING, "preview"):
            window.show_page(place.key)
        else:
            continue
        settle(start)
        page = window.current
        assert page is not None
        names = page.views()
        if not names:
            yield place.key
        for name in names:
            page.show_view(name)
            settle(start)
            yield f"{place.key}-{name}"


def settle(start: Start) -> None:
    """Wait until nothing is being read or saved and everything is painted."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()
        if start.jobs.busy:
            loop = QEventLoop()
            start.jobs.idle.connect(loop.quit)
            QTimer.singleShot(_PATIENCE_MS, loop.quit)
            loop.exec()
    QApplication.processEvents()

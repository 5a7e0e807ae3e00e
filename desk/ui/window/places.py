"""Which pages there are: where they stand in the rail and where their code is."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from desk.ui.page import Page
    from desk.ui.session import Session


@dataclass(frozen=True, slots=True)
class Place:
    """A page that can be opened. A place without a title is not in the rail (a meeting)."""

    key: str
    title_source: str
    module: str
    class_name: str
    shortcut: str = ""
    at_bottom: bool = False
    shown_as: str = ""
    """The place of the rail that is marked while this page is open."""

    @property
    def title(self) -> str:
        """What the rail calls it."""
        return QCoreApplication.translate("Places", self.title_source)

    def make(self, session: "Session", **more: object) -> "Page":
        """Import the page's code and make the page."""
        made: Page = getattr(import_module(self.module), self.class_name)(session, **more)
        return made


_PAGES = "desk.ui.pages"
ALL: tuple[Place, ...] = (
    Place(
        "workbench",
        str(QT_TRANSLATE_NOOP("Places", "Workbench")),
        f"{_PAGES}.workbench.page",
        "WorkbenchPage",
        "Ctrl+1",
    ),
    Place(
        "meetings",
        str(QT_TRANSLATE_NOOP("Places", "Meetings")),
        f"{_PAGES}.meetings.page",
        "MeetingsPage",
        "Ctrl+2",
    ),
    Place(
        "pool",
        str(QT_TRANSLATE_NOOP("Places", "Item pool")),
        f"{_PAGES}.pool.page",
        "PoolPage",
        "Ctrl+3",
    ),
    Place(
        "ledger",
        str(QT_TRANSLATE_NOOP("Places", "Ledger")),
        f"{_PAGES}.ledger.page",
        "LedgerPage",
        "Ctrl+4",
    ),
    Place(
        "directory",
        str(QT_TRANSLATE_NOOP("Places", "Directory")),
        f"{_PAGES}.directory.page",
        "DirectoryPage",
        "Ctrl+5",
    ),
    Place(
        "papers",
        str(QT_TRANSLATE_NOOP("Places", "Papers")),
        f"{_PAGES}.papers.page",
        "PapersPage",
        "Ctrl+6",
    ),
    Place(
        "settings",
        str(QT_TRANSLATE_NOOP("Places", "Settings")),
        f"{_PAGES}.settings.page",
        "SettingsPage",
        "Ctrl+7",
        at_bottom=True,
    ),
    Place("meeting", "", f"{_PAGES}.meeting.page", "MeetingPage", shown_as="meetings"),
    Place("preview", "", "desk.ui.preview.page", "PreviewPage", shown_as="papers"),
)

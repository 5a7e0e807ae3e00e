"""What every page of the window is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.ui.commands import Command
from desk.ui.session import Session


class Page(QWidget):
    """A page: a header at the top, content below; it shows records and refreshes what changed.

    The window calls `opened` each time the page comes to the front and `refresh` with what an
    operation touched while it is in front; a page that is not in front reads anew when opened.
    """

    key: str = ""
    """The page's name in settings and tests: meetings, meeting, ledger …"""

    open_meeting = Signal(str)
    """The window shows the meeting of this id."""
    meetings_requested = Signal()
    """The window shows the list of meetings."""
    page_requested = Signal(str)
    """The window shows the page of this key."""
    new_meeting_requested = Signal()
    import_requested = Signal()
    sample_requested = Signal()
    language_chosen = Signal(str)
    """zh_CN or en: the window speaks it from now on."""
    theme_chosen = Signal(object)
    """True for dark, False for light, None for as the system is."""
    said = Signal(str)
    """A sentence the window shows as a line for a while."""
    papers_requested = Signal(str)
    """The window shows the papers of the meeting of this id."""
    preview_requested = Signal(object, object)
    """PapersWanted, and the PaperKey of the one to show first or None: shown as they will print."""
    check_requested = Signal(object)
    """Path of a Word file whose format the window checks."""
    revised_file_chosen = Signal(object)
    """Path of a revised Word file that is read back into the meeting shown."""
    back_requested = Signal()
    """The window returns to the page that was in front before."""
    history_wanted = Signal(str, str)
    """Kind and id of a record: the window shows what was done to it, by whom and when."""
    search_requested = Signal()
    """The window opens its search of commands and records."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def opened(self) -> None:
        """Read what the page shows and put the keyboard where work begins."""

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        """Read again what the page shows of the touched (kind, id) pairs."""

    def leave(self) -> bool:
        """Save what is being typed; return False where the user must decide something first."""
        return True

    def print_papers(self) -> None:
        """Show what of this page can be printed (Ctrl+P); nothing where there is nothing."""

    @property
    def meeting_shown(self) -> str:
        """The id of the meeting this page is about, or an empty text."""
        return ""

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return what keys do on this page, as (text, key), for the status line."""
        return ()

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return every key of this page, as (text, key), for the list of keys (F1)."""
        return self.hints()

    def views(self) -> Sequence[str]:
        """Return the names of what this page shows one at a time; none where it is one whole."""
        return ()

    def show_view(self, name: str) -> None:
        """Show one of `views`."""

    def commands(self) -> Sequence[Command]:
        """Return what can be done here, for the command palette; only what can be done now."""
        return ()

    def show_record(self, kind: str, record_id: str) -> None:
        """Put the keyboard on a record this page lists; the window has brought it to the front."""

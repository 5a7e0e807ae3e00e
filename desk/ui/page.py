"""What every page of the window is."""

from PySide6.QtWidgets import QWidget

from desk.ui.session import Session


class Page(QWidget):
    """A page: a header at the top, content below; it shows records and refreshes what changed.

    The window calls `opened` each time the page comes to the front and `refresh` with what an
    operation touched while it is in front; a page that is not in front reads anew when opened.
    """

    key: str = ""
    """The page's name in settings and tests: meetings, meeting, ledger …"""

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

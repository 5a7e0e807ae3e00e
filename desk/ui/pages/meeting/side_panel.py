"""Beside the item under way: its papers, the minutes as text and as pages, who is here."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.dossier import ItemDossier
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.item_papers import ItemPapers
from desk.ui.pages.meeting.minutes_pages import MinutesPages
from desk.ui.pages.meeting.minutes_text import MinutesText
from desk.ui.pages.meeting.people_panel import PeoplePanel
from desk.ui.preview.laid_out import Typesetter
from desk.ui.widgets.lines import hairline
from desk.ui.widgets.switch_button import SwitchButton

PAPERS = "papers"
MINUTES = "minutes"
PAGES = "pages"
PEOPLE = "people"


class SidePanel(QWidget):
    """Tabs; each is made when it is first turned to, and only the one in front is kept up to date.

    The pages are there where somebody hands in a typesetter.
    """

    moved = Signal(object, object)
    """Attendance ids, and the Movement of these people."""
    left = Signal()

    def __init__(
        self,
        ctx: MeetingContext,
        typesetter: Typesetter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item: ItemDossier | None = None
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._makers: dict[str, Callable[[], QWidget]] = {
            PAPERS: lambda: ItemPapers(ctx),
            MINUTES: lambda: MinutesText(ctx),
            PAGES: lambda: MinutesPages(ctx, typesetter) if typesetter else QWidget(),
            PEOPLE: self._make_people,
        }
        self._made: dict[str, QWidget] = {}
        self._buttons: dict[str, QPushButton] = {}
        self.current = PAPERS
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._tabs = QHBoxLayout()
        self._tabs.setContentsMargins(12, 0, 12, 0)
        self._tabs.setSpacing(8)
        self._add_tab(PAPERS, self.tr("Opinions"))
        self._add_tab(MINUTES, self.tr("Minutes"))
        if typesetter is not None:
            self._add_tab(PAGES, self.tr("Pages"))
        self._add_tab(PEOPLE, self.tr("Present"))
        self._tabs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tabs)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def _add_tab(self, key: str, text: str) -> None:
        tab = SwitchButton(text, "tab")
        tab.setChecked(key == self.current)
        tab.clicked.connect(lambda: self.turn_to(key))
        self._group.addButton(tab)
        self._tabs.addWidget(tab)
        self._buttons[key] = tab

    def _make_people(self) -> QWidget:
        panel = PeoplePanel(self._ctx)
        panel.moved.connect(self.moved)
        panel.left.connect(self.left)
        return panel

    def _tab(self, key: str) -> QWidget:
        if key not in self._made:
            self._made[key] = self._makers[key]()
            self._stack.addWidget(self._made[key])
        return self._made[key]

    @property
    def reading(self) -> MinutesText:
        """The text of the minutes."""
        tab = self._tab(MINUTES)
        assert isinstance(tab, MinutesText)
        return tab

    @property
    def people(self) -> PeoplePanel:
        """Who is here."""
        tab = self._tab(PEOPLE)
        assert isinstance(tab, PeoplePanel)
        return tab

    def turn_to(self, key: str) -> None:
        """Bring a tab to the front."""
        self.current = key
        self._buttons[key].setChecked(True)
        self._stack.setCurrentWidget(self._tab(key))
        self._show()

    def show_item(self, item: ItemDossier) -> None:
        """Show what belongs to an item."""
        self._item = item
        self._show()

    def _show(self) -> None:
        if self._item is None:
            return
        tab = self._tab(self.current)
        if isinstance(tab, ItemPapers):
            tab.show_item(self._item)
        elif isinstance(tab, PeoplePanel):
            tab.show_people(self._item.item.id)
        elif isinstance(tab, MinutesText | MinutesPages):
            tab.follow()

"""The page of the pool over the sample's directory, with two items."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtTest import QTest

from desk.domain.agenda import AgendaItem, Consultation, ItemState, Opinion
from desk.domain.meetings import Meeting, MeetingType
from desk.services.desk import Desk
from desk.services.editing import AT_END, add
from desk.services.meetings import new_meeting
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.pool.page import PoolPage
from desk.ui.start import Start
from tests.ui.support import current, settle


class Work:
    """The page with what tests ask of it."""

    def __init__(self, start: Start) -> None:
        assert start.office is not None
        self.start = start
        self.desk: Desk = start.office.desk  # type: ignore[assignment]
        self.full = self._item("关于防汛物资储备的请示", request="审定方案")
        self.bare = self._item("关于供水价格的请示")
        unit = next(iter(self.desk.directory().units))
        asked = Consultation(
            item_id=self.full.id, unit_id=unit, opinion=Opinion.DISAGREE, position=AT_END
        )
        self.desk.run(add(asked))
        start.window.show_page("pool")
        settle(start.jobs)
        page = current(start)
        assert isinstance(page, PoolPage)
        self.page = page
        self.activate()

    def activate(self) -> None:
        """Bring the window to the front: its keys work there only."""
        self.start.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.start.window)

    def _item(self, title: str, **more: object) -> AgendaItem:
        unit = list(self.desk.directory().units)[5]
        made = AgendaItem(
            title=title,
            state=ItemState.PROPOSED,
            position=AT_END,
            presenter_unit_id=unit,
            **more,  # type: ignore[arg-type]
        )
        return self.desk.run(add(made)).value

    def settle(self) -> None:
        """Wait until everything handed over is done and shown."""
        settle(self.start.jobs)

    def now(self, item: AgendaItem) -> AgendaItem:
        """Return an item as it is kept now."""
        self.settle()
        return self.desk.read(lambda reader: reader.get(AgendaItem, item.id))

    def meeting(self, mark: str) -> Meeting:
        """Make a meeting that is ahead."""
        (kind,) = self.desk.read(lambda reader: reader.find(MeetingType, mark=mark))
        made = self.desk.run(new_meeting(kind.id, date(2026, 12, 4))).value
        self.page.ctx.reread()
        self.settle()
        return made

    def dialog(self, kind: Callable[..., Frame]) -> Frame:
        """Return the dialog that is open."""
        self.settle()
        (found,) = (
            one
            for one in self.start.window.findChildren(Frame)
            if isinstance(one, kind) and one.isVisible()  # type: ignore[arg-type]
        )
        return found


@pytest.fixture
def work(start_with_sample: Start) -> Work:
    """Return the page of the pool."""
    return Work(start_with_sample)

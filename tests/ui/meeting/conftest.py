"""The meeting's page over the sample, in the window."""

import pytest

from desk.domain.dossier import Dossier
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.start import Start
from tests.ui.support import current, settle


class Work:
    """The page with what tests ask of it."""

    def __init__(self, start: Start, page: MeetingPage) -> None:
        self.start, self.page = start, page

    def settle(self) -> None:
        """Wait until everything handed over is done and shown."""
        settle(self.start.jobs)

    @property
    def dossier(self) -> Dossier:
        """The meeting as it lies on disk."""
        self.settle()
        assert self.start.office is not None
        return self.start.office.desk.dossier(self.page.ctx.meeting_id)

    def elsewhere(self, operation: object) -> None:
        """Run an operation as another seat would: the page is not told."""
        self.settle()
        assert self.start.office is not None
        self.start.office.store.run(operation)  # type: ignore[arg-type]

    def item(self, index: int) -> str:
        """Show an item and return its id."""
        item_id = self.page.ctx.dossier.items[index].item.id
        self.page._enter_item(item_id)
        self.settle()
        return item_id

    def stage(self, stage: str) -> None:
        """Show a stage."""
        self.page.show_stage(stage)
        self.settle()


@pytest.fixture
def work(start_with_sample: Start) -> Work:
    """Return the page of the sample's meeting."""
    page = current(start_with_sample)
    assert isinstance(page, MeetingPage)
    return Work(start_with_sample, page)

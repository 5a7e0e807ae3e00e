"""An office's choices about its papers: one record, made at the first choice."""

from dataclasses import replace
from typing import Any

from desk.domain.operations import Operation, Work
from desk.domain.paper_settings import PAPER_SETTINGS_ID, PaperSettings
from desk.services.editing import edit


def choose(seen: PaperSettings, **changes: Any) -> Operation[PaperSettings]:
    """Return the operation that makes choices; `seen` is what the user looked at.

    It raises Conflict where someone else has chosen otherwise since.
    """

    def perform(work: Work) -> PaperSettings:
        if work.seek(PaperSettings, PAPER_SETTINGS_ID) is None:
            return work.add(replace(PaperSettings(), **changes))
        return edit(seen, **changes).perform(work)

    return Operation(f"edit_{PaperSettings.KIND}", perform)

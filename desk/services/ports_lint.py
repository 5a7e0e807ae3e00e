"""What the window and the command line need of a wording check; app.py and cli hand it in."""

from collections.abc import Sequence
from typing import Protocol

from desk.domain.wording_findings import NOTHING_BESIDE, Beside, Finding, TextRole


class WordingChecker(Protocol):
    """Marks vague actors, vague times, empty phrases and faults of form (S5, S27)."""

    def check(
        self,
        text: str,
        role: TextRole,
        unit_names: Sequence[str] = (),
        *,
        beside: Beside = NOTHING_BESIDE,
        within: tuple[int, int] | None = None,
    ) -> tuple[Finding, ...]:
        """Return the findings in the order they stand; offsets are code points of `text`.

        `unit_names` are names and aliases of known units. With `within` (start, end) only the
        paragraphs which that part touches are looked at, and found is what a check of the whole
        text finds there: marks in pairs and headings still count across all of it.
        """
        ...

"""A Word file of ours as pages; what stays equal is set once, so a changed sentence is quick."""

from desk.documents.rules.breaking import MEASURED, Habits
from desk.documents.typeset.lines import LineSetter
from desk.documents.typeset.metrics import Metrics
from desk.documents.typeset.pages import make_pages
from desk.documents.typeset.placed import Page
from desk.documents.typeset.reading import read


class Typesetter:
    """Sets files with the fonts at hand, breaking lines as a word processor does."""

    def __init__(self, metrics: Metrics, habits: Habits = MEASURED) -> None:
        self._setter = LineSetter(metrics, habits)

    def pages(self, package: bytes) -> tuple[Page, ...]:
        """Return the pages of a .docx that the Word writer has made."""
        return make_pages(read(package), self._setter)

"""Fonts without a screen: 汉字 and their signs one em wide, everything else half an em."""

from dataclasses import dataclass, field

from desk.documents import model as m
from desk.documents.rules.breaking import MEASURED, Habits
from desk.documents.rules.lines import width
from desk.documents.styles.settings import OfficeFormat
from desk.documents.typeset.metrics import Font
from desk.documents.typeset.paper import Typesetter
from desk.documents.typeset.placed import Page, Text
from desk.documents.word.writer import write


@dataclass
class PlainMetrics:
    """Every font has every character but those it is said to lack."""

    lacking: dict[str, str] = field(default_factory=dict)
    asked: int = 0

    def glyph(self, wanted: str, bold: bool, character: str) -> tuple[Font, float]:
        """Return the font asked for, or "other" for what it lacks."""
        self.asked += 1
        family = "other" if character in self.lacking.get(wanted, "") else wanted
        return Font(family, bold), width(character)

    def ink(self, font: Font, text: str) -> tuple[float, float]:
        """Return the reach of a text's ink in em."""
        return 0.86, 0.1


def pages_of(
    *blocks: m.Block, form: m.Form = m.Form.PLAIN, habits: Habits = MEASURED
) -> list[Page]:
    """Return the pages of a paper of these blocks."""
    return list(Typesetter(PlainMetrics(), habits).pages(write(m.Document(form, blocks), FORMAT)))


FORMAT = OfficeFormat()


def texts(page: Page) -> list[Text]:
    """Return what is written on a page."""
    return [item for item in page.items if isinstance(item, Text)]


def lines(page: Page) -> list[str]:
    """Return the lines of a page in reading order, joined from their fonts."""
    found: dict[float, str] = {}
    for text in texts(page):
        found[round(text.y, 1)] = found.get(round(text.y, 1), "") + text.text
    return list(found.values())

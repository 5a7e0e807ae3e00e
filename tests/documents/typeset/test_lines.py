"""How the characters of a line stand: alignment, justification, tabs, fonts, repeated setting."""

import pytest

from desk.documents import model as m
from desk.documents.rules.breaking import MEASURED
from desk.documents.typeset.lines import LineSetter
from desk.documents.typeset.reading import read
from desk.documents.typeset.shaping import shape
from desk.documents.word.writer import write
from tests.documents.typeset.fakes import FORMAT, PlainMetrics, pages_of, texts

RIGHT = 79.35 + 442.25
"""The right edge of the text area, in points."""


def test_full_lines_reach_the_right_edge() -> None:
    page = pages_of(m.Paragraph((m.Run("国家2026年" * 20),), indent=False))[0]
    lines = texts(page)[:-2]
    for line in lines:
        end = line.x + line.places[-1] + (16 if line.text[-1] > "\x80" else 8)
        assert end == pytest.approx(RIGHT, abs=0.01)


def test_digits_of_a_number_are_not_spread() -> None:
    line = texts(pages_of(m.Paragraph((m.Run("国2026年" * 20),), indent=False))[0])[0]
    start = line.text.index("2026")
    steps = [line.places[start + i + 1] - line.places[start + i] for i in range(3)]
    assert steps == pytest.approx([7.75] * 3)


def test_tabs_lead_to_their_stops() -> None:
    page = pages_of(m.IssueLine("甲", "2026年"), form=m.Form.MINUTES)[0]
    line = texts(page)[0]
    assert line.x == pytest.approx(79.35 + 16)
    end = line.x + line.places[-1] + 16
    assert end == pytest.approx(RIGHT - 16, abs=0.3)


def test_a_character_its_font_lacks_comes_from_the_next_one() -> None:
    paragraph = m.Paragraph((m.Run("甲乙丙"),))
    package = write(m.Document(m.Form.PLAIN, (paragraph,)), FORMAT)
    block = next(b for b in read(package).blocks if getattr(b, "text", ""))
    made = shape(block.pieces, PlainMetrics({"仿宋_GB2312": "乙"}), MEASURED)  # type: ignore[union-attr]
    assert [font.family for font in made.fonts] == ["仿宋_GB2312", "other", "仿宋_GB2312"]


def test_equal_paragraphs_are_set_once() -> None:
    package = write(m.Document(m.Form.PLAIN, (m.Paragraph((m.Run("国家" * 99),)),)), FORMAT)
    metrics = PlainMetrics()
    setter = LineSetter(metrics, MEASURED)
    for _ in range(3):
        block = read(package).blocks[0]
        setter.lines(block, 400.0)  # type: ignore[arg-type]
        asked = metrics.asked
    assert asked == metrics.asked
    before = metrics.asked
    setter.lines(read(package).blocks[0], 300.0)  # type: ignore[arg-type]
    assert metrics.asked > before

"""Measured on the page: GB/T 9704-2012 against what LibreOffice makes of our Word files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pdfplumber.pdf import PDF

from desk.documents.styles.standard import SCHOOLS
from tests.documents.pages import ink

MM = 72 / 25.4
Open = Callable[[str], PDF]


def mm(points: float) -> float:
    return float(points) / MM


@pytest.mark.parametrize("school", ["A", "B"])
def test_full_pages_have_22_lines_of_28_characters(opened: Open, school: str) -> None:
    pdf = opened(f"full-{school}")
    full_pages = pdf.pages[:-1]
    assert len(full_pages) >= 2
    for page in full_pages:
        lines = page.extract_text_lines(return_chars=True)[:-1]
        counts = [len(line["text"].replace(" ", "")) for line in lines]
        assert len(lines) == 22
        first = 26 if page.page_number == 1 else 28
        assert counts == [first] + [28] * 21


@pytest.mark.parametrize("school", ["A", "B"])
def test_lines_fill_the_text_area(opened: Open, pdfs: dict[str, Path], school: str) -> None:
    measures = SCHOOLS[school]
    lines = opened(f"full-{school}").pages[1].extract_text_lines()[:-1]
    assert mm(min(line["x0"] for line in lines)) == pytest.approx(28, abs=0.5)
    assert mm(max(line["x1"] for line in lines)) == pytest.approx(210 - 26, abs=0.7)
    bands = [b for b in ink(pdfs[f"full-{school}"], 2, red=False)]
    top, bottom = bands[0].top, bands[21].bottom
    assert top >= measures.top
    assert bottom <= 297 - measures.bottom
    assert 218 <= bottom - top <= 225
    pitch = (bands[21].top - bands[0].top) / 21
    assert pitch == pytest.approx(measures.pitch / 1440 * 25.4, abs=0.05)


@pytest.mark.parametrize(("name", "school"), [("minutes-A", "A"), ("minutes-B", "B")])
def test_mark_stands_where_the_school_wants_it(
    pdfs: dict[str, Path], name: str, school: str
) -> None:
    measures = SCHOOLS[school]
    mark = ink(pdfs[name], 1, red=True)[0]
    assert mark.top - measures.top == pytest.approx(measures.mark_top, abs=1)
    left, right = mark.left - 28, 210 - 26 - mark.right
    assert left == pytest.approx(right, abs=1)


def test_labels_above_do_not_move_the_mark(pdfs: dict[str, Path]) -> None:
    mark = ink(pdfs["sample-general-A"], 1, red=True)[0]
    assert mark.top - 37 == pytest.approx(35, abs=1)
    labels = ink(pdfs["sample-general-A"], 1, red=False)[:3]
    assert all(label.top >= 37 and label.bottom < mark.top for label in labels)
    assert all(label.left == pytest.approx(28, abs=1) for label in labels)


def test_red_rule_of_minutes_is_4_mm_below_the_line_above_and_156_mm_long(
    pdfs: dict[str, Path],
) -> None:
    red = ink(pdfs["minutes-A"], 1, red=True)
    rule = red[1]
    assert len(red) == 2
    assert rule.right - rule.left == pytest.approx(156, abs=0.5)
    assert 0.35 <= rule.bottom - rule.top <= 0.7
    above = max(b.bottom for b in ink(pdfs["minutes-A"], 1, red=False) if b.bottom < rule.top)
    assert rule.top - above == pytest.approx(4, abs=0.6)


@pytest.mark.parametrize(("name", "school"), [("full-A", "A"), ("full-B", "B")])
def test_page_numbers_stand_outside_below_the_text_area(
    opened: Open, pdfs: dict[str, Path], name: str, school: str
) -> None:
    measures = SCHOOLS[school]
    pages = opened(name).pages
    for page in pages[:3]:
        line = page.extract_text_lines()[-1]
        assert line["text"].replace(" ", "") == f"—{page.page_number}—"
        if page.page_number % 2:
            assert 210 - 26 - mm(line["x1"]) == pytest.approx(14 * 25.4 / 72, abs=1)
        else:
            assert mm(line["x0"]) - 28 == pytest.approx(14 * 25.4 / 72, abs=1)
    band = ink(pdfs[name], 1, red=False)[-1]
    dash = (band.top + band.bottom) / 2
    assert dash - (297 - measures.bottom) == pytest.approx(measures.page_number_gap, abs=0.7)


def test_copies_stand_at_the_foot_of_the_last_page_between_rules(
    opened: Open, pdfs: dict[str, Path]
) -> None:
    page = opened("minutes-A").pages[-1]
    rules = [r for r in page.rects if r["width"] > 150 * MM]
    assert len(rules) == 3
    assert mm(rules[0]["height"]) == pytest.approx(0.35, abs=0.05)
    assert mm(rules[1]["height"]) == pytest.approx(0.25, abs=0.05)
    assert all(mm(r["width"]) == pytest.approx(156, abs=0.5) for r in rules)
    assert mm(rules[-1]["bottom"]) == pytest.approx(297 - 35, abs=0.7)
    text = page.crop((0, rules[0]["top"], page.width, rules[-1]["bottom"])).extract_text()
    assert "抄送：市委办公室，市人大常委会办公室，市政协办公室。" in text
    assert "江州市人民政府办公室" in text


def test_copies_that_need_another_page_do_not_stand_there_alone(opened: Open) -> None:
    pages = opened("crowded-A").pages
    assert len(pages) == 2
    assert "出席" not in pages[0].extract_text()
    assert "出席：张毅" in pages[1].extract_text()
    assert len(pages[1].rects) == 3


def test_copies_after_a_table_take_a_row_along_to_another_page(opened: Open) -> None:
    pages = opened("crowded-table-A").pages
    assert len(pages) == 2
    assert "抄送" not in pages[0].extract_text()
    assert "16 事" in pages[1].extract_text()
    assert mm(max(r["bottom"] for r in pages[1].rects)) == pytest.approx(297 - 35, abs=0.7)


def test_letter_has_double_rules_on_its_first_page_only(
    opened: Open, pdfs: dict[str, Path]
) -> None:
    red = ink(pdfs["letter-A"], 1, red=True)
    mark, upper, lower = red[0], red[1:3], red[3:5]
    assert len(red) == 5
    assert mark.top == pytest.approx(30, abs=1)
    assert upper[0].top - mark.bottom == pytest.approx(4, abs=0.7)
    assert all(b.right - b.left == pytest.approx(170, abs=0.5) for b in (*upper, *lower))
    assert all((b.left + b.right) / 2 == pytest.approx(28 + 78, abs=0.5) for b in (*upper, *lower))
    assert upper[0].bottom - upper[0].top > upper[1].bottom - upper[1].top
    assert lower[0].bottom - lower[0].top < lower[1].bottom - lower[1].top
    assert 297 - lower[1].bottom == pytest.approx(20, abs=0.5)
    for page in opened("letter-A").pages[1:]:
        assert not ink(pdfs["letter-A"], page.page_number, red=True)


def test_letter_number_is_flush_right_under_the_rule(opened: Open, pdfs: dict[str, Path]) -> None:
    rule = ink(pdfs["letter-A"], 1, red=True)[2]
    number = ink(pdfs["letter-A"], 1, red=False)[0]
    assert number.top - rule.bottom == pytest.approx(14 * 25.4 / 72, abs=0.7)
    assert number.right == pytest.approx(210 - 26, abs=1)


def test_letter_has_no_page_number_on_its_first_page(opened: Open) -> None:
    pages = opened("letter-A").pages
    assert "— 1 —" not in pages[0].extract_text()
    assert pages[1].extract_text_lines()[-1]["text"].replace(" ", "") == "—2—"


def test_no_person_is_broken_over_a_line(opened: Open) -> None:
    text = "\n".join(page.extract_text() for page in opened("sample-minutes-of-all-A").pages[-2:])
    for name in ("蒋鸿喆", "上官云舟", "张毅（代柏长青）", "区建昇", "单亚珺", "翟兴业", "查一鸣"):
        assert name in text

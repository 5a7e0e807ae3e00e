"""Measured in our own PDF files: GB/T 9704-2012, in mm."""

from collections.abc import Callable
from typing import Any

import pytest
from pdfplumber.page import Page
from pdfplumber.pdf import PDF

from desk.documents.styles.standard import SCHOOLS
from desk.documents.word.layout import ABOVE, BELOW, MARK_BELOW

MM = 72 / 25.4
Open = Callable[..., PDF]
SCHOOL = pytest.mark.parametrize("school", ["A", "B"])


def mm(points: float) -> float:
    return float(points) / MM


def baseline(line: dict[str, Any], page: Page) -> float:
    """Return how far below the page's top a line stands, in mm."""
    return mm(float(page.height) - line["chars"][0]["matrix"][5])


def lines(page: Page) -> list[dict[str, Any]]:
    return page.extract_text_lines(return_chars=True)


def plain(line: dict[str, Any]) -> str:
    return str(line["text"]).replace(" ", "")


@SCHOOL
def test_full_pages_have_22_lines_of_28_characters(native: Open, school: str) -> None:
    pages = native("full", school).pages[:-1]
    assert len(pages) >= 2
    for page in pages:
        counts = [len(plain(line)) for line in lines(page)[:-1]]
        assert counts == [26 if page.page_number == 1 else 28] + [28] * 21


@SCHOOL
def test_lines_fill_the_text_area(native: Open, school: str) -> None:
    measures = SCHOOLS[school]
    page = native("full", school).pages[1]
    body = lines(page)[:-1]
    assert mm(body[0]["x0"]) == pytest.approx(28, abs=0.2)
    assert mm(body[0]["x1"]) == pytest.approx(210 - 26, abs=0.2)
    first, last = baseline(body[0], page), baseline(body[-1], page)
    assert (last - first) / 21 == pytest.approx(measures.pitch / 1440 * 25.4, abs=0.01)
    assert first - mm(ABOVE * 16) >= measures.top
    assert last + mm(BELOW * 16) <= 297 - measures.bottom


@SCHOOL
def test_mark_stands_where_the_school_wants_it(native: Open, school: str) -> None:
    measures = SCHOOLS[school]
    page = native("minutes", school).pages[0]
    mark = lines(page)[0]
    top = baseline(mark, page) - mm(ABOVE * mark["chars"][0]["size"])
    assert top - measures.top == pytest.approx(measures.mark_top, abs=0.5)
    assert mm(mark["x0"]) - 28 == pytest.approx(210 - 26 - mm(mark["x1"]), abs=0.3)
    assert mark["chars"][0]["non_stroking_color"] == (1, 0, 0)


@SCHOOL
def test_red_rule_is_4_mm_below_the_line_above(native: Open, school: str) -> None:
    for name in ("minutes", "general"):
        page = native(name, school).pages[0]
        rule = page.rects[0]
        above = [line for line in lines(page) if line["top"] < rule["top"]][-1]
        foot = baseline(above, page) + mm(BELOW * 16)
        assert mm(rule["top"]) - foot == pytest.approx(4, abs=0.3)
        assert mm(rule["width"]) == pytest.approx(156, abs=0.1)
        assert mm(rule["height"]) == pytest.approx(0.5, abs=0.05)
        assert rule["non_stroking_color"] == (1, 0, 0)


@SCHOOL
def test_numbers_and_titles_keep_their_blank_lines(native: Open, school: str) -> None:
    """7.2.5, 7.3.1, 7.3.2: two lines below the mark, two below the rule, one below the title."""
    pitch = SCHOOLS[school].pitch / 1440 * 25.4
    page = native("general", school).pages[0]
    mark, number, title, addressee, *_ = (baseline(line, page) for line in lines(page))
    assert (number - mark) / pitch == pytest.approx(3, abs=0.5)
    rule = mm(page.rects[0]["bottom"])
    assert (title - rule) / pitch == pytest.approx(3, abs=0.2)
    assert (addressee - title) / pitch == pytest.approx(2, abs=0.3)


@SCHOOL
def test_page_numbers_stand_outside_below_the_text_area(native: Open, school: str) -> None:
    measures = SCHOOLS[school]
    for page in native("full", school).pages[:3]:
        line = lines(page)[-1]
        assert plain(line) == f"—{page.page_number}—"
        if page.page_number % 2:
            assert 210 - 26 - mm(line["x1"]) == pytest.approx(mm(14), abs=0.3)
        else:
            assert mm(line["x0"]) - 28 == pytest.approx(mm(14), abs=0.3)
        dash = baseline(line, page) - mm(0.36 * 14)
        assert dash - (297 - measures.bottom) == pytest.approx(measures.page_number_gap, abs=0.2)


@SCHOOL
def test_copies_stand_at_the_foot_of_the_text_area(native: Open, school: str) -> None:
    page = native("minutes", school).pages[-1]
    rules = page.rects
    assert [mm(rule["height"]) for rule in rules] == pytest.approx([0.35, 0.25, 0.35], abs=0.02)
    assert all(mm(rule["width"]) == pytest.approx(156, abs=0.1) for rule in rules)
    assert mm(rules[-1]["bottom"]) == pytest.approx(297 - SCHOOLS[school].bottom, abs=0.2)
    between = page.crop((0, rules[0]["top"], page.width, rules[-1]["bottom"])).extract_text()
    assert "抄送：市委办公室，市人大常委会办公室。" in between


def test_a_letter_has_double_rules_on_its_first_page_only(native: Open) -> None:
    first, second, *_ = native("letter").pages
    upper, lower = first.rects[:2], first.rects[2:]
    mark = lines(first)[0]
    assert baseline(mark, first) - mm(ABOVE * 36) == pytest.approx(30, abs=0.5)
    foot = baseline(mark, first) + mm(MARK_BELOW * 36)
    assert mm(upper[0]["top"]) - foot == pytest.approx(4, abs=0.3)
    assert all(mm(rule["width"]) == pytest.approx(170, abs=0.1) for rule in first.rects)
    assert upper[0]["height"] > upper[1]["height"]
    assert lower[0]["height"] < lower[1]["height"]
    assert 297 - mm(lower[1]["bottom"]) == pytest.approx(20, abs=0.2)
    number = lines(first)[1]
    assert mm(number["x1"]) == pytest.approx(210 - 26, abs=0.3)
    assert "—1—" not in [plain(line) for line in lines(first)]
    assert not second.rects
    assert plain(lines(second)[-1]) == "—2—"


def test_a_sealed_signature_stands_four_characters_from_the_right(native: Open) -> None:
    page = native("letter").pages[-1]
    day = next(line for line in lines(page) if plain(line).startswith("20"))
    assert mm(day["x1"]) == pytest.approx(210 - 26 - mm(4 * 16), abs=1)


def test_a_card_has_its_own_page(native: Open) -> None:
    pages = native("card").pages
    assert len(pages) == 1
    assert mm(pages[0].width) == pytest.approx(200, abs=0.02)
    assert mm(pages[0].height) == pytest.approx(100, abs=0.02)
    name = lines(pages[0])[0]
    assert (name["x0"] + name["x1"]) / 2 == pytest.approx(float(pages[0].width) / 2, abs=1)


def test_turned_names_stand_in_the_middle_of_their_half(native: Open) -> None:
    page = native("turned").pages[0]
    left, right = page.chars[0]["matrix"], page.chars[2]["matrix"]
    assert left[:4] == pytest.approx((0, -1, 1, 0), abs=1e-6)
    assert right[:4] == pytest.approx((0, 1, -1, 0), abs=1e-6)
    assert left[4] + right[4] == pytest.approx(float(page.width), abs=1)

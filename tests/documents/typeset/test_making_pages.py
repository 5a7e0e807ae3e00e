"""What stands on which page."""

import pytest

from desk.documents import model as m
from desk.documents.typeset.placed import Rect, Text
from tests.documents.typeset.fakes import lines, pages_of, texts

MM = 72 / 25.4


def body(count: int, text: str = "正文") -> list[m.Paragraph]:
    return [m.Paragraph((m.Run(f"{text}{i}"),)) for i in range(count)]


def rects(page: object) -> list[Rect]:
    return [item for item in page.items if isinstance(item, Rect)]  # type: ignore[attr-defined]


def test_a_page_has_22_lines() -> None:
    pages = pages_of(*body(45))
    assert [len(lines(page)) - 1 for page in pages] == [22, 22, 1]


def test_page_numbers_stand_right_on_odd_and_left_on_even_pages() -> None:
    pages = pages_of(*body(45))
    numbers = [texts(page)[-1] for page in pages]
    assert [number.text for number in numbers] == ["— 1 —", "— 2 —", "— 3 —"]
    assert numbers[1].x == pytest.approx(79.35 + 14)
    assert numbers[0].x > 400


def test_a_heading_is_not_left_at_a_page_s_foot() -> None:
    heading = m.Paragraph((m.Run("一、标题"),), m.Level.ONE)
    pages = pages_of(*body(21), heading, *body(1, "后"))
    assert lines(pages[0])[-2] == "正文20"
    assert lines(pages[1])[:2] == ["一、标题", "后0"]


def test_a_page_break_begins_a_page() -> None:
    pages = pages_of(*body(2), m.PageBreak(), *body(1, "后"))
    assert lines(pages[1])[0] == "后0"


def test_heads_of_tables_are_repeated_and_rows_are_whole() -> None:
    columns = (m.Column(20), m.Column(100, False))
    rows = tuple(m.row(str(i), "国家机关" * 20) for i in range(20))
    table = m.Table(columns, (m.row("序号", "事项"), *rows))
    pages = pages_of(*body(3), table)
    assert len(pages) > 2
    for page in pages[1:]:
        head = texts(page)[:2]
        assert [text.text for text in head] == ["序号", "事项"]
    for page in pages:
        assert "".join(text.text for text in texts(page)).count("国家机关") % 20 == 0


def test_a_row_higher_than_a_page_goes_on_on_the_next() -> None:
    long = "".join(f"第{number:04}项，" for number in range(600))
    table = m.Table((m.Column(20), m.Column(100, False)), (m.row("序号", "事项"), m.row("1", long)))
    pages = pages_of(table)
    assert len(pages) > 3
    written = "".join(text.text for page in pages for text in texts(page))
    assert all(f"{number:04}" in written for number in range(600))
    for page in pages:
        assert all(104.9 < text.y < 841.9 - 99.2 for text in texts(page)[:-1])


def test_cells_that_span_columns_have_room_of_both() -> None:
    columns = (m.Column(30), m.Column(30), m.Column(30))
    rows = ((m.Cell("甲乙丙丁戊己庚辛", span=3),), m.row("甲乙丙丁戊己庚辛", "", ""))
    found = texts(pages_of(m.Table(columns, rows, header_rows=0))[0])
    assert [text.text for text in found[:3]] == ["甲乙丙丁戊己庚辛", "甲乙丙丁戊己", "庚辛"]


def test_exact_rows_are_exactly_so_high() -> None:
    table = m.Table((m.Column(50),), (m.row("甲"), m.row("乙")), 0, heights=(40, 0))
    edges = sorted({round(r.y, 2) for r in rects(pages_of(table)[0]) if r.width > 100})
    assert edges[1] - edges[0] == pytest.approx(40 * MM, abs=0.1)


def test_unruled_cells_have_no_rules() -> None:
    table = m.Table((m.Column(50),), ((m.Cell("甲", ruled=False),),), 0)
    assert not rects(pages_of(table)[0])


def test_turned_text_is_turned_about_its_cell_s_middle() -> None:
    cell = m.Cell("张毅", size=60, turn=m.Turn.RIGHT, ruled=False)
    table = m.Table((m.Column(60),), ((cell,),), 0, heights=(80,))
    text = texts(pages_of(table)[0])[0]
    assert text.turn == 90
    assert text.x == pytest.approx(79.35 + 442.25 / 2 - 0.38 * 60, abs=1)


def test_copies_end_where_the_text_area_ends() -> None:
    copies = m.Copies("抄送", "市委办公室。", "市政府办公室", "2026年1月5日印发")
    last = pages_of(*body(30), copies, form=m.Form.MINUTES)[-1]
    rules = rects(last)
    assert len(rules) == 3
    assert rules[-1].y + rules[-1].height == pytest.approx(841.9 - 99.2, abs=0.1)
    assert all(rule.width == pytest.approx(442.25) for rule in rules)


def test_copies_that_need_another_page_take_the_names_with_them() -> None:
    names = m.Names("出席", (m.NameEntry("张毅"),), first=True)
    copies = m.Copies("抄送", "市委办公室。", "市政府办公室", "2026年1月5日印发")
    pages = pages_of(*body(18), names, copies, form=m.Form.MINUTES)
    assert len(pages) == 2
    assert "出席：张毅" in lines(pages[1])[0]


def test_a_letter_s_first_page_has_mark_and_rules_and_no_number() -> None:
    blocks = (m.Mark("江州市人民政府办公室"), m.Number("江政办函〔2026〕1号"), m.Rule())
    pages = pages_of(*blocks, *body(40), form=m.Form.LETTER)
    red = [rect for rect in rects(pages[0]) if rect.colour == "FF0000"]
    assert len(red) == 4
    assert red[0].height > red[1].height
    assert red[2].height < red[3].height
    assert "— 1 —" not in lines(pages[0])
    assert lines(pages[1])[-1] == "— 2 —"
    assert not rects(pages[1])


def test_pages_are_read_from_top_to_foot() -> None:
    page = pages_of(m.Mark("纪要"), m.Number("第1期"), m.Rule(), *body(3), form=m.Form.MINUTES)[0]
    heights = [item.y for item in page.items if isinstance(item, Text)]
    assert heights == sorted(heights)

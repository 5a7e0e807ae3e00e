"""What is read: text in order, effective looks, numbers, changes, sections, shapes."""

import io
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from desk.documents.reading import read
from desk.documents.reading.fonts import font_of
from desk.documents.reading.model import ChangeKind, Reading, ShapeKind
from desk.documents.reading.views import accepted, rejected


def made(word: Document) -> Reading:
    target = io.BytesIO()
    word.save(target)
    return read(target.getvalue())


def with_body(xml: str) -> Reading:
    word = docx.Document()
    body = word.element.body
    wrapped = parse_xml(f"<w:body {nsdecls('w', 'r', 'wp', 'a')}>{xml}</w:body>")
    for place, element in enumerate(list(wrapped)):
        body.insert(place, element)
    return made(word)


def run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def test_theme_fonts_and_defaults() -> None:
    word = docx.Document()
    word.add_paragraph("正文A“")
    look = made(word).paragraphs[0].runs[0].look
    assert look.size == 11
    assert font_of("A", look) == "Cambria"
    assert font_of("正", look) == "ＭＳ 明朝" or font_of("正", look) != ""


def test_styles_are_inherited_and_direct_formatting_wins() -> None:
    word = docx.Document()
    base = word.styles.add_style("底", WD_STYLE_TYPE.PARAGRAPH)
    base.font.size, base.font.bold = Pt(22), True
    base.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "黑体")
    above = word.styles.add_style("上", WD_STYLE_TYPE.PARAGRAPH)
    above.base_style = base
    above.paragraph_format.first_line_indent = Pt(32)
    paragraph = word.add_paragraph("甲", style="上")
    second = paragraph.add_run("乙")
    second.font.size, second.font.bold = Pt(16), False
    read_back = made(word).paragraphs[0]
    first, other = read_back.runs
    assert (first.look.size, first.look.bold, first.look.fonts.east) == (22, True, "黑体")
    assert (other.look.size, other.look.bold, other.look.fonts.east) == (16, False, "黑体")
    assert read_back.look.first == 640
    assert read_back.look.style_name == "上"


def test_indents_in_characters_are_counted_at_the_size_of_the_text() -> None:
    reading = with_body(
        '<w:p><w:pPr><w:ind w:firstLineChars="200" w:firstLine="420"/></w:pPr>'
        '<w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>甲</w:t></w:r></w:p>'
        '<w:p><w:pPr><w:ind w:left="1585" w:hanging="945"/></w:pPr></w:p>'
        '<w:p><w:pPr><w:pStyle w:val="Nowhere"/></w:pPr></w:p>'
    )
    first, second, third = reading.paragraphs[:3]
    assert first.look.first == 640
    assert (second.look.left, second.look.first) == (1585, -945)
    assert not third.look.style_known


def test_quotes_follow_the_hint() -> None:
    reading = with_body(
        '<w:p><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"'
        ' w:eastAsia="仿宋"/></w:rPr><w:t>“甲”</w:t></w:r>'
        '<w:r><w:rPr><w:rFonts w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:hint="eastAsia"/>'
        "</w:rPr><w:t>“甲”</w:t></w:r></w:p>"
    )
    plain, hinted = reading.paragraphs[0].runs
    assert [font_of(c, plain.look) for c in "“甲1"] == [
        "Times New Roman",
        "仿宋",
        "Times New Roman",
    ]
    assert font_of("“", hinted.look) == "仿宋"


CHANGED = (
    "<w:p>"
    + run("同意")
    + '<w:del w:author="何喆" w:date="2026-11-21T09:00:00Z">'
    + run("尽快", "delText")
    + '</w:del><w:ins w:author="何喆">'
    + run("12月20日前")
    + "</w:ins>"
    + run("办结。")
    + "</w:p>"
)


def test_changes_are_kept_apart() -> None:
    paragraph = with_body(CHANGED).paragraphs[0]
    assert paragraph.changed
    assert paragraph.text == "同意12月20日前办结。"
    assert paragraph.original == "同意尽快办结。"
    change = paragraph.runs[1].changes[0]
    assert (change.kind, change.author, change.at) == (
        ChangeKind.DELETE,
        "何喆",
        "2026-11-21T09:00:00Z",
    )


def test_views_split_and_join_paragraphs() -> None:
    reading = with_body(
        '<w:p><w:pPr><w:rPr><w:ins w:author="a"/></w:rPr></w:pPr>' + run("甲") + "</w:p>"
        "<w:p>" + run("乙") + "</w:p>"
        '<w:p><w:pPr><w:rPr><w:del w:author="a"/></w:rPr></w:pPr>' + run("丙") + "</w:p>"
        "<w:p>" + run("丁") + "</w:p>"
        '<w:p><w:moveFrom w:author="a">' + run("戊") + "</w:moveFrom></w:p>"
        '<w:p><w:moveTo w:author="a">' + run("戊") + "</w:moveTo></w:p>"
    )
    assert [p.text for p in accepted(reading).paragraphs] == ["甲", "乙", "丙丁", "", "戊"]
    assert [p.text for p in rejected(reading).paragraphs] == ["甲乙", "丙", "丁", "戊", ""]
    assert not accepted(reading).changed


def test_inserted_then_deleted_is_in_neither_view() -> None:
    reading = with_body(
        '<w:p><w:ins w:author="a"><w:del w:author="b">'
        + run("甲", "delText")
        + "</w:del></w:ins>"
        + run("乙")
        + "</w:p>"
    )
    assert reading.paragraphs[0].text == reading.paragraphs[0].original == "乙"


def test_content_controls_bookmarks_and_fields() -> None:
    reading = with_body(
        '<w:sdt><w:sdtPr><w:tag w:val="statement:1:text"/></w:sdtPr><w:sdtContent><w:p>'
        '<w:bookmarkStart w:id="1" w:name="desk_1"/>' + run("甲") + "</w:p></w:sdtContent></w:sdt>"
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("7")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        + run("页")
        + "</w:p>"
    )
    first, second = reading.paragraphs[:2]
    assert (first.tags, first.bookmarks) == (("statement:1:text",), ("desk_1",))
    assert [(r.text, r.field) for r in second.runs] == [("7", "PAGE"), ("页", "")]


def numbered(levels: list[tuple[str, str]]) -> Document:
    word = docx.Document()
    root = word.part.numbering_part.element
    shown = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for i, (fmt, text) in enumerate(levels)
    )
    root.insert(
        0,
        parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{shown}</w:abstractNum>'),
    )
    root.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>')
    )
    return word


def add_numbered(word: Document, text: str, level: int) -> Any:
    paragraph = word.add_paragraph(text)
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="77"/></w:numPr>'
        )
    )
    return paragraph


def test_automatic_numbers() -> None:
    word = numbered(
        [("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3.")]
    )
    for level in (0, 1, 1, 2, 0, 1):
        add_numbered(word, "甲", level)
    shown = [p.number for p in made(word).paragraphs]
    assert shown == ["一、", "（一）", "（二）", "1.", "二、", "（一）"]


def test_tables_and_sections() -> None:
    word = docx.Document()
    table = word.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "序号"
    table.cell(1, 0).merge(table.cell(1, 1)).text = "合计"
    reading = made(word)
    assert [[c.text for c in row.cells] for row in reading.tables[0].rows] == [
        ["序号", ""],
        ["合计"],
    ]
    assert reading.tables[0].rows[1].cells[0].span == 2
    assert len(reading.tables[0].grid) == 2
    (section,) = reading.sections
    assert (section.width, section.height) == (12240, 15840)
    assert [p.text for p in reading.everything] == ["序号", "", "合计"]


def test_shapes() -> None:
    reading = with_body(
        '<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml">'
        '<v:line from="0,10pt" to="442pt,10pt" strokecolor="red" strokeweight="1.5pt"/>'
        "</w:pict></w:r></w:p>"
        '<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:100pt;'
        'height:50pt"><v:textbox><w:txbxContent><w:p>' + run("框内") + "</w:p></w:txbxContent>"
        "</v:textbox></v:shape></w:pict></w:r></w:p>"
    )
    line, box = (p.shapes[0] for p in reading.paragraphs[:2])
    assert (line.kind, line.color, line.stroke) == (ShapeKind.LINE, "FF0000", 1.5)
    assert line.width == pytest.approx(156, abs=0.1)
    assert (box.kind, box.paragraphs[0].text) == (ShapeKind.BOX, "框内")

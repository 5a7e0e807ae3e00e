"""Word files: valid, self-contained, equal bytes for equal content."""

import io
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from desk.documents import model as m
from desk.documents.styles.settings import Fonts, OfficeFormat
from desk.documents.word.writer import write
from tests.documents.word.every_kind import KINDS, drafts
from tests.documents.word.samples import SAMPLES

SLOTS = ("ascii", "hAnsi", "eastAsia", "cs")


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def used(content: dict[str, bytes], tag: str) -> Iterator[str]:
    for name, data in content.items():
        if name.startswith("word/") and name.endswith(".xml"):
            for element in parse_xml(data).iter(qn(tag)):
                yield element.get(qn("w:val"))


@pytest.fixture(scope="module")
def files() -> list[bytes]:
    documents = [*SAMPLES.values(), *(draft.document for kind in KINDS for draft in drafts(kind))]
    return [write(document, OfficeFormat()) for document in documents]


def test_every_part_is_well_formed(files: list[bytes]) -> None:
    for data in files:
        for name, part in parts(data).items():
            assert part.startswith(b"<?xml"), name
            parse_xml(part)


def test_every_style_used_is_defined(files: list[bytes]) -> None:
    for data in files:
        content = parts(data)
        styles = parse_xml(content["word/styles.xml"])
        defined = {style.get(qn("w:styleId")) for style in styles.iter(qn("w:style"))}
        wanted = {*used(content, "w:pStyle"), *used(content, "w:rStyle")}
        wanted |= {*used(content, "w:tblStyle"), *used(content, "w:basedOn")}
        assert wanted <= defined


def test_every_paragraph_has_a_style(files: list[bytes]) -> None:
    for data in files:
        for name, part in parts(data).items():
            if name.startswith("word/") and name.endswith(".xml"):
                for paragraph in parse_xml(part).iter(qn("w:p")):
                    assert paragraph.find(qn("w:pPr")).find(qn("w:pStyle")) is not None


def test_fonts_fill_all_slots_and_none_is_taken_from_the_theme(files: list[bytes]) -> None:
    for data in files:
        content = parts(data)
        for name, part in content.items():
            assert b"Theme=" not in part, name
            for element in parse_xml(part).iter(qn("w:rFonts")):
                assert len({element.get(qn(f"w:{slot}")) for slot in SLOTS}) == 1
                assert element.get(qn("w:hint")) == "eastAsia"


def test_relationships_lead_to_parts_and_every_part_has_a_type(files: list[bytes]) -> None:
    for data in files:
        content = parts(data)
        types = content["[Content_Types].xml"].decode()
        relations = parse_xml(content["word/_rels/document.xml.rels"])
        for relation in relations:
            assert f"word/{relation.get('Target')}" in content
        for name in content:
            if name.endswith(".xml") and name != "[Content_Types].xml":
                assert f'PartName="/{name}"' in types


def test_tables_have_a_grid_column_for_each_column(files: list[bytes]) -> None:
    for data in files:
        for table in parse_xml(parts(data)["word/document.xml"]).iter(qn("w:tbl")):
            widths = [int(c.get(qn("w:w"))) for c in table.find(qn("w:tblGrid"))]
            for row in table.iter(qn("w:tr")):
                at = 0
                for cell in row.findall(qn("w:tc")):
                    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
                    end = at + (int(span.get(qn("w:val"))) if span is not None else 1)
                    width = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
                    assert int(width.get(qn("w:w"))) == sum(widths[at:end])
                    at = end
                assert at == len(widths)


def test_no_mark_is_lost_in_libreoffice_and_lines_do_not_snap(files: list[bytes]) -> None:
    styles = parse_xml(parts(files[0])["word/styles.xml"])
    normal = next(s for s in styles.iter(qn("w:style")) if s.get(qn("w:styleId")) == "Normal")
    values = {"w:overflowPunct": "1", "w:snapToGrid": "0", "w:widowControl": "0"}
    for tag, wanted in values.items():
        assert normal.find(f".//{qn(tag)}").get(qn("w:val")) == wanted
    settings = parts(files[0])["word/settings.xml"].decode()
    assert 'w:name="compatibilityMode"' in settings
    assert 'w:val="15"' in settings


def test_equal_content_gives_equal_bytes() -> None:
    for document in SAMPLES.values():
        again = deepcopy(document)
        assert write(document, OfficeFormat("B")) == write(again, OfficeFormat("B"))


def test_the_journals_head_is_in_the_properties_and_nowhere_else() -> None:
    data = write(SAMPLES["minutes"], OfficeFormat(), "0123abcd")
    with_head = [name for name, part in parts(data).items() if b"0123abcd" in part]
    assert with_head == ["docProps/core.xml"]
    assert docx.Document(io.BytesIO(data)).core_properties.keywords == "journal:0123abcd"


@pytest.mark.parametrize("kind", KINDS)
def test_every_file_bears_title_author_and_date(kind: str) -> None:
    for draft in drafts(kind):
        data = write(draft.document, OfficeFormat())
        core = docx.Document(io.BytesIO(data)).core_properties
        assert core.title
        assert core.author == core.last_modified_by == "江州市人民政府办公室"
        assert core.created is not None
        assert core.created.date() >= date(2026, 11, 20)
        assert b"keywords" not in parts(data)["docProps/core.xml"]


def test_an_offices_fonts_are_used() -> None:
    fonts = Fonts(title="小标宋体", body="仿宋", kai="楷体", hei="方正黑体_GBK", song="新宋体")
    content = parts(write(SAMPLES["general"], OfficeFormat("A", fonts)))
    text = b"".join(content.values()).decode()
    assert "仿宋_GB2312" not in text
    for name in ("小标宋体", "仿宋", "楷体", "方正黑体_GBK", "新宋体"):
        assert f'"{name}"' in text


def test_an_empty_document_is_a_valid_file() -> None:
    data = write(m.Document(m.Form.MINUTES, ()), OfficeFormat("B"))
    assert docx.Document(io.BytesIO(data)).paragraphs[0].text == ""


def test_control_characters_do_not_break_the_file() -> None:
    paragraph = m.Paragraph((m.Run("甲\x00\x0b乙\ud800丙"),))
    data = write(m.Document(m.Form.MINUTES, (paragraph,)), OfficeFormat())
    assert docx.Document(io.BytesIO(data)).paragraphs[0].text == "甲乙丙"


NASTY = "<&>\"']]>\x00\ud800\u2028\t\n邵堃𬭎"


def test_no_text_breaks_the_file(fuzzed: m.Document) -> None:
    for name, part in parts(write(fuzzed, OfficeFormat(), NASTY)).items():
        assert parse_xml(part) is not None, name


@pytest.fixture(params=list(SAMPLES))
def fuzzed(request: pytest.FixtureRequest) -> m.Document:
    """A sample whose every text is nasty."""
    return nasty(SAMPLES[request.param])


def nasty(value: Any) -> Any:
    """Return a value of the model with every text in it replaced."""
    if isinstance(value, StrEnum):
        return value
    if isinstance(value, str):
        return value + NASTY
    if isinstance(value, tuple):
        return tuple(nasty(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        named = {f.name: nasty(getattr(value, f.name)) for f in fields(value)}
        return type(value)(**named)
    return value


def test_turned_text_has_room_where_no_height_is_given() -> None:
    cells = (m.Cell("上官云舟", turn=m.Turn.LEFT, size=40),)
    table = m.Table((m.Column(60),), (cells,), header_rows=0)
    document = parts(write(m.Document(m.Form.SHEET, (table,)), OfficeFormat()))["word/document.xml"]
    height = parse_xml(document).find(f".//{qn('w:trHeight')}")
    assert int(height.get(qn("w:val"))) == 5 * 40 * 20
    assert height.get(qn("w:hRule")) == "atLeast"


def test_turned_text_names_its_font_for_word_and_for_libreoffice() -> None:
    """LibreOffice takes the font of 汉字 on a path from the document's defaults."""
    cells = (m.Cell("邵堃", turn=m.Turn.RIGHT, face=m.Face.KAI),)
    table = m.Table((m.Column(60),), (cells,), header_rows=0, heights=(60,))
    content = parts(write(m.Document(m.Form.CARD, (table,)), OfficeFormat()))
    styles = parse_xml(content["word/styles.xml"])
    defaults = styles.find(f"{qn('w:docDefaults')}//{qn('w:rFonts')}")
    assert defaults.get(qn("w:eastAsia")) == "楷体_GB2312"
    # One path has one font: that of its rarest character.
    assert "font-family:&quot;楷体&quot;" in content["word/document.xml"].decode()

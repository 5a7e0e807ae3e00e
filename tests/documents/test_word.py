"""Word files: valid, self-contained, equal bytes for equal content."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from desk.documents import model as m
from desk.documents.maker import WordPaperMaker
from desk.documents.styles.settings import Fonts, OfficeFormat
from desk.documents.word.writer import write
from desk.domain.dossier import Dossier
from tests.documents.support import issued

SLOTS = ("ascii", "hAnsi", "eastAsia", "cs")

EVERYTHING = m.Document(
    m.Form.LETTER,
    (
        m.Labels("000001", "秘密★1年", "加急"),
        m.Mark("江州市人民政府办公室"),
        m.Number("江政办函〔2026〕3号"),
        m.Rule(),
        m.Title(("关于", "测试的函")),
        m.Addressee("市财政局"),
        m.Paragraph((m.Run("一、标题"),), m.Level.ONE),
        m.Paragraph((m.Run("（一）标题"),), m.Level.TWO),
        m.Paragraph((m.Run("1.标题"),), m.Level.THREE),
        m.Paragraph((m.Run("（1）标题"),), m.Level.FOUR),
        m.Paragraph((m.Run("楷体", m.Face.KAI), m.Run("加粗", bold=True)), indent=False),
        m.Names("出席", (m.NameEntry("张毅", "市财政局"),), first=True),
        m.AttachmentNote(("甲", "乙")),
        m.Signature("江州市人民政府办公室", "2026年1月5日", sealed=False),
        m.Annotation("（联系人：会议科）"),
        m.Attachment("附件1", m.Title(("甲",))),
        m.Table((m.Column(20), m.Column(60, centred=False)), (("序号", "事项"), ("1", "甲"))),
        m.Copies("抄送", "市委办公室。", "江州市人民政府办公室", "2026年1月5日印发"),
    ),
    m.PageNumbers(first_page=False),
)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def used(content: dict[str, bytes], tag: str) -> Iterator[str]:
    for name, data in content.items():
        if name.startswith("word/") and name.endswith(".xml"):
            for element in parse_xml(data).iter(qn(tag)):
                yield element.get(qn("w:val"))


@pytest.fixture(scope="module")
def files(executive: Dossier) -> list[bytes]:
    dossier = issued(executive)
    maker = WordPaperMaker()
    letters = [maker.letter(dossier, unit)[0] for unit in dossier.lead_units]
    minutes = [maker.minutes(dossier)[0], maker.minutes(executive)[0]]
    return [*minutes, *letters, write(EVERYTHING, OfficeFormat())]


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


def test_fonts_fill_all_slots_and_no_theme_is_named(files: list[bytes]) -> None:
    for data in files:
        content = parts(data)
        assert not any("theme" in name for name in content)
        for name, part in content.items():
            assert b"heme" not in part, name
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


def test_tables_have_a_grid_column_for_each_cell(files: list[bytes]) -> None:
    for data in files:
        for table in parse_xml(parts(data)["word/document.xml"]).iter(qn("w:tbl")):
            columns = len(table.find(qn("w:tblGrid")))
            assert all(len(row.findall(qn("w:tc"))) == columns for row in table.iter(qn("w:tr")))


def test_punctuation_does_not_hang_and_lines_do_not_snap(files: list[bytes]) -> None:
    styles = parse_xml(parts(files[0])["word/styles.xml"])
    normal = next(s for s in styles.iter(qn("w:style")) if s.get(qn("w:styleId")) == "Normal")
    for tag in ("w:overflowPunct", "w:snapToGrid", "w:widowControl"):
        assert normal.find(f".//{qn(tag)}").get(qn("w:val")) == "0"
    settings = parts(files[0])["word/settings.xml"].decode()
    assert 'w:name="compatibilityMode"' in settings
    assert 'w:val="15"' in settings


def test_equal_content_gives_equal_bytes(executive: Dossier) -> None:
    first, second = WordPaperMaker(), WordPaperMaker()
    assert first.minutes(executive) == second.minutes(executive)
    unit = executive.lead_units[0]
    assert first.letter(executive, unit) == second.letter(executive, unit)


def test_the_journals_head_is_in_the_properties_and_nowhere_else(executive: Dossier) -> None:
    maker = WordPaperMaker()
    data, content = maker.minutes(executive, "0123abcd")
    assert content == maker.minutes(executive)[1]
    with_head = [name for name, part in parts(data).items() if b"0123abcd" in part]
    assert with_head == ["docProps/core.xml"]
    assert docx.Document(io.BytesIO(data)).core_properties.keywords == "journal:0123abcd"


def test_properties_come_from_the_meeting(executive: Dossier) -> None:
    core = docx.Document(io.BytesIO(WordPaperMaker().minutes(issued(executive))[0])).core_properties
    assert core.title == "市政府第12次常务会议纪要"
    assert core.author == "江州市人民政府办公室"
    assert core.created is not None
    assert core.created.date() == date(2026, 11, 25)


def test_an_offices_fonts_are_used() -> None:
    fonts = Fonts(title="小标宋体", body="仿宋", kai="楷体", hei="方正黑体_GBK", song="新宋体")
    content = parts(write(EVERYTHING, OfficeFormat("A", fonts)))
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

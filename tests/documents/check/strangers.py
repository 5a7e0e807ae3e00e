"""Whole files as other people type them: from python-docx's own template, all in Normal."""

import io
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

FANGSONG, HEI, KAI, TITLE, SONG = "仿宋", "黑体", "楷体", "方正小标宋简体", "宋体"
CENTRE, RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT


def saved(word: Document) -> bytes:
    target = io.BytesIO()
    word.save(target)
    return target.getvalue()


def wrong() -> bytes:
    """Typed straight into the template by someone who knows no rule."""
    word = docx.Document()
    for text in (
        "某市人民政府文件",
        "某政发[2026]05号",
        "关于开展安全生产大检查的通知。",
        "各县区人民政府:",
        "为贯彻落实上级精神,现就有关事项通知如下:",
        "一、总体要求。",
        "(一)、提高认识",
        '1、加强领导。各单位要"高度重视"...',
        "三、工作要求",
        "请于2026年01月05号前报送。",
        "附件:《检查表》。",
        "某市人民政府",
        "二〇二六年一月五日",
        "抄送：市委办公室，市人大常委会办公室",
    ):
        word.add_paragraph(text)
    return saved(word)


class Typist:
    """Types a paper in Normal with direct formatting, as a careful person does in Word."""

    def __init__(self) -> None:
        self.word = docx.Document()
        section = self.word.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin, section.bottom_margin = Mm(37), Mm(35)
        section.left_margin, section.right_margin = Mm(28), Mm(26)

    def line(
        self,
        text: str,
        font: str = FANGSONG,
        size: float = 16,
        align: WD_ALIGN_PARAGRAPH | None = None,
        indent: float = 0,
        right: float = 0,
        pitch: float = 28.95,
        color: str = "",
    ) -> Paragraph:
        """Type a line; indents in characters of 16 pt."""
        paragraph = self.word.add_paragraph()
        shape = paragraph.paragraph_format
        shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(pitch)
        shape.space_before = shape.space_after = Pt(0)
        shape.first_line_indent = Pt(indent * 16)
        shape.right_indent = Pt(right * 16)
        if align is not None:
            shape.alignment = align
        self.run(paragraph, text, font, size, color)
        return paragraph

    def run(self, paragraph: Paragraph, text: str, font: str, size: float, color: str = "") -> Any:
        """Add a run with all fonts set."""
        run = paragraph.add_run(text)
        run.font.size = Pt(size)
        fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
        for slot in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{slot}"), font)
        fonts.set(qn("w:hint"), "eastAsia")
        spacing = OxmlElement("w:spacing")
        spacing.set(qn("w:val"), "-5" if size == 16 else "0")
        run._r.get_or_add_rPr().append(spacing)
        if color:
            run.font.color.rgb = RGBColor.from_string(color)
        return run

    def blank(self, count: int = 1) -> None:
        """Type blank lines."""
        for _ in range(count):
            self.line("")

    def rule(self, paragraph: Paragraph) -> None:
        """Draw a red line as Word's 直线 does."""
        paragraph.add_run()._r.append(
            parse_xml(
                f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml">'
                '<v:line from="0,12pt" to="442.2pt,12pt" strokecolor="red" strokeweight="1.5pt"/>'
                "</w:pict>"
            )
        )

    def numbers(self) -> None:
        """Put page numbers into the footers."""
        self.word.settings.odd_and_even_pages_header_footer = True
        section = self.word.sections[0]
        for footer, align in ((section.footer, RIGHT), (section.even_page_footer, None)):
            paragraph = footer.paragraphs[0]
            if align is not None:
                paragraph.alignment = align
                paragraph.paragraph_format.right_indent = Pt(14)
            else:
                paragraph.paragraph_format.left_indent = Pt(14)
            self.run(paragraph, "— ", SONG, 14)
            number = self.run(paragraph, "", SONG, 14)
            for kind, code in (
                ("begin", ""),
                ("", " PAGE "),
                ("separate", ""),
                ("", "1"),
                ("end", ""),
            ):
                number._r.append(_field_part(kind, code))
            self.run(paragraph, " —", SONG, 14)


def _field_part(kind: str, text: str) -> Any:
    if kind:
        made = OxmlElement("w:fldChar")
        made.set(qn("w:fldCharType"), kind)
        return made
    made = OxmlElement("w:instrText" if text.strip() == "PAGE" else "w:t")
    made.text = text
    return made


def _body(typist: Typist) -> None:
    line = typist.line
    line("关于开展安全生产大检查的通知", TITLE, 22, CENTRE, pitch=35)
    typist.blank()
    line("各县区人民政府，市政府各部门：")
    line("为落实“安全第一”的要求，现将有关事项通知如下。", indent=2)
    line("一、总体要求", HEI, indent=2)
    line("（一）检查范围", KAI, indent=2)
    line("1.重点行业。包括矿山、化工等行业，从2026年1月5日开始。", indent=2)
    line("2.重点单位。由市教育局负责。", indent=2)
    line("（二）检查时间", KAI, indent=2)
    line("为期三个月。", indent=2)
    line("二、工作要求", HEI, indent=2)
    line("各单位要按时报送情况。", indent=2)


def _ending(typist: Typist) -> None:
    line = typist.line
    typist.blank()
    line("附件：检查表", indent=2)
    typist.blank(2)
    line("某市人民政府", align=RIGHT, right=4.5)
    line("2026年1月5日", align=RIGHT, right=4)
    line("（此件公开发布）", indent=2)
    label = line("", HEI)
    label.add_run().add_break(WD_BREAK.PAGE)
    line("附件", HEI)
    typist.blank()
    line("检查表", TITLE, 22, CENTRE, pitch=35)
    typist.blank()
    line("检查内容由各单位填写。", indent=2)


def _copies(typist: Typist) -> None:
    last = None
    for text, top, bottom in (
        ("抄送：市委办公室，市人大常委会办公室。", 8, 6),
        ("某市人民政府办公室　　　　　2026年1月5日印发", 0, 8),
    ):
        last = typist.line("　" + text, size=14, pitch=24)
        borders = OxmlElement("w:pBdr")
        for side, size in (("top", top), ("bottom", bottom)):
            if size:
                border = OxmlElement(f"w:{side}")
                for name, value in (("val", "single"), ("sz", size), ("space", 1)):
                    border.set(qn(f"w:{name}"), str(value))
                borders.append(border)
        last._p.get_or_add_pPr().insert_element_before(borders, "w:spacing", "w:ind", "w:jc")


def right_general() -> bytes:
    """A correct 文件, made with direct formatting only."""
    typist = Typist()
    typist.line("某市人民政府文件", TITLE, 36, CENTRE, pitch=45, color="FF0000")
    typist.blank(2)
    number = typist.line("某政发〔2026〕5号", align=CENTRE)
    typist.rule(number)
    typist.blank(2)
    _body(typist)
    _ending(typist)
    _copies(typist)
    typist.numbers()
    return saved(typist.word)


def boxed_head() -> bytes:
    """The same with its mark in a text box, as old templates have it."""
    typist = Typist()
    anchor = typist.line("")
    run = (
        '<w:r><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:color w:val="FF0000"/>'
        '<w:sz w:val="72"/></w:rPr><w:t>某市人民政府文件</w:t></w:r>'
    )
    anchor.add_run()._r.append(
        parse_xml(
            f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml">'
            '<v:shape style="width:430pt;height:60pt"><v:textbox><w:txbxContent>'
            f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{run}</w:p>'
            "</w:txbxContent></v:textbox></v:shape></w:pict>"
        )
    )
    typist.blank(3)
    typist.rule(typist.line("某政发〔2026〕5号", align=CENTRE))
    typist.blank(2)
    _body(typist)
    _ending(typist)
    _copies(typist)
    typist.numbers()
    return saved(typist.word)


def signed_minutes() -> bytes:
    """Minutes with a signature, run-in headings, names in one type, and no page numbers."""
    typist = Typist()
    line = typist.line
    line("重点项目例会纪要", TITLE, 36, CENTRE, pitch=45, color="FF0000")
    typist.blank()
    line("第3期", align=CENTRE)
    typist.rule(line("某市人民政府办公室　　　　2026年1月5日"))
    typist.blank()
    line("2026年1月4日，市长主持召开例会。现纪要如下：", indent=2)
    line("一、关于项目进度", HEI, indent=2)
    line("（一）加快审批。由市发展改革委负责，限期完成审批。", indent=2)
    line("列席：市水利局张三。", indent=2)
    line("出席：李四、王五。", indent=2)
    typist.blank(2)
    line("某市人民政府办公室", align=RIGHT, right=3)
    line("2026年1月5日", align=RIGHT, right=4)
    return saved(typist.word)


def upward() -> bytes:
    """A 请示 with 签发人, its number not left, and no title."""
    typist = Typist()
    typist.line("某市水利局文件", TITLE, 36, CENTRE, pitch=45, color="FF0000")
    typist.blank(2)
    typist.rule(typist.line("某水〔2026〕5号　　　　　　　签发人：张三"))
    typist.blank(2)
    typist.line(
        "水库大坝需要加固，现请示如下，妥否，请批示，并请予以资金支持为盼，特此报告。", indent=2
    )
    typist.numbers()
    return saved(typist.word)

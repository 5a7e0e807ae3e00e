"""Body, headings, punctuation, figures."""

from docx.enum.text import WD_COLOR_INDEX

from tests.documents.check.planted import Planted, one
from tests.documents.check.spoil import (
    font,
    inserted,
    look,
    put,
    stand,
    swap,
    xml,
)

BODY = "各单位要按时报送情况。"
DASHED = "包括矿山、化工"
NUMBER = "江政发〔2026〕5号"
FIRST = "为落实"

TEXT = [
    one("body in 宋体", "general", font(BODY, "宋体"), "body.font"),
    one(
        "body in 微软雅黑",
        "general",
        font(BODY, "微软雅黑"),
        "body.font",
        "font.unlisted",
        "body.latin",
    ),
    one("body of 14 pt", "general", look(BODY, size=14), "body.size"),
    one("no indent", "general", stand(BODY, indent={}), "body.indent"),
    one("one character in", "general", stand(BODY, indent={"firstLineChars": 100}), "body.indent"),
    one("the whole paragraph in", "general", stand(BODY, indent={"left": 640}), "body.indent"),
    Planted(
        "indent made of blanks",
        "general",
        (stand(BODY, indent={}), swap(BODY, "　　" + BODY)),
        "body.indent_blanks",
    ),
    one(
        "figures in Times New Roman",
        "general",
        font("从2026年1月5日", "Times New Roman", "ascii"),
        "body.latin",
    ),
    one(
        "quotes in Times New Roman",
        "general",
        font(FIRST, "Times New Roman", "hAnsi"),
        "quotes.font",
    ),
    one("dash and dots in Calibri", "general", font(DASHED, "Calibri", "hAnsi"), "quotes.font"),
    one("slanted", "general", look(BODY, italic=True), "body.emphasis"),
    one("bold", "general", look(BODY, bold=True), "body.emphasis"),
    one("blue text", "general", look(BODY, color="0000FF"), "text.color"),
    one("red text", "minutes", look("会议听取了", color="FF0000"), "text.color"),
    one(
        "highlighted",
        "general",
        look(BODY, highlight_color=WD_COLOR_INDEX.YELLOW),
        "text.highlight",
    ),
    one(
        "undefined style",
        "general",
        xml("//w:pStyle[@w:val='DeskAddressee']", put(val="Lost")),
        "style.undefined",
    ),
    one(
        "tracked change", "general", xml("//w:r[contains(., '按时报送')]", inserted), "text.changes"
    ),
    one("a font of no list", "general", font("（此件公开发布）", "微软雅黑"), "font.unlisted"),
    one("number in 楷体", "general", font(NUMBER, "楷体_GB2312"), "element.font"),
]
HEADINGS = [
    one("一、 in 仿宋", "general", font("一、总体要求", "仿宋_GB2312"), "heading.font_one"),
    one("（一） in 黑体", "general", font("（一）检查范围", "黑体"), "heading.font_two"),
    one("1. in 黑体", "general", font("1.重点行业", "黑体"), "heading.font_body"),
    one("（一）、", "general", swap("（一）检查", "（一）、检查"), "heading.mark"),
    one("1、", "general", swap("1.重点行业", "1、重点行业"), "heading.mark"),
    one("一.", "general", swap("一、总体要求", "一.总体要求"), "heading.mark"),
    one(
        "ASCII brackets of a heading",
        "general",
        swap("（二）检查", "(二)检查"),
        "heading.mark",
        "punctuation.round",
    ),
    one("a number left out", "general", swap("二、工作要求", "三、工作要求"), "heading.sequence"),
    one("a number twice", "general", swap("（二）检查", "（一）检查"), "heading.sequence"),
    one(
        "a level left out",
        "general",
        swap("1.重点行业", "（1）重点行业"),
        "heading.skip",
        "heading.sequence",
    ),
    one("stop after a heading", "general", swap("二、工作要求", "二、工作要求。"), "heading.stop"),
    one(
        "heading and text in one",
        "general",
        swap("二、工作要求", "二、工作要求。各单位要落实责任。"),
        "heading.mixed",
    ),
]
SIGNS = [
    one("half-width comma", "general", swap("要求，现就", "要求,现就"), "punctuation.half"),
    one("half-width stop", "general", swap("报送情况。", "报送情况."), "punctuation.half"),
    one(
        "half-width brackets",
        "general",
        swap(BODY, "各单位(含企业)要报送情况。"),
        "punctuation.round",
    ),
    one("straight quotes", "general", swap("“安全第一”", '"安全第一"'), "punctuation.straight"),
    one("quote not closed", "general", swap("“安全第一”", "“安全第一"), "punctuation.unpaired"),
    one(
        "book title not closed",
        "general",
        swap("安全生产法》", "安全生产法"),
        "punctuation.unpaired",
    ),
    one("three dots", "general", swap("……", "..."), "punctuation.ellipsis"),
    one("half an ellipsis", "general", swap("……", "…"), "punctuation.ellipsis"),
    one("two hyphens", "general", swap("——", "--"), "punctuation.dash"),
    one("half a dash", "general", swap("——", "—"), "punctuation.dash"),
    one("、等", "general", swap("化工等", "化工、等"), "punctuation.deng"),
    one("doubled comma", "general", swap("要求，现就", "要求，，现就"), "punctuation.doubled"),
    one(
        "》、《",
        "general",
        swap("《中华人民共和国安全生产法》", "《甲法》、《乙法》"),
        "punctuation.titles",
    ),
    one("blank between 汉字", "general", swap("按时报送", "按时 报送"), "punctuation.space"),
    one("wide figures", "general", swap("三个月", "３个月"), "figures.wide"),
    one(
        "zero in a date of the text",
        "general",
        swap("从2026年1月5日", "从2026年01月05日"),
        "date.text",
    ),
    one("号 in a date of the text", "general", swap("1月5日开始", "1月5号开始"), "date.text"),
]

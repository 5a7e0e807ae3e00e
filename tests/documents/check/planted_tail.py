"""Attachments, signature, dates, 版记."""

from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.documents.check.planted import Planted, one
from tests.documents.check.spoil import (
    bordered,
    drop,
    drop_blank_above,
    font,
    look,
    put,
    remove,
    retext,
    stand,
    swap,
    xml,
)

CENTRE = WD_ALIGN_PARAGRAPH.CENTER
BARS = "//w:p[w:pPr/w:shd]"
SIGNED = "//w:p[w:pPr/w:pStyle/@w:val='DeskSignature']"

TAIL = [
    one(
        "note with half colon",
        "general",
        swap("附件：", "附件:"),
        "attachment.colon",
        "punctuation.half",
    ),
    one("note with a stop", "general", swap("联系人名单", "联系人名单。"), "attachment.stop"),
    one("note with 1、", "general", swap("1.检查表", "1、检查表"), "attachment.number"),
    Planted(
        "note with 《》",
        "letter",
        (swap("附件：市政府", "附件：《市政府"), swap("事项交办回执", "事项交办回执》")),
        "attachment.title_marks",
    ),
    one("note close to the text", "general", drop_blank_above("附件：1.检查表"), "attachment.gap"),
    one(
        "note flush left",
        "general",
        stand("附件：1.检查表", indent={"left": 0}),
        "attachment.indent",
    ),
    one("label in 仿宋", "general", font("附件1", "仿宋_GB2312"), "attachment.label_font"),
    one("label centred", "general", stand("附件1", alignment=CENTRE), "attachment.label_flush"),
    one("label with colon", "general", swap("附件1", "附件1："), "attachment.label_colon"),
    one(
        "attachment on the same page",
        "general",
        stand("附件1", page_break_before=False),
        "attachment.page",
    ),
    one(
        "date at the margin",
        "general",
        xml(SIGNED + "[2]/w:pPr/w:ind", put(right=0)),
        "signature.date",
    ),
    one(
        "signature at the left",
        "general",
        xml(SIGNED + "/w:pPr/w:ind", put(right=6000)),
        "signature.date",
    ),
    one(
        "issuer not over the date",
        "general",
        xml(SIGNED + "[1]/w:pPr/w:ind", put(right=2600)),
        "signature.issuer",
    ),
    one("no date", "letter", drop("2026年11月25日"), "signature.missing"),
    one(
        "date in 汉字",
        "letter",
        swap("2026年11月25日", "二〇二六年十一月二十五日"),
        "date.numerals",
        "signature.issuer",
    ),
    one("zero in the date", "letter", swap("2026年11月25日", "2026年01月05日"), "date.zero"),
    one("号 in the date", "letter", swap("2026年11月25日", "2026年11月25号"), "date.day"),
    one(
        "two figures of the year in the date",
        "letter",
        swap("2026年11月25日", "26年11月25日"),
        "date.year",
    ),
    one(
        # A date of another width is no longer centred under its issuer
        "date with dots",
        "letter",
        swap("2026年11月25日", "2026.11.25"),
        "date.form",
        "signature.issuer",
    ),
    one(
        "zero in the date of printing",
        "general",
        swap("2026年1月5日印发", "2026年01月05日印发"),
        "date.zero",
    ),
    one("号 in the issue line", "minutes", swap("2026年11月25日", "2026年11月25号"), "date.day"),
    one(
        "附注 without brackets",
        "general",
        swap("（此件公开发布）", "此件公开发布"),
        "annotation.brackets",
    ),
    one("附注 flush left", "general", stand("（此件公开发布）", indent={}), "annotation.indent"),
]
COPIES = [
    one("抄送 of 16 pt", "general", look("抄送：", size=16), "copies.size"),
    one("抄送 in 宋体", "minutes", font("抄送：", "宋体"), "copies.font"),
    one("抄送 without a stop", "minutes", swap("市政协办公室。", "市政协办公室"), "copies.stop"),
    one(
        "抄送 with half colon",
        "general",
        swap("抄送：", "抄送:"),
        "copies.colon",
        "punctuation.half",
    ),
    one("抄送 flush left", "general", stand("抄送：", indent={"left": 0}), "copies.indent"),
    one("no 印发", "general", swap("日印发", "日"), "copies.issued"),
    one("no rules", "minutes", xml(BARS, remove), "copies.rules"),
    one(
        "inner rule too thick",
        "minutes",
        xml(BARS + "[2]/w:pPr/w:spacing", put(line=40)),
        "copies.rule_width",
    ),
    one(
        "a letter with 印发",
        "letter",
        retext("抄送：", "江州市人民政府办公室　2026年1月5日印发"),
        "copies.letter",
    ),
    one(
        "a letter with rules around 抄送",
        "letter",
        xml("//w:p[w:pPr/w:pStyle/@w:val='DeskCopies']/w:pPr", bordered),
        "copies.letter_rules",
    ),
]

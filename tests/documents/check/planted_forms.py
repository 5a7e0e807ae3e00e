"""Page numbers, letters, minutes, tables."""

from tests.documents.check.planted import one
from tests.documents.check.spoil import (
    drop_blank_above,
    font,
    latin,
    put,
    remove,
    say,
    second,
    small,
    stand,
    swap,
    up,
    xml,
)

NUMBERS = [
    one(
        "no page number",
        "general",
        xml("//w:ftr//w:p[.//w:instrText]", remove),
        "page_number.missing",
    ),
    one(
        "bare page number",
        "general",
        xml("//w:ftr//w:t[contains(., '—')]", remove),
        "page_number.form",
    ),
    one(
        "page number of 9 pt",
        "general",
        xml("//w:ftr//w:p[.//w:instrText]//w:r", small),
        "page_number.size",
        "page_number.indent",
    ),
    one(
        "page number in Calibri",
        "general",
        xml("//w:ftr//w:p[.//w:instrText]//w:r", latin),
        "page_number.font",
    ),
    one(
        "page number centred",
        "minutes",
        xml("//w:ftr//w:p[.//w:instrText]//w:jc", put(val="center")),
        "page_number.sides",
    ),
    one(
        "page number at the margin",
        "general",
        xml("//w:ftr//w:p[.//w:instrText]//w:ind", put(left=0, right=0)),
        "page_number.indent",
    ),
]
FORMS = [
    one(
        "a letter with a single rule",
        "letter",
        xml("//w:hdr//w:pBdr/w:bottom", put(val="single")),
        "letter.upper_rule",
    ),
    one(
        "a letter with its rule upside down",
        "letter",
        xml("//w:hdr//w:pBdr/w:bottom", put(val="thinThickSmallGap")),
        "letter.upper_order",
    ),
    one(
        "a letter without its lower rule",
        "letter",
        xml("//w:ftr//w:pBdr", remove),
        "letter.lower_rule",
    ),
    one(
        "a letter with short rules",
        "letter",
        xml("//w:hdr//w:ind | //w:ftr//w:p[.//w:pBdr]//w:ind", put(left=0, right=0)),
        "letter.rule_width",
    ),
    one("a letter's number at the left", "letter", swap("\t", ""), "letter.number"),
    one(
        "a letter's mark with 文件",
        "letter",
        xml("//w:hdr//w:t", say("江州市人民政府办公室文件")),
        "letter.mark",
    ),
    one("a letter's mark too low", "letter", xml("//w:pgMar", put(header=2600)), "letter.mark_top"),
    one(
        "a letter numbered from page 1",
        "letter",
        xml("//w:titlePg", remove),
        "page_number.first",
        "mark.missing",
        "letter.upper_rule",
        "letter.lower_rule",
    ),
    one("出席 in 仿宋", "minutes", font("出席：", "仿宋_GB2312"), "minutes.label"),
    one("names in 楷体", "minutes", second("列席：", "楷体_GB2312"), "minutes.names_font"),
    one(
        "列席 with half colon",
        "minutes",
        swap("列席：", "列席:"),
        "minutes.colon",
        "punctuation.half",
    ),
    one("出席 flush left", "minutes", stand("出席：", indent={"left": 0}), "minutes.indent"),
    one("出席 close to the text", "minutes", drop_blank_above("出席："), "minutes.gap"),
    one("请假 before 出席", "minutes", xml("//w:p[contains(., '请假：')]", up), "minutes.order"),
    one(
        "nobody present",
        "minutes",
        xml("//w:p[w:pPr/w:pStyle/@w:val='DeskNames']", remove),
        "minutes.names",
    ),
    one("table without gridCol", "general", xml("//w:gridCol", remove), "table.grid"),
    one("table too wide", "general", xml("//w:gridCol[2]", put(w=9000)), "table.width"),
    one(
        "undefined table style", "general", xml("//w:tblStyle", put(val="Lost")), "style.undefined"
    ),
]

"""Page, head, title, addressee."""

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.documents.check.planted import one
from tests.documents.check.spoil import (
    drop,
    drop_blank_above,
    every_line,
    every_run,
    font,
    indent,
    look,
    page,
    put,
    remove,
    stand,
    swap,
    xml,
)

LEFT = WD_ALIGN_PARAGRAPH.LEFT
BODY = "各单位要按时报送情况。"
TITLE = "关于开展安全生产大检查的通知"
NUMBER = "江政发〔2026〕5号"
RED_RULE = "//w:pBdr/w:bottom[@w:color='FF0000']"

PAGE = [
    one(
        "Letter paper",
        "general",
        page(page_width=216, page_height=279),
        "page.size",
        "line.count",
        "line.pitch",
        "line.characters",
        "rule.width",
        "signature.date",
    ),
    one(
        "Word's own margins",
        "general",
        page(top_margin=25.4, bottom_margin=25.4, left_margin=31.8, right_margin=31.8),
        "page.margins",
        "line.count",
        "line.characters",
        "rule.width",
    ),
    one("left and right swapped", "minutes", page(left_margin=26, right_margin=28), "page.margins"),
    one("character grid", "general", xml("//w:docGrid", put(type="linesAndChars")), "page.grid"),
    one("28 pt", "general", every_line(Pt(28)), "line.pitch"),
    one("30 pt", "general", every_line(Pt(30)), "line.count"),
    one("one and a half lines", "minutes", every_line(1.5), "line.count"),
    one("580 twips", "general", every_line(Pt(29)), "line.count"),
    one("spacing after a paragraph", "general", stand(BODY, space_after=Pt(10)), "line.spacing"),
    one("no run spacing", "general", every_run(0), "line.characters"),
]
HEAD = [
    one(
        "no mark", "general", drop("江州市人民政府文件"), "mark.missing", "title.gap", "number.gap"
    ),
    one("black mark", "minutes", look("市政府常务会议纪要", color="000000"), "mark.color"),
    one("mark left", "general", stand("江州市人民政府文件", alignment=LEFT), "mark.centred"),
    one("mark in 黑体", "general", font("江州市人民政府文件", "黑体"), "mark.font"),
    one(
        "mark without 纪要", "minutes", swap("市政府常务会议纪要", "市政府常务会议"), "minutes.mark"
    ),
    one("no red rule", "general", xml(RED_RULE, remove), "rule.missing"),
    one("black rule", "minutes", xml(RED_RULE, put(color="000000")), "rule.color"),
    one(
        "short rule",
        "general",
        xml("//w:p[.//w:pBdr]/w:pPr", indent(left=1000, right=1000)),
        "rule.width",
    ),
    one("thick rule", "general", xml(RED_RULE, put(sz=48)), "rule.thickness"),
    one("ASCII brackets", "general", swap(NUMBER, "江政发[2026]5号"), "number.brackets"),
    one("round brackets", "general", swap(NUMBER, "江政发（2026）5号"), "number.brackets"),
    one("heavy brackets", "letter", swap("〔2026〕", "【2026】"), "number.brackets"),
    one("leading zero", "general", swap(NUMBER, "江政发〔2026〕05号"), "number.zero"),
    one("第 in the number", "general", swap(NUMBER, "江政发〔2026〕第5号"), "number.di"),
    one("no 号", "general", swap(NUMBER, "江政发〔2026〕5"), "number.hao"),
    one("two figures of the year", "general", swap(NUMBER, "江政发〔26〕5号"), "number.year"),
    one("number left", "general", stand(NUMBER, alignment=LEFT), "number.centred"),
    one("number close to the mark", "general", drop_blank_above(NUMBER, 2), "number.gap"),
    one("no number", "general", drop(NUMBER), "number.missing"),
]
TITLES = [
    one("title in 黑体", "general", font(TITLE, "黑体"), "title.font"),
    one("title of 18 pt", "general", look(TITLE, size=18), "title.size"),
    one("title left", "general", stand(TITLE, alignment=LEFT), "title.centred"),
    one("title bold", "general", look(TITLE, bold=True), "title.bold"),
    one("title with a stop", "general", swap("的通知", "的通知。"), "title.stop"),
    one("title close to the rule", "general", drop_blank_above(TITLE, 2), "title.gap"),
    one(
        "addressee with half colon",
        "general",
        swap("各部门：", "各部门:"),
        "addressee.colon",
        "punctuation.half",
    ),
    one("addressee without colon", "general", swap("各部门：", "各部门"), "addressee.colon"),
    one(
        "addressee indented",
        "general",
        stand("市政府各部门：", indent={"firstLine": 640}),
        "addressee.flush",
    ),
    one(
        "addressee close to the title",
        "general",
        drop_blank_above("市政府各部门："),
        "addressee.gap",
    ),
]

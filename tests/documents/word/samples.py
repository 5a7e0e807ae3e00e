"""Papers made up to hold every block in every form, for tests of the Word writer."""

from dataclasses import replace

from desk.documents import model as m

OFFICE = "江州市人民政府办公室"
DAY = "2026年1月5日"
LONG = "会议要求，各县（市、区）和市直有关单位要按照职责分工抓好落实，确保按期完成。"
PROPERTIES = m.Properties(title="测试", author=OFFICE)
COPIES = m.Copies("抄送", "市委办公室，市人大常委会办公室，市政协办公室。", OFFICE, f"{DAY}印发")


def text(content: str, level: m.Level = m.Level.BODY) -> m.Paragraph:
    """Return a paragraph of one run."""
    return m.Paragraph((m.Run(content),), level)


HEADINGS = (
    text("一、第一层", m.Level.ONE),
    text("（一）第二层", m.Level.TWO),
    text("1.第三层", m.Level.THREE),
    text("（1）第四层", m.Level.FOUR),
    m.Paragraph(
        (m.Run("楷体", m.Face.KAI), m.Run("加粗", bold=True), m.Run("“引号”—……")), indent=False
    ),
)
TABLE = m.Table(
    (m.Column(15), m.Column(60, centred=False), m.Column(40), m.Column(41)),
    (
        m.row("序号", "事项", "牵头单位", "完成时限"),
        *(m.row(str(i), LONG, "市财政局\n市审计局", "长期坚持") for i in range(1, 12)),
    ),
)
MIXED_TABLE = m.Table(
    (m.Column(26), m.Column(52), m.Column(26), m.Column(52)),
    (
        (m.Cell("标题", span=4, face=m.Face.HEI, size=16),),
        (m.Cell("签发", face=m.Face.KAI), m.Cell("甲", span=3, align=m.Align.LEFT)),
        (m.Cell("核稿"), m.Cell("乙", align=m.Align.RIGHT), m.Cell("", ruled=False), m.Cell("丙")),
        (m.Cell("", span=4, ruled=False),),
        (m.Cell("邵堃、镕", span=2, size=22), m.Cell("", span=2)),
    ),
    header_rows=0,
    heights=(20, 0, 15, 10, 0),
)
GENERAL = m.Document(
    m.Form.GENERAL,
    (
        m.Labels("000001", "机密★1年", "特急"),
        m.Mark("江州市人民政府文件"),
        m.Number("江政发〔2026〕12号"),
        m.Rule(),
        m.Title(("江州市人民政府", "关于召开", "市政府第12次常务会议", "的通知")),
        m.Addressee("各县（市、区）人民政府，市政府各部门"),
        *HEADINGS,
        m.Labelled("时间", "2026年1月8日（星期四）上午9:00"),
        m.Labelled("参加人员", LONG * 2),
        m.Labelled("地点", LONG, m.Face.KAI, indent=False),
        *(text(f"第{i}段，{LONG * 3}") for i in range(1, 4)),
        m.AttachmentNote(("参会人员回执", "议题安排" * 12)),
        m.Signature("江州市人民政府", DAY, sealed=False),
        m.Annotation("（联系人：会议科，电话：0000-0000000）"),
        m.Attachment("附件1", m.Title(("参会人员", "回执"))),
        m.Table(
            (m.Column(40), m.Column(60), m.Column(56)),
            (m.row("单位", "姓名", "职务"), m.row("", "", "")),
        ),
        m.Attachment("附件2", m.Title(("议题", "安排"))),
        TABLE,
        COPIES,
    ),
    properties=PROPERTIES,
)
UPWARD = m.Document(
    m.Form.GENERAL,
    (
        m.Mark("江州市人民政府文件"),
        m.Number("江政〔2026〕3号", ("陆明远", "程惠民", "欧阳立")),
        m.Rule(),
        m.Title(("江州市人民政府", "关于审批《江州市城市更新行动方案》", "的请示")),
        m.Addressee("省人民政府"),
        text(LONG),
        m.Signature("江州市人民政府", DAY),
        COPIES,
    ),
    properties=PROPERTIES,
)
ONE_SIGNER = replace(
    UPWARD, blocks=(*UPWARD.blocks[:1], m.Number("江政〔2026〕3号", ("何喆",)), *UPWARD.blocks[2:])
)
LETTER = m.Document(
    m.Form.LETTER,
    (
        m.Labels("000001", "秘密★1年", "加急"),
        m.Mark(OFFICE),
        m.Number("江政办函〔2026〕3号"),
        m.Rule(),
        m.Title(("关于", "测试的函")),
        m.Addressee("市财政局"),
        *HEADINGS,
        m.AttachmentNote(("甲",)),
        m.Signature(OFFICE, DAY),
        m.Annotation("（联系人：会议科）"),
        m.Attachment("附件", m.Title(("甲",))),
        TABLE,
        m.Copies("抄送", "市委办公室。"),
    ),
    m.PageNumbers(first_page=False),
    properties=PROPERTIES,
)
MINUTES = m.Document(
    m.Form.MINUTES,
    (
        m.Labels(secrecy="秘密"),
        m.Mark("市政府常务会议纪要"),
        m.Number("第12期"),
        m.IssueLine(OFFICE, DAY, "签发：邵堃"),
        m.Rule(),
        text(LONG),
        m.Names(
            "出席", (m.NameEntry("邵堃", "市财政局"), m.NameEntry("张毅")), end="。", first=True
        ),
        COPIES,
    ),
    properties=PROPERTIES,
)
PLAIN = m.Document(
    m.Form.PLAIN,
    (
        m.Title(("在市政府全体会议上的讲话",)),
        m.Line(f"（{DAY}）", m.Align.CENTRE, m.Face.KAI, after=1),
        *HEADINGS,
        *(text(LONG * 4) for _ in range(8)),
        m.Line("靠右", m.Align.RIGHT, before=2),
        m.PageBreak(),
        m.Title(("第二件",)),
        text(LONG),
        m.PageBreak(),
        TABLE,
        m.PageBreak(),
        m.Line("前空两行", before=2),
    ),
    properties=PROPERTIES,
)
SHEET = m.Document(
    m.Form.SHEET,
    (m.Title(("发文稿纸",)), MIXED_TABLE, m.FileMark("日志 000123 · 9f8e7d6c5b4a")),
    m.PageNumbers(shown=False),
    properties=PROPERTIES,
)


def _card(name: str) -> m.Table:
    faces = (
        m.Cell(name, turn=m.Turn.RIGHT, ruled=False),
        m.Cell(name, turn=m.Turn.LEFT, ruled=False),
    )
    return m.Table(
        (m.Column(100), m.Column(100)), (faces,), header_rows=0, heights=(200,), size=100
    )


CARD = m.Document(
    m.Form.CARD,
    (_card("邵堃"), m.PageBreak(), _card("欧阳立"), m.PageBreak(), _card("上官云舟")),
    m.PageNumbers(shown=False),
    m.Page(200, 200, 0),
    properties=PROPERTIES,
)
SIDEWAYS = m.Document(
    m.Form.SHEET,
    (m.Title(("座次图",)), TABLE),
    page=m.Page(297, 210),
    properties=PROPERTIES,
)
FRAMED = m.Document(m.Form.PLAIN, (text(LONG), COPIES, m.FileMark("日志")), properties=PROPERTIES)

SAMPLES: dict[str, m.Document] = {
    "general": GENERAL,
    "upward": UPWARD,
    "one-signer": ONE_SIGNER,
    "letter": LETTER,
    "minutes": MINUTES,
    "plain": PLAIN,
    "sheet": SHEET,
    "card": CARD,
    "sideways": SIDEWAYS,
    "framed": FRAMED,
    "empty": m.Document(m.Form.PLAIN, (), properties=PROPERTIES),
}

MEASURED = [name for name in SAMPLES if name != "framed"]
"""A 版记 and a file's mark on one paper is no form of the standard."""

"""Papers of many lengths made of the same sentences in ever new order; always the same ones."""

from pathlib import Path
from random import Random

from desk.documents import model as m

SENTENCES = tuple(
    (Path(__file__).parent / "data" / "sentences.txt").read_text(encoding="utf-8").split("\n")[:-1]
)
LEVELS = {m.Level.ONE: "一、", m.Level.TWO: "（一）", m.Level.THREE: "1.", m.Level.FOUR: "（1）"}
TOPICS = ("关于城市更新", "关于“一老一小”服务", "关于5G网络建设", "关于2026年重点项目")
UNITS = ("市发展改革委", "市财政局", "市住房城乡建设局", "江州高新区管委会", "市委宣传部")
NAMES = ("张毅", "上官云舟", "区建昇", "蒋鸿喆", "单亚珺", "翟兴业", "查一鸣", "李旻")
SIZES = (1, 2, 3, 4, 6, 7, 9, 11, 13, 16, 18, 22, 26, 30, 35, 40, 48, 58, 70, 85, 100, 110, 120)
"""Paragraphs of the papers; the longest has some thirty pages."""
FORMS = (m.Form.MINUTES, m.Form.LETTER, m.Form.GENERAL, m.Form.PLAIN)


def papers() -> dict[str, m.Document]:
    """Return the papers by name."""
    made = {}
    for number, size in enumerate(SIZES):
        form = FORMS[number % len(FORMS)]
        made[f"{form.value}-{number:02}"] = paper(form, size, Random(number))
    return made


def paper(form: m.Form, size: int, random: Random) -> m.Document:
    """Return a paper of so many paragraphs."""
    return m.Document(form, (*_head(form), *_body(size, random), *_foot(form, random)))


def _head(form: m.Form) -> list[m.Block]:
    title = m.Title(("江州市人民政府办公室", "关于落实", "市政府第12次常务会议", "议定事项的函"))
    if form is m.Form.MINUTES:
        return [
            m.Mark("江州市人民政府常务会议纪要"),
            m.Number("第12期"),
            m.IssueLine("江州市人民政府办公室", "2026年1月5日"),
            m.Rule(),
        ]
    if form is m.Form.PLAIN:
        return [title]
    number = m.Number("江政办函〔2026〕12号")
    return [m.Mark("江州市人民政府办公室"), number, m.Rule(), title, m.Addressee("市发展改革委")]


def _body(size: int, random: Random) -> list[m.Block]:
    made: list[m.Block] = []
    for index in range(size):
        if index % 5 == 0:
            level = random.choice(list(LEVELS))
            heading = m.Run(LEVELS[level] + random.choice(TOPICS))
            made.append(m.Paragraph((heading,), level))
        text = "".join(random.choices(SENTENCES, k=random.randint(1, 5)))
        runs: tuple[m.Run, ...] = (m.Run(text),)
        if index % 7 == 3:
            runs = (m.Run("会议指出，", m.Face.KAI), m.Run(text))
        made.append(m.Paragraph(runs))
        if index % 40 == 20:
            made.append(_table(random))
    return made


def _table(random: Random) -> m.Table:
    columns = (m.Column(12), m.Column(84, False), m.Column(30), m.Column(30))
    rows = [m.row("序号", "事项", "牵头单位", "完成时限")]
    for number in range(1, random.randint(3, 9)):
        what = random.choice(SENTENCES)
        rows.append(m.row(str(number), what, random.choice(UNITS), "2026年12月20日"))
    return m.Table(columns, tuple(rows))


def _foot(form: m.Form, random: Random) -> list[m.Block]:
    if form is m.Form.PLAIN:
        return []
    copies = m.Copies(
        "抄送", "市委办公室，市人大常委会办公室。", "江州市人民政府办公室", "2026年1月5日印发"
    )
    if form is m.Form.MINUTES:
        entries = tuple(m.NameEntry(name, random.choice(UNITS)) for name in random.sample(NAMES, 6))
        return [m.Names("出席", entries, first=True), m.Names("列席", entries[:2]), copies]
    return [m.Signature("江州市人民政府办公室", "2026年1月5日"), copies]

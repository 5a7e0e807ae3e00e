"""Our own papers, to be checked as they are and spoiled on purpose."""

from pathlib import Path

import pytest

from desk.documents import model as m
from desk.documents.catalogue import papers
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.writer import write
from desk.domain.papers import PaperKind
from tests.documents.support import issued, load

DATA = Path(__file__).parents[2] / "exchange" / "data" / "executive-2026-12.json"


def _text(text: str, level: m.Level = m.Level.BODY) -> m.Paragraph:
    return m.Paragraph((m.Run(text),), level)


GENERAL = m.Document(
    m.Form.GENERAL,
    (
        m.Labels("000001", "机密★1年", "特急"),
        m.Mark("江州市人民政府文件"),
        m.Number("江政发〔2026〕5号"),
        m.Rule(),
        m.Title(("江州市人民政府", "关于开展安全生产", "大检查的通知")),
        m.Addressee("各区县人民政府，市政府各部门"),
        _text("为落实“安全第一”的要求，现就开展安全生产大检查有关事项通知如下："),
        _text("一、总体要求", m.Level.ONE),
        _text("（一）检查范围", m.Level.TWO),
        _text("1.重点行业", m.Level.THREE),
        _text("包括矿山、化工等行业——特别是新建项目，从2026年1月5日开始……逐家检查。"),
        _text("2.重点单位", m.Level.THREE),
        _text("（1）学校和医院", m.Level.FOUR),
        _text("由市教育局、市卫生健康委负责。"),
        _text("（二）检查时间", m.Level.TWO),
        _text("为期三个月，按照《中华人民共和国安全生产法》执行。"),
        _text("二、工作要求", m.Level.ONE),
        _text("各单位要按时报送情况。"),
        m.AttachmentNote(("检查表", "联系人名单")),
        m.Signature("江州市人民政府", "2026年1月5日"),
        m.Annotation("（此件公开发布）"),
        m.Attachment("附件1", m.Title(("检查表",))),
        m.Table((m.Column(40), m.Column(100)), (m.row("序号", "内容"), m.row("1", "消防"))),
        m.Copies(
            "抄送", "市委办公室，市人大常委会办公室。", "江州市人民政府办公室", "2026年1月5日印发"
        ),
    ),
)


@pytest.fixture(scope="session")
def ours() -> dict[str, bytes]:
    """A paper of each form as our writer makes it, in the usual school."""
    dossier = issued(load(DATA))
    fmt = OfficeFormat()
    kinds = {"minutes": PaperKind.MINUTES, "letter": PaperKind.LETTER}
    made = {name: write(papers(dossier, kind)[0].document, fmt) for name, kind in kinds.items()}
    return {**made, "general": write(GENERAL, fmt)}

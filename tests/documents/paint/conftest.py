"""Papers as our own PDF files."""

import io
from collections.abc import Callable, Iterator

import pdfplumber
import pytest
from pdfplumber.pdf import PDF
from PySide6.QtGui import QGuiApplication

from desk.documents import model as m
from desk.documents.paint.paper import lay_out, write_pdf
from desk.documents.styles.settings import OfficeFormat

HAN = "国家机关公文格式标准研究测试"
COPIES = m.Copies(
    "抄送", "市委办公室，市人大常委会办公室。", "江州市人民政府办公室", "2026年1月5日印发"
)


def paragraphs(count: int, text: str = HAN * 4) -> tuple[m.Paragraph, ...]:
    """Return paragraphs of some lines each."""
    return tuple(m.Paragraph((m.Run(text),)) for _ in range(count))


DOCUMENTS = {
    "full": m.Document(m.Form.MINUTES, paragraphs(1, HAN * 120)),
    "minutes": m.Document(
        m.Form.MINUTES,
        (
            m.Mark("江州市人民政府常务会议纪要"),
            m.Number("第12期"),
            m.IssueLine("江州市人民政府办公室", "2026年1月5日"),
            m.Rule(),
            *paragraphs(12),
            m.Names("出席", (m.NameEntry("张毅"), m.NameEntry("李旻")), first=True),
            COPIES,
        ),
        properties=m.Properties(title="江州市人民政府常务会议纪要", author="江州市人民政府办公室"),
    ),
    "letter": m.Document(
        m.Form.LETTER,
        (
            m.Mark("江州市人民政府办公室"),
            m.Number("江政办函〔2026〕12号"),
            m.Rule(),
            m.Title(("关于落实", "市政府第12次常务会议", "议定事项的函")),
            m.Addressee("市发展改革委"),
            *paragraphs(10),
            m.Signature("江州市人民政府办公室", "2026年1月5日"),
        ),
    ),
    "general": m.Document(
        m.Form.GENERAL,
        (
            m.Mark("江州市人民政府文件"),
            m.Number("江政发〔2026〕12号"),
            m.Rule(),
            m.Title(("关于印发", "实施方案的通知")),
            m.Addressee("各县（市、区）人民政府"),
            *paragraphs(2),
            COPIES,
        ),
    ),
    "turned": m.Document(
        m.Form.CARD,
        (
            m.Table(
                (m.Column(95), m.Column(95)),
                (
                    (
                        m.Cell("张毅", size=90, turn=m.Turn.RIGHT, ruled=False),
                        m.Cell("张毅", size=90, turn=m.Turn.LEFT, ruled=False),
                    ),
                ),
                0,
                heights=(80,),
            ),
        ),
        page=m.Page(200, 100, 5),
    ),
    "card": m.Document(
        m.Form.CARD,
        (m.Table((m.Column(190),), ((m.Cell("张毅", size=90, ruled=False),),), 0, heights=(80,)),),
        page=m.Page(200, 100, 5),
    ),
}


@pytest.fixture
def native(qapp: QGuiApplication) -> Iterator[Callable[..., PDF]]:
    """A function that opens one of the papers as a PDF file of ours."""
    files: list[PDF] = []

    def open_pdf(name: str, school: str = "A") -> PDF:
        data = write_pdf(lay_out(DOCUMENTS[name], OfficeFormat(school)))
        files.append(pdfplumber.open(io.BytesIO(data)))
        return files[-1]

    yield open_pdf
    for file in files:
        file.close()

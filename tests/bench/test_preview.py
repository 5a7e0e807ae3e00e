"""How fast a page is there again after a changed sentence, against LibreOffice in the same run."""

import itertools
import shutil
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from desk.documents import model as m
from desk.documents.paint.paper import lay_out
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.writer import write
from tests.documents.pages import convert

ROUNDS = 15
OFFICE_ROUNDS = 3
MOST = 1 / 40
SCREEN = 96
"""Dots an inch of a screen at 100 %."""
FORMAT = OfficeFormat()
SENTENCE = (
    "会议听取了市发展改革委关于2026年重点项目建设情况的汇报，审议并原则通过了《江州市城市更新"
    "行动实施方案》，要求由市住房城乡建设局牵头，于2026年12月20日前完成。"
)


def paper(changed: str = "") -> m.Document:
    """Return minutes of ten pages, one sentence in the middle of them changed."""
    texts = [f"{number}. {SENTENCE * 2}" for number in range(1, 36)]
    texts[17] += changed
    head = (m.Mark("江州市人民政府常务会议纪要"), m.Number("第12期"), m.Rule())
    return m.Document(m.Form.MINUTES, (*head, *(m.Paragraph((m.Run(t),)) for t in texts)))


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds some work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def preview(changed: str) -> None:
    """Lay the paper out again and paint the page that is seen."""
    laid = lay_out(paper(changed), FORMAT)
    wide, high = (round(length / 25.4 * SCREEN) for length in laid.page_size(5))
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(SCREEN / 72, SCREEN / 72)
    laid.paint(5, painter)
    painter.end()


@pytest.mark.timeout(600)
def test_preview_against_libreoffice(qapp: QGuiApplication, tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("needs LibreOffice to compare with")
    assert 9 <= lay_out(paper(), FORMAT).page_count <= 11
    package = write(paper(), FORMAT)
    # The first conversion makes the profile.
    convert({"paper": package}, tmp_path)
    office = statistics.median(
        timed(lambda: convert({"paper": package}, tmp_path)) for _ in range(OFFICE_ROUNDS)
    )
    preview("")
    numbers = itertools.count()
    mine = statistics.median(
        timed(lambda: preview(f"第{next(numbers)}次修改。")) for _ in range(ROUNDS)
    )
    print(
        f"\nten pages after a changed sentence: {mine * 1000:.1f} / {office * 1000:.0f} ms"
        f" = 1/{office / mine:.0f} of a conversion by LibreOffice (at most 1/{1 / MOST:.0f})"
    )
    assert mine <= MOST * office

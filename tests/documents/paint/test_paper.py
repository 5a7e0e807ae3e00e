"""Papers on a painter: any scale, laid out in another thread, quick to lay out again."""

from threading import Thread

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from desk.documents import model as m
from desk.documents.model import Face
from desk.documents.paint import fonts
from desk.documents.paint.metrics import QtMetrics
from desk.documents.paint.paper import LaidOutPaper, lay_out
from desk.documents.styles.settings import Fonts, OfficeFormat
from tests.documents.paint.conftest import DOCUMENTS


def painted(paper: LaidOutPaper, index: int, dpi: int) -> QImage:
    wide, high = paper.page_size(index)
    image = QImage(round(wide / 25.4 * dpi), round(high / 25.4 * dpi), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(dpi / 72, dpi / 72)
    paper.paint(index, painter)
    painter.end()
    return image


def red_rows(image: QImage) -> list[int]:
    """Return the rows in which a pixel is red."""
    return [
        y
        for y in range(image.height())
        if any(
            QColor(image.pixel(x, y)).red() > 200 and QColor(image.pixel(x, y)).green() < 90
            for x in range(0, image.width(), 3)
        )
    ]


def test_a_page_looks_alike_at_every_scale(qapp: QGuiApplication) -> None:
    paper = lay_out(DOCUMENTS["minutes"], OfficeFormat())
    small, large = (red_rows(painted(paper, 0, dpi)) for dpi in (72, 144))
    assert large[0] / 2 == pytest.approx(small[0], abs=2)
    assert large[-1] / 2 == pytest.approx(small[-1], abs=2)
    assert large[0] / 144 * 25.4 == pytest.approx(72, abs=1)


def test_page_sizes_are_in_mm(qapp: QGuiApplication) -> None:
    paper = lay_out(DOCUMENTS["card"], OfficeFormat())
    assert paper.page_count == 1
    assert paper.page_size(0) == pytest.approx((200, 100), abs=0.02)


def test_layout_may_run_in_another_thread(qapp: QGuiApplication) -> None:
    found: list[LaidOutPaper] = []
    thread = Thread(target=lambda: found.append(lay_out(DOCUMENTS["letter"], OfficeFormat("B"))))
    thread.start()
    thread.join()
    assert found[0].pages == lay_out(DOCUMENTS["letter"], OfficeFormat("B")).pages
    assert red_rows(painted(found[0], 0, 72))


def test_missing_fonts_are_said(qapp: QGuiApplication) -> None:
    told = {each.face: each for each in fonts.played(Fonts(body="没有的字体"))}
    assert told[Face.BODY].wanted == "没有的字体"
    assert told[Face.BODY].missing
    assert told[Face.BODY].used != "没有的字体"
    assert set(told) == set(Face)


def test_a_font_s_own_substitutes_come_before_the_last_resort() -> None:
    names = fonts.substitutes("仿宋_GB2312")
    assert names[0] == "仿宋_GB2312"
    assert names.index("仿宋") < names.index("华文仿宋") < names.index("宋体")
    assert fonts.present(names, {"宋体", "仿宋"}.__contains__) == ("仿宋", "宋体")


def test_rare_characters_come_from_a_font_that_has_them(qapp: QGuiApplication) -> None:
    metrics = QtMetrics()
    common, _ = metrics.glyph("仿宋_GB2312", False, "国")
    rare, wide = metrics.glyph("仿宋_GB2312", False, "𬭎")
    if common.family == rare.family:
        pytest.skip("the font for 仿宋 here has rare characters too")
    assert wide == pytest.approx(1.0)


def test_changed_papers_share_what_is_equal(qapp: QGuiApplication) -> None:
    document = DOCUMENTS["letter"]
    before = lay_out(document, OfficeFormat())
    blocks = (*document.blocks[:-1], m.Signature("江州市人民政府办公室", "2026年1月6日"))
    after = lay_out(m.Document(document.form, blocks), OfficeFormat())
    assert after.pages[0] == before.pages[0]
    assert after.pages[-1] != before.pages[-1]

"""The pages' view: sizes, places, keys; nothing is painted that is not seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.preview.images import PageImages, paint_page
from desk.ui.preview.places import EDGE, GAP, place
from desk.ui.preview.view import PagesView
from desk.ui.preview.zoom import Fit, Zoom
from tests.ui.preview.fakes import A4, PlainPages
from tests.ui.support import press

KEY = Qt.Key


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PagesView]:
    made = PagesView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_paper(PlainPages([A4] * 8))
    made.setFocus()
    QApplication.processEvents()
    yield made
    made._rest.stop()


def test_a_whole_page_fits(view: PagesView) -> None:
    height = view.viewport().height()
    assert view._places.pages[0][3] == pytest.approx(height - 2 * EDGE, abs=1)


def test_a_hundred_percent_is_true_to_size(view: PagesView) -> None:
    view.set_zoom(Zoom(Fit.FREE, 100))
    assert view._places.pages[0][2] == pytest.approx(210 / 25.4 * view.logicalDpiX(), abs=1)


def test_pages_beside_each_other(view: PagesView) -> None:
    view.set_across(2)
    (x1, y1, w1, _), (x2, y2, *_), (_, y3, *_) = view._places.pages[:3]
    assert y1 == y2 and x2 == x1 + w1 + GAP and y3 > y1


def test_steps_of_size_end_at_both_ends() -> None:
    zoom = Zoom(Fit.PAGE)
    assert zoom.stepped(62, 1).percent == 67
    assert zoom.stepped(62, -1).percent == 60
    assert zoom.stepped(200, 1).percent == 200
    assert zoom.stepped(50, -1).percent == 50


def test_the_wheel_with_ctrl_changes_the_size(view: PagesView) -> None:
    before = view.percent
    event = QWheelEvent(
        QPointF(10, 10),
        view.mapToGlobal(QPointF(10, 10)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.percent > before and view.zoom.fit is Fit.FREE


def test_keys_lead_through_the_pages(view: PagesView) -> None:
    pages: list[int] = []
    view.page_changed.connect(pages.append)
    for key in (KEY.Key_PageDown, KEY.Key_Right, KEY.Key_End, KEY.Key_PageUp, KEY.Key_Home):
        press(view, key)
    assert pages == [1, 2, 7, 6, 0]
    press(view, KEY.Key_W)
    assert view.zoom.fit is Fit.WIDTH
    press(view, KEY.Key_D)
    assert view.across == 2
    press(view, KEY.Key_PageDown)
    assert view.page == 2
    press(view, KEY.Key_F)
    assert view.zoom.fit is Fit.PAGE


def test_the_place_stays_where_one_reads(view: PagesView) -> None:
    view.set_zoom(Zoom(Fit.WIDTH))
    view.show_page(4)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 100)
    mark = view._places.mark(view.verticalScrollBar().value())
    view.set_zoom(Zoom(Fit.FREE, 150))
    again = view._places.mark(view.verticalScrollBar().value())
    assert again[0] == mark[0] and again[1] == pytest.approx(mark[1], abs=0.01)
    view.show_paper(PlainPages([A4] * 9), keep_place=True)
    again = view._places.mark(view.verticalScrollBar().value())
    assert again[0] == mark[0] and again[1] == pytest.approx(mark[1], abs=0.01)
    assert view.page == 4


def test_only_what_is_seen_is_painted(qtbot: QtBot) -> None:
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    paper = PlainPages([A4] * 40)
    view.show()
    view.show_paper(paper)
    view.grab()
    assert set(paper.painted) <= {0, 1}
    view.show_page(20)
    view.grab()
    assert set(paper.painted) <= {0, 1, 19, 20, 21}


def test_a_page_is_crisp_on_a_screen_of_many_dots() -> None:
    image = paint_page(PlainPages(), 0, 2.0, 2.0)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (840, 1188, 2.0)
    found = image.toImage()
    assert found.pixelColor(38, 600).lightness() == 255
    assert found.pixelColor(42, 600).lightness() == 0


def test_pictures_of_pages_are_forgotten_in_time() -> None:
    paper = PlainPages([A4] * 10)
    images = PageImages(paper, kept_pixels=3 * 210 * 297)
    for page in range(10):
        images.exact(page, 1.0, 1.0)
    assert images.any(0) is None and images.any(9) is not None
    images.exact(9, 1.0, 1.0)
    assert paper.painted.count(9) == 1


def test_pages_of_many_sizes_stand_in_the_middle() -> None:
    placed = place([A4, (420.0, 297.0)], 1.0, 1, 800)
    (x1, _, w1, _), (x2, _, w2, _) = placed.pages
    assert x1 + w1 / 2 == x2 + w2 / 2 == 400
    assert placed.at(placed.height - 1) == 1
    assert place([], 1.0, 1, 800).mark(5) == (0, 0.0)

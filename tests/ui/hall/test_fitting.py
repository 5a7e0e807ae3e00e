"""Texts of the hall's screen: even lines, nothing cut without a sign."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desk.ui.hall.fitting import cut_to_fit, even_lines, fits, height_of

TITLE = "关于进一步深化生态环境分区管控与国土空间规划衔接落实工作的实施意见的汇报"


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    font = QFont()
    font.setPixelSize(40)
    return font


def test_a_text_over_a_few_lines_leaves_no_character_alone(font: QFont) -> None:
    box = QRectF(0, 0, 40 * (len(TITLE) - 1), 400)
    assert height_of(TITLE, box, font) > height_of("会", box, font)
    even = even_lines(TITLE, box, font)
    assert even.width() < box.width() * 0.6
    assert height_of(TITLE, even, font) == height_of(TITLE, box, font)


def test_one_line_stays_one_line(font: QFont) -> None:
    box = QRectF(0, 0, 900, 400)
    assert height_of("供水价格", even_lines("供水价格", box, font), font) == height_of(
        "会", box, font
    )


def test_what_has_no_room_ends_with_a_sign(font: QFont) -> None:
    box = QRectF(0, 0, 400, 130)
    assert cut_to_fit("供水价格", box, font) == "供水价格"
    cut = cut_to_fit(TITLE * 4, box, font)
    assert cut.endswith("…") and TITLE.startswith(cut[:10])
    assert fits(cut, box, font)
    assert not fits(cut[:-1] + TITLE[:12] + "…", box, font)

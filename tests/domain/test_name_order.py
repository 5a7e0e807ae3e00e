"""Names by the strokes of their surnames, in both customs."""

import pytest

from desk.domain.name_order import StrokeCustom, set_out, stroke_key, unknown_characters
from desk.services.strokes import strokes


def in_order(names: str, custom: StrokeCustom = StrokeCustom.SHORT_FIRST) -> list[str]:
    return sorted(names.split(), key=lambda name: stroke_key(name, strokes(), custom))


def test_fewer_strokes_first_then_stroke_by_stroke() -> None:
    assert in_order("魏 丁 王 卫 于 马 李 张 刘 陈 赵 韩") == list("丁于卫马王刘李张陈赵韩魏")


def test_equal_counts_go_by_heng_shu_pie_dian_zhe() -> None:
    # five strokes each: 石 begins with 横, 叶 with 竖, 白 with 撇, 冯 with 点, 司 with 折
    assert in_order("司 冯 白 叶 石") == list("石叶白冯司")


def test_one_surname_in_both_customs() -> None:
    names = "王立 王一民 王二"
    assert in_order(names, StrokeCustom.SHORT_FIRST) == ["王二", "王立", "王一民"]
    assert in_order(names, StrokeCustom.BY_CHARACTER) == ["王一民", "王二", "王立"]


def test_rare_characters_of_names_are_known() -> None:
    for character in "镕喆堃旻昇珺玥祎赟翀頔曌燚垚璟瑀":
        assert unknown_characters(character, strokes()) == ()


def test_what_is_not_known_comes_last_and_is_named() -> None:
    assert unknown_characters("𬱖明", strokes()) == ("𬱖",)
    assert in_order("𬱖明 魏明") == ["魏明", "𬱖明"]


def test_a_name_set_out_sorts_as_without_blanks() -> None:
    assert set_out("张三") == "张\u3000三" and set_out("张三丰") == "张三丰"
    assert stroke_key("张\u3000三", strokes(), StrokeCustom.SHORT_FIRST) == stroke_key(
        "张三", strokes(), StrokeCustom.SHORT_FIRST
    )


@pytest.mark.parametrize(
    ("character", "count"),
    [("一", 1), ("丁", 2), ("张", 7), ("曾", 12), ("区", 4), ("德", 15), ("达", 6), ("欧", 8)],
)
def test_counts_of_strokes(character: str, count: int) -> None:
    assert len(strokes()[character]) == count

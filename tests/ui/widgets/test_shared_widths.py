"""Columns share the width of their table and never reach out of it."""

from desk.ui.widgets.table import Column, shared_widths


def column(width: int = 0, stretch: int = 1, minimum: int = 80) -> Column[object]:
    return Column("", str, width=width, stretch=stretch, minimum=minimum)


def test_the_rest_is_shared_by_weight() -> None:
    columns = [column(width=100), column(stretch=1), column(stretch=3)]
    assert shared_widths(columns, 500) == [100, 100, 300]


def test_who_gets_the_least_takes_it_from_the_others() -> None:
    columns = [column(stretch=4), column(stretch=4), column(stretch=1, minimum=200)]
    assert shared_widths(columns, 600) == [200, 200, 200]


def test_where_nothing_is_left_each_has_its_least() -> None:
    columns = [column(width=300), column(minimum=90), column(minimum=70)]
    assert shared_widths(columns, 320) == [300, 90, 70]

"""Every value that people choose has a name, in English and in Chinese."""

from enum import StrEnum

import pytest

from desk.domain import agenda, assignments, attendance, decisions, meetings, office, papers
from desk.ui.widgets.choices import enum_choices, enum_text

MODULES = (agenda, assignments, attendance, decisions, meetings, office, papers)
ELSEWHERE = {papers.PaperKind, papers.PaperOrigin, papers.FileState}
"""Named by the papers page, or shown by what they mean."""
KINDS = [
    kind
    for module in MODULES
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
    if kind not in ELSEWHERE
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_value_has_a_chinese_name(kind: type[StrEnum], chinese: object) -> None:
    for value, text in enum_choices(kind):
        assert text != value.value
        assert any("\u4e00" <= character <= "\u9fff" for character in text), (value, text)


def test_values_of_the_same_word_keep_their_own_names(chinese: object) -> None:
    assert enum_text(agenda.Opinion.PENDING) == "未答复"
    assert enum_text(agenda.ReviewOpinion.PENDING) == "未完成"
    assert enum_text(None) == ""

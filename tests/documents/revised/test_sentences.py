"""Sentences read back: what the program says of an assignment leads to the same fields."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk.documents.revised.sentences import SentenceReader
from desk.documents.revised.units import NotUnderstood
from desk.domain.assignments import Assignment
from desk.domain.dossier import Directory, Dossier
from desk.domain.meetings import Meeting, MeetingType
from desk.domain.office import Office, Person, Unit

UNITS = {
    unit.id: unit
    for unit in (
        Unit(id="finance", name="江州市财政局", short="市财政局"),
        Unit(id="water", name="江州市水利局", short="市水利局"),
        Unit(id="land", name="江州市自然资源和规划局", short="市自然资源和规划局"),
        Unit(id="reform", name="江州市发展和改革委员会", aliases=("市发改委",)),
        Unit(id="east", name="江州市东城区水利局", aliases=("区水利局",)),
        Unit(id="west", name="江州市西城区水利局"),
    )
}
DUE = date(2026, 12, 20)


def _dossier(**phrases: str) -> Dossier:
    kind = MeetingType(name="市政府常务会议", mark="常")
    people = {"p": Person(id="p", name="曾玥")}
    return Dossier(
        office=Office(government="江州市人民政府"),
        type=kind,
        meeting=Meeting(type_id=kind.id, day=date(2026, 11, 18)),
        items=(),
        attendance=(),
        directory=Directory(UNITS, people, {}),
        phrases={f"tasks/sentence.{key}": text for key, text in phrases.items()},
    )


def _tasks() -> Iterator[Assignment]:
    whos: list[dict[str, Any]] = [
        {"lead_id": "finance"},
        {"lead_id": "finance", "support_ids": ("water", "land")},
        {"lead_id": "finance", "joint_lead_id": "land"},
        {"lead_id": "finance", "joint_lead_id": "land", "support_ids": ("water",)},
        {"lead_id": None},
        {"lead_id": None, "support_ids": ("water",)},
    ]
    whens: list[dict[str, Any]] = [{"due": DUE}, {"long_term": True}, {}]
    for who in whos:
        for when in whens:
            for text in ("提出方案，报市政府", "年度预算草案", "逐户走访37户企业。"):
                yield Assignment(text=text, **who, **when)


OWN = {
    "sole": "请{{ lead }}承办，",
    "lead": "请{{ lead }}主办，{{ support }}协办，",
    "due": "务于{{ date }}之前",
    "long_term": "（长期任务）",
}


@pytest.mark.parametrize("phrases", [{}, OWN], ids=["shipped", "the office's own"])
@pytest.mark.parametrize("task", list(_tasks()), ids=lambda task: "")
def test_a_sentence_gives_back_its_fields(task: Assignment, phrases: dict[str, str]) -> None:
    reader = SentenceReader(_dossier(**phrases))
    other = replace(
        task, lead_id="reform", joint_lead_id=None, support_ids=(), due=None, long_term=False
    )
    assert reader.read(reader.sentence(task), other) == task


BASE = Assignment(text="提出方案", lead_id="finance", support_ids=("water",), due=DUE)
SAID = "由市财政局牵头，市水利局配合，于2026年12月20日前提出方案。"


@pytest.mark.parametrize(
    ("said", "changes"),
    [
        (SAID, {}),
        (SAID.replace("市财政局", "江州市财政局"), {}),
        (SAID.replace("市财政局", "市发改委"), {"lead_id": "reform"}),
        (SAID.replace("市水利局", "市水利局、区水利局"), {"support_ids": ("water", "east")}),
        (SAID.replace("市水利局", "市水利局和市发改委"), {"support_ids": ("water", "reform")}),
        (
            SAID.replace("市水利局", "市自然资源和规划局及市水利局"),
            {"support_ids": ("land", "water")},
        ),
        (SAID.replace("于2026年12月20日前", ""), {"due": None}),
        (SAID.replace("于2026年12月20日前", "2026年12月1日以前，"), {"due": date(2026, 12, 1)}),
        (SAID.replace("2026年12月20日", "2026.12.1"), {"due": date(2026, 12, 1)}),
        (SAID.replace("2026年12月20日", "11月17日"), {"due": date(2027, 11, 17)}),
        (SAID.replace("，于", ",于"), {}),
        (SAID.replace("，于", "，抓紧于"), {"text": "抓紧于2026年12月20日前提出方案"}),
        (
            SAID.replace("，于2026年12月20日", "，市发改委参与，于2026年12月1日"),
            {"text": "市发改委参与，于2026年12月1日前提出方案", "due": date(2026, 12, 1)},
        ),
        (SAID.replace("提出方案", "按2.75亿元提出方案"), {"text": "按2.75亿元提出方案"}),
    ],
)
def test_other_words_for_it(said: str, changes: dict[str, Any]) -> None:
    assert SentenceReader(_dossier()).read(said, BASE) == replace(BASE, **changes)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (SAID.replace("市财政局", "市天文局"), "revised.unit_unknown"),
        (SAID.replace("市财政局", "有关部门"), "revised.unit_unknown"),
        (SAID.replace("市水利局", "城区水利局"), "revised.unit_unknown"),
        (SAID.replace("市财政局", "曾玥副市长"), "revised.person_leads"),
        (SAID.replace("由市财政局牵头，市水利局配合，", ""), "revised.who_unclear"),
        (SAID.replace("12月20日", "12月底"), "revised.date_unclear"),
        (SAID.replace("2026年12月20日", "春节"), "revised.date_unclear"),
        (SAID.replace("12月20日", "11月31日"), "revised.date_impossible"),
        (SAID.replace("12月20日", "13月1日"), "revised.date_impossible"),
        (SAID.replace("，于", "，抓紧于11月30日前动员、"), "revised.date_unclear"),
        (SAID.replace("方案。", "方案，长期坚持。"), "revised.date_and_long_term"),
        ("由市财政局牵头，市水利局配合，于2026年12月20日前。", "revised.who_unclear"),
    ],
)
def test_what_it_does_not_guess(said: str, why: str) -> None:
    with pytest.raises(NotUnderstood) as found:
        SentenceReader(_dossier()).read(said, BASE)
    assert found.value.code == why


WHOLE = replace(
    BASE, text="由市财政局牵头，市水利局配合，于12月20日前提出方案", support_ids=("water",)
)


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("提出方案", "提出建议", {}),
        ("市财政局", "市发改委", {"lead_id": "reform"}),
        ("市水利局", "区水利局", {"support_ids": ("east",)}),
        ("12月20日", "12月1日", {"due": date(2026, 12, 1)}),
    ],
)
def test_a_text_that_says_it_all_changes_with_its_fields(
    old: str, new: str, changes: dict[str, Any]
) -> None:
    reader = SentenceReader(_dossier())
    said = reader.sentence(WHOLE).replace(old, new)
    made = reader.read(said, WHOLE)
    assert made == replace(WHOLE, text=WHOLE.text.replace(old, new), **changes)
    assert reader.sentence(made) == said

"""What is dumped is what was imported, byte for byte from the second time on."""

import json
from pathlib import Path
from typing import Any

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.meetings import Meeting
from desk.domain.problems import Refused
from desk.exchange.schema_check import read_schema, schema_problems
from tests.support.meeting_files import AnyStore, Plain, changed, dumped, more, put, take
from tests.support.memory import MemoryStore

DATA = Path(__file__).parent / "data"
EXAMPLES = ["executive-2026-12", "key-projects-2026-3"]
NORMAL_NAMES = {
    "市发改委": "市发展改革委",
    "市住建局": "市住房城乡建设局",
    "市资规局": "市自然资源规划局",
    "集聚区管委会": "市产业集聚区管委会",
    "市督查局": "市政府督查局",
    "市审批局": "市行政审批局",
    "市应急局": "市应急管理局",
}
REFERENCES = ("unit", "lead", "joint_lead", "presenter_unit")


def example(name: str = EXAMPLES[0]) -> Plain:
    value: Plain = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    return value


def normal(value: Any, schema: Plain, key: str = "") -> Any:
    """Return a file's value with the schema's defaults and order, units by short names."""
    if isinstance(value, list):
        return [normal(member, schema["items"], key) for member in value]
    if isinstance(value, dict):
        said = {
            name: value.get(name, part.get("default"))
            for name, part in schema["properties"].items()
        }
        return {
            name: normal(member, schema["properties"][name], name)
            for name, member in said.items()
            if member is not None
        }
    return NORMAL_NAMES.get(value, value) if key in (*REFERENCES, "support") else value


def loaded(text: str) -> Plain:
    value: Plain = json.loads(text)
    return value


@pytest.mark.parametrize("name", EXAMPLES)
def test_dump_of_an_import_is_the_import(store: AnyStore, name: str) -> None:
    take(store, DATA / f"{name}.json")
    text = dumped(store)
    wanted = normal(example(name), read_schema())
    assert loaded(text) == wanted
    assert text == json.dumps(wanted, ensure_ascii=False, indent=1) + "\n"
    assert schema_problems(loaded(text)) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_dump_brought_into_empty_data_dumps_the_same(store: AnyStore, name: str) -> None:
    take(store, DATA / f"{name}.json")
    text = dumped(store)
    other = MemoryStore()
    take(other, text.encode())
    assert dumped(other) == text
    assert take(store, text.encode()).changes == ()


def test_dump_carries_only_whom_the_meeting_names(store: AnyStore) -> None:
    """Two meetings in one data file dump as they came, each with its own units and people."""
    for name in EXAMPLES:
        take(store, DATA / f"{name}.json")
    with store.reading() as reader:
        meetings = reader.find(Meeting)
    for name, meeting in zip(EXAMPLES, meetings, strict=True):
        assert loaded(dumped(store, meeting.id)) == normal(example(name), read_schema())


@pytest.mark.parametrize("whole", [True, False], ids=["one note", "a note a line"])
def test_speech_survives_byte_for_byte(store: AnyStore, whole: bool) -> None:
    speech = (DATA / "speech.txt").read_bytes().decode("utf-8")
    lines = [speech] if whole else speech.splitlines(keepends=True)
    notes = [{"speaker": "市长", "text": line} for line in lines if line.strip()]
    take(store, changed(example(), put("agenda[1].notes", notes)))
    text = dumped(store)
    kept = "".join(note["text"] for note in loaded(text)["agenda"][1]["notes"])
    assert kept.encode("utf-8") == speech.encode("utf-8")
    other = MemoryStore()
    take(other, text.encode())
    assert dumped(other) == text


@pytest.mark.parametrize(
    "text",
    [
        "　　缩进的一段\n",
        "\n\n前后空行\n\n",
        "制表\t符 与\r\n回车",
        "生僻字：𬍛𠮷𪚥，兼容字：\uf92c，组合：e\u0301，零宽：\u200b",
        "“引号”\\反斜线/斜线\u2028分行",
        " ascii blanks ",
    ],
)
def test_prose_is_never_altered(memory: MemoryStore, text: str) -> None:
    file = changed(
        example(),
        put("agenda[0].notes[0].text", text),
        put("agenda[0].problem", text),
        put("agenda[0].options[0].text", text),
        put("agenda[0].consultations[0].text", text),
        put("agenda[0].legal_review.text", text),
        put("agenda[0].decisions[0].text", text),
        put("agenda[0].statements", [{"verb": "other", "text": text}]),
    )
    take(memory, file)
    item = loaded(dumped(memory))["agenda"][0]
    assert item["notes"][0]["text"] == text
    assert item["problem"] == text
    assert item["options"][0]["text"] == text
    assert item["consultations"][0]["text"] == text
    assert item["legal_review"]["text"] == text
    assert item["decisions"][0]["text"] == text
    assert item["statements"][0]["text"] == text


def test_shared_names_are_written_with_their_unit(store: AnyStore) -> None:
    file = changed(
        example(),
        put("people[9].name", "张毅"),
        put("people[10].name", "张毅"),
        put("attendance[9].person", "张毅（市财政局）"),
        put("attendance[10].person", "张毅(市资规局)"),
    )
    take(store, file)
    text = dumped(store)
    entries = [entry["person"] for entry in loaded(text)["attendance"]]
    assert entries[9:11] == ["张毅（市财政局）", "张毅（市自然资源规划局）"]
    other = MemoryStore()
    take(other, text.encode())
    assert dumped(other) == text


def test_namesake_without_a_unit_can_be_referred_to(memory: MemoryStore) -> None:
    file = changed(
        example(),
        put("people[9].name", "张毅"),
        more("people", {"name": "张毅"}),
        put("attendance[9].person", "张毅（市财政局）"),
        more("attendance", {"person": "张毅（）", "role": "staff"}),
    )
    take(memory, file)
    text = dumped(memory)
    assert loaded(text)["attendance"][-1]["person"] == "张毅（）"
    assert take(memory, text.encode()).changes == ()


def test_zero_and_false_where_they_say_something(memory: MemoryStore) -> None:
    file = changed(
        example(),
        put("units[1].order", 0),
        put("people[0].rank", 0),
        put("agenda[0].legal_review", {"needed": False}),
        put("agenda[0].decisions[0].in_minutes", False),
        put("attendance[9].items", []),
    )
    take(memory, file)
    back = loaded(dumped(memory))
    assert back["units"][1]["order"] == 0
    assert back["people"][0]["rank"] == 0
    assert back["agenda"][0]["legal_review"] == {"needed": False}
    assert back["agenda"][0]["decisions"][0]["in_minutes"] is False
    assert back["attendance"][9]["items"] == []


def test_least_meeting_dumps_its_series_and_date(memory: MemoryStore) -> None:
    least = {"format": "desk.meeting/1", "meeting": {"series": "碰头会", "date": "2026-11-23"}}
    take(memory, least)
    assert loaded(dumped(memory)) == least


@pytest.mark.parametrize(
    ("said", "kept", "dumps"),
    [
        ({}, (True, False), {}),
        ({"in_minutes": False}, (False, False), {"in_minutes": False}),
        ({"in_minutes": True}, (True, False), {}),
        ({"placeholder": True}, (False, True), {"placeholder": True}),
        (
            {"placeholder": True, "in_minutes": True},
            (True, True),
            {"placeholder": True, "in_minutes": True},
        ),
    ],
)
def test_what_is_kept_out_of_the_minutes_stays_out_in_another_data_file(
    said: Plain, kept: tuple[bool, bool], dumps: Plain
) -> None:
    file = {**example(EXAMPLES[0]), "agenda": [{"title": "涉密议题", **said}], "attendance": []}
    store = MemoryStore()
    take(store, file)
    with store.reading() as reader:
        (item,) = reader.find(AgendaItem)
    assert (item.in_minutes, item.placeholder) == kept
    text = dumped(store)
    (entry,) = loaded(text)["agenda"]
    assert {k: v for k, v in entry.items() if k in ("in_minutes", "placeholder")} == dumps
    other = MemoryStore()
    take(other, text.encode())
    assert dumped(other) == text


def test_content_of_a_bare_placeholder_is_refused_at_its_place() -> None:
    item = {"title": "涉密议题", "placeholder": True, "problem": "内情", "notes": [{"text": "言"}]}
    file = {**example(EXAMPLES[0]), "agenda": [item], "attendance": []}
    with pytest.raises(Refused) as refused:
        take(MemoryStore(), file)
    assert {(p.code, p.path) for p in refused.value.problems} == {
        ("secrets.no_content", "agenda[0].problem"),
        ("secrets.no_content", "agenda[0].notes"),
    }


def test_a_file_does_not_make_a_placeholder_of_what_has_content() -> None:
    store = MemoryStore()
    item = {"title": "议题", "notes": [{"text": "言"}]}
    take(store, {**example(EXAMPLES[0]), "agenda": [item], "attendance": []})
    marked = {"title": "议题", "placeholder": True}
    with pytest.raises(Refused):
        take(store, {**example(EXAMPLES[0]), "agenda": [marked], "attendance": []})

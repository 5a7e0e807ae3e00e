"""Whatever a file holds, it is taken or refused: nothing else is ever raised."""

import io
import json
import random
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.domain.meetings import Meeting, MeetingType
from desk.domain.problems import Refused
from desk.exchange.json_text import shown
from desk.exchange.meeting_file import read_meeting_file
from desk.exchange.roster import import_roster, read_roster
from desk.resource_files import resource
from desk.services.setup import set_up
from tests.support.meeting_files import AnyStore, Plain, changed, drop, dumped, more, put, take
from tests.support.memory import MemoryStore

DATA = Path(__file__).parent / "data"
EXAMPLE = (DATA / "executive-2026-12.json").read_bytes()


def example() -> Plain:
    value: Plain = json.loads(EXAMPLE)
    return value


def roster_book() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["单位", "姓名", "职务", "电话", "排序"])
    for number in range(20):
        sheet.append(
            ["市财政局", f"袁静{'一二三四五六七八九十'[number % 10] * (number // 10 + 1)}"]
        )
    sheet.merge_cells("A2:A5")
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def flipped(data: bytes, chance: random.Random, count: int) -> bytes:
    result = bytearray(data)
    for _ in range(count):
        result[chance.randrange(len(result))] = chance.randrange(256)
    return bytes(result)


@pytest.mark.parametrize("seed", range(8))
def test_meeting_file_with_flipped_bytes(seed: int) -> None:
    chance = random.Random(seed)
    for count in (1, 1, 2, 5, 50):
        store = MemoryStore()
        try:
            take(store, flipped(EXAMPLE, chance, count))
        except Refused:
            assert store.rows == {}


@pytest.mark.parametrize("seed", range(8))
def test_roster_with_flipped_bytes(seed: int) -> None:
    chance, data = random.Random(seed), roster_book()
    for count in (1, 1, 2, 5, 50):
        store = MemoryStore()
        try:
            store.run(import_roster(read_roster(flipped(data, chance, count))))
        except Refused:
            assert store.rows == {}


@pytest.mark.parametrize("seed", range(8))
def test_roster_with_flipped_bytes_inside_its_parts(seed: int) -> None:
    chance, data = random.Random(seed), roster_book()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name in parts:
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as archive:
            for other, content in parts.items():
                archive.writestr(other, flipped(content, chance, 1) if other == name else content)
        try:
            read_roster(target.getvalue())
        except Refused as refused:
            assert refused.problems


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
PLACES = [
    *("office", "units", "people", "meeting", "attendance", "agenda", "units[0]", "people[0]"),
    *("units[0].aliases", "people[0].unit", "meeting.date", "meeting.chair", "meeting.copies_to"),
    *("attendance[0]", "attendance[4].items", "agenda[0].options", "agenda[0].papers[0]"),
    *("agenda[0].decisions[0].option", "agenda[0].decisions[0].assignments[0].support"),
]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PLACES), ANYTHING)
def test_any_value_anywhere_is_taken_or_refused(place: str, value: Any) -> None:
    file = changed(example(), put(place, value))
    try:
        take(MemoryStore(), json.dumps(file).encode())
    except Refused as refused:
        for problem in refused.problems:
            assert problem.path.isprintable() or problem.path == ""
            assert all(text.isprintable() for text in problem.values.values())


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_refused(data: bytes) -> None:
    for read in (read_meeting_file, read_roster):
        with pytest.raises(Refused):
            read(data)


def test_problems_stand_in_the_order_of_the_file() -> None:
    file = changed(
        example(),
        put("people[21].telephone", "\ud800"),
        put("meeting.date", "2026-11-31"),
        put("agenda[4].title", " "),
    )
    with pytest.raises(Refused) as refused:
        take(MemoryStore(), json.dumps(file).encode())
    assert [problem.path for problem in refused.value.problems] == [
        "people[21].telephone",
        "meeting.date",
        "agenda[4].title",
    ]


def test_values_in_messages_are_short_whole_and_on_one_line() -> None:
    assert shown("a" * 100) == "a" * 39 + "…"
    assert shown("一\n二\0三\ud800") == "一 二 三 "
    assert (shown([1]), shown({}), shown(True), shown(None)) == ("[…]", "{…}", "true", "null")


def test_examples_and_sample_fit_the_meeting_types_of_new_data(store: AnyStore) -> None:
    store.run(set_up())
    files = [*DATA.glob("*-2026-*.json"), resource("sample", "meeting.json")]
    assert len(files) == 3
    for file in files:
        known = take(store, file).value["created"]
        assert "meeting_type" not in known
        assert take(store, file).changes == ()
    with store.reading() as reader:
        meetings, types = reader.find(Meeting), reader.find(MeetingType)
    assert len(types) == 7
    for meeting in meetings:
        text = dumped(store, meeting.id)
        assert take(store, text.encode()).changes == ()
        other = MemoryStore()
        take(other, text.encode())
        assert dumped(other) == text


def test_chair_stays_where_the_file_is_silent(store: AnyStore) -> None:
    take(store, EXAMPLE)
    silent = changed(example(), drop("attendance"), drop("meeting.chair"))
    assert take(store, silent).changes == ()


def test_hundred_items_and_thousand_assignments(memory: MemoryStore) -> None:
    file = example()
    file["attendance"] = []
    del file["meeting"]["chair"]
    item = {"title": "议题", "decisions": [{"outcome": "approved", "text": "会议同意。"}]}
    work = {"text": "办理", "lead": "市发改委", "support": ["市财政局"], "due": "2026-12-31"}
    file["agenda"] = [json.loads(json.dumps(item)) for _ in range(100)]
    for entry in file["agenda"]:
        entry["decisions"][0]["assignments"] = [dict(work) for _ in range(10)]
    assert take(memory, file).value["created"]["assignment"] == 1000
    assert take(memory, file).changes == ()
    shorter = changed(file, drop("agenda[40]"), more("agenda[0].decisions[0].assignments", work))
    assert take(memory, shorter).value["created"] == {"assignment": 1}

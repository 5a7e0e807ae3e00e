"""Rosters: what is read from sheets of every sort, and what is refused with its cell."""

import io
import json
import random
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desk.domain.office import OFFICE_ID, Office, Person, Post, Unit, UnitKind
from desk.domain.problems import Refused
from desk.exchange import workbook
from desk.exchange.roster import Roster, import_roster, read_roster
from desk.exchange.unit_kinds import guess_kind
from desk.messages import catalogue
from tests.support.meeting_files import AnyStore, everything, take

DATA = Path(__file__).parent / "data"
ROSTER = json.loads((DATA / "roster_rows.json").read_text(encoding="utf-8"))
COLUMNS = ["单位", "姓名", "职务", "电话", "排序"]
ROW = ["市财政局", "袁静", "局长", "0550-1", 21]


def sheet_of(*rows: list[Any], change: Callable[[Any], None] | None = None) -> bytes:
    """Return a workbook with one sheet 名册 of these rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "名册"
    for row in rows:
        sheet.append(row)
    if change is not None:
        change(sheet)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def repacked(data: bytes, **parts: bytes) -> bytes:
    """Return an archive with more parts, or other content for known ones (__ stands for /)."""
    contents = {name.replace("__", "/"): content for name, content in parts.items()}
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, contents.pop(name, None) or old.read(name))
        for name, content in contents.items():
            new.writestr(name, content)
    return target.getvalue()


def refused(data: bytes) -> list[tuple[str, str]]:
    """Return code and path of each problem a roster is refused with."""
    with pytest.raises(Refused) as caught:
        read_roster(data)
    assert all(problem.code in catalogue("zh_CN") for problem in caught.value.problems)
    return [(problem.code, problem.path) for problem in caught.value.problems]


def people(roster: Roster) -> list[tuple[Any, ...]]:
    return [(r.unit, r.name, r.post, r.telephone, r.rank) for r in roster.rows]


def run(store: AnyStore, data: bytes) -> Any:
    return store.run(import_roster(read_roster(data)))


def test_roster_is_taken_and_taken_again_changes_nothing(store: AnyStore) -> None:
    data = sheet_of(ROSTER["columns"], *ROSTER["rows"])
    done = run(store, data)
    assert done.value["created"] == {"person": 30, "post": 30, "unit": 19}
    assert done.value["updated"] == {}
    again = run(store, data)
    assert (again.value, again.changes) == ({"created": {}, "updated": {}}, ())
    with store.reading() as reader:
        assert len(reader.find(Person, name="张毅")) == 2
        (mayor,) = reader.find(Person, name="周砚秋")
        assert (mayor.telephone, mayor.rank) == ("0667-2210101", 1)
        assert [post.title for post in reader.find(Post, person_id=mayor.id)] == [
            "市委副书记、市长"
        ]
        assert reader.get(Unit, mayor.unit_id or "").kind is UnitKind.LEADERSHIP


@pytest.mark.parametrize("case", ROSTER["bad"], ids=[case["name"] for case in ROSTER["bad"]])
def test_bad_roster_names_its_cell(store: AnyStore, case: dict[str, Any]) -> None:
    data = sheet_of(case.get("columns", ROSTER["columns"]), *case["rows"])
    with pytest.raises(Refused) as caught:
        run(store, data)
    assert {problem.path for problem in caught.value.problems} == {f"名册!{case['expected_cell']}"}
    assert everything(store) == []


def test_every_problem_is_named() -> None:
    data = sheet_of(COLUMNS, ROW, ["市财政局", None, "x", True, "甲"], [None, "何喆", 5, 1.5, 2])
    assert refused(data) == [
        ("exchange.roster_missing", "名册!B3"),
        ("exchange.roster_not_text", "名册!D3"),
        ("exchange.roster_not_a_number", "名册!E3"),
        ("exchange.roster_missing", "名册!A4"),
        ("exchange.roster_not_text", "名册!C4"),
        ("exchange.roster_not_text", "名册!D4"),
    ]


def test_header_is_found_below_titles_in_any_order_under_other_names() -> None:
    data = sheet_of(
        ["江州市政府系统通讯录", None, None],
        [],
        ["2026年11月", None, None],
        ["序号", "手 机", "姓　名", "备注", "现任职务", "所在单位（全称）"],
        [1, 13800138000, "张　三", "x", "局长", "江州市财政局"],
        [],
        ["2", 13800138001.0, " 欧阳 立 ", None, None, " 江州市水利局　"],
    )
    assert people(read_roster(data)) == [
        ("江州市财政局", "张三", "局长", "13800138000", 1),
        ("江州市水利局", "欧阳立", "", "13800138001", 2),
    ]


def test_rank_column_wins_over_running_number() -> None:
    data = sheet_of(["序号", "排序", "单位", "姓名"], [1, 30, "市财政局", "袁静"])
    assert read_roster(data).rows[0].rank == 30


def test_merged_units_are_carried_down_and_blank_ones_are_not() -> None:
    rows = [COLUMNS, ROW, [None, "何喆", "副局长", None, 22], [None, "区敏", None, None, None]]
    data = sheet_of(*rows, change=lambda sheet: sheet.merge_cells("A2:A3"))
    assert refused(data) == [("exchange.roster_missing", "名册!A4")]
    data = sheet_of(*rows, change=lambda sheet: sheet.merge_cells("A2:A4"))
    assert [row.unit for row in read_roster(data).rows] == ["市财政局"] * 3


def test_merge_of_a_million_rows_costs_nothing() -> None:
    data = sheet_of(COLUMNS, ROW, change=lambda sheet: None)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    merged = sheet.replace(
        "</sheetData>", "</sheetData><mergeCells><mergeCell ref='A2:XFD1048576'/></mergeCells>"
    )
    began = time.perf_counter()
    read_roster(
        repacked(data, xl__worksheets__sheet1=b"", **{"xl/worksheets/sheet1.xml": merged.encode()})
    )
    assert time.perf_counter() - began < 2


def test_formula_shows_its_value_and_sheets_without_people_are_passed_over() -> None:
    def change(sheet: Any) -> None:
        notes = sheet.parent.create_sheet("说明")
        notes.append(["本表由各单位填写"])
        hidden = sheet.parent.create_sheet("旧名册")
        hidden.append(COLUMNS)
        hidden.append(["市水利局", "梁珺", None, None, None])
        hidden.sheet_state = "hidden"
        more = sheet.parent.create_sheet("县区")
        more.append(COLUMNS)
        more.append(["滨河区政府", "单文博", "区长", None, None])

    roster = read_roster(sheet_of(COLUMNS, ROW, change=change))
    assert [row.name for row in roster.rows] == ["袁静", "单文博"]
    assert roster.rows[1].cells["name"] == "县区!B2"


def test_units_and_people_of_meeting_files_are_recognised(store: AnyStore) -> None:
    take(store, DATA / "executive-2026-12.json")
    data = sheet_of(
        COLUMNS,
        ["市发改委", "沈国栋", "主任", "0550-6120001", 20],
        ["市住房和城乡建设局", "许若曦", "副局长", None, 61],
    )
    assert run(store, data).value == {"created": {}, "updated": {"person": 2}}


def test_ambiguous_unit_names_its_cell(store: AnyStore) -> None:
    take(
        store,
        {
            "format": "desk.meeting/1",
            "units": [{"name": "海州市财政局"}, {"name": "河州市财政局"}],
            "meeting": {"series": "会", "date": "2026-11-23"},
        },
    )
    with pytest.raises(Refused) as caught:
        run(store, sheet_of(COLUMNS, ROW))
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("naming.unit_ambiguous", "名册!A2")


def test_office_stays_as_it_is(store: AnyStore) -> None:
    run(store, sheet_of(COLUMNS, ROW))
    with store.reading() as reader:
        assert reader.seek(Office, OFFICE_ID) is None


SHEET = "xl/worksheets/sheet1.xml"
HEAD, TAIL = b"<?xml version='1.0'?><!DOCTYPE w [", b"]><worksheet>&b;</worksheet>"
BOMB = HEAD + b"<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>" + TAIL
OUTSIDE = HEAD + b"<!ENTITY b SYSTEM 'file:///etc/passwd'>" + TAIL
WIDE = BOMB.decode().replace("<?xml version='1.0'?>", "<?xml version='1.0' encoding='UTF-16'?>")
TYPES = "[Content_Types].xml"


def macro_types(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        types = archive.read(TYPES)
    plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    return types.replace(plain, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml")


GOOD = sheet_of(COLUMNS, ROW)
HOSTILE = {
    "empty": (b"", "exchange.roster_not_xlsx"),
    "text": ("单位,姓名\n市财政局,袁静\n".encode(), "exchange.roster_not_xlsx"),
    "cut off": (GOOD[: len(GOOD) // 2], "exchange.roster_broken"),
    "old Excel": (bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, "exchange.roster_old_excel"),
    "encrypted": (
        bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
        "exchange.roster_encrypted",
    ),
    "macros": (
        repacked(GOOD, xl__vbaProject=b"", **{"xl/vbaProject.bin": b"x"}),
        "exchange.roster_macros",
    ),
    "macro types": (repacked(GOOD, **{TYPES: macro_types(GOOD)}), "exchange.roster_macros"),
    "entities": (repacked(GOOD, **{SHEET: BOMB}), "exchange.roster_unsafe"),
    "entities in styles": (repacked(GOOD, **{"xl/styles.xml": BOMB}), "exchange.roster_unsafe"),
    "entities in UTF-16": (
        repacked(GOOD, **{SHEET: WIDE.encode("utf-16")}),
        "exchange.roster_unsafe",
    ),
    "entities under another name": (repacked(GOOD, **{"xl/a.bin": BOMB}), "exchange.roster_unsafe"),
    "outside entity": (repacked(GOOD, **{SHEET: OUTSIDE}), "exchange.roster_unsafe"),
    "zip bomb": (repacked(GOOD, **{SHEET: b"0" * 40_000_000}), "exchange.roster_bomb"),
    "many parts": (
        repacked(GOOD, **{f"xl/p{n}.xml": b"" for n in range(2100)}),
        "exchange.roster_bomb",
    ),
    "no XML": (repacked(GOOD, **{SHEET: b"<worksheet>"}), "exchange.roster_broken"),
    "no sheet": (repacked(GOOD, **{"xl/workbook.xml": b"<a/>"}), "exchange.roster_no_header"),
    "a document": (repacked(GOOD).replace(b"xl/", b"wd/"), "exchange.roster_not_xlsx"),
    "a flipped byte": (GOOD[:60] + bytes([GOOD[60] ^ 255]) + GOOD[61:], "exchange.roster_broken"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_workbook_is_refused_at_once(name: str) -> None:
    data, code = HOSTILE[name]
    began = time.perf_counter()
    assert refused(data) == [(code, "")]
    assert time.perf_counter() - began < 2


def test_too_much_markup_is_refused_at_once() -> None:
    cells = b"".join(b'<c r="A%d"><v>%d</v></c>' % (n, n * 7919) for n in range(700_000))
    data = repacked(GOOD, **{SHEET: b"<worksheet><sheetData><row>" + cells})
    began = time.perf_counter()
    assert refused(data) == [("exchange.roster_bomb", "")]
    assert time.perf_counter() - began < 2


def test_portraits_are_passed_over() -> None:
    portrait = b"\xff\xd8" + random.Random(1).randbytes(20_000_000)
    data = repacked(GOOD, **{"xl/media/image1.jpg": portrait})
    assert people(read_roster(data)) == [tuple(ROW)]


def test_workbook_that_says_it_is_smaller_is_refused() -> None:
    """A part that unpacks to more than the list of parts says fails its checksum."""
    data = bytearray(repacked(GOOD, **{SHEET: b"<worksheet>" + b" " * 900_000 + b"</worksheet>"}))
    size = (900_000 + 23).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (100).to_bytes(4, "little")
    assert refused(bytes(data)) == [("exchange.roster_broken", "")]


def test_file_too_large_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "FILE_LIMIT", 1000)
    assert refused(GOOD) == [("exchange.too_large", "")]


def test_rows_beyond_the_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def far(sheet: Any) -> None:
        sheet["B50000"] = "远处"

    assert refused(sheet_of(COLUMNS, ROW, change=far)) == [
        ("exchange.roster_too_many_rows", "名册!B50000")
    ]


def test_last_row_of_the_sheet_is_reached_in_time() -> None:
    def last(sheet: Any) -> None:
        sheet["XFD1048576"] = "远处"
        sheet["A1048576"] = "市财政局"

    began = time.perf_counter()
    found = refused(sheet_of(COLUMNS, ROW, change=last))
    assert found == [("exchange.roster_too_many_rows", "名册!B1048576")]
    assert time.perf_counter() - began < 3


def test_row_number_beyond_any_sheet_is_refused() -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        sheet = archive.read(SHEET)
    far = sheet.replace(b'<row r="2"', b'<row r="99999999999"')
    assert far != sheet
    assert refused(repacked(GOOD, **{SHEET: far})) == [("exchange.roster_broken", "")]


@pytest.mark.parametrize(
    "rows",
    [[["标题"], ["没有表头的表"]], [["单位"], ["市财政局"]], []],
    ids=["no header", "one column", "empty"],
)
def test_sheet_without_header_is_refused(rows: list[list[Any]]) -> None:
    assert refused(sheet_of(*rows)) == [("exchange.roster_no_header", "名册!A1")]


def test_header_without_people_is_refused() -> None:
    assert refused(sheet_of(COLUMNS)) == [("exchange.roster_empty", "名册!A1")]


def test_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        read_roster(tmp_path / "none.xlsx")
    assert caught.value.problems[0].code == "exchange.no_such_file"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("市政府", UnitKind.LEADERSHIP),
        ("江州市人民政府", UnitKind.LEADERSHIP),
        ("市委宣传部", UnitKind.PARTY),
        ("中共江州市委员会", UnitKind.PARTY),
        ("市纪委监委", UnitKind.PARTY),
        ("市发改委", UnitKind.DEPARTMENT),
        ("市发展和改革委员会", UnitKind.DEPARTMENT),
        ("市人大常委会", UnitKind.CONGRESS),
        ("市政协", UnitKind.CPPCC),
        ("澜东区政府", UnitKind.COUNTY),
        ("滨河县人民政府", UnitKind.COUNTY),
        ("高新区管委会", UnitKind.PARK),
        ("城关镇", UnitKind.TOWNSHIP),
        ("滨江街道办事处", UnitKind.TOWNSHIP),
        ("市水务集团", UnitKind.ENTERPRISE),
        ("市政府办公室", UnitKind.DEPARTMENT),
        ("市政府督查局", UnitKind.DEPARTMENT),
    ],
)
def test_kind_guessed_from_the_name(name: str, kind: UnitKind) -> None:
    assert guess_kind(name) is kind

"""desk lint: a text, a file, a meeting; exit status 0, 1, 2."""

import json
from pathlib import Path
from typing import Any

import docx
import pytest

from desk.cli import run

DATA = Path(__file__).parents[1] / "exchange" / "data"
KEYS = {"rule", "grade", "basis", "text", "start", "end", "message", "path"}
Captured = pytest.CaptureFixture[str]


def linted(capsys: Captured, *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    capsys.readouterr()
    status = run(["lint", *arguments, "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_a_text(capsys: Captured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_DATA", str(tmp_path / "none.db"))
    status, found = linted(capsys, "由有关部门尽快落实。")
    assert status == 1
    assert all(one.keys() >= KEYS for one in found)
    assert [
        (f["rule"], f["grade"], f["basis"], f["start"], f["end"], f["path"]) for f in found
    ] == [
        ("vague_actor", "warn", "实务", 1, 5, ""),
        ("vague_time", "warn", "实务", 5, 7, ""),
    ]
    assert "{" not in "".join(one["message"] for one in found)
    assert not (tmp_path / "none.db").exists()


def test_hints_alone_are_no_failure(capsys: Captured) -> None:
    status, found = linted(capsys, "由有关部门尽快落实。", "--as", "statement")
    assert (status, {one["grade"] for one in found}) == (0, {"hint"})
    assert linted(capsys, "会议原则同意该方案。") == (0, [])


def test_for_people(capsys: Captured) -> None:
    assert run(["lint", "会议同意。\n由有关部门落实。"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("第2行第2字［应改·实务］“有关部门”")
    assert run(["lint", "会议同意。"]) == 0
    assert "没有发现" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["讲话.txt", "讲话.MD"])
def test_a_text_file(name: str, capsys: Captured, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes("\ufeff一、甲\r\n三、其它".encode())
    status, found = linted(capsys, str(path))
    assert (status, [(f["rule"], f["start"]) for f in found]) == (
        1,
        [("heading_order", 5), ("qita", 7)],
    )


def test_a_word_file(capsys: Captured, tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("会议同意。")
    word.add_paragraph("由有关部门落实。")
    word.save(str(tmp_path / "纪要.docx"))
    status, found = linted(capsys, str(tmp_path / "纪要.docx"))
    assert (status, [(f["rule"], f["start"]) for f in found]) == (1, [("vague_actor", 7)])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xlsx", b"PK"),
        ("a", "会议".encode()),
        ("a.txt", "会议".encode("gb18030")),
        ("a.txt", b" " * (8 * 1024 * 1024 + 1)),
        ("a.docx", b"PK"),
        ("missing.txt", None),
    ],
    ids=["other kind", "no kind", "gb18030", "large", "broken", "missing"],
)
def test_files_refused(name: str, content: bytes | None, capsys: Captured, tmp_path: Path) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert run(["lint", str(path), "--json"]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)


def test_a_meeting(capsys: Captured, tmp_path: Path) -> None:
    meeting = json.loads((DATA / "executive-2026-12.json").read_text(encoding="utf-8"))
    decision = next(item for item in meeting["agenda"] if item.get("decisions"))["decisions"][0]
    decision["text"] = "请有关部门研究。"
    task = decision["assignments"][0]
    del task["lead"], task["due"]
    task.pop("support", None)
    file = tmp_path / "meeting.json"
    file.write_text(json.dumps(meeting), encoding="utf-8")
    data = ["--data", str(tmp_path / "desk.db")]
    assert run([*data, "import", str(file)]) == 0
    status, found = linted(capsys, "市政府常务会议/2026/12", *data)
    assert status == 1
    place = next(f["path"] for f in found if f["rule"] == "vague_actor").removesuffix(".text")
    assert {(f["rule"], f["path"]) for f in found if f["grade"] == "block"} == {
        ("no_lead", f"{place}.assignments[0].lead"),
        ("no_due", f"{place}.assignments[0].due"),
    }
    assert all(f["message"].strip() for f in found)
    capsys.readouterr()
    assert run([*data, "list", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert linted(capsys, row["id"], *data) == (status, found)
    assert run(["lint", "市政府常务会议/2026/99", *data]) == 2

"""The command line as others rely on it: results, messages, exit status."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desk.cli import run
from desk.storage.backup import content_digest

DATA = Path(__file__).parents[1] / "exchange" / "data"
EXECUTIVE = DATA / "executive-2026-12.json"
PROJECTS = DATA / "key-projects-2026-3.json"
MEETING = "市政府常务会议/2026/12"

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command on this test's data file: exit status, standard output, standard error."""

    def run_it(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run(["--data", str(tmp_path / "desk.db"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, out, err

    return run_it


def result(outcome: tuple[int, str, str]) -> Any:
    status, out, err = outcome
    assert status == 0, err
    return json.loads(out)


@pytest.fixture
def imported(call: Call) -> Call:
    result(call("import", EXECUTIVE, PROJECTS, "--json"))
    return call


def test_import_and_again(call: Call) -> None:
    first = result(call("import", EXECUTIVE, PROJECTS, "--json"))
    assert first["created"]["meeting"] == 2
    assert first["problems"] == []
    again = result(call("import", EXECUTIVE, PROJECTS, "--json"))
    assert again == {"created": {}, "updated": {}, "problems": []}


def test_a_dry_run_writes_nothing(call: Call) -> None:
    assert result(call("import", EXECUTIVE, "--dry-run", "--json"))["created"]["meeting"] == 1
    assert result(call("list", "--json")) == []


def test_a_refused_file_changes_nothing(imported: Call, tmp_path: Path) -> None:
    content = json.loads(EXECUTIVE.read_text())
    content["agenda"][1]["decisions"][0]["assignments"][0]["lead"] = "市天文局"
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps(content))
    before = content_digest(str(tmp_path / "desk.db"))
    status, out, err = imported("import", bad, "--json")
    assert status == 2
    (problem,) = json.loads(out)["problems"]
    assert problem["file"] == str(bad)
    assert problem["path"] == "agenda[1].decisions[0].assignments[0].lead"
    assert "市天文局" in problem["message"]
    assert "市天文局" in err
    assert content_digest(str(tmp_path / "desk.db")) == before


def test_one_bad_file_among_good_ones(call: Call, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    status, out, _ = call("import", bad, PROJECTS, "--json")
    assert status == 2
    assert json.loads(out)["created"]["meeting"] == 1


@pytest.mark.parametrize("name", ["x.txt", "missing.json", "missing.xlsx"])
def test_files_that_cannot_be_read(call: Call, tmp_path: Path, name: str) -> None:
    (tmp_path / "x.txt").write_text("x")
    status, _, err = call("import", tmp_path / name)
    assert status == 2
    assert name in err


def test_list(imported: Call) -> None:
    rows = result(imported("list", "--json"))
    assert [(r["series"], r["year"], r["session"], r["status"]) for r in rows] == [
        ("重点项目建设例会", 2026, 3, "drafting"),
        ("市政府常务会议", 2026, 12, "drafting"),
    ]
    assert rows[1]["title"] == "市政府第12次常务会议"
    assert set(rows[0]) == {"id", "series", "year", "session", "date", "status", "title"}
    assert "市政府第12次常务会议" in imported("list")[1]


def test_issue_export_and_ledger(imported: Call, tmp_path: Path) -> None:
    issued = result(imported("issue", MEETING, "--number", "12", "--letters-from", "31", "--json"))
    assert issued["number"] == "第12期"
    assert issued["letters"][0] == "江政办函〔2026〕31号"
    out = tmp_path / "papers"
    files = result(imported("export", MEETING, "--kind", "minutes,letters", "--out", out, "--json"))
    kinds = [file["kind"] for file in files["files"]]
    assert (
        kinds == ["minutes"] + ["letters"] * 7 == ["minutes"] + ["letters"] * len(issued["letters"])
    )
    assert all(Path(file["path"]).is_file() for file in files["files"])
    again = result(imported("export", MEETING, "--kind", "letters,minutes", "--out", out, "--json"))
    assert again == files
    rows = result(imported("ledger", "--as-of", "2026-11-23", "--unit", "市督查局", "--json"))
    assert [row["number"] for row in rows] == ["常2026-12-02-1", "常2026-12-02-3"]
    assert rows[0]["days_left"] == 5
    assert rows[1]["days_left"] is None
    assert rows[1]["days_left_reason"] == "长期坚持"
    assert rows[1]["long_term"] is True
    assert result(imported("ledger", "--state", "draft", "--json"))[0]["number"] == "例2026-03-02-1"


def test_issue_blocked(call: Call, tmp_path: Path) -> None:
    content = json.loads(EXECUTIVE.read_text())
    del content["agenda"][0]["decisions"][0]["assignments"][1]["lead"]
    del content["agenda"][3]["decisions"]
    draft = tmp_path / "draft.json"
    draft.write_text(json.dumps(content))
    result(call("import", draft, "--json"))
    status, out, err = call("issue", MEETING, "--json")
    assert status == 1
    answer = json.loads(out)
    assert answer["issued"] is False
    assert [problem["path"] for problem in answer["problems"]] == [
        "agenda[0].decisions[0].assignments[1].lead",
        "agenda[3]",
    ]
    assert "agenda[3]" in err


def test_changed_after_issue_is_a_problem(imported: Call, tmp_path: Path) -> None:
    result(imported("issue", MEETING, "--json"))
    assert result(imported("import", EXECUTIVE, "--json"))["updated"] == {}
    content = json.loads(EXECUTIVE.read_text())
    content["agenda"][0]["decisions"][0]["text"] += "改了"
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(content))
    assert imported("import", changed)[0] == 2


def test_letters_of_a_draft_are_refused(imported: Call, tmp_path: Path) -> None:
    status, _, err = imported("export", MEETING, "--kind", "letters", "--out", tmp_path / "o")
    assert status == 2
    assert "交办函" in err
    assert not list((tmp_path / "o").glob("*"))


@pytest.mark.parametrize("kind", ["nonsense", "", "minutes,"])
def test_unknown_kinds(imported: Call, tmp_path: Path, kind: str) -> None:
    assert imported("export", MEETING, "--kind", kind, "--out", tmp_path / "o")[0] == 2


def test_unknown_meetings(imported: Call, tmp_path: Path) -> None:
    for command in (("issue", "x"), ("dump", "x"), ("export", "x", "--kind", "all", "--out", "o")):
        assert imported(*command)[0] == 2


def test_a_dump_is_the_import(imported: Call, tmp_path: Path) -> None:
    status, first, _ = imported("dump", MEETING)
    assert status == 0
    dumped = tmp_path / "dumped.json"
    dumped.write_text(first, encoding="utf-8")
    assert result(imported("import", dumped, "--json"))["updated"] == {}
    other = str(tmp_path / "other.db")
    assert run(["--data", other, "import", str(dumped)]) == 0
    assert imported("--data", other, "dump", MEETING)[1] == first


def test_schema(call: Call) -> None:
    assert result(call("schema"))["properties"]["format"] == {"const": "desk.meeting/1"}


def test_journal_backup_restore(imported: Call, tmp_path: Path) -> None:
    verdict = result(imported("journal", "--verify", "--json"))
    assert verdict["intact"] is True
    entries = result(imported("journal", "--json"))
    assert [entry["verb"] for entry in entries] == ["set_up", "import_meeting", "import_meeting"]
    copy = tmp_path / "copy.db"
    made = result(imported("backup", copy, "--json"))
    assert made["digest"] == content_digest(str(tmp_path / "desk.db"))
    result(imported("issue", MEETING, "--json"))
    restored = result(imported("restore", copy, "--json"))
    assert restored["digest"] == made["digest"]
    assert Path(restored["kept"]).is_file()
    assert result(imported("list", "--json"))[1]["status"] == "drafting"


def test_a_backup_spares_other_files(imported: Call, tmp_path: Path) -> None:
    letter = tmp_path / "letter.docx"
    letter.write_text("x")
    assert imported("backup", letter)[0] == 2
    assert letter.read_text() == "x"
    assert imported("backup", tmp_path / "desk.db")[0] == 2
    assert imported("restore", letter)[0] == 2
    assert imported("restore", tmp_path / "none.db")[0] == 2


def test_a_broken_journal_is_named(imported: Call, tmp_path: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(tmp_path / "desk.db")
    with connection:
        connection.execute("UPDATE journal SET person = 'x' WHERE sequence = 2")
    connection.close()
    status, out, _ = imported("journal", "--verify")
    assert status == 1
    assert "第 2 条" in out


def test_surroundings_that_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "notes.txt"
    data.write_text("不是数据文件" * 500)
    assert run(["--data", str(data), "list"]) == 3
    assert capsys.readouterr().err.strip()
    assert run(["--data", "postgresql://nobody@127.0.0.1:1/none", "list"]) == 3
    assert capsys.readouterr().err.strip()


@pytest.mark.parametrize(
    "arguments",
    [["nonsense"], ["ledger", "--as-of", "20261123"], ["import"], ["ledger", "--state", "x"]],
)
def test_bad_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(arguments)
    assert left.value.code == 2


def test_as_a_program(tmp_path: Path) -> None:
    """Whatever the locale, results are UTF-8; data come from DESK_DATA."""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "desk", "import", str(PROJECTS)],
        cwd=root,
        capture_output=True,
        env={"DESK_DATA": str(tmp_path / "d.db"), "PATH": "/usr/bin", "LC_ALL": "C"},
        check=True,
    )
    assert "会议 1" in done.stdout.decode("utf-8")
    assert (tmp_path / "d.db").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ledger", "--as-of", "2026-02-30"], "应为日期"),
        (["ledger", "--state", "late"], "应为 draft、open"),
        (["issue", MEETING, "--number", "0"], "应为 1 以上的整数"),
    ],
)
def test_bad_values_are_said_in_words(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(arguments)
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


def test_every_kind_comes_as_word_and_pdf(imported: Call, tmp_path: Path) -> None:
    imported("issue", MEETING)
    out = tmp_path / "papers"
    arguments = ("export", MEETING, "--kind", "all", "--format", "docx,pdf", "--out", out, "--json")
    files = result(imported(*arguments))["files"]
    kinds = {file["kind"] for file in files}
    assert kinds >= {"notice", "agenda", "signin", "cards", "minutes", "letters", "excerpts"}
    assert kinds >= {"seats", "record", "approval_sheet", "observers", "script", "archive"}
    for file in files:
        begin = Path(file["path"]).read_bytes()[:4]
        assert begin == {"docx": b"PK\x03\x04", "pdf": b"%PDF"}[file["format"]]
    words = [f["path"] for f in files if f["format"] == "docx"]
    assert [f"{path.removesuffix('.docx')}.pdf" for path in words] == [
        f["path"] for f in files if f["format"] == "pdf"
    ]
    assert result(imported(*arguments))["files"] == files

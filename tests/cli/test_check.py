"""desk check: findings apart by grade, exit status 0, 1, 2."""

import json
from pathlib import Path

import docx
import pytest

from desk.cli import run
from desk.documents.catalogue import papers
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.writer import write
from desk.domain.papers import PaperKind
from tests.documents.support import issued, load

DATA = Path(__file__).parents[1] / "exchange" / "data" / "executive-2026-12.json"


@pytest.fixture
def right(tmp_path: Path) -> Path:
    paper = papers(issued(load(DATA)), PaperKind.MINUTES)[0]
    path = tmp_path / "纪要.docx"
    path.write_bytes(write(paper.document, OfficeFormat()))
    return path


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    word = docx.Document()
    word.add_paragraph("某政发[2026]05号")
    word.add_paragraph("各单位,请照办.")
    path = tmp_path / "通知.docx"
    word.save(str(path))
    return path


def test_nothing_found(right: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(right)]) == 0
    assert "纪要格式" in capsys.readouterr().out
    assert run(["check", str(right), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_findings_as_json(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(wrong), "--as", "general", "--json"]) == 1
    findings = json.loads(capsys.readouterr().out)
    keys = {"rule", "clause", "grade", "where", "expected", "found", "message"}
    assert all(finding.keys() == keys for finding in findings)
    assert {finding["grade"] for finding in findings} == {"规定", "实务"}
    number = next(f for f in findings if f["rule"] == "number.brackets")
    assert (number["clause"], number["where"], number["found"]) == (
        "7.2.5",
        "第1段：某政发[2026]05号",
        "[]",
    )


def test_findings_for_people(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(wrong)]) == 1
    out = capsys.readouterr().out
    assert out.index("【规定】") < out.index("第1段：某政发[2026]05号") < out.index("【实务】")
    assert "{" not in out


def test_the_form_can_be_said(right: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(right), "--as", "letter", "--json"]) == 1
    found = {finding["rule"] for finding in json.loads(capsys.readouterr().out)}
    assert {"letter.upper_rule", "letter.lower_rule"} <= found
    with pytest.raises(SystemExit) as bad:
        run(["check", str(right), "--as", "poem"])
    assert bad.value.code == 2


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", bytes.fromhex("D0CF11E0A1B11AE1") * 99])
def test_bad_files(content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(content)
    assert run(["check", str(path), "--json"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert run(["check", str(tmp_path / "missing.docx")]) == 2


def test_no_data_file_is_made(right: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_DATA", str(tmp_path / "none.db"))
    assert run(["check", str(right)]) == 0
    assert not (tmp_path / "none.db").exists()

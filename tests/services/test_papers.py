"""Papers as records: how each stands beside the record and its file, and what follows it."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desk.domain.assignments import Assignment
from desk.domain.papers import Paper, PaperKind, PaperOrigin
from desk.domain.problems import Refused
from desk.services.amending import amend_assignment
from desk.services.editing import edit
from desk.services.paper_rows import LineChange, PaperRow, PaperStatus
from tests.services.conftest import Scene

OUT = frozenset({PaperKind.MINUTES, PaperKind.LETTER})


def rows(scene: Scene) -> dict[PaperKind, PaperRow]:
    return {row.kind: row for row in scene.desk.papers.rows(scene.meeting.id)}


def write(scene: Scene, folder: Path, kinds: frozenset[PaperKind] = OUT) -> list[Path]:
    return [paper.path for paper in scene.desk.export(scene.meeting.id, kinds, folder)]


def issue(scene: Scene) -> None:
    scene.desk.run(scene.desk.issuing(scene.meeting.id))


def due(scene: Scene, day: date, reason: str = "水情有变") -> None:
    change = amend_assignment(scene.assignment.id, reason, "张市长", changed={"due": day})
    scene.desk.run(change)


def follow_up(scene: Scene, unit: int) -> Paper:
    made = scene.desk.papers.follow_up(scene.meeting.id, scene.units[unit].id)
    (paper_id,) = scene.desk.run(made).value
    return scene.desk.read(lambda reader: reader.get(Paper, paper_id))


def test_a_draft_is_unwritten_then_current_then_stale_and_says_why(
    scene: Scene, tmp_path: Path
) -> None:
    minutes = frozenset({PaperKind.MINUTES})
    assert rows(scene)[PaperKind.MINUTES].status is PaperStatus.UNWRITTEN
    assert PaperKind.LETTER not in rows(scene)
    (path,) = write(scene, tmp_path, minutes)
    row = rows(scene)[PaperKind.MINUTES]
    assert (row.status, row.path, row.version) == (PaperStatus.CURRENT, path, 1)
    scene.desk.run(edit(scene.decision, text="会议不同意。"))
    row = rows(scene)[PaperKind.MINUTES]
    assert row.status is PaperStatus.STALE
    assert row.why == (LineChange("minutes 会议同意。", "minutes 会议不同意。"),)
    write(scene, tmp_path, minutes)
    assert rows(scene)[PaperKind.MINUTES].version == 2


def test_a_file_changed_by_hand_or_gone_is_seen(scene: Scene, tmp_path: Path) -> None:
    (path,) = write(scene, tmp_path, frozenset({PaperKind.MINUTES}))
    path.write_text("领导改过")
    assert rows(scene)[PaperKind.MINUTES].status is PaperStatus.EDITED
    path.unlink()
    assert rows(scene)[PaperKind.MINUTES].status is PaperStatus.MISSING


def test_papers_are_fixed_at_issue_before_any_file_is_written(scene: Scene, tmp_path: Path) -> None:
    issue(scene)
    scene.desk.run(edit(scene.units[0], name="江州市财政局", short="财政"))
    _, letter = write(scene, tmp_path)
    assert "letter 市财政局" in letter.read_text()
    assert letter.name == "江政办函〔2026〕1号 市财政局.docx"
    _, again = write(scene, tmp_path / "other")
    assert "letter 市财政局" in again.read_text()
    assert [p.version for p in scene.desk.dossier(scene.meeting.id).papers] == [1] * 4


def test_a_date_moved_after_issue_makes_the_letter_overtaken(scene: Scene, tmp_path: Path) -> None:
    issue(scene)
    _, letter = write(scene, tmp_path)
    before = letter.read_bytes()
    assert rows(scene)[PaperKind.LETTER].status is PaperStatus.ISSUED
    due(scene, date(2026, 12, 31))
    row = rows(scene)[PaperKind.LETTER]
    assert (row.status, row.follow_ups) == (PaperStatus.OVERTAKEN, (PaperKind.EXTENSION,))
    assert [(c.before[-10:], c.after[-10:]) for c in row.why] == [("2026-12-10", "2026-12-31")]
    follow = follow_up(scene, 0)
    assert (follow.kind, follow.number) == (PaperKind.EXTENSION, "江政办函〔2026〕2号")
    assert rows(scene)[PaperKind.LETTER].status is PaperStatus.ISSUED
    (extension,) = write(scene, tmp_path, frozenset({PaperKind.EXTENSION}))
    assert "2026-12-31" in extension.read_text()
    write(scene, tmp_path)
    assert letter.read_bytes() == before


def test_each_further_change_is_followed_by_its_own_paper(scene: Scene, tmp_path: Path) -> None:
    issue(scene)
    for day in (20, 25):
        due(scene, date(2026, 12, day))
        follow_up(scene, 0)
    paths = write(scene, tmp_path, frozenset({PaperKind.EXTENSION}))
    assert [path.name for path in paths] == [
        "江政办函〔2026〕2号 市财政局.docx",
        "江政办函〔2026〕3号 市财政局.docx",
    ]
    with pytest.raises(Refused) as refused:
        scene.desk.run(scene.desk.papers.follow_up(scene.meeting.id, scene.units[0].id))
    assert [p.code for p in refused.value.problems] == ["follow_up.nothing"]


def test_what_was_issued_changes_only_with_a_reason(scene: Scene) -> None:
    issue(scene)
    task = scene.desk.read(lambda reader: reader.get(Assignment, scene.assignment.id))
    with pytest.raises(Refused):
        scene.desk.run(edit(task, due=date(2026, 12, 31)))
    with pytest.raises(Refused):
        due(scene, date(2026, 12, 31), reason=" ")
    words = amend_assignment(task.id, "措辞", changed={"text": "另提方案"})
    with pytest.raises(Refused):
        scene.desk.run(words)
    due(scene, date(2026, 12, 31))


def test_a_new_lead_unit_is_told_as_well(scene: Scene) -> None:
    issue(scene)
    lead = amend_assignment(
        scene.assignment.id,
        "职能调整",
        changed={"lead_id": scene.units[1].id, "support_ids": ()},
    )
    scene.desk.run(lead)
    waiting = scene.desk.papers.follow_ups_due(scene.meeting.id)
    assert waiting[scene.units[1].id] == (PaperKind.LETTER,)
    new = [r for r in scene.desk.papers.rows(scene.meeting.id) if r.status is PaperStatus.DUE]
    assert [(row.unit_id, row.follow_ups) for row in new] == [
        (scene.units[1].id, (PaperKind.LETTER,))
    ]
    letter = follow_up(scene, 1)
    assert (letter.kind, letter.number) == (PaperKind.LETTER, "江政办函〔2026〕2号")


def test_a_signed_final_is_kept_with_its_bytes(scene: Scene, tmp_path: Path) -> None:
    issue(scene)
    signed = tmp_path / "签署.pdf"
    row = rows(scene)[PaperKind.MINUTES]
    scene.desk.run(scene.desk.papers.attach_signed(scene.meeting.id, row, signed, b"%PDF signed"))
    kept = rows(scene)[PaperKind.MINUTES].signed
    assert kept is not None
    assert scene.desk.store.content(kept.file_hash) == b"%PDF signed"
    write(scene, tmp_path)
    assert rows(scene)[PaperKind.MINUTES].status is PaperStatus.ISSUED


def test_everything_goes_into_one_file_with_an_index(scene: Scene, tmp_path: Path) -> None:
    issue(scene)
    row = rows(scene)[PaperKind.MINUTES]
    signed = scene.desk.papers.attach_signed(scene.meeting.id, row, Path("=签署.pdf"), b"%PDF s")
    scene.desk.run(signed)
    path = tmp_path / "全部.zip"
    steps = list(scene.desk.papers.bundle(scene.meeting.id, path))
    assert steps[-1] == (5, 5)
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert archive.read("15 纪要/=签署.pdf") == b"%PDF s"
        with archive.open("目录.xlsx") as file:
            sheet = load_workbook(file).active
    assert sorted(n.split("/")[0] for n in names) == [
        "15 纪要",
        "15 纪要",
        "15 纪要",
        "18 交办函",
        "18 交办函",
        "目录.xlsx",
    ]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert [line[-1] for line in lines] == names[1:]
    assert lines[-1][4] == "签署件"


def test_a_bundle_that_is_stopped_leaves_no_file(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "全部.zip"
    steps = scene.desk.papers.bundle(scene.meeting.id, path)
    next(steps)
    steps.close()
    assert not path.exists()


def test_origins_are_told_apart_in_the_record(scene: Scene, tmp_path: Path) -> None:
    write(scene, tmp_path, frozenset({PaperKind.MINUTES}))
    (paper,) = scene.desk.dossier(scene.meeting.id).papers
    assert paper.origin is PaperOrigin.WRITTEN
    assert scene.desk.store.content(paper.snapshot)


def test_a_paper_and_its_pdf_are_both_known(scene: Scene, tmp_path: Path) -> None:
    issue(scene)
    desk, meeting_id = scene.desk, scene.meeting.id
    files = list(desk.export(meeting_id, OUT, tmp_path, ("docx", "pdf")))
    assert [file.path.suffix for file in files] == [".docx", ".pdf"] * 2
    assert rows(scene)[PaperKind.LETTER].status is PaperStatus.ISSUED
    before = [file.path.stat().st_mtime_ns for file in files]
    again = list(desk.export(meeting_id, OUT, tmp_path, ("docx", "pdf")))
    assert [file.path for file in again] == [file.path for file in files]
    assert [file.path.stat().st_mtime_ns for file in again] == before


def test_another_font_makes_another_file(scene: Scene, tmp_path: Path) -> None:
    from desk.domain.paper_settings import PageSchool, PaperSettings
    from desk.services.editing import add

    (path,) = write(scene, tmp_path, frozenset({PaperKind.MINUTES}))
    scene.desk.run(add(PaperSettings(school=PageSchool.B)))
    assert rows(scene)[PaperKind.MINUTES].status is PaperStatus.STALE
    write(scene, tmp_path, frozenset({PaperKind.MINUTES}))
    assert " B " in path.read_text()

"""What must never happen to papers: a second letter, another text, a list that can't be shown."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desk.app import open_office
from desk.domain.amendments import Amendment
from desk.domain.dossier import Dossier
from desk.domain.operations import Guard
from desk.domain.papers import Paper, PaperKind
from desk.domain.problems import Refused, refuse
from desk.services.amending import amend_assignment
from desk.services.editing import add, edit, remove
from desk.services.exporting import Exporter
from desk.services.fixing import fix_earlier_issues
from desk.services.issuing import issue_minutes
from desk.services.paper_rows import PaperRow, PaperStatus
from desk.services.revising import take_in_revised
from desk.storage.late import LateStore
from desk.storage.seat import Seat
from tests.services.conftest import PlainDraft, PlainMaker, Scene

MINUTES = frozenset({PaperKind.MINUTES})
OUT = frozenset({PaperKind.MINUTES, PaperKind.LETTER})


def rows(scene: Scene) -> dict[PaperKind, PaperRow]:
    return {row.kind: row for row in scene.desk.papers.rows(scene.meeting.id)}


def papers(scene: Scene) -> list[Paper]:
    return list(scene.desk.dossier(scene.meeting.id).papers)


def due(scene: Scene, day: date) -> None:
    scene.desk.run(amend_assignment(scene.assignment.id, "水情有变", changed={"due": day}))


def maker_of(scene: Scene) -> Any:
    """Return the class of the desk's maker: pytest loads conftest as a module of its own."""
    return scene.desk._maker


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_letter_of_a_former_version_is_not_numbered_again(scene: Scene) -> None:
    scene.desk.run(issue_minutes(scene.meeting.id))
    row = rows(scene)[PaperKind.LETTER]
    assert (row.status, row.follow_ups) == (PaperStatus.UNWRITTEN, ())
    with pytest.raises(Refused) as refused:
        scene.desk.run(scene.desk.papers.follow_up(scene.meeting.id, scene.units[0].id))
    assert codes(refused) == ["follow_up.nothing"]
    assert len(scene.desk.dossier(scene.meeting.id).numbers) == 2


def test_what_a_former_version_issued_is_kept_before_it_is_amended(scene: Scene) -> None:
    scene.desk.run(issue_minutes(scene.meeting.id))
    fix_earlier_issues(scene.desk.store, PlainMaker())
    fix_earlier_issues(scene.desk.store, PlainMaker())
    # Papers of one moment stand in any order
    kinds = sorted(paper.kind for paper in papers(scene))
    assert kinds == [PaperKind.LETTER, PaperKind.MINUTES]
    due(scene, date(2026, 12, 31))
    row = rows(scene)[PaperKind.LETTER]
    assert (row.status, row.follow_ups) == (PaperStatus.OVERTAKEN, (PaperKind.EXTENSION,))


def test_a_letter_after_issue_does_not_keep_the_others_from_being_fixed(
    scene: Scene, tmp_path: Path
) -> None:
    scene.desk.run(issue_minutes(scene.meeting.id))
    lead = {"lead_id": scene.units[1].id, "support_ids": ()}
    scene.desk.run(amend_assignment(scene.assignment.id, "职能调整", changed=lead))
    scene.desk.run(scene.desk.papers.follow_up(scene.meeting.id, scene.units[1].id))
    list(scene.desk.export(scene.meeting.id, OUT, tmp_path))
    scene.desk.run(edit(scene.units[1], name="江州市水利局"))
    fixed = [paper.kind for paper in papers(scene) if paper.issued]
    assert fixed.count(PaperKind.MINUTES) == 1


def test_two_seats_issue_what_follows_a_letter_once(scene: Scene) -> None:
    desk, meeting_id, unit_id = scene.desk, scene.meeting.id, scene.units[0].id
    desk.run(desk.issuing(meeting_id))
    due(scene, date(2026, 12, 31))
    mine, theirs = (desk.papers.follow_up(meeting_id, unit_id) for _ in range(2))
    desk.run(theirs)
    with pytest.raises(Refused) as refused:
        desk.run(mine)
    assert codes(refused) == ["follow_up.already"]
    assert len(desk.dossier(meeting_id).numbers) == 3


def test_a_paper_that_cannot_be_made_is_a_line_that_says_so(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = maker_of(scene).papers

    def broken(self: PlainMaker, dossier: Dossier, kind: PaperKind, head: str = "") -> object:
        if kind is PaperKind.NOTICE:
            raise refuse("phrase.broken", paper="会议通知", phrase="开头")
        return made(self, dossier, kind, head)

    monkeypatch.setattr(maker_of(scene), "papers", broken)
    found = rows(scene)
    assert found[PaperKind.MINUTES].status is PaperStatus.UNWRITTEN
    notice = found[PaperKind.NOTICE]
    assert notice.status is PaperStatus.BROKEN
    assert [problem.code for problem in notice.problems] == ["phrase.broken"]


def test_a_bad_phrase_of_letters_leaves_the_issued_ones_to_be_seen(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.desk.run(scene.desk.issuing(scene.meeting.id))

    def broken(*_: object) -> PlainDraft:
        raise refuse("phrase.broken", paper="交办函", phrase="开头")

    monkeypatch.setattr(maker_of(scene), "letter", broken)
    monkeypatch.setattr(maker_of(scene), "follow_ups", broken)
    found = scene.desk.papers.rows(scene.meeting.id)
    letters = [row.status for row in found if row.kind is PaperKind.LETTER]
    assert letters == [PaperStatus.UNWRITTEN, PaperStatus.BROKEN]


def test_a_damaged_issued_paper_is_a_line_and_the_others_are_shown(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    back = maker_of(scene).from_snapshot

    def damaged(self: PlainMaker, data: bytes) -> PlainDraft:
        if b"minutes" in data:
            raise ValueError("no snapshot")
        return back(self, data)

    monkeypatch.setattr(maker_of(scene), "from_snapshot", damaged)
    found = rows(scene)
    assert found[PaperKind.MINUTES].status is PaperStatus.BROKEN
    assert [p.code for p in found[PaperKind.MINUTES].problems] == ["paper.damaged"]
    assert found[PaperKind.LETTER].number == "江政办函〔2026〕1号"


def test_versions_count_what_was_written_not_what_came_in(scene: Scene, tmp_path: Path) -> None:
    list(scene.desk.export(scene.meeting.id, MINUTES, tmp_path / "a"))
    scene.desk.run(take_in_revised(scene.meeting.id, tmp_path / "改.docx", b"PK", ()))
    list(scene.desk.export(scene.meeting.id, MINUTES, tmp_path / "b"))
    assert [paper.version for paper in papers(scene)] == [1, 1, 1]
    assert rows(scene)[PaperKind.MINUTES].version == 1


def test_two_seats_writing_an_issued_paper_first_are_both_remembered(
    scene: Scene, tmp_path: Path
) -> None:
    desk, meeting_id = scene.desk, scene.meeting.id
    desk.run(desk.issuing(meeting_id))
    stale = desk.dossier(meeting_id)
    list(desk.export(meeting_id, MINUTES, tmp_path / "a"))
    other = Exporter(desk.store, PlainMaker(), desk._shelf)
    other._dossier = lambda _id: stale  # type: ignore[method-assign]
    list(other.export(meeting_id, MINUTES, tmp_path / "b"))
    folders = {Path(p.folder).name for p in papers(scene) if p.kind is PaperKind.MINUTES}
    assert folders == {"a", "b"}


def test_issued_papers_are_listed_by_their_numbers(scene: Scene, tmp_path: Path) -> None:
    desk, meeting_id = scene.desk, scene.meeting.id
    desk.run(edit(scene.assignment, joint_lead_id=scene.units[1].id, support_ids=()))
    desk.run(desk.issuing(meeting_id))
    later = {("letter", scene.units[0].id, None, "", "江政办函〔2026〕1号")}
    list(desk.export(meeting_id, OUT, tmp_path, only=later))
    desk.store.run(
        edit(
            next(p for p in papers(scene) if p.unit_id == scene.units[0].id),
            written_at="2099-01-01T00:00:00+08:00",
        )
    )
    found = [row.number for row in desk.papers.rows(meeting_id) if row.kind is PaperKind.LETTER]
    assert found == ["江政办函〔2026〕1号", "江政办函〔2026〕2号"]


def test_what_was_issued_is_neither_changed_nor_removed(scene: Scene) -> None:
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    minutes, _ = papers(scene)
    for change in (
        remove(minutes),
        edit(minutes, snapshot="0" * 64),
        edit(minutes, content_hash="another"),
        edit(minutes, issued=False),
    ):
        with pytest.raises(Refused) as refused:
            scene.desk.run(change)
        assert codes(refused) == ["paper.issued"]


def test_a_reason_once_given_stays(scene: Scene) -> None:
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    due(scene, date(2026, 12, 31))
    (given,) = scene.desk.read(lambda reader: reader.find(Amendment))
    for change in (remove(given), edit(given, reason="另有原因")):
        with pytest.raises(Refused) as refused:
            scene.desk.run(change)
        assert codes(refused) == ["amendment.kept"]


def test_attaching_a_signed_final_can_be_undone(scene: Scene) -> None:
    desk = scene.desk
    desk.run(desk.issuing(scene.meeting.id))
    row = rows(scene)[PaperKind.MINUTES]
    desk.run(desk.papers.attach_signed(scene.meeting.id, row, Path("签.pdf"), b"%PDF"))
    desk.undo()
    assert rows(scene)[PaperKind.MINUTES].signed is None
    desk.redo()
    assert rows(scene)[PaperKind.MINUTES].signed is not None


def test_an_issued_paper_stays_itself_when_hashes_are_made_otherwise(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, meeting_id = scene.desk, scene.meeting.id
    desk.run(desk.issuing(meeting_id))
    (first,) = desk.export(meeting_id, MINUTES, tmp_path)
    draft = type(maker_of(scene)().papers(desk.dossier(meeting_id), PaperKind.MINUTES)[0])
    monkeypatch.setattr(draft, "content_hash", property(lambda self: f"new {self.text}"))
    assert rows(scene)[PaperKind.MINUTES].status is PaperStatus.ISSUED
    (again,) = desk.export(meeting_id, MINUTES, tmp_path)
    assert again.path == first.path


def test_follow_ups_name_the_first_letter_also_when_the_office_has_another_code(
    scene: Scene,
) -> None:
    desk, meeting_id = scene.desk, scene.meeting.id
    desk.run(desk.issuing(meeting_id))
    dossier = desk.dossier(meeting_id)
    first = dossier.letter_number(scene.units[0].id)
    assert first is not None
    later = replace(first, id="z", series="letter/AA", given_on=date(2027, 1, 5), text="AA1")
    renamed = replace(dossier, numbers=(later, *dossier.numbers))
    assert renamed.letter_number(scene.units[0].id) == first


def test_a_file_that_a_former_version_issued_is_never_written_over(
    scene: Scene, tmp_path: Path
) -> None:
    desk, meeting_id = scene.desk, scene.meeting.id
    desk.run(issue_minutes(meeting_id))
    letter = tmp_path / "江政办函〔2026〕1号 市财政局.docx"
    letter.write_bytes(b"as it went out")
    former = Paper(
        meeting_id=meeting_id,
        kind=PaperKind.LETTER,
        unit_id=scene.units[0].id,
        folder=str(tmp_path),
        file_name=letter.name,
        content_hash="otherwise",
        file_hash=hashlib.sha256(b"as it went out").hexdigest(),
        written_at="2026-11-21T09:00:00+08:00",
    )
    desk.run(add(former))
    (made,) = desk.export(meeting_id, frozenset({PaperKind.LETTER}), tmp_path)
    assert letter.read_bytes() == b"as it went out"
    assert made.path.name == "江政办函〔2026〕1号 市财政局（2）.docx"


def test_a_draft_on_the_disk_is_not_the_issued_paper(scene: Scene, tmp_path: Path) -> None:
    list(scene.desk.export(scene.meeting.id, MINUTES, tmp_path))
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    assert rows(scene)[PaperKind.MINUTES].status is PaperStatus.UNWRITTEN


def test_an_office_that_was_upgraded_has_what_it_issued_kept(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.desk.run(issue_minutes(scene.meeting.id))
    target = scene.desk.store.target
    scene.desk.store.close()

    class Upgraded(LateStore):
        def __init__(self, target: str, seat: Seat, guard: Guard | None = None) -> None:
            super().__init__(target, seat, guard)
            self.upgraded = True

    monkeypatch.setattr("desk.storage.late.LateStore", Upgraded)
    office = open_office(target)
    kept = [p.kind for p in office.desk.dossier(scene.meeting.id).papers if p.issued]
    office.close()
    assert sorted(kept) == [PaperKind.LETTER, PaperKind.MINUTES]


def test_the_archive_lists_what_is_written_with_it(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = maker_of(scene).papers

    def listing(self: PlainMaker, dossier: Dossier, kind: PaperKind, head: str = "") -> object:
        if kind is PaperKind.ARCHIVE:
            names = " ".join(p.file_name for p in dossier.papers if p.kind is not kind)
            return (PlainDraft(kind, "归档目录", names),)
        return made(self, dossier, kind, head)

    monkeypatch.setattr(maker_of(scene), "papers", listing)
    kinds = frozenset({PaperKind.MINUTES, PaperKind.ARCHIVE})
    minutes, archive = scene.desk.export(scene.meeting.id, kinds, tmp_path)
    assert minutes.path.name in archive.path.read_text()
    assert rows(scene)[PaperKind.ARCHIVE].status is PaperStatus.CURRENT


def test_a_file_written_from_a_folder_near_by_is_found_from_everywhere(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    list(scene.desk.export(scene.meeting.id, MINUTES, Path("out")))
    monkeypatch.chdir("/")
    assert rows(scene)[PaperKind.MINUTES].status is PaperStatus.CURRENT

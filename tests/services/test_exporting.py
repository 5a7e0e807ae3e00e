"""Papers in folders: written once, never over a hand's work."""

from pathlib import Path

import pytest

from desk.domain.papers import Paper, PaperKind
from desk.domain.problems import Refused
from desk.services.editing import edit
from tests.services.conftest import Scene

MINUTES = frozenset({PaperKind.MINUTES})
OUT = frozenset({PaperKind.MINUTES, PaperKind.LETTER})


def export(scene: Scene, folder: Path, kinds: frozenset[PaperKind] = MINUTES) -> list[Path]:
    return [paper.path for paper in scene.desk.export(scene.meeting.id, kinds, folder)]


def test_minutes_of_a_draft(scene: Scene, tmp_path: Path) -> None:
    (path,) = export(scene, tmp_path / "out")
    assert path.name == "市政府第12次常务会议纪要.docx"
    assert "会议同意" in path.read_text()


def test_letters_only_of_issued_minutes(scene: Scene, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        export(scene, tmp_path, OUT)
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    paths = export(scene, tmp_path, OUT)
    assert [path.name for path in paths] == [
        "市政府第12次常务会议纪要.docx",
        "江政办函〔2026〕1号 市财政局.docx",
    ]


def test_an_unchanged_paper_is_not_written_again(scene: Scene, tmp_path: Path) -> None:
    (path,) = export(scene, tmp_path)
    before = path.read_bytes()
    assert export(scene, tmp_path) == [path]
    assert path.read_bytes() == before
    assert len(scene.desk.read(lambda reader: reader.find(Paper))) == 1


def test_a_changed_draft_replaces_our_own_file(scene: Scene, tmp_path: Path) -> None:
    (path,) = export(scene, tmp_path)
    scene.desk.run(edit(scene.decision, text="会议不同意。"))
    assert export(scene, tmp_path) == [path]
    assert "不同意" in path.read_text()
    versions = [p.version for p in scene.desk.read(lambda reader: reader.find(Paper))]
    assert versions == [1, 2]


def test_issued_papers_are_never_written_over(scene: Scene, tmp_path: Path) -> None:
    (draft,) = export(scene, tmp_path)
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    minutes, letter = export(scene, tmp_path, OUT)
    issued = letter.read_bytes()
    scene.desk.run(edit(scene.units[0], name="江州市财政局", short="市财政局"))
    assert export(scene, tmp_path, OUT) == [minutes, letter]
    assert letter.read_bytes() == issued
    assert draft == minutes


def test_an_issued_letter_edited_by_hand_stays_too(scene: Scene, tmp_path: Path) -> None:
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    _, letter = export(scene, tmp_path, OUT)
    letter.write_text("盖章前改过")
    _, second = export(scene, tmp_path, OUT)
    assert second.name == "江政办函〔2026〕1号 市财政局（2）.docx"
    assert letter.read_text() == "盖章前改过"


def test_a_draft_makes_way_for_the_issued_minutes(scene: Scene, tmp_path: Path) -> None:
    (path,) = export(scene, tmp_path)
    scene.desk.run(edit(scene.decision, text="会议不同意。"))
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    assert export(scene, tmp_path) == [path]
    assert "不同意" in path.read_text()


def test_papers_kept_in_two_folders_are_not_written_again(scene: Scene, tmp_path: Path) -> None:
    paths = [*export(scene, tmp_path / "a"), *export(scene, tmp_path / "b")]
    before = [path.read_bytes() for path in paths]
    assert [*export(scene, tmp_path / "a"), *export(scene, tmp_path / "b")] == paths
    assert [path.read_bytes() for path in paths] == before


def test_a_file_edited_by_hand_is_never_overwritten(scene: Scene, tmp_path: Path) -> None:
    (path,) = export(scene, tmp_path)
    path.write_text("领导改过")
    scene.desk.run(edit(scene.decision, text="会议不同意。"))
    (second,) = export(scene, tmp_path)
    assert second.name == "市政府第12次常务会议纪要（2）.docx"
    assert path.read_text() == "领导改过"
    assert export(scene, tmp_path) == [second]


def test_a_strangers_file_is_never_overwritten(scene: Scene, tmp_path: Path) -> None:
    stranger = tmp_path / "市政府第12次常务会议纪要.docx"
    stranger.write_text("别人的")
    (path,) = export(scene, tmp_path)
    assert path != stranger
    assert stranger.read_text() == "别人的"
    assert list(tmp_path.glob(".desk-*")) == []

"""Adopting what was read makes the minutes print the revised file, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.documents.kinds.minutes import minutes
from desk.documents.revised import WordRevisionReader
from desk.documents.revised.lines import lines_of_document
from desk.documents.revised.words import bare, read_words
from desk.domain.differences import Difference, DifferenceState
from desk.domain.readiness import issue_blockers
from desk.services.revising import Reviser, adopt_all, keep_all
from desk.services.undo import undo_operation
from tests.documents.revised.conftest import EDITS, Scene, snapshot_of_minutes

ADOPTABLE = [
    name
    for name, one in EDITS.items()
    if one["finds"] and not any("reason" in found for found in one["finds"])
]


@pytest.fixture
def taken_in(scene: Scene, request: pytest.FixtureRequest) -> Iterator[Path]:
    """One of the files, read back into the record; the record is put back afterwards."""
    path = scene.files[request.param]
    before = scene.store.last_sequence()
    reviser = Reviser(scene.store, WordRevisionReader)
    scene.store.run(reviser.take_in(scene.meeting_id, path, path.read_bytes()))
    yield path
    entries = scene.store.entries(after=before)
    undone = {entry.undo_of for entry in entries}
    for entry in reversed(entries):
        if entry.verb not in ("take_in_revised", "undo") and entry.sequence not in undone:
            scene.store.run(undo_operation(entry))


def printed(scene: Scene) -> list[str]:
    return [bare(line.text) for line in lines_of_document(minutes(scene.dossier), "")]


@pytest.mark.parametrize("taken_in", ADOPTABLE, indirect=True)
def test_adopting_prints_the_revised_file(
    scene: Scene, taken_in: Path, request: pytest.FixtureRequest
) -> None:
    name = request.node.callspec.params["taken_in"]
    before, written = printed(scene), snapshot_of_minutes(scene.dossier)
    adopted = scene.store.run(adopt_all(scene.meeting_id))
    assert len(adopted.value) == len(EDITS[name]["finds"])
    if EDITS[name].get("prints", True):
        assert printed(scene) == [words.key for words in read_words(taken_in.read_bytes()).words]
    again = WordRevisionReader().read(taken_in.read_bytes(), scene.dossier, [written])
    assert [one for one in again if one.reason != "revised.same_meaning"] == []
    assert adopted.sequence is not None
    scene.store.run(undo_operation(scene.store.entry(adopted.sequence)))
    assert printed(scene) == before


@pytest.mark.parametrize("taken_in", ["a month only", "the opening"], indirect=True)
def test_what_is_not_understood_blocks_issue_until_it_is_kept(scene: Scene, taken_in: Path) -> None:
    def open_ones() -> list[str]:
        return [p.code for p in issue_blockers(scene.dossier) if p.code == "issue.open_difference"]

    assert scene.store.run(adopt_all(scene.meeting_id)).value == []
    assert open_ones() == ["issue.open_difference"]
    scene.store.run(keep_all(scene.meeting_id))
    assert open_ones() == []
    states = {one.state for one in _of(scene, taken_in)}
    assert states == {DifferenceState.KEPT}


def _of(scene: Scene, path: Path) -> list[Difference]:
    return [one for one in scene.dossier.differences if one.file_name == path.name]

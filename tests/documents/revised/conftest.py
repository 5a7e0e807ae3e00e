"""The sample's minutes, edited by a real LibreOffice: all edits of edits.toml in one session."""

import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desk.documents.maker import WordPaperMaker
from desk.domain.dossier import Dossier
from desk.domain.guards import check_changes
from desk.domain.papers import PaperKind
from desk.exchange.files import FileImporter
from desk.services.dossiers import list_meetings, load_dossier
from desk.services.setup import ensure_set_up
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.storage.store import SqlStore
from tests.documents.revised.office import edit

HERE = Path(__file__).parent
SAMPLE = HERE.parents[2] / "resources" / "sample" / "meeting.json"
EDITS: dict[str, dict[str, Any]] = {
    one["name"]: one
    for one in tomllib.loads((HERE / "edits.toml").read_text(encoding="utf-8"))["edit"]
}


@dataclass(frozen=True)
class Scene:
    """The sample in a store, and its minutes as files: as written, and after each edit."""

    store: SqlStore
    meeting_id: str
    files: dict[str, Path]

    @property
    def dossier(self) -> Dossier:
        """The meeting as it stands now."""
        with self.store.reading() as reader:
            return load_dossier(reader, self.meeting_id)


def word_minutes(dossier: Dossier) -> bytes:
    """Return the minutes of a meeting as .docx."""
    maker = WordPaperMaker()
    (draft,) = maker.papers(dossier, PaperKind.MINUTES)
    return maker.word(draft, dossier.settings)


def snapshot_of_minutes(dossier: Dossier) -> bytes:
    """Return what is kept of a meeting's minutes when they are written."""
    maker = WordPaperMaker()
    (draft,) = maker.papers(dossier, PaperKind.MINUTES)
    return maker.snapshot(draft)


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Every test leaves the records as it found them."""
    if shutil.which("soffice") is None:
        pytest.skip("needs LibreOffice to edit files as leaders do")
    folder = tmp_path_factory.mktemp("revised")
    store = open_store(str(folder / "desk.db"), Seat("test"), check_changes).store
    ensure_set_up(store)
    FileImporter(store).run([SAMPLE])
    with store.reading() as reader:
        (meeting_id,) = (row.id for row in list_meetings(reader))
        written = word_minutes(load_dossier(reader, meeting_id))
    files = edit(written, {name: one["steps"] for name, one in EDITS.items()}, folder)
    yield Scene(store, meeting_id, files)
    store.close()

"""Nothing is found in the papers that the program makes itself."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from desk.documents.catalogue import papers
from desk.documents.check import FORMS, examine_data
from desk.documents.model import Form
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.writer import write
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from tests.documents.support import issued, load

ROOT = Path(__file__).parents[3]
MEETINGS = {
    "executive": ROOT / "tests" / "exchange" / "data" / "executive-2026-12.json",
    "projects": ROOT / "tests" / "exchange" / "data" / "key-projects-2026-3.json",
    "sample": ROOT / "resources" / "sample" / "meeting.json",
}
KINDS = [kind for kind in PaperKind if find_spec(f"desk.documents.kinds.{kind.value}") is not None]


@pytest.fixture(scope="module", params=sorted(MEETINGS))
def dossiers(request: pytest.FixtureRequest) -> tuple[Dossier, Dossier]:
    """A meeting as a draft, and issued."""
    draft = load(MEETINGS[request.param])
    return draft, issued(draft)


def documents(dossiers: tuple[Dossier, Dossier], kind: PaperKind) -> Iterator[tuple[Form, bytes]]:
    for dossier in dossiers:
        for paper in papers(dossier, kind):
            form = paper.document.form
            for school in "AB":
                data = write(paper.document, OfficeFormat(school))
                yield form if form in FORMS else Form.GENERAL, data


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_nothing_is_found(kind: PaperKind, dossiers: tuple[Dossier, Dossier]) -> None:
    for form, data in documents(dossiers, kind):
        assert examine_data(data, form).findings == ()


@pytest.mark.parametrize("kind", [PaperKind.MINUTES, PaperKind.LETTER], ids=str)
def test_the_form_is_recognised(kind: PaperKind, dossiers: tuple[Dossier, Dossier]) -> None:
    for form, data in documents(dossiers, kind):
        checked = examine_data(data)
        assert checked.form is form
        assert checked.findings == ()

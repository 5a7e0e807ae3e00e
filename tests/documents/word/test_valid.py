"""Files without a finding of openxml-audit: what Word would have to repair, it names."""

import io
import zipfile
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from desk.documents import model as m
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.writer import write
from tests.documents.word.every_kind import KINDS, drafts
from tests.documents.word.samples import SAMPLES

OLDEST, NEWEST = FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365


def findings(document: m.Document, school: str, version: FileFormat, folder: Path) -> list[str]:
    path = folder / "paper.docx"
    path.write_bytes(write(document, OfficeFormat(school)))
    result = OpenXmlValidator(version).validate(path)
    return [f"{e.part_uri} {e.path}: {e.description}" for e in result.errors]


@pytest.mark.parametrize("school", ["A", "B"])
@pytest.mark.parametrize("name", SAMPLES)
def test_every_form_and_block_is_valid(tmp_path: Path, name: str, school: str) -> None:
    version = OLDEST if school == "A" else NEWEST
    assert findings(SAMPLES[name], school, version, tmp_path) == []


@pytest.mark.parametrize("school", ["A", "B"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_valid(tmp_path: Path, kind: str, school: str) -> None:
    made = drafts(kind)
    for draft in made[:1] if school == "B" else made[:3]:
        assert findings(draft.document, school, NEWEST, tmp_path) == []


def test_the_audit_finds_what_is_wrong(tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    data = write(SAMPLES["minutes"], OfficeFormat())
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<w:body>", b"<w:body><w:wrong/>"))
    assert not OpenXmlValidator(NEWEST).validate(broken).is_valid

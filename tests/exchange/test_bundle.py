"""Everything of a meeting as a ZIP: names that every system unpacks."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

from desk.documents.file_names import safe_file_name
from desk.domain.papers import PaperKind, PaperOrigin
from desk.exchange.bundle import INDEX, ZipBundler


@dataclass(frozen=True)
class File:
    """One file of a bundle."""

    name: str
    kind: PaperKind = PaperKind.MINUTES
    number: str = ""
    subject: str = ""
    origin: PaperOrigin = PaperOrigin.SIGNED
    data: bytes = b"x"


def names(tmp_path: Path, *given: str) -> list[str]:
    path = tmp_path / "all.zip"
    ZipBundler(safe_file_name)(path, "会议", [File(name) for name in given])
    with zipfile.ZipFile(path) as archive:
        inside = archive.namelist()
    assert inside[0] == INDEX
    return [name.removeprefix("15 纪要/") for name in inside[1:]]


def test_names_that_differ_in_case_alone_are_two_files(tmp_path: Path) -> None:
    assert names(tmp_path, "A.docx", "a.docx", "a.DOCX") == ["A.docx", "a（2）.docx", "a（3）.DOCX"]


def test_a_name_without_an_ending_stays_one(tmp_path: Path) -> None:
    assert names(tmp_path, "签署件", "签署件") == ["签署件", "签署件（2）"]


def test_no_name_leads_out_of_its_folder_or_is_too_long(tmp_path: Path) -> None:
    found = names(tmp_path, "../../etc/passwd", "纪要.doc:x", "𠮷" * 200 + ".docx")
    assert all("/" not in name and ":" not in name for name in found)
    assert all(len(name.encode()) <= 255 for name in found)
    assert found[2].endswith(".docx")

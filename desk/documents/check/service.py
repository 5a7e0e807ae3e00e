"""Checking a file: opened with suspicion, recognised, held against every rule."""

from dataclasses import dataclass
from pathlib import Path

from desk.documents.check.findings import Finding, graded
from desk.documents.check.recognise import recognise
from desk.documents.check.rules import RULES
from desk.documents.model import Form
from desk.documents.reading import read, read_bytes_of
from desk.documents.styles.settings import OfficeFormat

FORMS = (Form.MINUTES, Form.LETTER, Form.GENERAL)
"""What a file can be checked as."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a check: the form the file was taken for, and the findings in order."""

    form: Form
    findings: tuple[Finding, ...]


def examine(path: Path, as_form: Form | None = None, fmt: OfficeFormat | None = None) -> Checked:
    """Check a Word file; the form is recognised unless `as_form` names it.

    `fmt` brings the office's fonts. Raises Refused where the file is not safe or sound.
    """
    return examine_data(read_bytes_of(path), as_form, fmt)


def examine_data(
    data: bytes, as_form: Form | None = None, fmt: OfficeFormat | None = None
) -> Checked:
    """Check a Word file's bytes; see examine."""
    paper = recognise(read(data), fmt or OfficeFormat(), as_form)
    findings = graded([hit for rule in RULES for hit in rule(paper)])
    return Checked(paper.form, tuple(findings))


def check_file(
    path: Path, as_form: Form | None = None, fmt: OfficeFormat | None = None
) -> list[Finding]:
    """Return what in a Word file deviates from the official format; see examine."""
    return list(examine(path, as_form, fmt).findings)

"""Checking a file: opened with suspicion, recognised, held against every rule."""

from pathlib import Path

from desk.documents.check.findings import Finding, graded
from desk.documents.check.recognise import recognise
from desk.documents.check.rules import RULES
from desk.documents.model import Form
from desk.documents.reading import read, read_bytes_of
from desk.documents.styles.settings import OfficeFormat

FORMS = (Form.MINUTES, Form.LETTER, Form.GENERAL)
"""What a file can be checked as."""


def check_file(
    path: Path, as_form: Form | None = None, fmt: OfficeFormat | None = None
) -> list[Finding]:
    """Return what in a Word file deviates from the official format; see check_data."""
    return check_data(read_bytes_of(path), as_form, fmt)


def check_data(
    data: bytes, as_form: Form | None = None, fmt: OfficeFormat | None = None
) -> list[Finding]:
    """Return what in a Word file's bytes deviates, in the order of the rule book.

    The form is recognised unless `as_form` names it; `fmt` brings the office's fonts. Raises
    Refused where the file is not safe or sound.
    """
    reading = read(data)
    paper = recognise(reading, fmt or OfficeFormat(), as_form)
    return graded([hit for rule in RULES for hit in rule(paper)])

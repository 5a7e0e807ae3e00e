"""Two PDF files of one paper compared line by line."""

import io
import re
import subprocess
import zipfile
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from desk.documents.rules.breaking import HANGING

_STYLES = "word/styles.xml"
_AS_WRITTEN = b'<w:overflowPunct w:val="1"/>'
_NUMBER = re.compile("—[0-9]+—")


class Compared(NamedTuple):
    """How many lines there are, how many are alike, the pages of both, and what differs."""

    lines: int
    alike: int
    pages: tuple[int, int]
    differences: list[str]


def made_to_hang(package: bytes) -> bytes:
    """Return a Word file in which LibreOffice 7.4 hangs marks: it takes 0 for yes."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            data = source.read(name)
            if name == _STYLES:
                assert _AS_WRITTEN in data
                data = data.replace(_AS_WRITTEN, _AS_WRITTEN.replace(b'"1"', b'"0"'))
            copy.writestr(name, data)
    return target.getvalue()


def compare(wanted: Path, made: Path, hanging: bool) -> Compared:
    """Compare a file with LibreOffice's, which loses what hangs: marks at line ends don't count."""
    left, right = _pages(wanted), _pages(made)
    first, second = (
        [_without_hanging(line) if hanging else line for page in pages for line in page]
        for pages in (left, right)
    )
    steps = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    alike = sum(end - start for kind, start, end, _, _ in steps if kind == "equal")
    differences = [
        f"{first[a:b][:2]} | {second[c:d][:2]}" for kind, a, b, c, d in steps if kind != "equal"
    ]
    return Compared(len(first), alike, (len(left), len(right)), differences)


def _pages(pdf: Path) -> list[list[str]]:
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(pdf), "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    pages = [
        ["".join(line.split()) for line in page.split("\n") if line.strip()]
        for page in text.split("\f")[:-1]
    ]
    return [[line for line in page if not _NUMBER.fullmatch(line)] for page in pages]


def _without_hanging(line: str) -> str:
    return line[:-1] if line[-1] in HANGING else line

"""A stranger's Word file, opened with suspicion: no macros, no entities, no bombs, no paths."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler

from desk.archives import FILE_LIMIT, OLD_OFFICE, TYPES, UnsafeArchive, check_archive, is_locked
from desk.domain.problems import Refused, refuse

MARKUP_LIMIT: Final = 12 * 1024 * 1024
"""Of the parts that are read. A hundred pages of text take 2 MB."""

_CODES: Final = {
    "encrypted": "reading.encrypted",
    "bomb": "reading.bomb",
    "broken": "reading.broken",
    "path": "reading.path",
    "macros": "reading.macros",
    "foreign": "reading.not_docx",
}


def read_bytes_of(path: Path) -> bytes:
    """Return a file's bytes. Raises Refused where there is no such file or it is too large."""
    try:
        if path.is_dir():
            raise refuse("reading.not_docx", file=path.name)
        if path.stat().st_size > FILE_LIMIT:
            raise refuse("reading.too_large", file=path.name, limit=_megabytes())
        return path.read_bytes()
    except OSError as error:
        raise refuse("reading.missing", file=path.name) from error


@contextmanager
def damage_refused() -> Iterator[None]:
    """Turn whatever a damaged file raises into one refusal."""
    try:
        yield
    except Refused:
        raise
    except Exception as error:  # A damaged file raises nearly anything there is.
        raise refuse("reading.broken") from error


def open_parts(data: bytes) -> dict[str, bytes]:
    """Return the parts that hold markup by name, in the archive's order.

    Raises Refused where it is no Word file, or one that is not safe to read.
    """
    if len(data) > FILE_LIMIT:
        raise refuse("reading.too_large", file="", limit=_megabytes())
    if data.startswith(OLD_OFFICE):
        raise refuse("reading.encrypted" if is_locked(data) else "reading.old_word")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_archive(archive.infolist())
            parts = {info.filename: archive.read(info) for info in _markup(archive)}
    except UnsafeArchive as unsafe:
        raise refuse(_CODES[unsafe.reason], part=unsafe.part) from unsafe
    except zipfile.BadZipFile as error:
        code = "reading.broken" if data.startswith(b"PK") else "reading.not_docx"
        raise refuse(code) from error
    except (zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise refuse("reading.broken") from error
    if b"macroEnabled" in parts[TYPES]:
        raise refuse("reading.macros", part=TYPES)
    for name, content in parts.items():
        _check_markup(name, content)
    return parts


def _megabytes() -> str:
    return f"{FILE_LIMIT // 1024 // 1024} MB"


def _markup(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    found = [
        info
        for info in archive.infolist()
        if info.filename.lower().endswith((".xml", ".rels")) and not info.is_dir()
    ]
    if sum(info.file_size for info in found) > MARKUP_LIMIT:
        raise refuse("reading.bomb")
    return found


class _FirstElement(Exception):
    """The prolog is over: no document type can follow."""


class _Prolog(ContentHandler):
    def startElement(self, name: str, attrs: object) -> None:  # noqa: N802
        """Stop at the first element."""
        raise _FirstElement


def _check_markup(part: str, content: bytes) -> None:
    """Refuse a part with a document type, where entities would be declared."""
    from defusedxml import DefusedXmlException
    from defusedxml.sax import parseString

    try:
        parseString(content, _Prolog(), forbid_dtd=True)
    except _FirstElement:
        return
    except DefusedXmlException as error:
        raise refuse("reading.unsafe", part=part[-60:]) from error
    except (SAXParseException, ValueError, LookupError) as error:
        raise refuse("reading.broken") from error
    raise refuse("reading.broken")

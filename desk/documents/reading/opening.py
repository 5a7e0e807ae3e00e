"""A stranger's Word file, opened with suspicion: no macros, no entities, no bombs, no paths."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler

from desk.domain.problems import Refused, refuse

FILE_LIMIT: Final = 64 * 1024 * 1024
UNPACKED_LIMIT: Final = 256 * 1024 * 1024
"""With pictures, which are passed over."""

MARKUP_LIMIT: Final = 12 * 1024 * 1024
"""Of the parts that are read. A hundred pages of text take 2 MB."""

PARTS_LIMIT: Final = 2000
RATIO_LIMIT: Final = 200
_LARGE: Final = 1024 * 1024
_OLD_WORD: Final = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_MACRO_PART: Final = re.compile(r"vbaproject\.bin$|vbadata\.xml$|/activex/", re.IGNORECASE)
_BAD_NAME: Final = re.compile(r"^[/\\]|(^|[/\\])\.\.([/\\]|$)|^[A-Za-z]:|\\|\x00")
_TYPES: Final = "[Content_Types].xml"


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
    if data.startswith(_OLD_WORD):
        raise refuse("reading.encrypted" if _ENCRYPTED in data else "reading.old_word")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_list(archive.infolist())
            parts = {info.filename: archive.read(info) for info in _markup(archive)}
    except zipfile.BadZipFile as error:
        code = "reading.broken" if data.startswith(b"PK") else "reading.not_docx"
        raise refuse(code) from error
    except (zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise refuse("reading.broken") from error
    if b"macroEnabled" in parts[_TYPES]:
        raise refuse("reading.macros", part=_TYPES)
    for name, content in parts.items():
        _check_markup(name, content)
    return parts


def _megabytes() -> str:
    return f"{FILE_LIMIT // 1024 // 1024} MB"


def _check_list(infos: list[zipfile.ZipInfo]) -> None:
    names = [info.filename for info in infos]
    if any(info.flag_bits & 0x1 for info in infos):
        raise refuse("reading.encrypted")
    large = [info for info in infos if info.file_size > _LARGE]
    if (
        len(infos) > PARTS_LIMIT
        or sum(info.file_size for info in infos) > UNPACKED_LIMIT
        or any(info.file_size > RATIO_LIMIT * max(info.compress_size, 1) for info in large)
    ):
        raise refuse("reading.bomb")
    if len({name.lower() for name in names}) < len(names):
        raise refuse("reading.broken")
    for info in infos:
        # The name as it lies in the file: the library cuts it off at a null byte.
        if _BAD_NAME.search(info.orig_filename):
            raise refuse("reading.path", part=info.filename[-60:])
        if _MACRO_PART.search(info.filename):
            raise refuse("reading.macros", part=info.filename[-60:])
    if _TYPES not in names:
        raise refuse("reading.not_docx")


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

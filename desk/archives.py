"""What a stranger's Office file (a ZIP archive) may be before anything in it is read."""

import re
import zipfile
from collections.abc import Sequence
from typing import Final

FILE_LIMIT: Final = 64 * 1024 * 1024
UNPACKED_LIMIT: Final = 256 * 1024 * 1024
"""With the pictures: rosters hold portraits, which are passed over."""

PARTS_LIMIT: Final = 2000
RATIO_LIMIT: Final = 200
"""How much smaller than its content a large part may be; Office's own stay below 30."""

TYPES: Final = "[Content_Types].xml"
OLD_OFFICE: Final = bytes.fromhex("D0CF11E0A1B11AE1")
"""How files of Office before 2007 begin, and newer ones that a password locks."""

_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_LARGE: Final = 1024 * 1024
_MACRO_PART: Final = re.compile(
    r"vbaproject\.bin$|vbadata\.xml$|/macrosheets/|/activex/", re.IGNORECASE
)
_BAD_NAME: Final = re.compile(r"^[/\\]|(^|[/\\])\.\.([/\\]|$)|^[A-Za-z]:|\\|\x00")


class UnsafeArchive(Exception):
    """Why an archive is not read.

    `reason`: encrypted, bomb, broken, path, macros, or foreign (no Office file); `part`: where.
    """

    def __init__(self, reason: str, part: str = "") -> None:
        super().__init__(reason, part)
        self.reason = reason
        self.part = part[-60:]


def is_locked(data: bytes) -> bool:
    """Return whether a file that begins as OLD_OFFICE is a newer one locked by a password."""
    return _ENCRYPTED in data


def check_archive(infos: Sequence[zipfile.ZipInfo]) -> None:
    """Check an archive by its list of parts; nothing is unpacked. Raises UnsafeArchive."""
    if any(info.flag_bits & 0x1 for info in infos):
        raise UnsafeArchive("encrypted")
    large = [info for info in infos if info.file_size > _LARGE]
    if (
        len(infos) > PARTS_LIMIT
        or sum(info.file_size for info in infos) > UNPACKED_LIMIT
        or any(info.file_size > RATIO_LIMIT * max(info.compress_size, 1) for info in large)
    ):
        raise UnsafeArchive("bomb")
    names = [info.filename for info in infos]
    if TYPES not in names:
        raise UnsafeArchive("foreign")
    if len({name.lower() for name in names}) < len(names):
        raise UnsafeArchive("broken")
    for info in infos:
        # The name as it lies in the file: the library cuts it off at a null byte.
        if _BAD_NAME.search(info.orig_filename):
            raise UnsafeArchive("path", info.filename)
        if _MACRO_PART.search(info.filename):
            raise UnsafeArchive("macros", info.filename)

"""Files put into folders: whole or not at all, and never over one that someone has edited."""

import errno
import hashlib
import os
import tempfile
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from desk.domain.faults import StorageFault
from desk.domain.papers import FileState

_MOST_NAMES = 999
_PART = (".desk-", ".part")
_PART_SECONDS = 600
"""No file is written for so long: an older part belongs to a process that is gone."""


class FolderShelf:
    """Writes into ordinary folders. `safe_name` makes a title a file name that Windows takes."""

    def __init__(self, safe_name: Callable[[str], str]) -> None:
        self._safe_name = safe_name

    def save(self, folder: Path, name: str, data: bytes, ours: Collection[str]) -> Path:
        """Write `data` as `name` and return the path that was written.

        A file of that name whose SHA-256 is not in `ours` stays; the new one is numbered
        名（2）.docx. The file appears whole: it is written beside its place, synced and renamed.
        Where the old file can't be replaced (open in Word), the next name is taken. Raises
        StorageFault.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _clear_parts(folder)
            for path in self._names(folder, name):
                if path.exists() and _hash(path) not in ours:
                    continue
                part = _written_part(folder, data)
                try:
                    os.replace(part, path)
                    return path
                except PermissionError:
                    if not path.exists():
                        raise
                finally:
                    part.unlink(missing_ok=True)
        except PermissionError as error:
            raise StorageFault("file.read_only", str(folder)) from error
        except OSError as error:
            raise StorageFault(_fault(error), str(error)) from error
        raise StorageFault("file.no_free_name", name)

    def unchanged(self, folder: Path, name: str, file_hash: str) -> Path | None:
        """Return the path of the file of that name where its SHA-256 is `file_hash`, else None."""
        path = folder / name
        try:
            return path if path.is_file() and _hash(path) == file_hash else None
        except OSError:
            return None

    def state(self, folder: Path, name: str, file_hash: str) -> FileState:
        """Return what became of a file that was written."""
        path = folder / name
        try:
            return FileState.UNCHANGED if _hash(path) == file_hash else FileState.EDITED
        except OSError:
            return FileState.MISSING

    def _names(self, folder: Path, name: str) -> list[Path]:
        stem, suffix = os.path.splitext(name)
        stem = self._safe_name(stem)
        more = [folder / f"{stem}（{number}）{suffix}" for number in range(2, _MOST_NAMES)]
        return [folder / f"{stem}{suffix}", *more]


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that appears whole or not at all, over an older one. Raises StorageFault."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = _written_part(path.parent, data)
        try:
            os.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
    except PermissionError as error:
        raise StorageFault("file.read_only", str(path)) from error
    except OSError as error:
        raise StorageFault(_fault(error), str(error)) from error


def _clear_parts(folder: Path) -> None:
    """Take away what processes that were killed left in a folder long ago."""
    oldest = time.time() - _PART_SECONDS
    for part in folder.glob(f"{_PART[0]}*{_PART[1]}"):
        with suppress(OSError):
            if part.stat().st_mtime < oldest:
                part.unlink()


def _written_part(folder: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=_PART[0], suffix=_PART[1], dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    # mkstemp makes files only their owner reads; papers are read by colleagues
    os.chmod(name, 0o666 & ~_umask())
    return Path(name)


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _fault(error: OSError) -> str:
    # Windows has no quota error of its own
    full = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
    return "file.full" if error.errno in full else "file.io"

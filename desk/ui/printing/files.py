"""PDF files into folders: whole or not at all."""

import errno
from pathlib import Path

from desk.domain.faults import StorageFault

_UNSAFE = '<>:"/\\|?*'
_TEMPORARY = ".part"


def free_path(folder: Path, name: str) -> Path:
    """Return a path for a PDF file that no file has yet: name, name（2）, name（3）."""
    safe = "".join("_" if c in _UNSAFE or ord(c) < 32 else c for c in name).strip(" .") or "_"
    path = folder / f"{safe}.pdf"
    number = 2
    while path.exists():
        path = folder / f"{safe}（{number}）.pdf"
        number += 1
    return path


def write_file(path: Path, data: bytes) -> None:
    """Write a file that appears whole or not at all, over an older one. Raises StorageFault."""
    part = path.with_name(path.name + _TEMPORARY)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        full = error.errno == errno.ENOSPC
        closed = isinstance(error, PermissionError | FileExistsError | NotADirectoryError)
        code = "file.full" if full else "file.read_only" if closed else "file.io"
        raise StorageFault(code, str(path if closed else error)) from error

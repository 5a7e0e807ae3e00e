"""The data as they stand at one moment, held without keeping anybody from writing."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from desk.domain.progress import Watch
from desk.storage.engine import BUSY_SECONDS, is_server, make_private

_PAGES: Final = 256
"""So many pages (of 4 KiB) are taken between two looks of the watch."""


@contextmanager
def moment(target: str, watch: Watch) -> Iterator[str]:
    """Give a target that stays as it is now, for as long as it takes to read it.

    A server keeps the moment by itself, in a transaction. Of a file the pages are copied into a
    private one, which goes away with the context: with a rollback journal a reader would hold up
    every commit. The watch is told of its pages. Raises sqlite3.Error, Stopped.
    """
    if is_server(target):
        yield target
        return
    with tempfile.TemporaryDirectory(prefix="desk-backup-") as folder:
        copy = Path(folder) / "moment.db"
        make_private(copy)
        _copy_pages(target, copy, watch)
        yield str(copy)


def _copy_pages(target: str, copy: Path, watch: Watch) -> None:
    with (
        closing(sqlite3.connect(target, timeout=BUSY_SECONDS, isolation_level=None)) as source,
        closing(sqlite3.connect(copy)) as sink,
    ):
        # The lock of a reader, waited for as long as any: the copy itself would wait for ever
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()

        def look(_status: int, left: int, total: int) -> None:
            watch(total - left, total)

        source.backup(sink, pages=_PAGES, progress=look)

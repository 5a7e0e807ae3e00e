"""Database errors told apart: the user's surroundings (StorageFault) from a bug (left as it is)."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from desk.domain.faults import StorageFault
from desk.domain.problems import refuse

_SQLITE_FAULTS = {
    "SQLITE_FULL": "store.full",
    "SQLITE_READONLY_DBMOVED": "store.moved",
    "SQLITE_READONLY": "store.read_only",
    "SQLITE_IOERR": "store.io",
    "SQLITE_BUSY": "store.busy",
    "SQLITE_LOCKED": "store.busy",
    "SQLITE_CANTOPEN": "store.cannot_open",
    "SQLITE_NOTADB": "store.not_a_database",
    "SQLITE_CORRUPT": "store.damaged",
    "SQLITE_PERM": "store.read_only",
    "SQLITE_NOMEM": "store.io",
}


def _code(error: BaseException) -> str | None:
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, code in _SQLITE_FAULTS.items():
        if name.startswith(prefix):
            return code
    # Said by Python, not by SQLite, so it carries no code: a text whose bytes have changed
    damaged = isinstance(error, sqlite3.OperationalError) and "decode to UTF-8" in str(error)
    return "store.damaged" if damaged else None


def _server_lost(error: sa.exc.DBAPIError) -> bool:
    if isinstance(error.orig, sqlite3.Error):
        return False
    # Without a statement it failed at connecting: an option in the address, say
    return (
        error.connection_invalidated
        or error.statement is None
        or isinstance(error, sa.exc.OperationalError | sa.exc.InterfaceError)
    )


@contextmanager
def translated() -> Iterator[None]:
    """Run a block: failed disk or server as StorageFault, broken references as Refused.

    What is removed while it is in use is refused before (storage.work): what the database itself
    refuses names something that is gone, or is there already.
    """
    try:
        yield
    except sa.exc.IntegrityError as error:
        raise refuse("record.clash") from error
    except sa.exc.DBAPIError as error:
        original = error.orig
        code = _code(original) if original is not None else None
        if code is None and _server_lost(error):
            code = "store.server"
        if code is None:
            raise
        raise StorageFault(code, str(original)) from error
    except sqlite3.Error as error:
        code = _code(error)
        if code is None:
            raise
        raise StorageFault(code, str(error)) from error

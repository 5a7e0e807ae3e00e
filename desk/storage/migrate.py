"""Bringing an older schema up to date with Alembic, in one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory

from desk.storage.engine import writer_engine

SCRIPTS = Path(__file__).parent / "migrations"


def _scripts(folder: Path) -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(folder))
    return ScriptDirectory.from_config(config)


def known_revisions(folder: Path = SCRIPTS) -> frozenset[str]:
    """Return every revision this program knows how to leave."""
    return frozenset(script.revision for script in _scripts(folder).walk_revisions())


def upgrade(target: str, folder: Path = SCRIPTS) -> None:
    """Run every missing migration in one transaction: after an error the old schema stands."""
    scripts = _scripts(folder)

    def steps(revision: Any, _context: MigrationContext) -> Any:
        return scripts._upgrade_revs("head", revision)

    engine = writer_engine(target)
    try:
        with _unreferenced(engine) as connection, connection.begin():
            with EnvironmentContext(Config(), scripts, fn=steps) as env:
                env.configure(connection=connection, transactional_ddl=False)
                env.run_migrations()
            _check_references(connection)
    finally:
        engine.dispose()


@contextmanager
def _unreferenced(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give a connection under which SQLite lets tables be made anew that others refer to.

    The switch works outside transactions only; references are checked before the commit instead.
    """
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        if engine.dialect.name == "sqlite" and raw is not None:
            raw.cursor().execute("PRAGMA foreign_keys = OFF")
        yield connection


def _check_references(connection: sa.Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise sa.exc.IntegrityError("foreign_key_check", None, ValueError(str(broken[0])))


def differences(connection: sa.Connection) -> list[Any]:
    """Return how the database differs from schema.metadata, as Alembic sees it."""
    from alembic.autogenerate import compare_metadata

    from desk.storage import schema

    return list(compare_metadata(MigrationContext.configure(connection), schema.metadata))

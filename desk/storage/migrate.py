"""Bringing an older schema up to date with Alembic, in one transaction."""

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
        with (
            engine.begin() as connection,
            EnvironmentContext(Config(), scripts, fn=steps) as env,
        ):
            env.configure(connection=connection, transactional_ddl=False)
            env.run_migrations()
    finally:
        engine.dispose()


def differences(connection: sa.Connection) -> list[Any]:
    """Return how the database differs from schema.metadata, as Alembic sees it."""
    from alembic.autogenerate import compare_metadata

    from desk.storage import schema

    return list(compare_metadata(MigrationContext.configure(connection), schema.metadata))

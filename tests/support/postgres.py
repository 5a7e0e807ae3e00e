"""A PostgreSQL server of the test run's own: temporary, on loopback, never run as root.

    def test_something(postgres_url: str) -> None: ...

gives each test the URL of a fresh, empty database. Without server programs such tests are skipped
with the reason; in CI (CI=true) they fail, because there the shared office must be tested.
"""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

USER = "desk"
ATTEMPTS = 3
# A cluster that lives for one test run need not survive a power cut.
SETTINGS = "-c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off"


class ServerError(Exception):
    """A server program failed; the message carries what it printed."""


@dataclass(frozen=True)
class Cluster:
    """A temporary database cluster in a folder, and the account that runs it (None: our own)."""

    programs: Path
    folder: Path
    account: str | None
    password: str
    port: int = 0

    def url(self, database: str) -> str:
        """Return the address of a database as a user would type it."""
        return f"postgresql://{USER}:{self.password}@127.0.0.1:{self.port}/{database}"

    def call(self, program: str, *arguments: str) -> None:
        """Run one of the server's programs; raises ServerError where it fails."""
        log = self.folder / "programs.log"
        # A file, not a pipe: the server inherits it and would hold a pipe open.
        with log.open("ab") as output:
            done = subprocess.run(
                [str(self.programs / program), *arguments],
                cwd=self.folder,
                user=self.account,
                group=self.account and _group_of(self.account),
                extra_groups=[] if self.account else None,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
            )
        if done.returncode:
            raise ServerError(f"{program}: {log.read_text(encoding='utf-8', errors='replace')}")


def find_programs() -> Path | None:
    """Return the folder of initdb and pg_ctl, the newest installed version; None where none is."""
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = sorted(versions, key=lambda path: float(path.parent.parent.name))
    if newest:
        return newest[-1].parent
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def start_cluster(programs: Path) -> Cluster:
    """Return a running cluster; raises ServerError where it cannot be made or started."""
    folder = Path(tempfile.mkdtemp(prefix="desk-pg-"))
    account = None
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        account = _unprivileged_account()
        shutil.chown(folder, account, _group_of(account))
    cluster = Cluster(programs, folder, account, secrets.token_hex(16))
    try:
        _make(cluster)
        return _start(cluster)
    except ServerError:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def stop_cluster(cluster: Cluster) -> None:
    """Stop the server and remove its folder; raises ServerError where it does not stop."""
    data = str(cluster.folder / "data")
    cluster.call("pg_ctl", "stop", "--wait", "--mode=immediate", "-D", data)
    shutil.rmtree(cluster.folder, ignore_errors=True)


def _make(cluster: Cluster) -> None:
    secret = cluster.folder / "password"
    secret.write_text(cluster.password, encoding="ascii")
    cluster.call(
        "initdb",
        f"--pgdata={cluster.folder / 'data'}",
        f"--username={USER}",
        f"--pwfile={secret}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync",
    )


def _start(cluster: Cluster) -> Cluster:
    data, log = str(cluster.folder / "data"), str(cluster.folder / "server.log")
    for _ in range(ATTEMPTS):
        ready = replace(cluster, port=_free_port())
        options = f"{SETTINGS} -p {ready.port}"
        if os.name != "nt":
            options += f" -k {cluster.folder}"
        try:
            ready.call("pg_ctl", "start", "--wait", "-D", data, "-l", log, "-o", options)
        except ServerError as error:
            # Another process may have taken the port since: try the next.
            failure = error
        else:
            return ready
    raise failure


def _unprivileged_account() -> str:
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _group_of(account: str) -> int:
    import pwd

    return pwd.getpwnam(account).pw_gid


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="session")
def postgres_cluster() -> Iterator[Cluster]:
    """A running server, one for each process of the test run."""
    programs = find_programs()
    if programs is None:
        reason = "no PostgreSQL server programs (initdb) are installed"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    cluster = start_cluster(programs)
    yield cluster
    stop_cluster(cluster)


@pytest.fixture
def postgres_url(postgres_cluster: Cluster) -> Iterator[str]:
    """The URL of a fresh, empty database, dropped after the test."""
    name = f"desk_{secrets.token_hex(6)}"
    with psycopg.connect(postgres_cluster.url("postgres"), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield postgres_cluster.url(name)
    with psycopg.connect(postgres_cluster.url("postgres"), autocommit=True) as connection:
        drop = sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
        connection.execute(drop)

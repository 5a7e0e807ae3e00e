"""The temporary PostgreSQL server that storage tests rely on."""

import os
import sys

import psycopg
import pytest

from tests.support.postgres import Cluster


def test_each_database_is_empty_and_on_loopback(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        tables = connection.execute("select count(*) from pg_tables where schemaname = 'public'")
        assert tables.fetchone() == (0,)
        addresses = connection.execute("show listen_addresses")
        assert addresses.fetchone() == ("127.0.0.1",)


def test_text_is_kept_as_unicode(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("select '堃' || chr(131072)").fetchone() == ("堃\U00020000",)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_server_does_not_run_as_root(postgres_cluster: Cluster) -> None:
    pid = (postgres_cluster.folder / "data" / "postmaster.pid").read_text().split()[0]
    assert os.stat(f"/proc/{pid}").st_uid != 0

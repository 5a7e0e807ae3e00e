"""The built wheel runs outside the checkout, with the resources that travel in it."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from environment import ROOT, Environment

pytestmark = pytest.mark.timeout(600)


def call(command: list[str], cwd: Path) -> str:
    """Return what a program printed; fails the test with all its output where it failed."""
    hidden = ("PYTHONPATH", "VIRTUAL_ENV", "DESK_DATA")
    variables = {name: value for name, value in os.environ.items() if name not in hidden}
    variables |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(
        command,
        cwd=cwd,
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network."""
    out = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out)]
    call([*build, str(ROOT)], cwd=out)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment outside the checkout that holds the wheel and sees the locked libraries.

    The libraries are those of the running environment: a path file adds their folder, but not what
    path files in that folder add, so the checkout stays out of sight.
    """
    place = Environment(tmp_path_factory.mktemp("installed"))
    venv.create(place.folder, with_pip=False)
    pip = [sys.executable, "-m", "pip", "--python", str(place.python), "install", "--quiet"]
    call([*pip, "--no-deps", "--no-index", str(wheel)], cwd=place.folder)
    show = "import sysconfig; print(sysconfig.get_path('purelib'))"
    own = Path(call([str(place.python), "-c", show], cwd=place.folder).strip())
    (own / "libraries.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return place


def test_the_installed_program_is_not_the_checkout(installed: Environment, tmp_path: Path) -> None:
    show = "import desk, desk.resource_files as r; print(desk.__file__); print(r.resource())"
    for line in call([str(installed.python), "-c", show], cwd=tmp_path).splitlines():
        assert Path(line).is_relative_to(installed.folder)


def test_schema_comes_from_the_wheel(installed: Environment, tmp_path: Path) -> None:
    schema = json.loads(call([str(installed.program("desk")), "schema"], cwd=tmp_path))
    assert "$schema" in schema


def test_demo_writes_every_paper(installed: Environment, tmp_path: Path) -> None:
    out = tmp_path / "papers"
    call([str(installed.program("desk")), "demo", "--out", str(out)], cwd=tmp_path)
    assert (out / "demo.db").is_file()
    assert len(list(out.rglob("*.docx"))) >= 2
    assert list((out / "screens").glob("*.png"))

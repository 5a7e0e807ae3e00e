"""The virtual environment .venv/ of a checkout: made, filled from the locks, remembered."""

import hashlib
import json
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = "requirements.txt"
TEST_LOCK = "requirements-test.txt"

Say = Callable[[str], None]


@dataclass(frozen=True)
class Environment:
    """A virtual environment in a folder, laid out as its platform does."""

    folder: Path
    windows: bool = sys.platform == "win32"

    @property
    def scripts(self) -> Path:
        """The folder of the programs."""
        return self.folder / ("Scripts" if self.windows else "bin")

    @property
    def python(self) -> Path:
        """The interpreter."""
        return self.program("python")

    @property
    def stamp(self) -> Path:
        """The file that remembers what was installed."""
        return self.folder / "set-up.json"

    def program(self, name: str) -> Path:
        """Return the path of an installed program."""
        return self.scripts / (f"{name}.exe" if self.windows else name)

    def works(self) -> bool:
        """Return whether the interpreter starts and has pip."""
        if not self.python.exists():
            return False
        check = [str(self.python), "-c", "import pip"]
        return subprocess.run(check, capture_output=True, stdin=subprocess.DEVNULL).returncode == 0


def fingerprint(files: Iterable[Path]) -> str:
    """Return a hash over the contents of files; raises OSError where one is missing."""
    digest = hashlib.sha256()
    for file in files:
        # Git may check out other line ends on Windows.
        digest.update(file.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def read_stamp(environment: Environment) -> dict[str, str]:
    """Return what was installed by name of its lock; nothing where unknown or moved since."""
    try:
        stamp = json.loads(environment.stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if stamp.get("folder") == str(environment.folder) else {}


def provide(locks: list[str], say: Say, wheelhouse: Path | None) -> Environment:
    """Return the environment with these locks and the checkout installed.

    Does only what the stamp says is not done yet. Raises CalledProcessError where pip fails.
    """
    environment = Environment(ROOT / ".venv")
    stamp = read_stamp(environment)
    if not environment.works() or (environment.stamp.exists() and not stamp):
        say(f"making {environment.folder}")
        # --clear would take the very interpreter away that runs this from inside the environment.
        venv.create(environment.folder, with_pip=True, clear=Path(sys.prefix) != environment.folder)
        stamp = {}
    here = ROOT / "packaging"
    wanted = {lock: fingerprint([here / lock, ROOT / "pyproject.toml"]) for lock in locks}
    if all(stamp.get(lock) == value for lock, value in wanted.items()):
        say("set-up is up to date")
        return environment
    say(f"installing {' and '.join(locks)} into {environment.folder}")
    options = pip_options(wheelhouse)
    install = [str(environment.python), "-m", "pip", "install", *options]
    files = [part for lock in locks for part in ("-r", str(here / lock))]
    _run([*install, "--require-hashes", *files])
    _run([*install, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    stamp = {**stamp, **wanted, "folder": str(environment.folder)}
    environment.stamp.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    return environment


def pip_options(wheelhouse: Path | None) -> list[str]:
    """Return the options of every pip install, from the network or only from a folder of wheels."""
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--prefer-binary"]
    if wheelhouse is not None:
        options += ["--no-index", "--find-links", str(wheelhouse)]
    return options


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, cwd=ROOT)

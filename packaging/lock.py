"""Writes requirements.txt and requirements-test.txt from the .in files beside this one.

    python3 packaging/lock.py

One resolution serves every platform and Python at once (x86-64 and arm64 Linux, Windows, macOS):
where they differ the line carries a marker, and every line the hashes of all the files published
for that version. pip-compile resolves only for the platform it runs on, so this needs uv
(https://docs.astral.sh/uv) on the PATH; nothing else does. No address of an index is written.
"""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--no-config",
    "--quiet",
)


def lock(source: str, target: str) -> None:
    """Resolve one .in file into its locked .txt; raises CalledProcessError where that fails.

    Versions already locked stay as they are; delete the .txt first to take newer ones.
    """
    command = ["uv", "pip", "compile", *OPTIONS, source, "--output-file", target]
    subprocess.run(command, cwd=HERE, check=True)


def main() -> int:
    """Lock what runs, then what tests (it must agree with the first); return the exit status."""
    if shutil.which("uv") is None:
        print("lock: uv is not on the PATH (pip install uv)", file=sys.stderr)
        return 3
    lock("requirements.in", "requirements.txt")
    lock("requirements-test.in", "requirements-test.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Sets up a fresh checkout and runs it.

    python3 packaging/bootstrap.py run   [--wheelhouse DIR] [-- arguments of desk]
    python3 packaging/bootstrap.py test  [--wheelhouse DIR] [-- arguments of pytest]
    python3 packaging/bootstrap.py bench [--wheelhouse DIR] [-- arguments of pytest]
    python3 packaging/bootstrap.py pictures [--wheelhouse DIR] -- --out DIR [--only NAME …]
    python3 packaging/bootstrap.py setup [--wheelhouse DIR]

Needs Python 3.11 or later and nothing else. Each verb first sets up what is missing: the system
packages on Debian (as root; otherwise they are named), .venv/, the locked requirements, the app.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - said before a later syntax fails
    sys.exit("Meeting Desk needs Python 3.11 or later; this is " + sys.version.split()[0])

import argparse
import importlib.util
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import debian
import environment
from environment import ROOT, RUN_LOCK, TEST_LOCK, Environment

FAILED_SETUP = 3


@dataclass(frozen=True)
class Check:
    """One command of `test`, and the name it has in the summary."""

    name: str
    command: list[str]


def say(line: str) -> None:
    """Print one line about what is being done."""
    print(f"- {line}", flush=True)


def has_display(platform: str, variables: Mapping[str, str]) -> bool:
    """Return whether a window can be shown: always on Windows and macOS, else where a server is."""
    if platform in ("win32", "darwin"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def set_up(for_tests: bool, wheelhouse: Path | None) -> Environment:
    """Return the environment, complete; raises CalledProcessError where a step fails."""
    if debian.is_debian():
        wanted = [*debian.WINDOW, *(debian.TESTS if for_tests else ())]
        if importlib.util.find_spec("ensurepip") is None:
            wanted += debian.VENV
        debian.provide_packages(wanted, say, offline=wheelhouse is not None)
        debian.provide_fonts(say, offline=wheelhouse is not None)
    if importlib.util.find_spec("ensurepip") is None:
        raise SystemExit("this Python cannot make virtual environments: install python3-venv")
    locks = [RUN_LOCK, TEST_LOCK] if for_tests else [RUN_LOCK]
    return environment.provide(locks, say, wheelhouse)


def run(place: Environment, arguments: list[str]) -> int:
    """Open the window, or without a display write the sample's papers; return the exit status."""
    variables = dict(os.environ)
    if not has_display(sys.platform, variables):
        variables["QT_QPA_PLATFORM"] = "offscreen"
        if not arguments:
            return _demo(place, variables)
    say("starting Meeting Desk")
    return _call([str(place.program("desk")), *arguments], variables)


def _demo(place: Environment, variables: Mapping[str, str]) -> int:
    out = Path.cwd() / "out"
    say(f"no display: writing the sample meeting's papers to {out}")
    status = _call([str(place.program("desk")), "demo", "--out", str(out)], variables)
    if status == 0:
        say(f"the papers are in {out}")
    return status


def checks(place: Environment, arguments: list[str]) -> list[Check]:
    """Return what `test` runs, cheapest first; pytest last, so that its summary ends the output."""
    python = str(place.python)
    pytest = [python, "-m", "pytest", "-n", "2", "--ignore=tests/bench"]
    return [
        Check("ruff", [python, "-m", "ruff", "check", "."]),
        Check("format", [python, "-m", "ruff", "format", "--check", "."]),
        Check("mypy", [python, "-m", "mypy"]),
        Check("layers", [str(place.program("lint-imports"))]),
        Check("tests", [*pytest, *arguments]),
    ]


def test(place: Environment, arguments: list[str]) -> int:
    """Run every check even after one failed; return 0 where all passed, else 1."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    results: dict[str, bool] = {}
    for check in checks(place, arguments):
        say(check.name)
        results[check.name] = _call(check.command, variables, cwd=ROOT) == 0
    say(", ".join(f"{name} {'ok' if good else 'FAILED'}" for name, good in results.items()))
    return 0 if all(results.values()) else 1


def bench(place: Environment, arguments: list[str]) -> int:
    """Run the benchmarks one after another, printing what they measure; return the exit status."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    command = [str(place.python), "-m", "pytest", "tests/bench", "-s", *arguments]
    return _call(command, variables, cwd=ROOT)


def pictures(place: Environment, arguments: list[str]) -> int:
    """Take pictures of every page of the window (see pictures.py); return the exit status."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    command = [str(place.python), str(ROOT / "packaging" / "pictures.py"), *arguments]
    return _call(command, variables)


def _call(command: list[str], variables: Mapping[str, str], cwd: Path | None = None) -> int:
    done = subprocess.run(command, env=dict(variables), cwd=cwd, stdin=subprocess.DEVNULL)
    return done.returncode


def parse(arguments: list[str]) -> tuple[argparse.Namespace, list[str]]:
    """Return this script's options, and what comes after "--"; exits with 2 on bad usage."""
    own, rest = arguments, []
    if "--" in arguments:
        at = arguments.index("--")
        own, rest = arguments[:at], arguments[at + 1 :]
    parser = argparse.ArgumentParser(prog="bootstrap.py", description=__doc__.splitlines()[0])
    parser.add_argument("verb", choices=("setup", "run", "test", "bench", "pictures"))
    parser.add_argument("--wheelhouse", type=Path, help="folder of wheels: install offline")
    return parser.parse_args(own), rest


def main(arguments: list[str]) -> int:
    """Set up, then do what the verb says; return the exit status, 3 where set-up failed."""
    options, rest = parse(arguments)
    wheelhouse = options.wheelhouse.resolve() if options.wheelhouse else None
    try:
        place = set_up(options.verb in ("test", "bench", "pictures"), wheelhouse)
    except subprocess.CalledProcessError as error:
        print(error.output or "", file=sys.stderr)
        print(f"set-up failed: {' '.join(error.cmd)}", file=sys.stderr)
        return FAILED_SETUP
    except OSError as error:
        print(f"set-up failed: {error}", file=sys.stderr)
        return FAILED_SETUP
    verbs = {"run": run, "test": test, "bench": bench, "pictures": pictures}
    return verbs[options.verb](place, rest) if options.verb in verbs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

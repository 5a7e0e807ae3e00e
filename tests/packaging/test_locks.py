"""The locked requirements: complete, hashed, for every platform, without an index address."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parents[2] / "packaging"
LOCKS = ("requirements.txt", "requirements-test.txt")
PLATFORMS = {
    "linux x86-64": {
        "sys_platform": "linux",
        "platform_machine": "x86_64",
        "os_name": "posix",
        "platform_system": "Linux",
    },
    "linux arm64": {
        "sys_platform": "linux",
        "platform_machine": "aarch64",
        "os_name": "posix",
        "platform_system": "Linux",
    },
    "windows": {
        "sys_platform": "win32",
        "platform_machine": "AMD64",
        "os_name": "nt",
        "platform_system": "Windows",
    },
}
# One file for each of: Windows, x86-64 Linux, arm64 Linux.
FILES_OF_A_BINARY_PACKAGE = 3


@dataclass
class Locked:
    """One line of a lock."""

    requirement: Requirement
    hashes: list[str] = field(default_factory=list)

    def applies(self, platform: str, python: str = "3.11") -> bool:
        """Return whether this line is installed there."""
        marker: Marker | None = self.requirement.marker
        versions = {"python_version": python, "python_full_version": f"{python}.0"}
        environment = {**default_environment(), **PLATFORMS[platform], **versions}
        return marker is None or marker.evaluate(environment)


def read_lock(name: str) -> list[Locked]:
    """Return the lines of a lock, continuation lines joined, comments left out."""
    text = (HERE / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return [
        Locked(Requirement(line.split("--hash")[0].strip()), re.findall(r"sha256:(\w{64})", line))
        for line in lines
    ]


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_is_pinned_and_hashed(name: str) -> None:
    for line in read_lock(name):
        assert re.fullmatch(r"==[\w.]+", str(line.requirement.specifier)), line
        assert line.hashes, line


@pytest.mark.parametrize("name", [*LOCKS, "requirements.in", "requirements-test.in"])
def test_no_address_of_an_index_is_written(name: str) -> None:
    text = (HERE / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*(-i|-f|--(?:extra-)?index-url|--find-links)\b", text, re.M)


@pytest.mark.parametrize(
    ("platform", "python", "version"),
    [
        ("linux x86-64", "3.11", "6.9.3"),
        ("linux x86-64", "3.13", "6.9.3"),
        ("linux arm64", "3.11", "6.8.0.2"),
        ("windows", "3.11", "6.9.3"),
        ("windows", "3.14", "6.10.3"),
    ],
)
def test_qt_is_the_version_that_runs_there(platform: str, python: str, version: str) -> None:
    for name in ("pyside6-essentials", "shiboken6"):
        found = [
            str(line.requirement.specifier)
            for line in read_lock("requirements.txt")
            if line.requirement.name == name and line.applies(platform, python)
        ]
        assert found == [f"=={version}"]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_no_package_is_locked_twice_for_one_platform(platform: str) -> None:
    for name in LOCKS:
        names = [line.requirement.name for line in read_lock(name) if line.applies(platform)]
        assert len(names) == len(set(names))


def test_windows_has_what_only_windows_needs() -> None:
    names = {
        line.requirement.name
        for name in LOCKS
        for line in read_lock(name)
        if line.applies("windows") and not line.applies("linux x86-64")
    }
    assert names == {"tzdata", "colorama"}


@pytest.mark.parametrize("name", ["pyside6-essentials", "shiboken6", "lxml", "psycopg-binary"])
def test_hashes_cover_the_platforms(name: str) -> None:
    for line in read_lock("requirements.txt"):
        if line.requirement.name == name:
            assert len(line.hashes) >= FILES_OF_A_BINARY_PACKAGE


def test_tests_run_on_the_versions_that_are_shipped() -> None:
    shipped = {line.requirement.name: str(line.requirement) for line in read_lock(LOCKS[0])}
    for line in read_lock(LOCKS[1]):
        assert str(line.requirement) == shipped.get(line.requirement.name, str(line.requirement))

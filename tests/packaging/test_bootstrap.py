"""What the set-up script decides; what it installs is proved on a bare machine."""

import json
from pathlib import Path

import pytest

import bootstrap
import debian
import environment
from environment import Environment


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The lines that were said to the user."""
    lines: list[str] = []
    monkeypatch.setattr(bootstrap, "say", lines.append)
    return lines


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """The programs that would have been started, with their environment variables."""
    made: list[tuple[list[str], dict[str, str]]] = []

    def call(command: list[str], variables: dict[str, str], cwd: Path | None = None) -> int:
        made.append((command, variables))
        return 1 if "mypy" in command else 0

    monkeypatch.setattr(bootstrap, "_call", call)
    return made


PLACE = Environment(Path("v"), windows=False)


def test_windows_programs_lie_in_scripts() -> None:
    place = Environment(Path("v"), windows=True)
    assert place.python == Path("v/Scripts/python.exe")
    assert place.program("desk") == Path("v/Scripts/desk.exe")


def test_linux_programs_lie_in_bin() -> None:
    assert PLACE.python == Path("v/bin/python")
    assert PLACE.program("desk") == Path("v/bin/desk")


def test_installed_packages_and_what_they_provide_are_seen() -> None:
    listing = (
        "ii \tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0-6)\n"
        "rc \tpostgresql\t\n"
        "ii \tlibegl1\t\n"
        "ii \tpython3-venv\tpython3-a, python3-b (= 1)\n"
    )
    names = debian.names_from_dpkg(listing)
    assert {"libglib2.0-0t64", "libglib2.0-0", "libegl1", "python3-a", "python3-b"} <= names
    assert debian.missing(["libegl1", "postgresql", "libglib2.0-0"], names) == ["postgresql"]


def test_without_root_the_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    monkeypatch.setattr(debian, "is_root", lambda: False)
    monkeypatch.setattr(debian, "installed", lambda: {"libegl1"})
    monkeypatch.setattr(debian, "install", lambda names: pytest.fail("must not install"))
    debian.provide_packages(["libegl1", "libgl1", "fontconfig"], lines.append, offline=False)
    assert len(lines) == 1
    assert lines[0].endswith("apt-get install libgl1 fontconfig")


def test_root_installs_only_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(debian, "is_root", lambda: True)
    monkeypatch.setattr(debian, "installed", lambda: {"libegl1"})
    monkeypatch.setattr(debian, "install", wanted.extend)
    debian.provide_packages(["libegl1", "libgl1"], lambda line: None, offline=False)
    assert wanted == ["libgl1"]


def test_nothing_missing_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "installed", lambda: {"libegl1"})
    debian.provide_packages(["libegl1"], pytest.fail, offline=False)


def test_a_wheelhouse_keeps_pip_from_the_network() -> None:
    options = environment.pip_options(Path("wheels"))
    assert options[-3:] == ["--no-index", "--find-links", "wheels"]
    assert "--no-index" not in environment.pip_options(None)


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_a_window_can_be_shown(
    platform: str, variables: dict[str, str], expected: bool
) -> None:
    assert bootstrap.has_display(platform, variables) is expected


def test_without_a_display_the_demo_runs(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    calls: list[tuple[list[str], dict[str, str]]],
    said: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(bootstrap, "has_display", lambda platform, variables: False)
    assert bootstrap.run(PLACE, []) == 0
    [(command, variables)] = calls
    assert command == [str(PLACE.program("desk")), "demo", "--out", str(tmp_path / "out")]
    assert variables["QT_QPA_PLATFORM"] == "offscreen"
    assert said[-1] == f"the papers are in {tmp_path / 'out'}"


def test_arguments_after_two_dashes_go_to_the_program(
    calls: list[tuple[list[str], dict[str, str]]], said: list[str]
) -> None:
    options, rest = bootstrap.parse(["run", "--wheelhouse", "w", "--", "list", "--json"])
    assert (options.verb, options.wheelhouse) == ("run", Path("w"))
    bootstrap.run(PLACE, rest)
    assert calls[0][0] == [str(PLACE.program("desk")), "list", "--json"]


def test_one_failed_check_fails_the_whole_and_the_rest_still_runs(
    calls: list[tuple[list[str], dict[str, str]]], said: list[str]
) -> None:
    assert bootstrap.test(PLACE, ["-x"]) == 1
    assert said[-1] == "ruff ok, format ok, mypy FAILED, layers ok, tests ok"
    assert calls[-1][0][-1] == "-x"


def test_an_unknown_verb_is_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        bootstrap.parse(["dance"])
    assert refused.value.code == 2
    assert "dance" in capsys.readouterr().err


def test_the_stamp_counts_only_where_it_was_written(tmp_path: Path) -> None:
    place = Environment(tmp_path)
    assert environment.read_stamp(place) == {}
    place.stamp.write_text("{", encoding="utf-8")
    assert environment.read_stamp(place) == {}
    place.stamp.write_text(json.dumps({"folder": "elsewhere", "a": "1"}), encoding="utf-8")
    assert environment.read_stamp(place) == {}
    stamp = {"folder": str(tmp_path), "a": "1"}
    place.stamp.write_text(json.dumps(stamp), encoding="utf-8")
    assert environment.read_stamp(place) == stamp


def test_a_changed_lock_is_noticed_but_not_its_line_ends(tmp_path: Path) -> None:
    unix, windows, other = (tmp_path / name for name in "abc")
    unix.write_bytes(b"a==1\nb==2\n")
    windows.write_bytes(b"a==1\r\nb==2\r\n")
    other.write_bytes(b"a==1\nb==3\n")
    assert environment.fingerprint([unix]) == environment.fingerprint([windows])
    assert environment.fingerprint([unix]) != environment.fingerprint([other])


def test_an_up_to_date_set_up_does_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    here = tmp_path / "packaging"
    here.mkdir()
    (here / "requirements.txt").write_text("a==1\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(Environment, "works", lambda self: True)
    commands: list[list[str]] = []
    monkeypatch.setattr(environment, "_run", commands.append)
    (tmp_path / ".venv").mkdir()
    environment.provide(["requirements.txt"], lambda line: None, None)
    assert [command[-1] for command in commands] == [
        str(here / "requirements.txt"),
        str(tmp_path),
    ]
    assert "--require-hashes" in commands[0]
    environment.provide(["requirements.txt"], lambda line: None, None)
    assert len(commands) == 2

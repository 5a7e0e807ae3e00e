"""The Debian packages and fonts that the program needs beside Python's own packages."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

WINDOW = (
    "fontconfig",
    "fonts-noto-cjk",
    "libcups2",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
# LibreOffice and poppler turn papers into pages for tests; PostgreSQL is the shared office.
TESTS = ("libreoffice-writer-nogui", "poppler-utils", "postgresql")
VENV = ("python3-venv",)

# 仿宋, 楷体, 黑体 and 宋体 exist in Debian only inside a package that would bring all of TeX.
FONT_PACKAGE = "texlive-lang-chinese"
FONT_SOURCE = Path("usr/share/texlive/texmf-dist/fonts/opentype/public/fandol")
FONT_FILES = (
    "FandolFang-Regular.otf",
    "FandolHei-Regular.otf",
    "FandolKai-Regular.otf",
    "FandolSong-Regular.otf",
    "FandolSong-Bold.otf",
)
FONT_TARGET = Path("/usr/local/share/fonts/fandol")
FONT_RULES = Path("/etc/fonts/conf.d/45-meeting-desk.conf")

Say = Callable[[str], None]


def is_debian() -> bool:
    """Return whether this system installs its packages with dpkg and apt-get."""
    return shutil.which("dpkg-query") is not None and shutil.which("apt-get") is not None


def is_root() -> bool:
    """Return whether this process may install system packages; never on Windows."""
    geteuid = getattr(os, "geteuid", None)
    return geteuid is not None and geteuid() == 0


def names_from_dpkg(listing: str) -> set[str]:
    """Return every package name, own or provided, in lines of "status<TAB>package<TAB>provides"."""
    names: set[str] = set()
    for line in listing.splitlines():
        status, _, rest = line.partition("\t")
        if not status.startswith("ii"):
            continue
        package, _, provides = rest.partition("\t")
        names.add(package)
        names.update(entry.split()[0] for entry in provides.split(",") if entry.strip())
    return names


def installed() -> set[str]:
    """Return the names of all installed packages and of what they provide."""
    form = "-f=${db:Status-Abbrev}\t${Package}\t${Provides}\n"
    done = subprocess.run(["dpkg-query", "-W", form], capture_output=True, text=True, check=True)
    return names_from_dpkg(done.stdout)


def missing(wanted: Iterable[str], present: set[str]) -> list[str]:
    """Return the wanted packages that are not present, in their order."""
    return [name for name in wanted if name not in present]


def apt_get(*arguments: str, cwd: Path | None = None) -> None:
    """Run apt-get without questions; raises CalledProcessError with its output where it fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    subprocess.run(
        ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=600", *arguments],
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )


def install(packages: list[str]) -> None:
    """Install packages as root; raises CalledProcessError where apt-get fails."""
    apt_get("update")
    apt_get("install", "--yes", "--no-install-recommends", *packages)


def provide_packages(wanted: Iterable[str], say: Say, offline: bool) -> None:
    """Install what is missing as root and online; else name it and go on.

    Raises CalledProcessError where apt-get fails.
    """
    lacking = missing(wanted, installed())
    if not lacking:
        return
    if offline or not is_root():
        say(f"missing system packages, please install: apt-get install {' '.join(lacking)}")
        return
    say(f"installing system packages: {' '.join(lacking)}")
    install(lacking)


def provide_fonts(say: Say, offline: bool) -> None:
    """Put the faces of official papers and the names they answer to in place, once, as root.

    Papers can do without (Noto steps in), so a failure is said and not raised.
    """
    if not is_root():
        return
    rules = Path(__file__).resolve().parent / "fonts" / FONT_RULES.name
    named = FONT_RULES.exists() and FONT_RULES.read_bytes() == rules.read_bytes()
    if named and all((FONT_TARGET / name).exists() for name in FONT_FILES):
        return
    say("installing the faces of official papers (Fandol)")
    try:
        if (Path("/") / FONT_SOURCE).is_dir():
            _copy_fonts(Path("/") / FONT_SOURCE)
        elif not offline:
            _extract_fonts()
        shutil.copyfile(rules, FONT_RULES)
        subprocess.run(["fc-cache"], check=True, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError) as error:
        say(f"the faces of official papers are not installed, Noto is used instead: {error}")


def _extract_fonts() -> None:
    """Download the package that holds the fonts and take only them out of it."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        place.chmod(0o755)
        apt_get("download", FONT_PACKAGE, cwd=place)
        archive = next(place.glob("*.deb"))
        subprocess.run(["dpkg-deb", "--extract", str(archive), str(place / "x")], check=True)
        _copy_fonts(place / "x" / FONT_SOURCE)


def _copy_fonts(source: Path) -> None:
    FONT_TARGET.mkdir(parents=True, exist_ok=True)
    for name in FONT_FILES:
        shutil.copyfile(source / name, FONT_TARGET / name)

"""The interface's translations: read from the code, filled in by people, made into .qm files.

    python packaging/translations.py [AREA …]    bring .ts up to date with the code, make .qm

The source texts are English; each area has its own file, so that people working on different pages
do not meet in one. resources/translations/zh_CN/*.ts and *.qm are both kept.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
LANGUAGE = "zh_CN"
FOLDER = ROOT / "resources" / "translations" / LANGUAGE
PAGES = "desk/ui/pages"
AREAS: dict[str, tuple[str, ...]] = {
    "after": (f"{PAGES}/after",),
    "attendees": (f"{PAGES}/attendees",),
    "meeting": (f"{PAGES}/meeting",),
    "office": (f"{PAGES}/ledger", f"{PAGES}/directory", f"{PAGES}/settings"),
    "hall": ("desk/ui/hall",),
    "palette": ("desk/ui/palette",),
    "papers": (f"{PAGES}/papers", "desk/ui/preview", "desk/ui/printing"),
    "pool": (f"{PAGES}/pool",),
    "progress": ("desk/ui/progress",),
    "shell": ("desk/ui",),
}
"""The folders of an area; shell is all of the window that no other area has."""


def sources(area: str) -> list[Path]:
    """Return the code files of an area."""
    others = [
        ROOT / folder for name, folders in AREAS.items() if name != area for folder in folders
    ]
    found = {path for folder in AREAS[area] for path in (ROOT / folder).rglob("*.py")}
    if area == "shell":
        found = {p for p in found if not any(p.is_relative_to(other) for other in others)}
    return sorted(found)


def tool(name: str) -> str:
    """Return the path of a program of PySide6, which lies beside the interpreter."""
    folder = Path(sys.executable).parent
    ending = ".exe" if sys.platform == "win32" else ""
    return str(folder / f"pyside6-{name}{ending}")


def update(area: str, ts: Path) -> None:
    """Bring a .ts file up to date with the code: new texts are unfinished, gone ones dropped."""
    files = [str(path.relative_to(ROOT)) for path in sources(area)]
    languages = ["-source-language", "en", "-target-language", LANGUAGE]
    options = ["-no-obsolete", "-locations", "none", *languages]
    _run([tool("lupdate"), *files, *options, "-ts", str(ts)])


def release(ts: Path, qm: Path) -> None:
    """Make a .qm file."""
    _run([tool("lrelease"), str(ts), "-qm", str(qm)])


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stdout}{done.stderr}")


def texts(ts: Path) -> dict[tuple[str, str, str], bool]:
    """Return (context, text, comment) of each message, and whether it is translated."""
    found: dict[tuple[str, str, str], bool] = {}
    for context in ElementTree.parse(ts).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else list(translation) or [translation]
            done = (
                translation is not None
                and translation.get("type") is None
                and all((form.text or "").strip() for form in forms)
            )
            key = (name, message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = done
    return found


def problems(area: str) -> Iterator[str]:
    """Yield what is wrong with an area: texts missing, gone or not translated, a stale .qm."""
    ts, qm = FOLDER / f"{area}.ts", FOLDER / f"{area}.qm"
    if not ts.exists():
        yield f"{ts.name} is missing"
        return
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / ts.name
        fresh.write_bytes(ts.read_bytes())
        update(area, fresh)
        kept, wanted = texts(ts), texts(fresh)
        yield from (f"{area}: not in {ts.name}: {key}" for key in wanted.keys() - kept.keys())
        yield from (f"{area}: no longer in the code: {key}" for key in kept.keys() - wanted.keys())
        yield from (f"{area}: not translated: {key}" for key, done in kept.items() if not done)
        made = Path(folder) / qm.name
        release(ts, made)
        if not qm.exists() or qm.read_bytes() != made.read_bytes():
            yield f"{qm.name} is not made from {ts.name}: run packaging/translations.py"


def main(areas: list[str]) -> int:
    """Bring the named areas (or all) up to date; return 1 where texts wait for a translation."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    waiting = 0
    for area in areas or AREAS:
        if not sources(area):
            continue
        ts = FOLDER / f"{area}.ts"
        update(area, ts)
        release(ts, FOLDER / f"{area}.qm")
        open_texts = [key for key, done in texts(ts).items() if not done]
        waiting += len(open_texts)
        print(f"{ts.name}: {len(texts(ts))} texts, {len(open_texts)} not translated")
        for context, text, _ in open_texts:
            print(f"  {context}: {text}")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

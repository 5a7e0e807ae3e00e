"""Pictures of every page of the window, and contact sheets of them.

    python packaging/pictures.py --out DIR [--only NAME] [--data empty,sample,full]
        [--theme light,dark] [--language zh_CN,en] [--scale 100,150]

Each page, each of its views and each dialog is taken over an empty office, the sample and a full
one, in both themes, both languages and at both scales; what is named narrows that down. Nothing is
shown on a screen. DIR/<language>-<theme>-<scale>/<data>/<view>.png, and beside that folder
DIR/<language>-<theme>-<scale>-<data>.png shows them all, small. What is missing is set up first by
`bootstrap.py pictures -- --out DIR`.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ("empty", "sample", "full")
THEMES = ("light", "dark")
LANGUAGES = ("zh_CN", "en")
SIZES = {"100": (1440, 900), "150": (1366, 768)}
"""The window at each scale, in the pixels of its own (logical ones)."""
THUMB_WIDTH = 480
ACROSS = 4
GAP = 16


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return what was asked for; exits with 2 on bad usage."""
    parser = argparse.ArgumentParser(prog="pictures.py", description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--only", default="", metavar="NAME", help="views with this in their name")
    for name, values in (
        ("data", DATA),
        ("theme", THEMES),
        ("language", LANGUAGES),
        ("scale", tuple(SIZES)),
    ):
        parser.add_argument(
            f"--{name}", type=partial(_some_of, values), default=values, metavar=",".join(values)
        )
    parser.add_argument("--take", nargs=4, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _some_of(values: tuple[str, ...], text: str) -> tuple[str, ...]:
    chosen = tuple(text.split(","))
    if not set(chosen) <= set(values):
        raise argparse.ArgumentTypeError(f"of {','.join(values)}, not {text}")
    return chosen


def make_data(kind: str, path: Path) -> None:
    """Make a data file of one kind."""
    from desk.app import open_office, sample_file
    from tests.support.full_office import fill

    office = open_office(str(path))
    try:
        if kind == "sample":
            office.importer.run([sample_file()])
        elif kind == "full":
            fill(office.desk)
    finally:
        office.close()


def take(path: Path, folder: Path, language: str, theme: str, scale: str, only: str) -> list[Path]:
    """Return the pictures of every view over a data file, written into a folder."""
    from desk.app import open_office
    from desk.ui.pictures import take_pictures
    from tests.support.scenes import every_scene

    return take_pictures(
        partial(open_office, str(path)),
        folder,
        dark=theme == "dark",
        size=SIZES[scale],
        language=language,
        only=only,
        more=every_scene,
    )


def contact_sheet(pictures: list[Path], path: Path) -> None:
    """Write one picture that shows many, small, each with its name below."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    small = [
        QImage(str(picture)).scaledToWidth(THUMB_WIDTH, Qt.TransformationMode.SmoothTransformation)
        for picture in pictures
    ]
    high = max(image.height() for image in small) + 2 * GAP
    rows = -(-len(small) // ACROSS)
    sheet = QImage(
        ACROSS * (THUMB_WIDTH + GAP) + GAP, rows * (high + GAP) + GAP, QImage.Format.Format_RGB32
    )
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#FFFFFF"))
    for place, (picture, image) in enumerate(zip(pictures, small, strict=True)):
        left = GAP + place % ACROSS * (THUMB_WIDTH + GAP)
        top = GAP + place // ACROSS * (high + GAP)
        painter.drawImage(left, top, image)
        below = QRect(left, top + image.height(), THUMB_WIDTH, 2 * GAP)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, picture.stem)
    painter.end()
    if not sheet.save(str(path)):
        raise OSError(f"{path} could not be written")


def rounds(options: argparse.Namespace) -> Iterator[tuple[str, str, str]]:
    """Yield what needs a process of its own: language, theme and scale count from the start."""
    yield from product(options.language, options.theme, options.scale)


def run(options: argparse.Namespace) -> int:
    """Take every picture asked for; return 0, or 1 where a round failed."""
    options.out.mkdir(parents=True, exist_ok=True)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for kind in options.data:
            make_data(kind, Path(folder) / f"{kind}.db")
        for language, theme, scale in rounds(options):
            names = [sys.executable, __file__, "--out", str(options.out), "--only", options.only]
            names += ["--data", ",".join(options.data)]
            done = subprocess.run(
                [*names, "--take", language, theme, scale, folder],
                env={**os.environ, "QT_SCALE_FACTOR": str(int(scale) / 100)},
            )
            failed += done.returncode != 0
    return 1 if failed else 0


def take_round(options: argparse.Namespace) -> None:
    """Take the pictures of one language, theme and scale, and their contact sheets."""
    language, theme, scale, data = options.take
    name = f"{language}-{theme}-{scale}"
    for kind in options.data:
        folder: Path = options.out / name / kind
        # what is typed and written for the pictures stays out of the next round
        path = Path(data) / name / f"{kind}.db"
        path.parent.mkdir(exist_ok=True)
        shutil.copy(Path(data) / path.name, path)
        made = take(path, folder, language, theme, scale, options.only)
        if made:
            contact_sheet(made, options.out / f"{name}-{kind}.png")
        print(f"{len(made)} pictures in {folder}")


def main(arguments: list[str]) -> int:
    """Do what was asked; return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    options = parse(arguments)
    if options.take:
        take_round(options)
        return 0
    return run(options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

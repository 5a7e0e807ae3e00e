"""Papers as pages: conversion by LibreOffice with substitute fonts, and ink measured in mm."""

import os
import subprocess
from pathlib import Path
from typing import NamedTuple

from PIL import Image

DPI = 300
_FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol",
)
SUBSTITUTES = {
    "方正小标宋简体": ("Noto Serif CJK SC", "Noto Sans CJK SC"),
    "仿宋_GB2312": ("FandolFang", "Noto Serif CJK SC", "Noto Sans CJK SC"),
    "楷体_GB2312": ("FandolKai", "Noto Serif CJK SC", "Noto Sans CJK SC"),
    "黑体": ("FandolHei", "Noto Sans CJK SC"),
    "宋体": ("FandolSong", "Noto Serif CJK SC", "Noto Sans CJK SC"),
    "仿宋": ("FandolFang", "Noto Serif CJK SC", "Noto Sans CJK SC"),
    "楷体": ("FandolKai", "Noto Serif CJK SC", "Noto Sans CJK SC"),
    "SimSun-ExtB": ("Noto Serif CJK SC", "Noto Sans CJK SC"),
}


def convert(papers: dict[str, bytes], folder: Path) -> dict[str, Path]:
    """Return the papers as PDF files, converted in one run with a profile of its own."""
    (folder / "fonts.conf").write_text(_font_rules(folder), encoding="utf-8")
    files = []
    for name, data in papers.items():
        files.append(folder / f"{name}.docx")
        files[-1].write_bytes(data)
    command = [
        "soffice",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        *map(str, files),
    ]
    environment = {**os.environ, "FONTCONFIG_FILE": str(folder / "fonts.conf")}
    subprocess.run(command, check=True, capture_output=True, timeout=150, env=environment)
    return {name: folder / f"{name}.pdf" for name in papers}


def _font_rules(folder: Path) -> str:
    folders = "".join(f"<dir>{path}</dir>" for path in _FONT_FOLDERS if Path(path).is_dir())
    rules = "".join(
        f'<match target="pattern"><test name="family"><string>{name}</string></test>'
        '<edit name="family" mode="assign" binding="strong">'
        + "".join(f"<string>{font}</string>" for font in fonts)
        + "</edit></match>"
        for name, fonts in SUBSTITUTES.items()
    )
    cache = f"<cachedir>{folder / 'font-cache'}</cachedir>"
    return f'<?xml version="1.0"?><fontconfig>{folders}{cache}{rules}</fontconfig>'


class Band(NamedTuple):
    """A stretch of the page's height that holds ink; in mm from the page's top and left."""

    top: float
    bottom: float
    left: float
    right: float


def picture(pdf: Path, page: int, dpi: int = DPI) -> Path:
    """Return a page as a PNG file, made when first wanted."""
    # Two workers may want the same page at once.
    stem = pdf.with_name(f"{pdf.stem}-{page}-{dpi}-{os.getpid()}")
    made = stem.with_suffix(".png")
    if not made.exists():
        pages = ["-f", str(page), "-l", str(page), "-png", "-singlefile"]
        command = ["pdftoppm", "-r", str(dpi), *pages, str(pdf), str(stem)]
        subprocess.run(command, check=True, timeout=60)
    return made


def ink(pdf: Path, page: int, red: bool, dpi: int = DPI) -> list[Band]:
    """Return the bands of red (or black) ink of a page, from the top."""
    with Image.open(picture(pdf, page, dpi)) as image:
        r, g, _ = image.convert("RGB").split()
        low = g.point(lambda v: 255 * (v < 120))
        bright = r.point(lambda v: 255 * ((v > 150) if red else (v < 120)))
        mask = Image.new("L", image.size)
        mask.paste(low, mask=bright)
    return _bands(mask, dpi)


def _bands(mask: Image.Image, dpi: int) -> list[Band]:
    width, height = mask.size
    rows = mask.resize((1, height), Image.Resampling.BOX).tobytes()
    data = mask.tobytes()
    filled = [bool(rows[y]) or 255 in data[y * width : (y + 1) * width] for y in range(height)]
    bands: list[Band] = []
    start: int | None = None
    for y, full in enumerate([*filled, False]):
        if full and start is None:
            start = y
        elif not full and start is not None:
            box = mask.crop((0, start, width, y)).getbbox()
            assert box is not None
            bands.append(Band(*(v * 25.4 / dpi for v in (start, y, box[0], box[2]))))
            start = None
    return bands

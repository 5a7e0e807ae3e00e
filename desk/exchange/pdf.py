"""Word files turned into PDF by LibreOffice, where it is installed."""

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from desk.domain.faults import StorageFault

_SECONDS = 300


def converter() -> str | None:
    """Return the LibreOffice program, or None where there is none."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def to_pdf(files: Sequence[Path]) -> list[Path]:
    """Write a PDF beside each Word file and return their paths, in order.

    Raises StorageFault: pdf.no_converter, pdf.failed.
    """
    program = converter()
    if program is None:
        raise StorageFault("pdf.no_converter")
    by_folder: dict[Path, list[Path]] = {}
    for file in files:
        by_folder.setdefault(file.parent, []).append(file)
    # A profile of its own: LibreOffice refuses to share one with a running window
    with tempfile.TemporaryDirectory(prefix="desk-pdf-") as profile:
        for folder, members in by_folder.items():
            _convert(program, Path(profile), folder, members)
    made = [file.with_suffix(".pdf") for file in files]
    missing = [path.name for path in made if not path.is_file()]
    if missing:
        raise StorageFault("pdf.failed", "、".join(missing))
    return made


def _convert(program: str, profile: Path, folder: Path, files: list[Path]) -> None:
    command = [
        program,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--convert-to",
        "pdf:writer_pdf_Export",
        "--outdir",
        str(folder),
        *map(str, files),
    ]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
    except (subprocess.SubprocessError, OSError) as error:
        raise StorageFault("pdf.failed", str(error)) from error

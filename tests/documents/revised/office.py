"""Edits made by a real LibreOffice: one session that opens, edits and saves many files."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

AUTHOR = "林若溪"
_HERE = Path(__file__).parent
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">{text}</script:module>
"""
_AUTHOR = """<item oor:path="/org.openoffice.UserProfile/Data">
<prop oor:name="givenname" oor:op="fuse"><value>{name}</value></prop></item></oor:items>"""

Step = Sequence[str]


def edit(original: bytes, edits: Mapping[str, Sequence[Step]], folder: Path) -> dict[str, Path]:
    """Return for each name the original after its steps, saved as .docx."""
    profile = folder / "profile"
    _run(profile, "--terminate_after_init")
    basic = profile / "user" / "basic" / "Standard" / "Module1.xba"
    macro = (_HERE / "office.bas").read_text(encoding="utf-8")
    basic.write_text(_MODULE.format(text=escape(macro)), encoding="utf-8")
    settings = profile / "user" / "registrymodifications.xcu"
    # The file also says that the profile is not new: a new one gets its macros afresh
    said = settings.read_text(encoding="utf-8")
    named = said.replace("</oor:items>", _AUTHOR.format(name=AUTHOR))
    settings.write_text(named, encoding="utf-8")
    source = folder / "original.docx"
    source.write_bytes(original)
    files = {name: folder / f"{number}.docx" for number, name in enumerate(edits)}
    lines: list[str] = []
    for name, steps in edits.items():
        lines.append(f"open\t{source.as_uri()}")
        lines += ["\t".join(step) for step in steps]
        lines.append(f"save\t{files[name].as_uri()}")
    commands = folder / "edits.txt"
    commands.write_text("\n".join(lines) + "\n", encoding="utf-8")
    _run(profile, "macro:///Standard.Module1.Main", DESK_EDITS=commands.as_uri())
    assert commands.with_name("edits.txt.done").read_text(encoding="utf-8") == "done"
    return files


def _run(profile: Path, *arguments: str, **more: str) -> None:
    place = f"-env:UserInstallation={profile.as_uri()}"
    command = ["soffice", place, "--headless", "--norestore", "--nologo", *arguments]
    environment = {**os.environ, **more}
    subprocess.run(command, check=True, capture_output=True, timeout=100, env=environment)

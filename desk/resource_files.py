"""Where the files under resources/ are, in an installed wheel and in a checkout alike."""

import json
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


class ResourceMissing(FileNotFoundError):
    """A file that the program ships with is not there: the installation is damaged."""


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, e.g. resource("sample", "meeting.json").

    Raises ResourceMissing, naming the file and the places looked at.
    """
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    looked_at = " or ".join(str(place) for place in _PLACES)
    raise ResourceMissing(f"resource {'/'.join(parts)} is missing (not in {looked_at})")


def read_text(*parts: str) -> str:
    """Return the text of a shipped UTF-8 file; raises ResourceMissing."""
    return resource(*parts).read_text(encoding="utf-8")


def read_json(*parts: str) -> Any:
    """Return the content of a shipped JSON file; raises ResourceMissing."""
    return json.loads(read_text(*parts))

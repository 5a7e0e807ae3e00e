"""Keys as the window writes them, alike in every place: Ctrl Shift N, Alt ←."""

import re

_NAMES = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter", "PgDown": "PgDn"}
_PLUS = re.compile(r"(?<=\w)\+(?=\S)")
_WORD = re.compile(r"[A-Za-z]+")


def key_name(shortcut: str) -> str:
    """Return a shortcut as it is shown: Ctrl+N as Ctrl N, an arrow key as its arrow."""
    words = _PLUS.sub(" ", shortcut)
    return _WORD.sub(lambda found: _NAMES.get(found[0], found[0]), words)

"""File names that every system keeps: Windows' rules are the strictest, so they are followed."""

import re
import unicodedata

MAX_LENGTH = 120
"""Code points of a name with its extension; leaves room for the folder in Windows' 260."""

_FORBIDDEN = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]'
)
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])\Z", re.IGNORECASE)
_EDGES = " .\u3000"
_FULL_WIDTH = str.maketrans('<>:"/\\|?*', "＜＞：＂／＼｜？＊")


MAX_BYTES = 240
"""UTF-8 bytes: Linux takes 255, and a number may be added."""

_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}\Z")


def safe_file_name(text: str, fallback: str = "文件") -> str:
    """Return a name near to `text` that Windows, Linux and macOS all accept, at most 120 long.

    Forbidden characters become their full-width twins or fall away, blanks and dots at the ends
    are cut, device names (CON, NUL …) get a _ in front. A suffix like .docx is kept whole.
    """
    name = unicodedata.normalize("NFC", text)
    name = "".join(c for c in name if not 0xD800 <= ord(c) <= 0xDFFF)
    name = _FORBIDDEN.sub("", re.sub(r"\s+", " ", name).translate(_FULL_WIDTH))
    name = name.lstrip(" \u3000").rstrip(_EDGES)
    found = _SUFFIX.search(name)
    suffix = found[0] if found else ""
    stem = name.removesuffix(suffix).strip(_EDGES) or fallback
    if _RESERVED.match(stem.split(".", 1)[0].rstrip(" ")):
        stem = f"_{stem}"
    return _cut(stem, suffix) + suffix


def _cut(stem: str, suffix: str) -> str:
    stem = stem[: MAX_LENGTH - len(suffix)]
    room = MAX_BYTES - len(suffix)
    return stem.encode("utf-8")[:room].decode("utf-8", "ignore").strip(_EDGES)

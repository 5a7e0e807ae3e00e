"""File names that every system keeps: Windows' rules are the strictest, so they are followed."""

import re
import unicodedata

MAX_LENGTH = 120
"""Code points of a name with its extension; leaves room for the folder in Windows' 260."""

_FORBIDDEN = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]'
)
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])\Z", re.IGNORECASE)
_FULL_WIDTH = str.maketrans('<>:"/\\|?*', "＜＞：＂／＼｜？＊")


def safe_file_name(text: str, extension: str = "", fallback: str = "文件") -> str:
    """Return a name near to `text` that Windows, Linux and macOS all accept, at most 120 long.

    Forbidden characters become their full-width twins or fall away, blanks and dots at the end
    are cut, device names (CON, NUL …) get a _ in front. `extension` (".docx") is kept whole.
    """
    name = unicodedata.normalize("NFC", text)
    name = "".join(c for c in name if not 0xD800 <= ord(c) <= 0xDFFF)
    name = _FORBIDDEN.sub("", re.sub(r"\s+", " ", name).translate(_FULL_WIDTH))
    name = name[: MAX_LENGTH - len(extension)].strip(" .\u3000")
    if not name:
        name = fallback
    stem = name.split(".", 1)[0].rstrip(" ")
    if _RESERVED.match(stem):
        name = f"_{name}"[: MAX_LENGTH - len(extension)]
    return name + extension

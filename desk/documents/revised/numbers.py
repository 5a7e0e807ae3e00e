"""The numbers of headings, which the program counts itself."""

import re
from typing import Final

_NUMBER: Final = re.compile(r"^\s*[一二三四五六七八九十]{1,3}\s*[、.．,，]\s*")


def without_number(heading: str) -> str:
    """Return a heading without its number: 十二、关于… → 关于…"""
    return _NUMBER.sub("", heading, count=1)

"""What titles of items are about, without the frame that official style puts around it."""

import re
from typing import Final

_ABOUT: Final = re.compile(
    r"关于(?P<matter>.+?)(?:的(?:汇报|报告|请示|通报|情况汇报|情况报告))?\Z", re.DOTALL
)


def matter(title: str) -> str:
    """Return what an item is about: 关于…的汇报 loses its frame."""
    found = _ABOUT.fullmatch(title)
    return found["matter"] if found else title

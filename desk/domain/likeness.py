"""How alike two titles are: whether two items are about one matter."""

import re
from collections import Counter

_FRAME = re.compile(
    r"关于|(?:的)?(?:汇报|报告|请示|通报|情况汇报|情况报告|议案|说明)\Z|[《》“”\"（）()、，。\s]|送审稿|草案|审议"
)


def matter(title: str) -> str:
    """Return what a title is about, without the words every title has: 关于…的汇报."""
    return _FRAME.sub("", title)


def likeness(a: str, b: str) -> float:
    """Return from 0 to 1 how many pairs of characters two titles share."""
    x, y = _pairs(matter(a)), _pairs(matter(b))
    total = x.total() + y.total()
    return 2 * (x & y).total() / total if total else 0.0


def _pairs(text: str) -> Counter[str]:
    return Counter(text[i : i + 2] for i in range(len(text) - 1))

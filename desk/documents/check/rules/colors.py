"""Colour: black but for mark and rules (5.2.4); no traces of revising."""

from collections.abc import Iterator

from desk.documents.check.findings import Hit
from desk.documents.check.paper import Paper, Role

_BLACK = ("", "000000")


def check(paper: Paper) -> Iterator[Hit]:
    """Look at all text, that in tables too."""
    if paper.changed:
        yield Hit("text.changes", "全文", "修订已全部接受或拒绝", "留有修订")
    for element in paper.elements:
        if element.role is Role.MARK:
            continue
        line = element.line
        runs = [run for run in line.runs if run.text.strip()]
        wrong = [run for run in runs if not _dark(run.look.color)]
        if wrong and not line.text.startswith("—"):
            yield Hit("text.color", line.where, "黑色", f"颜色{wrong[0].look.color}")
        if any(run.look.highlight for run in runs):
            yield Hit("text.highlight", line.where, "无突出显示", "突出显示")


def _dark(color: str) -> bool:
    return color in _BLACK or (len(color) == 6 and max(bytes.fromhex(color)) <= 0x30)

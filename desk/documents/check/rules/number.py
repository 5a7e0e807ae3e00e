"""The document's number (7.2.5): full year in 〔〕, no 第, no leading zero, 号; where it stands."""

from collections.abc import Iterator

from desk.documents.check import patterns
from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Paper, Role
from desk.documents.model import Form

_PITCH = 579


def check(paper: Paper) -> Iterator[Hit]:
    """Look at the number's shape and place."""
    line = paper.first(Role.NUMBER)
    if line is None:
        if paper.official and paper.form is not Form.MINUTES and not _notice(paper):
            yield Hit("number.missing", "版头", "发文字号", "没有")
        return
    found = patterns.is_number(line.text)
    if found is not None:
        yield from _shape(line, found.groupdict())
    yield from _place(paper, line)


def _notice(paper: Paper) -> bool:
    """Whether it is the notice of a meeting, which offices send without a number (practice)."""
    title = "".join(element.line.text for element in paper.of(Role.TITLE))
    return title.endswith("通知") and any(word in title for word in ("会议", "召开"))


def _shape(line: Line, parts: dict[str, str | None]) -> Iterator[Hit]:
    text = line.text.split("\t")[0]
    signs = f"{parts.get('open') or ''}{parts.get('close') or ''}"
    if signs != "〔〕":
        yield Hit("number.brackets", line.where, "六角括号〔〕", signs or text)
    if parts["di"]:
        yield Hit("number.di", line.where, "不加“第”", text)
    if (parts["value"] or "").startswith("0"):
        yield Hit("number.zero", line.where, "不编虚位", text)
    if len(parts["year"] or "") != 4:
        yield Hit("number.year", line.where, "年份标全称", text)
    if not parts["hao"]:
        yield Hit("number.hao", line.where, "号前为序号，后加“号”", text)


def _place(paper: Paper, line: Line) -> Iterator[Hit]:
    look = line.paragraph.look
    if paper.form is Form.LETTER or line.part:
        return
    signed = paper.first(Role.SIGNER) is not None or patterns.SIGNER.search(line.text)
    if signed:
        left = (look.left + look.first) / line.size / 20
        if look.align != "center" and abs(left - 1) > 0.3 and line.raw[:1] not in " \u3000":
            yield Hit("number.left", line.where, "上行文居左空一字", f"左空{left:.1f}字")
    elif look.align != "center":
        yield Hit("number.centred", line.where, "居中", "未居中")
    mark = next((element.line for element in paper.of(Role.MARK)), None)
    if paper.form is Form.GENERAL and mark is not None and mark.block >= 0 and not mark.part:
        lines = line.gap / _PITCH
        if not 1.4 <= lines <= 2.8:
            yield Hit("number.gap", line.where, "发文机关标志下空二行", f"空{lines:.0f}行")

"""The title and the addressee: what stands between head and body."""

from collections.abc import Sequence

from desk.documents.check import patterns
from desk.documents.check.lines import Line
from desk.documents.check.paper import Role
from desk.documents.model import Form
from desk.domain.heading_numbers import heading

_LARGE = 19.0
_WIDEST = 90
_ADDRESSEE = 300
_SHORT = 45


def find_title(lines: Sequence[Line], begin: int, form: Form, roles: dict[int, Role]) -> int:
    """Give roles to title and addressee from the line `begin` on; return the body's first line."""
    place = begin
    while place < len(lines) and _title_line(lines, place, place > begin, form):
        if place > begin and lines[place].blanks:
            break
        roles[place] = Role.TITLE
        place += 1
        if place - begin >= 4:
            break
    titled = place > begin
    while place < len(lines) and _below_title(lines[place], titled):
        roles[place] = Role.OTHER
        place += 1
    if form is not Form.MINUTES and place < len(lines) and _is_addressee(lines, place, titled):
        roles[place] = Role.ADDRESSEE
        place += 1
    return place


def _title_line(lines: Sequence[Line], place: int, further: bool, form: Form) -> bool:
    line = lines[place]
    text = line.text
    short = len(text) <= _SHORT and "，" not in text
    if place and short and patterns.TITLE_END.search(text[:-1]):
        # A stop too many does not make a title a sentence.
        text = text.rstrip("。；")
    if len(text) > _WIDEST or text.endswith(("。", "：", ":", "；")) or line.framed:
        return False
    if heading(text) or patterns.NAMES.match(text) or patterns.DRAFT.match(text):
        return False
    centred = line.paragraph.look.align == "center"
    if further:
        first = lines[place - 1]
        same = first.paragraph.look.align == line.paragraph.look.align and first.size == line.size
        return same and (centred or line.size >= _LARGE)
    if centred or line.size >= _LARGE:
        return True
    ending = bool(patterns.TITLE_END.search(text)) and not patterns.SENTENCE.search(text)
    return ending and form is not Form.MINUTES


def _below_title(line: Line, titled: bool) -> bool:
    """Whether a line below the title is neither addressee nor body: a date, a name (practice)."""
    text = line.text
    return titled and line.paragraph.look.align == "center" and not text.endswith(("：", ":", "。"))


def _is_addressee(lines: Sequence[Line], place: int, titled: bool) -> bool:
    line = lines[place]
    text = line.text
    if heading(text) or "。" in text or len(text) > _ADDRESSEE or line.framed:
        return False
    if text.endswith(("：", ":")):
        return titled or place == 0
    flush = (
        line.paragraph.look.first + line.paragraph.look.left < 100 and line.raw[:1] not in " \u3000"
    )
    bare = text[-1:] not in "，、,；;" and "：" not in text and not patterns.SENTENCE.search(text)
    after = lines[place + 1] if place + 1 < len(lines) else None
    indented = after is not None and (
        after.paragraph.look.first > 200 or after.raw[:1] in " \u3000"
    )
    return titled and flush and bare and indented and len(text) <= 60

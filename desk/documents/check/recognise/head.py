"""The head (版头): labels, mark, number, signer, issue line, and its rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desk.documents.check import patterns
from desk.documents.check.lines import Line, height
from desk.documents.check.paper import HeadRule, Role, is_red
from desk.documents.model import Form
from desk.documents.reading.model import Paragraph, Reading, Section, ShapeKind
from desk.documents.styles.standard import MM_TWIPS
from desk.domain.heading_numbers import MARKS

_ZONE = 16
"""How many lines a head may have at most."""
_LONG = 45
_LARGE = 24.0
_THIN = 300
"""Height in twips up to which a filled paragraph is a rule."""


@dataclass(slots=True)
class Head:
    """What was recognised; `end` is the first line after the head."""

    roles: dict[int, Role] = field(default_factory=dict)
    end: int = 0

    def line(self, role: Role) -> int | None:
        """Return the place of the first line of a role."""
        return next((place for place, found in self.roles.items() if found is role), None)


def find_head(
    lines: Sequence[Line], rule_block: int | None, form: Form | None, marked: bool
) -> Head:
    """Recognise the head; `rule_block` is the block of its rule, `marked` whether a header has
    the mark."""
    head = Head()
    zone = _zone(lines)
    number = next((i for i in zone if _is_number(lines, i, marked)), None)
    ruled = [i for i in zone if rule_block is not None and lines[i].block <= rule_block]
    last = max([number if number is not None else -1, *ruled])
    if last < 0:
        _lonely_mark(lines, head, zone, form, marked)
        return head
    for place in range(last + 1):
        head.roles[place] = _role(lines[place].text, place == number)
    if number is not None:
        head.roles[number] = Role.NUMBER
    _choose_mark(lines, head, number, marked)
    head.end = last + 1
    while head.end < len(lines) and _belongs(lines[head.end].text):
        head.roles[head.end] = _role(lines[head.end].text, False)
        head.end += 1
    return head


def _zone(lines: Sequence[Line]) -> list[int]:
    found = []
    for place, line in enumerate(lines[:_ZONE]):
        text = line.text
        if len(text) > _LONG or text.endswith(("。", "：")) or MARKS[0].match(text):
            break
        found.append(place)
    return found


def _is_number(lines: Sequence[Line], place: int, marked: bool) -> bool:
    """Whether a line is a number; 第12期 and （草稿） are only below something like a mark."""
    text = lines[place].text
    if patterns.is_number(text):
        return True
    headed = marked or any(looks_marked(line) for line in lines[:place])
    return headed and bool(patterns.PERIOD.match(text) or patterns.PENDING.match(text))


def _role(text: str, is_number: bool) -> Role:
    if is_number:
        return Role.NUMBER
    for pattern in (patterns.COPY_NUMBER, patterns.SECRECY, patterns.URGENCY):
        if pattern.match(text):
            return Role.LABEL
    if patterns.SIGNER.match(text):
        return Role.SIGNER
    if patterns.ISSUE_DATE.search(text) and len(text) > 12:
        return Role.ISSUE_LINE
    return Role.OTHER


def _belongs(text: str) -> bool:
    """Whether a line below number and rule is still of the head (a letter's labels, a signer)."""
    return _role(text, False) in (Role.LABEL, Role.SIGNER) or bool(patterns.is_number(text))


def _choose_mark(lines: Sequence[Line], head: Head, number: int | None, marked: bool) -> None:
    """The mark is what stands above the number and is no label: one name or several."""
    if marked:
        return
    above = [p for p, role in head.roles.items() if role is Role.OTHER]
    if number is not None:
        above = [p for p in above if p < number]
    striking = [p for p in above if looks_marked(lines[p])]
    for place in striking or above[:1]:
        head.roles[place] = Role.MARK


def looks_marked(line: Line) -> bool:
    """Whether a line is red or very large."""
    red = any(is_red(run.look.color) for run in line.runs)
    return red or line.size >= _LARGE


def _lonely_mark(
    lines: Sequence[Line], head: Head, zone: list[int], form: Form | None, marked: bool
) -> None:
    """A head without number and rule: only something red, or what a demanded form expects."""
    if marked:
        return
    for place in zone[:4]:
        line = lines[place]
        red = any(is_red(run.look.color) for run in line.runs)
        named = form is Form.MINUTES and line.text.endswith("纪要")
        if red or named:
            head.roles[place] = Role.MARK
            head.end = place + 1
            return
        if not _belongs(line.text):
            return
        head.roles[place] = Role.LABEL


def head_rules(reading: Reading, lines: Sequence[Line]) -> Iterator[tuple[int, HeadRule]]:
    """Yield the rules above the body and those of the first page's header and footer.

    Each with the block it stands at, −1 in headers and footers.
    """
    section = reading.sections[0]
    limit = _body_begins(lines)
    for place, block in enumerate(reading.blocks[:limit]):
        if isinstance(block, Paragraph):
            for rule in paragraph_rules(block, section):
                yield place, rule
    kind = "first" if section.first_page else "default"
    for blocks, lower in (
        (section.headers.get(kind, ()), False),
        (section.footers.get(kind, ()), True),
    ):
        for block in blocks:
            if isinstance(block, Paragraph):
                for rule in paragraph_rules(block, section, lower=lower):
                    if rule.red:
                        yield -1, rule


def _body_begins(lines: Sequence[Line]) -> int:
    for line in lines[: _ZONE + 6]:
        if len(line.text) > _LONG or line.text.endswith("。") or MARKS[0].match(line.text):
            return line.block
    return lines[min(len(lines), _ZONE) - 1].block + 1 if lines else 0


def paragraph_rules(
    paragraph: Paragraph, section: Section, *, lower: bool = False
) -> Iterator[HeadRule]:
    """Yield the rules that a paragraph draws: borders, a filled bar, drawn lines."""
    look = paragraph.look
    area = section.width - section.left - section.right - section.gutter
    width = (area - look.left - look.right) / MM_TWIPS
    where = "页脚" if lower else "版头"
    for side in ("top", "bottom", "between"):
        border = look.borders.get(side)
        if border is not None:
            thickness = border.size / 8 * 25.4 / 72
            yield HeadRule(where, border.color, width, thickness, border.kind, lower)
    thin = height(paragraph, section) <= _THIN
    if look.fill and thin and not paragraph.text.strip():
        yield HeadRule(where, look.fill, width, height(paragraph, section) / MM_TWIPS, lower=lower)
    for shape in paragraph.shapes:
        if shape.kind is ShapeKind.LINE:
            thickness = shape.stroke * 25.4 / 72
            kind = shape.compound or "single"
            yield HeadRule(where, shape.color, shape.width, thickness, kind, lower)

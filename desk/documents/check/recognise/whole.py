"""A reading as a paper: head, title, tail, and the body in between."""

from collections.abc import Sequence

from desk.documents.check import patterns
from desk.documents.check.lines import BLANKS, Line, header_lines, lines_of
from desk.documents.check.paper import Element, HeadRule, Paper, Role
from desk.documents.check.recognise.head import find_head, head_rules, looks_marked
from desk.documents.check.recognise.tail import find_tail
from desk.documents.check.recognise.title import find_title
from desk.documents.model import Form
from desk.documents.reading.model import Reading, paragraphs_of
from desk.documents.reading.views import accepted
from desk.documents.styles.settings import OfficeFormat
from desk.domain.heading_numbers import heading

_SHEET_TEXT = 12
"""Of the characters in tables there must be so many times as many outside, to be no sheet."""
_LONGEST_CENTRED = 28
_LONGEST_HEADING = 80


def recognise(reading: Reading, fmt: OfficeFormat, form: Form | None = None) -> Paper:
    """Return a paper with all changes accepted; `form` says what it shall be taken for."""
    changed = reading.changed
    reading = accepted(reading)
    lines = lines_of(reading)
    marks = _marks_in_headers(reading)
    rules = list(head_rules(reading, lines))
    head = find_head(lines, _rule_block(rules, lines), form, bool(marks))
    roles = dict(head.roles)
    known = form or _form(lines, roles, marks, [rule for _, rule in rules])
    begin = find_title(lines, head.end, known, roles)
    find_tail(lines, begin, known, roles)
    elements = [Element(Role.MARK, line) for line in marks]
    elements += [_element(place, line, roles) for place, line in enumerate(lines)]
    elements += _copies_in_table(reading)
    found = {element.role for element in elements}
    return Paper(
        form=known,
        reading=reading,
        elements=tuple(elements),
        rules=tuple(rule for _, rule in rules),
        fmt=fmt,
        official=bool(found & {Role.MARK, Role.NUMBER}),
        changed=changed,
        sheet=_is_sheet(reading, lines),
    )


def _rule_block(rules: Sequence[tuple[int, HeadRule]], lines: Sequence[Line]) -> int | None:
    """Return the block of the rule that ends the head; a black one only where a head begins."""
    begun = any(patterns.is_number(line.text) or looks_marked(line) for line in lines[:6])
    ending = [block for block, rule in rules if block >= 0 and rule.red]
    if not ending and begun:
        ending = [block for block, _ in rules if block >= 0]
    return max(ending, default=None)


def _marks_in_headers(reading: Reading) -> list[Line]:
    section = reading.sections[0]
    kind = "first" if section.first_page else "default"
    return [line for line in header_lines(reading, section, kind) if looks_marked(line)]


def _copies_in_table(reading: Reading) -> list[Element]:
    """Return the lines of a 版记 that was made as a table at the end."""
    last = reading.tables[-1:]
    found = []
    for paragraph in paragraphs_of(last):
        line = Line(paragraph, reading.sections[-1], len(reading.blocks) - 1, 0, part="版记表格")
        copied = patterns.COPIES.match(line.text)
        if copied is not None and copied["colon"] and copied.end() < len(line.text):
            found.append(Element(Role.COPIES, line))
        elif patterns.ISSUED.search(line.text):
            found.append(Element(Role.ISSUED, line))
    return found if any(element.role is Role.COPIES for element in found) else []


def _element(place: int, line: Line, roles: dict[int, Role]) -> Element:
    if place in roles:
        return Element(roles[place], line)
    if line.framed or (
        line.paragraph.look.align in ("center", "right") and len(line.text) <= _LONGEST_CENTRED
    ):
        return Element(Role.OTHER, line)
    found = heading(line.text)
    if found is not None:
        return Element(Role.HEADING, line, found[0])
    if _unnumbered(line):
        return Element(Role.HEADING, line)
    return Element(Role.BODY, line)


def _unnumbered(line: Line) -> bool:
    """Whether a line is a heading without a number: the only one of a short letter (practice)."""
    outline = line.paragraph.look.outline
    short = len(line.text) <= _LONGEST_HEADING and not patterns.SENTENCE.search(line.text)
    return outline is not None and outline < 4 and short


def _form(
    lines: Sequence[Line], roles: dict[int, Role], marks: list[Line], rules: list[HeadRule]
) -> Form:
    texts = [lines[p].text for p, role in sorted(roles.items()) if role is Role.MARK]
    mark = "".join(texts or [line.text for line in marks])
    opening = [line.text for line in lines[:3]]
    listed = any(patterns.NAMES.match(line.text) for line in lines)
    if mark.endswith("纪要") or (listed and any(text.endswith("纪要") for text in opening)):
        return Form.MINUTES
    number = next((lines[p].text for p, role in roles.items() if role is Role.NUMBER), "")
    double = any(rule.double and rule.red for rule in rules)
    if double or ("函" in number and mark and not mark.endswith("文件")):
        return Form.LETTER
    return Form.GENERAL


def _is_sheet(reading: Reading, lines: Sequence[Line]) -> bool:
    tabled = sum(
        len(paragraph.text.strip(BLANKS))
        for table in reading.tables
        for paragraph in paragraphs_of((table,))
    )
    outside = sum(len(line.text) for line in lines)
    small = len(lines) <= 6 and not any("。" in line.text for line in lines)
    return bool(reading.tables) and (small or outside * _SHEET_TEXT < tabled)

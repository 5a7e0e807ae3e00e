"""What follows the body: attachments' note, signature, 附注, attachments, 版记."""

from collections.abc import Sequence

from desk.documents.check import patterns
from desk.documents.check.lines import Line
from desk.documents.check.paper import Role
from desk.documents.model import Form

_LAST = 8
_ISSUER = 40
_ANNOTATION = 120


def find_tail(lines: Sequence[Line], begin: int, form: Form, roles: dict[int, Role]) -> None:
    """Give roles to the lines after the body's first line `begin`, where they are no body."""
    _copies(lines, begin, roles)
    attached = _attachments(lines, begin, roles)
    end = min([attached, *(p for p, r in roles.items() if r in (Role.COPIES, Role.ISSUED))])
    for place in range(begin, end):
        if patterns.NAMES.match(lines[place].text) and form is Form.MINUTES:
            roles[place] = Role.NAMES
    date = _signature(lines, begin, end, roles)
    _annotation(lines, date, end, roles)
    _note(lines, begin, date if date is not None else end, roles)


def _copies(lines: Sequence[Line], begin: int, roles: dict[int, Role]) -> None:
    for place in range(max(begin, len(lines) - _LAST), len(lines)):
        text = lines[place].text
        bare = text.replace("印发", "").rstrip("印 ")
        dated = patterns.ISSUE_DATE.search(bare) or patterns.BLANK_END.search(bare)
        if patterns.COPIES.match(text):
            roles[place] = Role.COPIES
        elif Role.COPIES in roles.values() and patterns.COPIES_COUNT.match(text):
            roles[place] = Role.OTHER
        elif dated and _is_issued(text, after_copies=Role.COPIES in roles.values()):
            roles[place] = Role.ISSUED


def _is_issued(text: str, *, after_copies: bool) -> bool:
    if patterns.ISSUED.search(text):
        return len(text) <= 80
    return after_copies and not patterns.DATE.match(text)


def _attachments(lines: Sequence[Line], begin: int, roles: dict[int, Role]) -> int:
    """Give roles to the labels 附件1 and the titles below them; return where the first stands."""
    first = len(lines)
    for place in range(begin, len(lines)):
        if place in roles or not patterns.ATTACHMENT.match(lines[place].text):
            continue
        roles[place] = Role.ATTACHMENT
        first = min(first, place)
        following = place + 1
        while following < len(lines) and lines[following].paragraph.look.align == "center":
            if following > place + 1 and lines[following].blanks:
                break
            roles[following] = Role.ATTACHMENT_TITLE
            following += 1
    return first


def _signature(lines: Sequence[Line], begin: int, end: int, roles: dict[int, Role]) -> int | None:
    for place in range(end - 1, begin - 1, -1):
        text = lines[place].text
        if place in roles or not (patterns.DATE.match(text) or patterns.BLANK_DATE.match(text)):
            continue
        roles[place] = Role.DATE
        above = lines[place - 1] if place > begin else None
        if above is not None and place - 1 not in roles and _is_issuer(above):
            roles[place - 1] = Role.ISSUER
        return place
    return None


def _is_issuer(line: Line) -> bool:
    text = line.text
    return (
        len(text) <= _ISSUER
        and not patterns.SENTENCE.search(text)
        and not text.endswith(("：", ":"))
        and not patterns.ATTACHMENT_NOTE.match(text)
        and not patterns.LISTED.match(text)
    )


def _annotation(lines: Sequence[Line], date: int | None, end: int, roles: dict[int, Role]) -> None:
    if date is None or date + 1 >= end or date + 1 in roles:
        return
    text = lines[date + 1].text
    bracketed = text.startswith(("（", "("))
    bare = text.startswith(("联系人", "此件")) and len(text) <= _ANNOTATION
    if bracketed or bare:
        roles[date + 1] = Role.ANNOTATION


def _note(lines: Sequence[Line], begin: int, end: int, roles: dict[int, Role]) -> None:
    for place in range(end - 1, begin - 1, -1):
        if patterns.ATTACHMENT_NOTE.match(lines[place].text) and place not in roles:
            roles[place] = Role.ATTACHMENT_NOTE
            following = place + 1
            while (
                following < end
                and following not in roles
                and patterns.LISTED.match(lines[following].text)
            ):
                roles[following] = Role.ATTACHMENT_NOTE
                following += 1
            return

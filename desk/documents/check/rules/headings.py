"""Headings (7.3.3): 一、黑体, （一）楷体, 1. and （1）仿宋; their numbers and order."""

from collections.abc import Iterator

from desk.documents.check import patterns
from desk.documents.check.faces import han_font, name_of, part, plays
from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Element, Paper, Role
from desk.documents.model import Face
from desk.domain.heading_numbers import FORMS, MARKS, number_value

_FACES = (Face.HEI, Face.KAI, Face.BODY, Face.BODY)
_RULES = ("heading.font_one", "heading.font_two", "heading.font_body", "heading.font_body")
_LONGEST = 60
_SHORT = 20
"""A line 一、……。 up to here is a heading with a stop too many."""


def check(paper: Paper) -> Iterator[Hit]:
    """Look at each heading by itself, then at their order."""
    if paper.sheet:
        return
    for element in _numbered(paper):
        yield from _mark(element)
        yield from _font(paper, element)
        yield from _stop(element)
    yield from _order(paper)


def _mark(element: Element) -> Iterator[Hit]:
    found = MARKS[element.level - 1].match(element.line.text)
    if found is None:
        return
    shown = element.line.text[: found.end()]
    sign = found["sign"]
    right = {1: "、", 2: "", 3: ".", 4: ""}[element.level]
    if sign != right or (
        element.level in (2, 4) and shown[0] + shown[found.end("value")] != "（）"
    ):
        yield Hit("heading.mark", element.line.where, FORMS[element.level - 1], shown)


def titled(line: Line) -> tuple[str, str]:
    """Return a heading's own words and what follows them in the same paragraph.

    Where the paragraph is a sentence and no heading, the first is empty.
    """
    text = line.text
    end = patterns.SENTENCE.search(text)
    if end is None:
        return (text, "") if len(text) <= _LONGEST else ("", text)
    head, rest = text[: end.end()], text[end.end() :]
    bare = len(text) <= _SHORT and not any(sign in text for sign in "，：")
    if not rest and bare and MARKS[0].match(text):
        return text, ""
    if rest and len(head) <= 32 and "，" not in head:
        return head, rest
    return "", text


def _font(paper: Paper, element: Element) -> Iterator[Hit]:
    line, face = element.line, _FACES[element.level - 1]
    head, rest = titled(line)
    if not head or (rest and element.level > 2):
        return
    begin = max(0, len(head) - len(line.paragraph.number)) if rest else None
    font = han_font(part(line, 0, begin))
    if not font or plays(font, face, paper.fmt.fonts):
        return
    if rest and plays(font, Face.BODY, paper.fmt.fonts):
        # A numbered sentence before others is as often plain text as a heading.
        yield Hit("heading.run_in", line.where, name_of(face), font)
        return
    yield Hit(_RULES[element.level - 1], line.where, name_of(face), font)


def _stop(element: Element) -> Iterator[Hit]:
    text = element.line.text
    head, rest = titled(element.line)
    last = text[-1:]
    short = len(text) <= 30 and not any(sign in text[:-1] for sign in "，。；")
    if not rest and last and last in patterns.FINAL + "，、：" and short and element.level <= 2:
        yield Hit("heading.stop", element.line.where, "标题末尾不加标点", last)
    if rest and element.level == 1 and head:
        yield Hit("heading.mixed", element.line.where, "一级标题单独成段", "标题与正文同段")


def _numbered(paper: Paper) -> Iterator[Element]:
    return (element for element in paper.of(Role.HEADING) if element.level)


def _order(paper: Paper) -> Iterator[Hit]:
    counts = [0, 0, 0, 0]
    excerpt = any("摘" in element.line.text for element in paper.of(Role.TITLE))
    shown = FORMS
    for element in paper.elements:
        if element.role in (Role.ATTACHMENT, Role.TITLE):
            counts = [0, 0, 0, 0]
        if element.role is not Role.HEADING or not element.level:
            continue
        level, line = element.level, element.line
        value = _value(element)
        missing = _skipped(paper, element, counts)
        if missing:
            yield Hit("heading.skip", line.where, f"先用“{shown[missing - 1]}”", shown[level - 1])
        begins = excerpt and not counts[level - 1]
        if value and value not in (counts[level - 1] + 1, 1) and not begins:
            wanted = f"第{counts[level - 1] + 1}个"
            yield Hit("heading.sequence", line.where, f"本级{wanted}", f"编号为{value}")
        elif value == 1 and counts[level - 1] and _begins_once(element):
            wanted = f"本级第{counts[level - 1] + 1}个"
            yield Hit("heading.sequence", line.where, wanted, "编号为1")
        counts[level - 1] = value or counts[level - 1] + 1
        counts[level:] = [0] * (4 - level)


def _begins_once(element: Element) -> bool:
    """Whether a second 1 under the same heading is wrong: lists of sentences may begin again."""
    return element.level == 1 or (element.level == 2 and bool(titled(element.line)[0]))


def _skipped(paper: Paper, element: Element, counts: list[int]) -> int:
    """Return the level that should come before this heading, 0 where nothing is skipped.

    1. may follow 一、 where its section has no （一）; lists may begin at any single level.
    """
    level = element.level
    if counts[level - 1] or not any(counts[: level - 1]) or counts[level - 2]:
        return 0
    if level == 3 and not _has_second(paper, element):
        return 0
    return level - 1


def _has_second(paper: Paper, element: Element) -> bool:
    """Whether （一） comes before the next 一、."""
    for other in _numbered(paper):
        if other.line.block > element.line.block and other.level < 3:
            return other.level == 2
    return False


def _value(element: Element) -> int:
    found = MARKS[element.level - 1].match(element.line.text)
    if found is None:
        return 0
    return number_value(found["value"])

"""Punctuation (9; GB/T 15834) and figures (GB/T 15835) in running text."""

import re
from collections.abc import Iterator

from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Element, Paper, Role
from desk.domain.heading_numbers import heading
from desk.domain.punctuation import DENG, HAN, PAIRS

_TEXT = (
    Role.BODY,
    Role.HEADING,
    Role.TITLE,
    Role.ADDRESSEE,
    Role.NAMES,
    Role.ATTACHMENT_NOTE,
    Role.ANNOTATION,
    Role.COPIES,
)
_HAN = f"[{HAN}]"
_HALF = re.compile(
    rf"(?<=[{HAN}”》）〕])[,;:?!](?=\s*(?:{_HAN}|[“《（\d]|$))|(?<={_HAN})\.(?=\s*(?:{_HAN}|$))"
)
_ROUND = re.compile(rf"(?<={_HAN})\([^()]*\)|\([^()]*{_HAN}[^()]*\)")
_STRAIGHT = re.compile(r"[\"＂]|(?<![A-Za-z0-9])'|'(?![A-Za-z0-9])")
_DOTS = re.compile(r"\.{3,}|。{2,}|·{3,}|(?<!…)…(?!…)")
_DASH = re.compile(rf"(?<={_HAN})\s*(--+|－－+|——{{2,}}|(?<!—)—(?!—)|––)\s*(?={_HAN})")
_DOUBLED = re.compile(r"([，、；：！？])\1+|[，、；：][。，、；]|。[，、；]")
_DENG = re.compile(DENG)
_MARKS = re.compile(r"》、《")
_SPACE = re.compile(rf"{_HAN}( +)(?={_HAN})|(?<=[，。、；：]) +(?={_HAN})")
_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ％]")
_CLOSING = {close: open_ for open_, close in PAIRS.items()}
_PATTERNS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("punctuation.half", _HALF, "全角标点"),
    ("punctuation.round", _ROUND, "全角括号（）"),
    ("punctuation.straight", _STRAIGHT, "“”"),
    ("punctuation.ellipsis", _DOTS, "……"),
    ("punctuation.dash", _DASH, "——"),
    ("punctuation.doubled", _DOUBLED, "一个标点"),
    ("punctuation.deng", _DENG, "“等”前不加顿号"),
    ("punctuation.titles", _MARKS, "书名号之间不加顿号"),
    ("punctuation.space", _SPACE, "不空格"),
    ("figures.wide", _WIDE, "半角数字和字母"),
)


def check(paper: Paper) -> Iterator[Hit]:
    """Look at every line of running text."""
    for element in paper.of(*_TEXT):
        line = element.line
        text = _text(element)
        for rule, pattern, expected in _PATTERNS:
            found = pattern.search(text)
            if found is not None and not _excused(rule, element.role):
                yield Hit(rule, line.where, expected, _around(text, found))
        yield from _paired(line)


def _text(element: Element) -> str:
    """Return a line's text; a heading's without its number, which has a rule of its own."""
    found = heading(element.line.text) if element.role is Role.HEADING else None
    return element.line.text[found[1].end() :] if found is not None else element.line.text


def _excused(rule: str, role: Role) -> bool:
    """Names are spaced to align, and titles are broken where a space may stand (practice)."""
    return rule == "punctuation.space" and role in (Role.NAMES, Role.TITLE)


def _around(text: str, found: re.Match[str]) -> str:
    begin, end = max(0, found.start() - 4), min(len(text), found.end() + 4)
    return text[begin:end].replace("\n", "")


def _paired(line: Line) -> Iterator[Hit]:
    """Brackets and quotes close what was opened; a quotation may run over paragraphs."""
    open_: list[str] = []
    for character in line.text:
        if character in PAIRS:
            open_.append(character)
        elif character in _CLOSING:
            if open_ and open_[-1] == _CLOSING[character]:
                open_.pop()
            elif character not in "’）" or _CLOSING[character] in open_:
                yield Hit(
                    "punctuation.unpaired", line.where, "成对使用", f"“{character}”没有前一半"
                )
                return
    if open_:
        yield Hit("punctuation.unpaired", line.where, "成对使用", f"“{open_[-1]}”没有后一半")

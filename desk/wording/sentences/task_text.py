"""The work itself, in the sentence's own words: who and by when taken off where that reads well."""

import re
from functools import cache

from desk.wording.sentences.cleaned import Cleaned
from desk.wording.sentences.roles import ENUMERATOR, GROUP
from desk.wording.sentences.shape import DUE, PEOPLE, Shape, UNITS
from desk.wording.sentences.words import any_of, guarded, verb_pattern, words

_END_MARKS = "，。；、：！ \n"


def work_text(shape: Shape, original: str, clean: Cleaned, *, keeps_dates: bool) -> str:
    """Return the words of the work in a task's stretch of text.

    Clauses that only say who or by when are left out; a name or a date before the verb is taken
    off. Where nothing readable is left, the whole stretch is the text. With `keeps_dates` dates stay
    (two of them, or one that hangs on a condition, are part of what is to be decided).
    """
    patterns = _patterns()
    kept: list[str] = []
    for start, end in _clauses(shape.text):
        clause = shape.text[start:end]
        if patterns.only_who.fullmatch(clause):
            continue
        opened = patterns.opening.match(clause)
        begin = start + (opened.end() if opened and not kept else 0)
        begin = _past_who(shape.text, begin, end, keeps_dates=keeps_dates)
        if begin < end and (keeps_dates or not patterns.only_when.fullmatch(shape.text[begin:end])):
            first, last = clean.span(shape.origins[begin], shape.origins[end])
            kept.append(original[first:last])
    text = "，".join(part.strip(_END_MARKS) for part in kept).strip(_END_MARKS)
    first, last = clean.span(shape.origins[0], shape.origins[-1])
    return text if _is_readable(text) else original[first:last].strip(_END_MARKS)


def _is_readable(text: str) -> bool:
    return len(text) >= 2 and not _patterns().unreadable.match(text)


def _clauses(text: str) -> list[tuple[int, int]]:
    """Return the clauses between commas, those inside brackets left whole."""
    found: list[tuple[int, int]] = []
    start = depth = 0
    for at, character in enumerate(text):
        depth += (character in "（“") - (character in "）”")
        if depth <= 0 and character in "，；。\n！":
            found.append((start, at))
            start = at + 1
    found.append((start, len(text)))
    return [(start, end) for start, end in found if end > start]


def _past_who(text: str, begin: int, end: int, *, keeps_dates: bool) -> int:
    """Return where the work begins in a clause, past who does it and by when."""
    patterns = _patterns()
    clause = text[begin:end]
    while True:
        found = patterns.who_before.match(clause) or (
            None if keeps_dates else patterns.when_before.match(clause)
        )
        if found is None or not found[0]:
            return end - len(clause)
        clause = clause[found.end() :]


class _Patterns:
    def __init__(self) -> None:
        rules = words()
        adverbs = any_of([*rules["role_adverbs"], *rules["modals"]]) + "*"
        lead = rf"{any_of([*rules['lead_verbs'], *rules['joint_verbs'], *rules['person_duties']])}"
        support = any_of(rules["support_verbs"])
        marker = guarded(rules["lead_markers"])
        joining = guarded(rules["joining"])
        groups = rf"{GROUP}(?:(?:，?{joining}|，|、){GROUP})*"
        labels = any_of(label for kind in rules["labels"].values() for label in kind)
        prefixes = any_of(rules["time_prefixes"])
        part = rf"(?:{marker}?{groups}{adverbs}(?:{lead}|{support})(?:工作|落实|实施)?|{joining}{groups}{adverbs}(?:{lead})?)"
        classes = any_of(phrase for kind in rules["work_classes"].values() for phrase in kind)
        lasting = any_of([*rules["long_term"]["always"], *rules["long_term"]["alone"]])
        self.only_who = re.compile(
            rf"{ENUMERATOR}?(?:{part}[、，]?)+|{marker}{groups}|{labels}(?:[：为是])?{groups}"
            rf"|（.*[{UNITS[1:-1]}{PEOPLE[1:-1]}].*）|{classes}"
        )
        self.only_when = re.compile(
            rf"(?:{prefixes})?{DUE}(?:前)?(?:完成|办结|落实|落实到位|完成上述工作)?|{lasting}"
            rf"|(?:完成|办结|办理)?(?:时限|期限|时间)[：为是]?{DUE}?"
        )
        self.opening = re.compile(rf"(?:{ENUMERATOR}|{any_of(rules['openers'])}，?)+(?=.)")
        self.who_before = re.compile(
            rf"(?:{marker}{groups}|{groups}(?={adverbs}(?:{lead}|{support}|{joining}|{verb_pattern()}|[于在]?{DUE})))"
            rf"(?:{adverbs}(?:{lead}|{support}))?(?:要|应当|应|须|需|必须|务必)?"
            rf"|{joining}{groups}{adverbs}(?:{lead})?"
        )
        self.when_before = re.compile(rf"(?:{prefixes})?{DUE}(?:前)?")
        self.unreadable = re.compile(r"[的了等和与及]")


@cache
def _patterns() -> _Patterns:
    return _Patterns()

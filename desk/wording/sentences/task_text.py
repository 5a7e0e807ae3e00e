"""The work itself, in the sentence's own words: who and by when taken off where that reads well."""

import re
from dataclasses import dataclass
from functools import cache

from desk.wording.sentences.cleaned import Cleaned
from desk.wording.sentences.roles import ENUMERATOR, GROUP
from desk.wording.sentences.shape import ANYONE, DUE, PEOPLE, Shape
from desk.wording.sentences.words import any_of, group, guarded, long_verb_pattern, some, words

_END_MARKS = "，。；、：！,;.!: \t\n　"


def work_text(shape: Shape, original: str, clean: Cleaned, *, keeps_dates: bool) -> str:
    """Return the words of the work in a task's stretch of text.

    Clauses that only say who or by when are left out; a name or a date before the verb is taken
    off. Where nothing readable is left, the whole stretch is the text. With `keeps_dates` dates
    stay (two of them, or one that hangs on a condition, are part of what is to be decided).
    """
    patterns = _patterns()
    kept: list[str] = []
    for start, end in _clauses(shape.text):
        begin, stop = _work(shape.text, start, end, is_first=not kept, keeps_dates=keeps_dates)
        if begin < stop:
            first, last = clean.span(shape.origins[begin], shape.origins[stop])
            kept.append(original[first:last].strip(_END_MARKS))
    worded = [clause for clause in kept if clause and not patterns.light.fullmatch(clause)]
    text = "，".join(worded or kept).removeprefix("并")
    return text if _is_readable(text) else whole_text(shape, original, clean)


def whole_text(shape: Shape, original: str, clean: Cleaned) -> str:
    """Return a task's stretch of text as it stands, without the marks around it."""
    first, last = clean.span(shape.origins[0], shape.origins[-1])
    return original[first:last].strip(_END_MARKS)


def _is_readable(text: str) -> bool:
    return len(text) >= 4 and not text.startswith(("的", "了", "等", "及", "是"))


def _clauses(text: str) -> list[tuple[int, int]]:
    """Return the clauses between commas, those inside brackets left whole."""
    found: list[tuple[int, int]] = []
    start = depth = 0
    for at, character in enumerate(text):
        depth += (character in "（“") - (character in "）”")
        if depth <= 0 and character in "，；。\n！？":
            found.append((start, at))
            start = at + 1
    found.append((start, len(text)))
    return [(start, end) for start, end in found if end > start]


def _work(text: str, start: int, end: int, *, is_first: bool, keeps_dates: bool) -> tuple[int, int]:
    """Return where the work stands in a clause; nothing where the clause says nothing of it."""
    patterns = _patterns()
    clause = text[start:end]
    if patterns.only_who.fullmatch(clause):
        return end, end
    if not keeps_dates and patterns.only_when.fullmatch(clause):
        return end, end
    if is_first and (opened := patterns.opening.match(clause)):
        clause = clause[opened.end() :]
    stripping = [patterns.who_before, *([] if keeps_dates else [patterns.when_before])]
    while found := next((f for p in stripping if (f := p.match(clause)) and f[0]), None):
        clause = clause[found.end() :]
    begin = end - len(clause)
    topic = patterns.topic.fullmatch(clause) or patterns.before_brackets.fullmatch(clause)
    return (begin, begin + topic.end("topic")) if topic else (begin, end)


@dataclass(frozen=True, slots=True)
class _Patterns:
    only_who: re.Pattern[str]
    only_when: re.Pattern[str]
    opening: re.Pattern[str]
    who_before: re.Pattern[str]
    when_before: re.Pattern[str]
    light: re.Pattern[str]
    topic: re.Pattern[str]
    before_brackets: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    rules = words()
    adverbs = some([*rules["role_adverbs"], *rules["modals"]])
    duties = any_of([*rules["lead_verbs"], *rules["joint_verbs"]])
    in_charge = rf"{PEOPLE}{adverbs}{any_of(rules['person_duties'])}{{1,2}}"
    support = any_of(rules["support_verbs"])
    joining = guarded(rules["joining"])
    marker = guarded(rules["lead_markers"])
    listed = rf"{GROUP}(?:(?:，?{joining}|，){GROUP}){{0,5}}"
    labels = any_of(label for kind in rules["labels"].values() for label in kind)
    classes = any_of(phrase for kind in rules["work_classes"].values() for phrase in kind)
    lasting = any_of([*rules["long_term"]["always"], *rules["long_term"]["alone"]])
    prefixes = rf"(?:{group('time_prefixes')})?"
    done = rf"(?:全部|全面)?(?:{group('light_work')})?"
    role = (
        rf"(?:{marker}?{listed}{adverbs}(?:{duties}|{support})(?:{group('role_tails')})?"
        rf"|{joining}{listed}{adverbs}(?:{duties})?|{marker}?{in_charge}"
        rf"|{marker}?{listed}{classes}"
        rf"|{listed}{adverbs}{any_of(rules['helping'])}{listed})"
    )
    prepositions = any_of(rules["prepositions"])
    must = any_of(rules["musts"])
    before_role = some([*rules["openers"], *rules["this_work"]])
    in_person = rf"(?:主要负责同志|主要负责人)?{classes}"
    return _Patterns(
        only_who=re.compile(
            rf"{ENUMERATOR}?{before_role}(?:{role}[、，]?){{1,4}}|{marker}{listed}"
            rf"|{some(rules['openers'], 1)}|{labels}(?:[：为是])?{listed}"
            rf"|（[^）]*{ANYONE}[^）]*）|[^，]{{0,2}}{ANYONE}{any_of(rules['saying'])}|{in_person}"
            rf"|在{ANYONE}[^，]{{0,6}}下"
        ),
        only_when=re.compile(
            rf"{prefixes}{DUE}{done}|{lasting}"
            rf"|(?:完成|办结|办理)?(?:时限|期限|时间)[：为是]?(?:{DUE}|{lasting})?"
        ),
        opening=re.compile(rf"(?:{ENUMERATOR}|{any_of(rules['openers'])}，?){{1,5}}(?=.)"),
        who_before=re.compile(
            rf"(?:{marker}{listed}|{listed}(?={adverbs}(?:{duties}|{support}|{joining}|{must}"
            rf"|{long_verb_pattern()}|[于在]?{DUE}|{prepositions})))"
            rf"(?:{adverbs}(?:{duties}|{support}))?(?:{must}(?!求))?"
            rf"|{joining}{listed}{adverbs}(?:{duties})?"
        ),
        when_before=re.compile(rf"{prefixes}{DUE}"),
        light=re.compile(done),
        before_brackets=re.compile(rf"(?P<topic>[^（]{{2,}})（[^）]*{ANYONE}[^）]*）"),
        topic=re.compile(
            rf"(?P<topic>[^{ANYONE[1:-1]}，]{{3,40}}?)(?<!由)由?{listed}{adverbs}(?:{duties})"
        ),
    )

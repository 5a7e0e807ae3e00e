"""Signs in a stretch of text that are neither names nor dates: long term, condition, class …"""

import re
from dataclasses import dataclass
from functools import cache

from desk.domain.assignments import WorkClass
from desk.wording.sentences.roles import ENUMERATOR
from desk.wording.sentences.shape import DUE
from desk.wording.sentences.words import any_of, group, verb_pattern, words

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Signs:
    """Where a stretch says how long, on which condition and how the work is done."""

    long_term: Span | None = None
    is_lasting: bool = False
    """Said as a time of its own (长期坚持), which a date contradicts; 持续推进 goes with one."""
    condition: Span | None = None
    is_mild: bool = False
    """Only an order of steps (印发后): a date beside it counts."""


def find_signs(text: str) -> Signs:
    """Return the signs of a stretch of a shape's text."""
    patterns = _patterns()
    always = patterns.always.search(text)
    steady = always or patterns.steady.search(text)
    sure = next((found for p in patterns.conditions if (found := p.search(text))), None)
    mild = None if sure else _mild_condition(text)
    condition = sure or mild
    return Signs(
        long_term=steady.span() if steady else None,
        is_lasting=always is not None,
        condition=condition.span() if condition else None,
        is_mild=mild is not None,
    )


def _mild_condition(text: str) -> re.Match[str] | None:
    found = _patterns().event.search(text)
    if found is None or _patterns().no_event.search(found[0]):
        return None
    return found


def find_work_class(text: str) -> tuple[WorkClass, Span] | None:
    """Return how a text says the work is to be done, and where it says so."""
    for work_class, pattern in _patterns().classes:
        if found := pattern.search(text):
            return work_class, found.span()
    return None


def says_jointly(text: str) -> bool:
    """Return whether a text says that two units lead together."""
    return _patterns().jointly.search(text) is not None


def is_decision(text: str) -> bool:
    """Return whether a stretch begins as a decision or a statement (会议原则同意…)."""
    return _patterns().decision.match(text) is not None


def is_labelled(text: str) -> bool:
    """Return whether a stretch begins with a label (责任单位：)."""
    return _patterns().label.match(text) is not None


def is_narrative(text: str) -> bool:
    """Return whether a stretch tells who was there or who chaired: nothing is assigned in it."""
    return any(pattern.match(text) for pattern in _patterns().narratives)


def is_mere_opener(text: str) -> bool:
    """Return whether a stretch only leads in what follows (会议要求，)."""
    return _patterns().opener.fullmatch(text) is not None


def is_urging(text: str) -> bool:
    """Return whether a stretch begins as a call to act, though it says neither who nor when."""
    return _patterns().urging.match(text) is not None


@dataclass(frozen=True, slots=True)
class _Patterns:
    always: re.Pattern[str]
    steady: re.Pattern[str]
    conditions: tuple[re.Pattern[str], ...]
    event: re.Pattern[str]
    no_event: re.Pattern[str]
    classes: tuple[tuple[WorkClass, re.Pattern[str]], ...]
    jointly: re.Pattern[str]
    decision: re.Pattern[str]
    label: re.Pattern[str]
    narratives: tuple[re.Pattern[str], ...]
    opener: re.Pattern[str]
    urging: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    rules = words()
    lasting = rules["long_term"]
    labels = [label for kind in rules["labels"].values() for label in kind]
    ended = r"(?=[，。；）！]|$)"
    thing = rf"(?![^，。；]{{0,6}}{any_of(rules['not_long_term'])})"
    opener = rf"^(?:{ENUMERATOR}|会议|市政府|，){{0,4}}"
    return _Patterns(
        always=re.compile(
            rf"(?:{any_of(lasting['always'])}(?!的)|(?:^|[，、：为]){any_of(lasting['alone'])}{ended})"
        ),
        steady=re.compile(rf"{any_of(lasting['steady'])}地?(?={verb_pattern()}){thing}"),
        conditions=tuple(re.compile(pattern) for pattern in rules["conditions"]),
        event=re.compile(
            rf"[^，。；{DUE}]{{0,16}}?{any_of(rules['events_after'])}(?:之后|以后|后(?![续期勤备台]))"
        ),
        no_event=re.compile(group("not_events")),
        classes=tuple(
            (WorkClass(name), re.compile(any_of(phrases)))
            for name, phrases in rules["work_classes"].items()
        ),
        jointly=re.compile(group("joint_words")),
        decision=re.compile(
            rf"{opener}(?:{any_of(rules['decisions'])}"
            rf"|[^，。；：要应须向由请{DUE}]{{0,14}}{any_of(rules['opinions'])})"
        ),
        label=re.compile(f"{any_of(labels)}："),
        narratives=tuple(re.compile(pattern) for pattern in rules["narratives"]),
        opener=re.compile(rf"(?:{ENUMERATOR}|{any_of(rules['openers'])}|[，：]){{1,8}}"),
        urging=re.compile(
            rf"{opener}(?:{any_of(rules['openers'])}，?){{0,4}}{any_of(rules['urging'])}"
        ),
    )

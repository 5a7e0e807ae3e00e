"""Names that look like units but are none the directory knows, where someone is to do something."""

import re
from functools import cache

from desk.wording.sentences.mentions import Mention, Who
from desk.wording.sentences.shape import ANYONE, DUE, Shape, make_shape
from desk.wording.sentences.words import any_of, guarded, long_verb_pattern, some, words

_NO_PART_OF_A_NAME = (
    "的了由请在于和与及并或将把对向报按要应须各等所后前内起同以为是其从到被让给就此这那该个"
)
_MOST_IN_A_ROW = 5


def with_unknown_names(text: str, shape: Shape) -> Shape:
    """Return the shape with unknown units in it, where the words around say that one is meant."""
    for _ in range(_MOST_IN_A_ROW):
        found = [
            _mention(shape, match)
            for match in _pattern().finditer(shape.text)
            if _is_meant(shape.text, match)
        ]
        if not found:
            break
        shape = make_shape(text, [*shape.mentions.values(), *found], list(shape.times.values()))
    return shape


def _mention(shape: Shape, match: re.Match[str]) -> Mention:
    start, end = shape.origins[match.start("name")], shape.origins[match.end("name")]
    return Mention(Who.UNKNOWN, start, end, end, (), match["name"])


def _is_meant(text: str, match: re.Match[str]) -> bool:
    """Return whether a unit-like word is an actor: led in as one, listed with one, or acting."""
    if (verb := _working().match(match["name"])) and len(match["name"]) - verb.end() >= 2:
        return False
    if match["lead"] or match["listed"] or _in_a_role().match(text, match.end()):
        return True
    plain = match["strong"] or match["name"].startswith(("市", "区", "县", "省"))
    return bool(plain) and _at_work().match(text, match.end()) is not None


@cache
def _working() -> re.Pattern[str]:
    return re.compile(long_verb_pattern())


@cache
def _in_a_role() -> re.Pattern[str]:
    """Return what finds a role after a name, perhaps after further names."""
    listed = rf"(?:[、和与及](?:{ANYONE}|[^，。；]{{2,12}})){{0,4}}?"
    return re.compile(rf"{listed}{_adverbs()}{{0,4}}{_roles()}")


@cache
def _at_work() -> re.Pattern[str]:
    """Return what finds that someone has to do something: 要, a date, a verb."""
    return re.compile(rf"{_adverbs()}|{DUE}|{long_verb_pattern()}")


@cache
def _pattern() -> re.Pattern[str]:
    rules = words()
    endings = rules["unit_endings"]
    markers = guarded([*rules["lead_markers"], *rules["joining"]])
    labels = any_of(word for group in rules["labels"].values() for word in group)
    plain = rf"(?:应急|社会|[^\W\d_{_NO_PART_OF_A_NAME}])"
    body = rf"(?:[市区县省][^\W\d_的了由请在于]{{1,12}}?|{plain}{{1,12}}?)"
    ending = rf"(?:(?P<strong>{any_of(endings['strong'])})|{any_of(endings['weak'])})"
    after = rf"[、，。；）（]|$|和|与|及|等|{_roles()}|{_adverbs()}|{DUE}|于|在|按|{ANYONE}"
    return re.compile(
        rf"(?:(?P<lead>{markers}|{labels}[：为是])"
        rf"|(?P<listed>{ANYONE}(?:、|和|与|及|以及))"
        rf"|(?:^|[，。；：（、\n]|{DUE}){some(rules['openers'])})"
        rf"(?P<name>{body}{ending}{any_of(endings['added'])}?)(?={after}|{long_verb_pattern()})"
    )


@cache
def _roles() -> str:
    rules = words()
    return any_of([*rules["lead_verbs"], *rules["support_verbs"], *rules["joining"]])


@cache
def _adverbs() -> str:
    rules = words()
    return any_of([*rules["role_adverbs"], *rules["modals"]])

"""Who does what in a stretch of text: leads, supports, or is the leader in charge."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desk.domain.sentence_reading import Part
from desk.wording.sentences.mentions import Mention, Who
from desk.wording.sentences.shape import ANYONE, DUE, PEOPLE, UNITS, Shape
from desk.wording.sentences.words import (
    any_of,
    group,
    guarded,
    long_verb_pattern,
    some,
    verb_pattern,
    words,
)

SAID, ACTING, HELPED = 2, 1, 0
"""How surely someone leads: it is said; they are the subject of the work; others help them."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Someone's part in the work, as the words around the name say it."""

    part: Part
    at: int
    mention: Mention
    sureness: int = SAID
    joint: bool = False


def find_claims(shape: Shape) -> list[Claim]:
    """Return who has which part in a stretch of text, in order; each name has one part at most."""
    if not shape.mentions:
        return []
    claims: dict[int, Claim] = {}
    for finder in (_labelled, _bracketed, _joint, _joined, _supporting, _led, _leading, _in_charge):
        for claim in finder(shape):
            claims.setdefault(claim.at, claim)
    for claim in _subjects(shape):
        claims.setdefault(claim.at, claim)
    for claim in _helped(shape):
        claims.setdefault(claim.at, claim)
    return sorted(claims.values(), key=lambda claim: claim.at)


def _named(
    shape: Shape, match: re.Match[str], part: Part, *, sureness: int = SAID, joint: bool = False
) -> Iterator[Claim]:
    """Yield a claim for each name of the group a pattern found; people are leaders at most."""
    for at in range(match.start("who"), match.end("who")):
        mention = shape.mentions.get(at)
        if mention is None:
            continue
        is_person = mention.who in (Who.PERSON, Who.SOMEBODY)
        own = Part.LEADER if is_person else Part.SUPPORT if part is Part.LEADER else part
        if own is Part.SUPPORT and is_person:
            continue
        yield Claim(own, at, mention, sureness, joint)


def _labelled(shape: Shape) -> Iterator[Claim]:
    """牵头单位：A；配合单位：B、C；分管领导：P."""
    found = list(_patterns().label.finditer(shape.text))
    names = [match["label"] for match in found]
    has_lead = any(name not in words()["second_label"] for name in names if _is_lead_label(name))
    for match in found:
        label = match["label"]
        joint = label in words()["labels"]["joint"]
        if joint or _is_lead_label(label):
            second = has_lead and label in words()["second_label"]
            yield from _named(shape, match, Part.SUPPORT if second else Part.LEAD, joint=joint)
        elif label in words()["labels"]["leader"]:
            yield from _named(shape, match, Part.LEADER)
        else:
            yield from _named(shape, match, Part.SUPPORT)


def _is_lead_label(label: str) -> bool:
    return label in words()["labels"]["lead"]


def _bracketed(shape: Shape) -> Iterator[Claim]:
    """A（牵头）、B、C: those listed with a lead in brackets are support."""
    for match in _patterns().bracketed.finditer(shape.text):
        for at in range(match.start(), match.end()):
            if at in shape.mentions:
                part = Part.LEAD if at == match.start("lead") else Part.SUPPORT
                yield Claim(part, at, shape.mentions[at])


def _joint(shape: Shape) -> Iterator[Claim]:
    """A、B共同牵头; A会同B双牵头."""
    for match in _patterns().joint.finditer(shape.text):
        if not _is_referred_to(shape, match.start("who"), match.end()):
            yield from _named(shape, match, Part.LEAD, joint=True)


def _joined(shape: Shape) -> Iterator[Claim]:
    """会同B; 与B密切配合; 在B配合下; and 在P领导下 for a leader."""
    patterns = _patterns()
    for pattern in (patterns.joined, patterns.together, patterns.mutual, patterns.helped_by):
        for match in pattern.finditer(shape.text):
            yield from _named(shape, match, Part.SUPPORT)
    for match in patterns.led_by.finditer(shape.text):
        yield from _named(shape, match, Part.LEADER)


def _supporting(shape: Shape) -> Iterator[Claim]:
    """B、C配合."""
    for match in _patterns().supporting.finditer(shape.text):
        weak = match["verb"] in words()["weak_support_verbs"]
        ended = match.end() == len(shape.text) or shape.text[match.end()] in "，。；）、！"
        if weak and not ended:
            continue
        if not _patterns().relative.match(shape.text, match.end()):
            yield from _named(shape, match, Part.SUPPORT)


def _led(shape: Shape) -> Iterator[Claim]:
    """由A…, 责成A…, 请P…."""
    patterns = _patterns()
    for match in patterns.mainly.finditer(shape.text):
        yield from _named(shape, match, Part.LEAD)
    for match in patterns.led.finditer(shape.text):
        done = shape.text.endswith(("已", "已经", "曾"), 0, match.start())
        if not done and not patterns.relative_work.match(shape.text, match.end()):
            yield from _named(shape, match, Part.LEAD)


def _leading(shape: Shape) -> Iterator[Claim]:
    """A牵头, A负责; B、C按职责分工负责 beside A牵头 is support."""
    found = [
        match
        for match in _patterns().leading.finditer(shape.text)
        if not _is_referred_to(shape, match.start("who"), match.end())
    ]
    led = any("牵头" in match[0] for match in found)
    for match in found:
        shared = (
            led and "牵头" not in match[0] and any(word in match[0] for word in ("职责", "职能"))
        )
        yield from _named(shape, match, Part.SUPPORT if shared else Part.LEAD)


def _in_charge(shape: Shape) -> Iterator[Claim]:
    """P分管, P督办."""
    for match in _patterns().in_charge.finditer(shape.text):
        if not _is_referred_to(shape, match.start("who"), match.end()):
            yield from _named(shape, match, Part.LEADER)


def _is_referred_to(shape: Shape, start: int, end: int) -> bool:
    """Return whether a group is only spoken of: 按照A牵头制定的方案, 向A负责."""
    patterns = _patterns()
    before = shape.text[max(0, start - 6) : start]
    return (
        patterns.referring.search(before) is not None
        or patterns.relative.match(shape.text, end) is not None
    )


def _subjects(shape: Shape) -> Iterator[Claim]:
    """A要…, A于12月31日前…, A制定…: who stands first in a clause and acts."""
    patterns = _patterns()
    for match in patterns.subject.finditer(shape.text):
        after = match.end("who")
        if patterns.acting.match(shape.text, after) or (
            DUE in match["opening"] and not patterns.inert.match(shape.text, after)
        ):
            yield from _named(shape, match, Part.LEAD, sureness=ACTING)


def _helped(shape: Shape) -> Iterator[Claim]:
    """B配合A: A is the one who leads, where nobody else does."""
    for match in _patterns().helped.finditer(shape.text):
        yield from _named(shape, match, Part.LEAD, sureness=HELPED)


@dataclass(frozen=True, slots=True)
class _Patterns:
    label: re.Pattern[str]
    bracketed: re.Pattern[str]
    joint: re.Pattern[str]
    joined: re.Pattern[str]
    together: re.Pattern[str]
    mutual: re.Pattern[str]
    helped_by: re.Pattern[str]
    led_by: re.Pattern[str]
    supporting: re.Pattern[str]
    led: re.Pattern[str]
    mainly: re.Pattern[str]
    leading: re.Pattern[str]
    in_charge: re.Pattern[str]
    referring: re.Pattern[str]
    relative: re.Pattern[str]
    relative_work: re.Pattern[str]
    subject: re.Pattern[str]
    acting: re.Pattern[str]
    inert: re.Pattern[str]
    helped: re.Pattern[str]


_COUNTED = r"(?:\d+|[两三四五六七八九十]+)?[个家]?(?:有关|相关|市直|责任)?"
_AND_OTHERS = rf"(?:等{_COUNTED}(?:部门|单位|{UNITS}){{0,2}})?"
GROUP = rf"{ANYONE}(?:(?:、|和|与|及|以及|或)?{ANYONE})*{_AND_OTHERS}"
_CLAUSE_START = r"(?:^|(?<=[，。；：（！？“\n]))"
ENUMERATOR = (
    r"(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、|\d+[.、．]|[①-⑩]"
    r"|[一二三四五六七八九]是)"
)


@cache
def _patterns() -> _Patterns:
    rules = words()
    adverbs = some([*rules["role_adverbs"], *rules["modals"]])
    lead = rf"{any_of(rules['lead_verbs'])}(?!{any_of(rules['not_after_lead_verb'])})"
    labels = any_of(label for kind in rules["labels"].values() for label in kind)
    joining = guarded(rules["joining"])
    verb = verb_pattern()
    helping = any_of(rules["helping"])
    inert = any_of([*rules["referred"], *rules["saying"], *rules["happened"], "了"])
    acts = any_of([*rules["modals"], *rules["role_adverbs"], *rules["joining"]])
    prepositions = any_of(rules["prepositions"])
    opening = rf"(?P<opening>(?:{ENUMERATOR}|{any_of(rules['openers'])}|[于在]?{DUE}|，){{0,8}})"
    return _Patterns(
        label=re.compile(
            rf"(?P<label>{labels})(?:[：为是]|(?<=单位)|(?<=部门)|(?<=领导))(?P<who>{GROUP}(?:，{GROUP})*)"
        ),
        bracketed=re.compile(
            rf"(?P<lead>{UNITS})（(?:总?牵头|主办|主责|负责)(?:单位|部门)?）(?:[、，和](?:{GROUP}))?"
        ),
        joint=re.compile(
            rf"(?P<who>{GROUP}(?:，?{joining}{GROUP}){{0,3}}){adverbs}"
            rf"{any_of(rules['joint_verbs'])}(?!{any_of(rules['not_after_lead_verb'])})"
        ),
        joined=re.compile(rf"{joining}(?P<who>{GROUP})"),
        together=re.compile(rf"[同与和](?P<who>{GROUP})(?:一道|一起|一并)"),
        mutual=re.compile(rf"[与和同](?P<who>{UNITS})的?{adverbs}{any_of(rules['mutual'])}"),
        helped_by=re.compile(rf"在(?P<who>{GROUP})的?{adverbs}(?:配合|协助|支持|参与|协同)下"),
        led_by=re.compile(rf"在(?P<who>{PEOPLE})的?[^，。；]{{0,2}}?{any_of(rules['led_by'])}下"),
        supporting=re.compile(
            rf"(?P<who>{GROUP}(?:，{GROUP}){{0,6}}){adverbs}(?!{joining}{ANYONE})"
            rf"(?P<verb>{any_of(rules['support_verbs'])})"
        ),
        led=re.compile(rf"{guarded(rules['lead_markers'])}(?P<who>{GROUP})"),
        mainly=re.compile(rf"以(?P<who>{GROUP})为(?:主|牵头|责任)"),
        leading=re.compile(rf"(?P<who>{GROUP}){adverbs}(?P<verb>{lead})"),
        in_charge=re.compile(rf"(?P<who>{PEOPLE}){adverbs}{any_of(rules['person_duties'])}"),
        referring=re.compile(f"{group('referring')}$"),
        relative=re.compile(rf"(?:{verb}){{0,2}}的(?!基础|同时)"),
        relative_work=re.compile(rf"(?:{adverbs}{lead})?(?:所?{verb}){{1,2}}的(?!基础|同时)|的|所"),
        subject=re.compile(rf"{_CLAUSE_START}{opening}(?P<who>{GROUP})"),
        acting=re.compile(
            rf"(?!{inert})(?:{acts}|{any_of(rules['referring'])}{ANYONE}|{long_verb_pattern()}(?!了|的|过)|{prepositions}|[于在]?{DUE}|，[于在]?{DUE})"
            rf"|：[于在]?{DUE}"
        ),
        inert=re.compile(any_of([*rules["referred"], *rules["happened"]])),
        helped=re.compile(rf"{UNITS}{adverbs}{helping}(?P<who>{UNITS}(?:[、和与]{UNITS})*)"),
    )

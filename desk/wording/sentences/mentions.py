"""Who is named in a text: units, people, and those who are named only vaguely."""

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from desk.domain.office import UnitKind
from desk.wording.sentences.name_index import Known, NameIndex
from desk.wording.sentences.words import any_of, group, long_verb_pattern, some, verbs, words

_LEVELS = ("省", "市", "区", "县", "州", "旗", "镇", "乡")


class Who(Enum):
    """What kind of name it is; its value stands for it in the shape of a sentence."""

    UNIT = "\ue000"
    VAGUE = "\ue001"
    UNKNOWN = "\ue002"
    PERSON = "\ue003"
    SOMEBODY = "\ue004"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text: the name itself, and how far what belongs to it reaches."""

    who: Who
    start: int
    end: int
    reach: int
    """The end of the name with its title or what is in brackets after it."""
    ids: tuple[str, ...] = ()
    """Whom it means; several where it is not certain."""
    name: str = ""
    begin: int = -1
    """The start with a title before the name; `start` where there is none."""

    @property
    def first(self) -> int:
        """Where the mention begins, its title included."""
        return self.begin if self.begin >= 0 else self.start


def find_mentions(text: str, index: NameIndex) -> list[Mention]:
    """Return who is named, in order; none of them overlap."""
    found: list[Mention] = []
    offset = 0
    while offset < len(text):
        mention = _known_at(text, offset, index, found) or _vague_at(text, offset, index)
        if mention is None:
            offset += 1
        else:
            found.append(mention)
            offset = mention.reach
    return _people_of_units(text, found, index)


def _known_at(text: str, offset: int, index: NameIndex, before: list[Mention]) -> Mention | None:
    known = index.at(text, offset)
    if known is None:
        return None
    end = offset + len(known.name)
    if known.is_person:
        return _person(text, offset, known, index, before)
    if known.needs_edge and not _has_edge(text, offset, before):
        return _foreign(text, offset, end, before, index)
    if sub := _patterns().subunit.match(text, end) or (
        _patterns().unit_of_place.match(text, end) if known.name.endswith(_LEVELS) else None
    ):
        return Mention(Who.UNKNOWN, offset, sub.end(), sub.end(), (), text[offset : sub.end()])
    if _patterns().no_actor.match(text, end):
        return None
    patterns = _patterns()
    leadership = any(index.directory.units[i].kind is UnitKind.LEADERSHIP for i in known.ids)
    tail = (patterns.unit_tail if leadership else patterns.head_of_unit).match(text, end)
    return Mention(Who.UNIT, offset, end, tail.end() if tail else end, known.ids, known.name)


def _has_edge(text: str, offset: int, before: list[Mention]) -> bool:
    """Return whether a name may begin here, and is not the end of a longer one.

    It is where one or two characters stand before it that are no known word (海州市财政局), or the
    end of a place's name: more of them are the words of a sentence (这件事市财政局来办).
    """
    if text.endswith(_long_places(), 0, offset):
        return False
    if _is_edge(text, offset, before):
        return True
    if text[offset - 1] in _LEVELS:
        return False
    return not any(_is_edge(text, offset - back, before) for back in (1, 2))


def _is_edge(text: str, offset: int, before: list[Mention]) -> bool:
    """Return whether a word ends here: at a mark, a name, or a word that is known."""
    if offset <= 0 or not _is_han(text[offset - 1]) or (before and before[-1].reach == offset):
        return True
    known = _edge_words()
    return any(text[max(0, offset - length) : offset] in known for length in range(1, 5))


@cache
def _edge_words() -> frozenset[str]:
    rules, known = words(), verbs()
    return frozenset(
        [*rules["boundary"], *rules["openers"], *known["strong"], *known["weak"], *known["adverbs"]]
    )


@cache
def _long_places() -> tuple[str, ...]:
    """Return names of cities that are long, or end like a word that stands before names."""
    return tuple(words()["long_places"])


def _foreign(
    text: str, offset: int, end: int, before: list[Mention], index: NameIndex
) -> Mention | None:
    """Return the unit of another place whose name only ends like one of ours."""
    start = offset
    floor = before[-1].reach if before else 0
    while start > floor and not _is_edge(text, start, before):
        start -= 1
    if text[start:offset] in (index.place[:-1], index.place):
        known = index.at(text, offset)
        assert known is not None
        return Mention(Who.UNIT, start, end, end, known.ids, text[start:end])
    if text.startswith("各", start):
        return Mention(Who.VAGUE, start, end, end, (), text[start:end])
    return Mention(Who.UNKNOWN, start, end, end, (), text[start:end])


def _person(
    text: str, offset: int, known: Known, index: NameIndex, before: list[Mention]
) -> Mention | None:
    patterns = _patterns()
    end = offset + len(known.name)
    if known.needs_edge and not known.name.endswith("同志"):
        if offset and text[offset - 1] in words()["not_posts_before"]:
            return None
        if patterns.not_posts_after.match(text, end):
            return None
        if not _has_edge(text, offset, before):
            return None
    title = patterns.title_after.match(text, end)
    reach = title.end() if title else end
    ids = known.ids
    if len(ids) > 1:
        ids, reach = _told_apart(text, ids, end, reach, index)
    begin = patterns.title_before.search(text, max(0, offset - 12), offset)
    return Mention(
        Who.PERSON, offset, end, reach, ids, known.name, begin.start() if begin else offset
    )


def _told_apart(
    text: str, ids: tuple[str, ...], end: int, reach: int, index: NameIndex
) -> tuple[tuple[str, ...], int]:
    """Return which of several namesakes is meant: by the unit in brackets, or by the post."""
    if reach < len(text) and text[reach] == "（":
        unit = index.at(text, reach + 1)
        close = reach + 1 + len(unit.name) if unit else -1
        if unit is not None and not unit.is_person and text.startswith("）", close):
            people = index.directory.people
            return tuple(i for i in ids if people[i].unit_id in unit.ids) or ids, close + 1
    title = text[end:reach].removesuffix("同志")
    holders = tuple(
        i for i in ids if any(p.title == title for p in index.directory.posts.get(i, ()))
    )
    # A deputy is called by the plain title too, so only a full title tells people apart
    return (holders if len(holders) == 1 and title.startswith(("副", "常务")) else ids), reach


def _vague_at(text: str, offset: int, index: NameIndex) -> Mention | None:
    return _somebody_at(text, offset, index) or _vague_unit_at(text, offset, index)


def _somebody_at(text: str, offset: int, index: NameIndex) -> Mention | None:
    """Return a leader who is not named (分管副市长), or whom the directory does not know."""
    patterns = _patterns()
    leader = patterns.unnamed_leader.match(text, offset)
    if leader is None and _is_led_in(text, offset):
        leader = patterns.unknown_person.match(text, offset)
    if leader is None or patterns.label_after.match(text, leader.end()):
        return None
    named = index.at(text, leader.end())
    if named is not None and named.is_person:
        return None
    return Mention(Who.SOMEBODY, offset, leader.end(), leader.end(), (), leader[0])


def _vague_unit_at(text: str, offset: int, index: NameIndex) -> Mention | None:
    """Return a unit named only by what it has to do with; 牵头单位市财政局 is named."""
    patterns = _patterns()
    if text[offset] not in patterns.vague_starts:
        return None
    vague = patterns.vague.match(text, offset)
    if vague is None or patterns.label_after.match(text, vague.end()):
        return None
    if index.at(text, vague.end()) is not None:
        return None
    if offset and text[offset - 1] in "为任作是做同":
        return None
    return Mention(Who.VAGUE, offset, vague.end(), vague.end(), (), vague[0])


def _is_led_in(text: str, offset: int) -> bool:
    return offset == 0 or text[offset - 1] in "由请，。；："


def _people_of_units(text: str, found: list[Mention], index: NameIndex) -> list[Mention]:
    """Return the mentions, a unit that only says whose post a person holds taken into the person.

    A department before its own head (市财政局局长罗景行) stays a unit beside the person.
    """
    kept: list[Mention] = []
    for mention in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and last.who is Who.UNIT
            and mention.who is Who.PERSON
            and _patterns().titles.fullmatch(text, last.end, mention.start)
        ):
            kept.pop()
            people = index.directory.people
            own = tuple(i for i in mention.ids if people[i].unit_id in last.ids)
            mention = replace(mention, ids=own or mention.ids)
            if _is_department(last, index):
                kept.append(replace(last, reach=mention.start))
                mention = replace(mention, begin=mention.start)
            else:
                mention = replace(mention, begin=last.start)
        kept.append(mention)
    return kept


def _is_department(mention: Mention, index: NameIndex) -> bool:
    units = index.directory.units
    return any(units[i].kind is not UnitKind.LEADERSHIP for i in mention.ids)


def _is_han(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


@dataclass(frozen=True, slots=True)
class _Patterns:
    subunit: re.Pattern[str]
    unit_of_place: re.Pattern[str]
    no_actor: re.Pattern[str]
    unit_tail: re.Pattern[str]
    head_of_unit: re.Pattern[str]
    title_after: re.Pattern[str]
    title_before: re.Pattern[str]
    titles: re.Pattern[str]
    not_posts_after: re.Pattern[str]
    unnamed_leader: re.Pattern[str]
    unknown_person: re.Pattern[str]
    vague: re.Pattern[str]
    vague_starts: frozenset[str]
    label_after: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    rules = words()
    vague = rules["vague"]
    qualified = some(vague["qualifiers"], 1) + any_of(vague["heads"])
    also = some(vague["qualifiers"]) + any_of(vague["heads"])
    pattern = f"(?:{qualified}(?:[、和及]?{also}){{0,3}}|{any_of(vague['alone'])})"
    posts = any_of(rules["posts"])
    adverbs = any_of([*rules["role_adverbs"], *rules["modals"]])
    return _Patterns(
        subunit=re.compile(
            rf"(?!{any_of([*rules['lead_verbs'], *rules['support_verbs'], *rules['joining']])}"
            rf"|{adverbs}|{long_verb_pattern()})"
            rf"(?:[\u4e00-\u9fff]{{0,4}}?{group('inner_bodies')}|{group('subunit')})"
        ),
        unit_of_place=re.compile(
            rf"[\u4e00-\u9fff]{{1,8}}?{any_of(rules['unit_endings']['strong'])}"
        ),
        no_actor=re.compile(group("no_actor")),
        unit_tail=re.compile(group("unit_tails")),
        head_of_unit=re.compile(f"{any_of([*rules['unit_tails'], *rules['posts']])}"),
        title_after=re.compile(f"(?:{posts}|、|同志){{0,4}}(?:{posts}|同志)"),
        title_before=re.compile(f"(?:市委常委、|市委副书记、)?(?:市政府)?(?:分管|主管)?{posts}$"),
        titles=re.compile(f"(?:市委常委、|市委副书记、|党组书记、|党组成员、|{posts}|、){{0,6}}"),
        not_posts_after=re.compile(group("not_posts_after")),
        unnamed_leader=re.compile(group("unnamed_leaders")),
        unknown_person=re.compile(
            r"(?![由请在经报向按对和与于从把将让给以各本该此])[\u4e00-\u9fff]{1,3}?"
            r"(?:同志(?!们)|(?:常务)?副?(?:市长|秘书长)(?![办热碰]))"
        ),
        vague=re.compile(pattern),
        vague_starts=frozenset(word[0] for word in [*vague["qualifiers"], *vague["alone"]]),
        label_after=re.compile("[：为是]"),
    )

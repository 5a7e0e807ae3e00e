"""Who is named in a text: units, people, and those who are named only vaguely."""

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from desk.domain.office import UnitKind
from desk.wording.sentences.name_index import Known, NameIndex
from desk.wording.sentences.words import any_of, group, words


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
        mention = _known_at(text, offset, index, found) or _vague_at(text, offset)
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
    if sub := _patterns().subunit.match(text, end):
        return Mention(Who.UNKNOWN, offset, sub.end(), sub.end(), (), text[offset : sub.end()])
    if _patterns().no_actor.match(text, end):
        return None
    tail = _patterns().unit_tail.match(text, end)
    return Mention(Who.UNIT, offset, end, tail.end() if tail else end, known.ids, known.name)


def _has_edge(text: str, offset: int, before: list[Mention]) -> bool:
    """Return whether a name may begin here, and is not the end of a longer one."""
    if offset == 0 or not _is_han(text[offset - 1]):
        return True
    if before and before[-1].reach == offset:
        return True
    return _patterns().edge.search(text, max(0, offset - 4), offset) is not None


def _foreign(
    text: str, offset: int, end: int, before: list[Mention], index: NameIndex
) -> Mention | None:
    """Return the unit of another place whose name only ends like one of ours."""
    start = offset
    floor = before[-1].reach if before else 0
    while start > floor and _is_han(text[start - 1]) and not _has_edge(text, start, before):
        start -= 1
    if text[start:offset] in (index.place[:-1], index.place):
        known = index.at(text, offset)
        assert known is not None
        return Mention(Who.UNIT, start, end, end, known.ids, text[start:end])
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


def _vague_at(text: str, offset: int) -> Mention | None:
    patterns = _patterns()
    leader = patterns.unnamed_leader.match(text, offset)
    if leader:
        return Mention(Who.SOMEBODY, offset, leader.end(), leader.end(), (), leader[0])
    if text[offset] not in patterns.vague_starts:
        return None
    vague = patterns.vague.match(text, offset)
    if vague is None or patterns.label_after.match(text, vague.end()):
        return None
    if offset and text[offset - 1] in "为任作是做":
        return None
    return Mention(Who.VAGUE, offset, vague.end(), vague.end(), (), vague[0])


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
    edge: re.Pattern[str]
    subunit: re.Pattern[str]
    no_actor: re.Pattern[str]
    unit_tail: re.Pattern[str]
    title_after: re.Pattern[str]
    title_before: re.Pattern[str]
    titles: re.Pattern[str]
    not_posts_after: re.Pattern[str]
    unnamed_leader: re.Pattern[str]
    vague: re.Pattern[str]
    vague_starts: frozenset[str]
    label_after: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    rules = words()
    vague = rules["vague"]
    qualified = f"{any_of(vague['qualifiers'])}+{any_of(vague['heads'])}"
    pattern = f"(?:{qualified}(?:[、和及]?{qualified})*|{any_of(vague['alone'])})"
    posts = any_of(rules["posts"])
    return _Patterns(
        edge=re.compile(f"{any_of([*rules['boundary'], *rules['openers']])}$"),
        subunit=re.compile(group("subunit")),
        no_actor=re.compile(group("no_actor")),
        unit_tail=re.compile(group("unit_tails")),
        title_after=re.compile(f"(?:{posts}|、|同志)*(?:{posts}|同志)"),
        title_before=re.compile(f"(?:市委常委、|市委副书记、)?(?:市政府)?{posts}$"),
        titles=re.compile(f"(?:市委常委、|市委副书记、|党组书记、|党组成员、|{posts}|、)*"),
        not_posts_after=re.compile(group("not_posts_after")),
        unnamed_leader=re.compile(group("unnamed_leaders")),
        vague=re.compile(pattern),
        vague_starts=frozenset(word[0] for word in [*vague["qualifiers"], *vague["alone"]]),
        label_after=re.compile("[：为是]"),
    )

"""Finding entries by what people type: parts of words, pinyin letters, characters in order."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Generic, Protocol, TypeVar


class Match(IntEnum):
    """How well an entry answers what was typed; the smaller the better."""

    WHOLE = 0
    START = 1
    PART = 2
    OTHER_NAME = 3
    SPELLED_START = 4
    SPELLED = 5
    SCATTERED = 6
    """The characters stand in the title in this order, with others between them."""


class Findable(Protocol):
    """What can be found: its title, and other words that lead to it."""

    @property
    def title(self) -> str:
        """What it is called."""
        ...

    @property
    def words(self) -> tuple[str, ...]:
        """Other names, numbers, places."""
        ...


E = TypeVar("E", bound=Findable)
Spell = Callable[[str], str]
"""A text as lines of syllables, each with a blank before it: " shi cai zheng ju"."""


@dataclass(frozen=True, slots=True)
class Hit(Generic[E]):
    """An entry that was found, and how well it answers."""

    entry: E
    match: Match


class Finder(Generic[E]):
    """Entries, ready to be found. Without `spell` pinyin letters find nothing yet."""

    def __init__(self, entries: Sequence[E], spell: Spell | None = None) -> None:
        self.entries = tuple(entries)
        self._titles = [entry.title.casefold() for entry in self.entries]
        self._others = ["\n".join(entry.words).casefold() for entry in self.entries]
        self._spelled: list[str] | None = None
        if spell is not None:
            self._spelled = [
                "\n".join(map(spell, (entry.title, *entry.words))) for entry in self.entries
            ]

    def find(self, query: str) -> list[Hit[E]]:
        """Return what answers every word typed, in the entries' order; all where none is typed."""
        words = query.casefold().split()
        found: dict[int, Match] = dict.fromkeys(range(len(self.entries)), Match.WHOLE)
        for word in words:
            found = self._narrow(word, found)
        return [Hit(self.entries[place], match) for place, match in found.items()]

    def _narrow(self, word: str, among: dict[int, Match]) -> dict[int, Match]:
        letters = word.replace("'", "")
        by_sound = letters.isascii() and letters.isalpha() and self._spelled is not None
        sound = _sound(letters) if by_sound else None
        other = _other(word)
        scattered = _scattered(word) if not letters.isascii() and len(word) > 1 else None
        titles, others, spelled = self._titles, self._others, self._spelled or ()
        left: dict[int, Match] = {}
        for place, before in among.items():
            title = titles[place]
            if word in title:
                whole = Match.WHOLE if title == word else Match.START
                match = whole if title.startswith(word) else Match.PART
            elif word in others[place] and other.search(others[place]):
                match = Match.OTHER_NAME
            elif sound is not None and (heard := sound.search(spelled[place])):
                match = Match.SPELLED if heard.start() else Match.SPELLED_START
            elif scattered is not None and scattered.search(title):
                match = Match.SCATTERED
            else:
                continue
            left[place] = max(before, match)
        return left


def _other(word: str) -> re.Pattern[str]:
    """Return what finds a word in other names: Latin letters only where a word begins."""
    latin = word.isascii() and word.isalpha()
    return re.compile(("(?<![a-z])" if latin else "") + re.escape(word))


def _sound(letters: str) -> re.Pattern[str]:
    """Return what finds letters in syllables: whole ones, their beginnings, or their initials."""
    return re.compile(" " + "(?:[^ \n]* )?".join(map(re.escape, letters)))


def _scattered(word: str) -> re.Pattern[str]:
    return re.compile("[^\n]*?".join(map(re.escape, word)))

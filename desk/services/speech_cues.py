"""How a speech calls upon people to do something, as data: who is called, and by what words."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from desk.domain.dossier import Directory
from desk.resource_files import read_json

_SENTENCE = re.compile(r"[^。；;！!？?]+[。；;！!？?]?")


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = read_json("rules", "speech_cues.json")
    return found


class SpeechCues:
    """Finds sentences that call upon somebody; knows units in short too (发改、财政)."""

    def __init__(self, directory: Directory) -> None:
        data = _data()
        self._call = re.compile(data["calls"])
        self._actor = re.compile("|".join(map(re.escape, data["actors"])))
        stems = {stem for unit in directory.units.values() for stem in _stems(unit.label, data)}
        stems |= {
            stem
            for unit in directory.units.values()
            for alias in unit.aliases
            for stem in _stems(alias, data)
        }
        after = "|".join(map(re.escape, data["after"]))
        names = "|".join(sorted(map(re.escape, stems), key=len, reverse=True))
        self._unit = re.compile(f"(?:{names})(?:{after})") if stems else None

    def calls(self, paragraph: str) -> Iterator[tuple[int, int, bool]]:
        """Yield each sentence that calls upon somebody: start, end, whether it names a unit."""
        for found in _SENTENCE.finditer(paragraph):
            sentence = found.group()
            if self._call.search(sentence) and (
                self._actor.search(sentence) or self.names(sentence)
            ):
                blank = len(sentence) - len(sentence.lstrip())
                yield found.start() + blank, found.end(), self.names(sentence)

    def names(self, sentence: str) -> bool:
        """Return whether a sentence names a unit of the directory, also in short."""
        return self._unit is not None and self._unit.search(sentence) is not None


def _stems(name: str, data: dict[str, Any]) -> Iterator[str]:
    """Yield what is left of a unit's name without its place and kind: 财政 of 市财政局."""
    stem = next((name.removeprefix(p) for p in data["places"] if name.startswith(p)), name)
    for ending in data["endings"]:
        if stem.endswith(ending) and len(stem) - len(ending) >= 2:
            short = stem.removesuffix(ending)
            if short not in data["common"]:
                yield short
            return

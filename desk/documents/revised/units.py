"""Who does it, as a sentence says it: the office's own phrases read backwards."""

import re
from dataclasses import dataclass
from typing import Final

from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.naming import UnitNames, name_key, own_place

_NAMES: Final = r"[^，,。；：]{2,400}?"
_MARKS: Final = {"lead": "\ue000", "leads": "\ue001", "support": "\ue002"}
"""Stand for the values while a phrase is rendered; no office writes them."""


class NotUnderstood(Exception):
    """A sentence leads to no fields; the code of the message says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Who:
    """The units a sentence names; a lead that is still missing is None."""

    lead_id: str | None
    joint_lead_id: str | None = None
    support_ids: tuple[str, ...] = ()


class WhoReader:
    """Reads the beginning of a sentence: 由X牵头，Y、Z配合，"""

    def __init__(self, dossier: Dossier, phrases: Phrases) -> None:
        units = dossier.directory.units.values()
        self._names = UnitNames(units, own_place(dossier.office, units))
        self._people = {name_key(p.name) for p in dossier.directory.people.values()}
        self._phrases = phrases
        self._separator = phrases.text("list.separator")
        self._missing = phrases.text("missing.lead")
        self._joining = Phrases("revised", dossier.phrases).words("words.joining")
        self._patterns = tuple(re.compile(pattern) for pattern in self._shapes())

    def read(self, sentence: str) -> tuple[Who, str]:
        """Return the units and what follows them in the sentence. Raises NotUnderstood."""
        for pattern in self._patterns:
            if found := pattern.match(sentence):
                named = found.groupdict()
                leads = self._units(named.get("leads") or named["lead"])
                support = self._units(named["support"]) if named.get("support") else ()
                if len(leads) > 2 or (len(leads) == 2) is not ("leads" in named):
                    raise NotUnderstood("revised.who_unclear")
                lead, joint = (*leads, None)[:2]
                return Who(lead or None, joint, support), sentence[found.end() :]
        raise NotUnderstood("revised.who_unclear")

    def _shapes(self) -> list[str]:
        """Return every form as a pattern; also 牵头 with nobody, and 负责 with somebody beside."""
        shapes = {
            key: self._phrases.text(f"sentence.{key}", **_MARKS)
            for key in ("joint_support", "joint", "lead", "sole")
        }
        before, mark, after = shapes["lead"].partition(_MARKS["support"])
        loose = [shapes["sole"] + mark + after, shapes["sole"], before]
        forms = [shapes["joint_support"], shapes["joint"], shapes["lead"], *loose]
        leads = (_MARKS["lead"], _MARKS["leads"])
        return [_pattern(form) for form in forms if any(mark in form for mark in leads)]

    def _units(self, text: str) -> tuple[str, ...]:
        found: list[str] = []
        for name in re.split(re.escape(self._separator) + "|[,，]", text):
            found.extend(self._unit(name.strip()))
        return tuple(found)

    def _unit(self, name: str) -> tuple[str, ...]:
        if name == self._missing:
            return ("",)
        matches = self._names.matches(name)
        if len(matches) == 1:
            return (matches[0].id,)
        for word in self._joining:
            for place in (m.start() for m in re.finditer(word, name)):
                pair = [self._names.matches(n) for n in (name[:place], name[place + len(word) :])]
                if all(len(units) == 1 for units in pair):
                    return (pair[0][0].id, pair[1][0].id)
        if any(person and person in name_key(name) for person in self._people):
            raise NotUnderstood("revised.person_leads")
        raise NotUnderstood("revised.unit_unknown")


def _pattern(form: str) -> str:
    """Return a rendered phrase as a pattern; its commas may have been retyped."""
    pattern = re.escape(form).replace("，", "[，,]")
    for name, mark in _MARKS.items():
        pattern = pattern.replace(mark, f"(?P<{name}>{_NAMES})", 1)
    return pattern

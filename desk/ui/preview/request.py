"""Which papers of a meeting are to be shown, printed or written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from desk.domain.paper_settings import PaperSettings
from desk.domain.papers import PaperKind
from desk.services.desk import Desk
from desk.services.ports import PaperDraft


class PaperKey(NamedTuple):
    """What tells one paper of a meeting from the others."""

    kind: PaperKind
    unit_id: str | None
    item_id: str | None
    part: str
    number: str


class _Keyed(Protocol):
    @property
    def kind(self) -> PaperKind: ...
    @property
    def unit_id(self) -> str | None: ...
    @property
    def item_id(self) -> str | None: ...
    @property
    def part(self) -> str: ...
    @property
    def number(self) -> str: ...


def key_of(paper: _Keyed) -> PaperKey:
    """Return the key of a paper, of a line that lists it or of a draft."""
    return PaperKey(paper.kind, paper.unit_id, paper.item_id, paper.part, paper.number)


def same_paper(wanted: PaperKey, found: PaperKey) -> bool:
    """Return whether two keys name one paper: it gets its number when it is issued."""
    return wanted[:4] == found[:4] and wanted.number in ("", found.number)


@dataclass(frozen=True, slots=True)
class PapersWanted:
    """Some papers of a meeting: those of these keys, or all of these kinds."""

    meeting_id: str
    kinds: frozenset[PaperKind]
    keys: tuple[PaperKey, ...] = ()

    @classmethod
    def of(cls, meeting_id: str, papers: Iterable[_Keyed]) -> "PapersWanted":
        """Return what asks for exactly these papers."""
        keys = tuple(key_of(paper) for paper in papers)
        return cls(meeting_id, frozenset(key.kind for key in keys), keys)

    def find(self, desk: Desk) -> tuple[Sequence[PaperDraft], PaperSettings]:
        """Return the papers as they would be printed now, and how they look."""
        drafts, settings = desk.papers.drafts(self.meeting_id, self.kinds)
        return [draft for draft in drafts if self.wants(key_of(draft))], settings

    def wants(self, found: PaperKey) -> bool:
        """Return whether a paper is one of these."""
        if found.kind not in self.kinds:
            return False
        return not self.keys or any(same_paper(key, found) for key in self.keys)

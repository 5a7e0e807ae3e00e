"""The papers of a meeting as the archive lists them: one line each, the latest that counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desk.documents.kinds.letter import letter_title
from desk.documents.language.wording import numeral
from desk.documents.parts.receivers import listed_name
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import Paper, PaperKind, PaperOrigin


@dataclass(frozen=True, slots=True)
class Filed:
    """A line of the list. What nobody knows yet is empty and left to the pen."""

    title: str
    number: str = ""
    author: str = ""
    day: date | None = None
    remark: str = ""


def filed(dossier: Dossier) -> list[Filed]:
    """Return the lines in the order papers are filed; a paper always kept that is missing too."""
    return list(_Lines(dossier).lines())


def latest(papers: tuple[Paper, ...]) -> list[Paper]:
    """Return one of each paper: the signed final where there is one, else the last version."""
    kept: dict[object, Paper] = {}
    for paper in papers:
        before = kept.get(paper.line)
        if before is None or _rank(paper) >= _rank(before):
            kept[paper.line] = paper
    return list(kept.values())


def _rank(paper: Paper) -> tuple[bool, bool, int]:
    return paper.origin is PaperOrigin.SIGNED, paper.issued, paper.version


class _Lines:
    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._phrases = Phrases("archive", dossier.phrases)
        office = dossier.office
        self._author = office.name or office.government
        self._places = {item.item.id: place for place, item in enumerate(dossier.items, start=1)}

    def lines(self) -> Iterator[Filed]:
        papers = latest(self._dossier.papers)
        for name in self._phrases.words("order"):
            of_kind = [paper for paper in papers if paper.kind is PaperKind(name)]
            yield from (self._paper(paper) for paper in of_kind)
            if not of_kind and name in self._phrases.words("expected"):
                title = self._phrases.text(f"paper.{name}", meeting=self._dossier.title)
                yield Filed(title, author=self._author, remark=self._phrases.text("missing"))
            if name == PaperKind.AGENDA:
                yield from self._materials()

    def _materials(self) -> Iterator[Filed]:
        """What the items were decided on is filed behind the agenda."""
        for place, item in enumerate(self._dossier.items, start=1):
            unit = self._dossier.directory.unit_name(item.item.presenter_unit_id)
            for material in item.materials:
                name = listed_name(item, place, material, self._phrases)
                secret = item.item.secret.strip()
                yield Filed(name, author=unit, day=material.material.sent, remark=secret)

    def _paper(self, paper: Paper) -> Filed:
        signed = paper.origin is PaperOrigin.SIGNED
        return Filed(
            self._title(paper),
            number=paper.number,
            author=self._author,
            day=self._day(paper),
            remark=self._phrases.text("signed") if signed else "",
        )

    def _title(self, paper: Paper) -> str:
        unit = self._dossier.directory.unit_name(paper.unit_id)
        sheet_of_letter = paper.kind is PaperKind.APPROVAL_SHEET and unit
        key = f"paper.{paper.kind.value}" + ("_unit" if sheet_of_letter else "")
        values = {"meeting": self._dossier.title, "subject": paper.subject or paper.file_name}
        title = self._phrases.text(key, **values)
        addressee = self._dossier.directory.unit(paper.unit_id)
        if addressee and paper.kind is PaperKind.LETTER:
            title = letter_title(self._dossier, addressee).replace("|", "")
        if unit:
            return self._phrases.text("of_unit", title=title, unit=unit)
        place = self._places.get(paper.item_id or "")
        return self._phrases.text("of_item", title=title, item=numeral(place)) if place else title

    def _day(self, paper: Paper) -> date | None:
        """Return the day a paper bears: that of its number, else the day it was written."""
        numbers = self._dossier.numbers
        given = next((n.given_on for n in numbers if n.text == paper.number), None)
        return given or _written(paper.written_at)


def _written(stamp: str) -> date | None:
    try:
        return date.fromisoformat(stamp[:10])
    except ValueError:
        return None

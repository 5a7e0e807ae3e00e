"""What an issued letter said and what holds now: the differences, matter by matter."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desk.documents import model as m
from desk.documents.kinds.letter import AHEAD, letter
from desk.documents.language.wording import without_stop
from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.papers import PaperKind

_NUMERAL = re.compile(r"[一二三四五六七八九十百零]+、")


class Changed(StrEnum):
    """What of a matter has changed: one of its paragraphs, or the matter as a whole."""

    TEXT = "text"
    SHARE = "share"
    DUE = "due"
    REPORT = "report"
    ADDED = "added"
    WITHDRAWN = "withdrawn"


DATES = frozenset({Changed.DUE, Changed.REPORT})


@dataclass(frozen=True, slots=True)
class LetterChange:
    """One difference: what the letter said (`before`), and what holds now (`after`).

    Of a matter that was added or withdrawn the other side is empty. `matter` is its text now, of
    a withdrawn one as it was issued.
    """

    assignment_id: str
    number: str
    matter: str
    field: Changed
    before: str
    after: str


def changes(dossier: Dossier, unit: Unit, issued: m.Document) -> tuple[LetterChange, ...]:
    """Return how the letter that was issued to a unit differs from what holds now.

    Both are compared as they read, so a unit that was renamed counts as changed.
    """
    before, now = _said(issued), _said(letter(dossier, unit))
    found: list[LetterChange] = []
    for task_id, fields in now.items():
        old = before.get(task_id)
        if old is None:
            found.append(_change(task_id, fields, Changed.ADDED, "", fields["text"]))
            continue
        found.extend(
            _change(task_id, fields, field, old.get(field, ""), fields.get(field, ""))
            for field in (Changed.TEXT, Changed.SHARE, Changed.DUE, Changed.REPORT)
            if old.get(field, "") != fields.get(field, "")
        )
    found.extend(
        _change(task_id, fields, Changed.WITHDRAWN, fields["text"], "")
        for task_id, fields in before.items()
        if task_id not in now
    )
    return tuple(found)


def owed(dossier: Dossier, unit: Unit, issued: m.Document) -> tuple[LetterChange, ...]:
    """Return the changes a unit has to be told: those of assignments that were amended.

    What only reads otherwise now, for a unit's new name or an office's new wording, is none. A
    letter that went out before the minutes said that they prevail: every difference counts.
    """
    if _is_ahead(issued):
        return changes(dossier, unit, issued)
    amended = {amendment.assignment_id for amendment in dossier.amendments}
    found = changes(dossier, unit, issued) if amended else ()
    return tuple(change for change in found if change.assignment_id in amended)


def _is_ahead(issued: m.Document) -> bool:
    return any(
        isinstance(block, m.Paragraph) and block.source is not None and block.source.field == AHEAD
        for block in issued.blocks
    )


def follow_up_kinds(found: Iterable[LetterChange]) -> tuple[PaperKind, ...]:
    """Return the papers that tell a unit of the changes, in the order of PaperKind.

    Dates alone are an extension; together with other words they stand in the correction.
    """
    kinds = {change.field for change in found}
    wanted: list[PaperKind] = []
    if Changed.ADDED in kinds:
        wanted.append(PaperKind.SUPPLEMENT)
    rest = kinds - {Changed.ADDED}
    if rest - DATES:
        wanted.append(PaperKind.CORRECTION)
    elif rest:
        wanted.append(PaperKind.EXTENSION)
    return tuple(wanted)


def told_by(kind: PaperKind, found: Iterable[LetterChange]) -> tuple[LetterChange, ...]:
    """Return the changes that a kind of follow-up tells: what was added, the rest, the dates."""
    if kind is PaperKind.SUPPLEMENT:
        return tuple(change for change in found if change.field is Changed.ADDED)
    if kind is PaperKind.EXTENSION:
        return tuple(change for change in found if change.field in DATES)
    return tuple(change for change in found if change.field is not Changed.ADDED)


def _change(
    task_id: str, fields: dict[str, str], field: Changed, before: str, after: str
) -> LetterChange:
    return LetterChange(task_id, fields.get("number", ""), fields["text"], field, before, after)


def _said(document: m.Document) -> dict[str, dict[str, str]]:
    """Return what a letter says of each assignment, field by field, without labels and numbers."""
    said: dict[str, dict[str, str]] = {}
    for block in document.blocks:
        if isinstance(block, m.Paragraph) and block.source and block.source.kind == "assignment":
            fields = said.setdefault(block.source.id, {"text": ""})
            fields[block.source.field] = _words(block)
    if len(said) > 1:
        for fields in said.values():
            fields["text"] = _NUMERAL.sub("", fields["text"], count=1)
    return said


def _words(paragraph: m.Paragraph) -> str:
    """Return a field's words: its first run is the label, a heading has none."""
    runs = paragraph.runs if paragraph.level is not m.Level.BODY else paragraph.runs[1:]
    return without_stop("".join(run.text for run in runs))

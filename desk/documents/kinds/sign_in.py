"""The sign-in sheet (签到表): everyone who is expected, by role, with room to sign."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.parts.attendees import Attendee
from desk.documents.parts.facts import Facts
from desk.documents.parts.working_papers import working_paper
from desk.documents.phrases.texts import Phrases
from desk.domain.attendance import Role
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind

_WIDTHS = (12.0, 34.5, 25.0, 29.5, 24.0, 31.0)
"""Column widths in mm; together the text area's 156."""
_ROW = 11.5
"""A row's height in mm: room for a signature."""
_SPARE = 3
_EMPTY_SHEET = 13
"""Blank rows for those who come unannounced, and where nobody is listed yet."""

_GROUPS = ((Role.CHAIR, Role.MEMBER), (Role.INVITED,), (Role.OBSERVER,), (Role.STAFF,))
"""Chair and members sign under one heading, that of the last role."""


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the sign-in sheet."""
    phrases = Phrases("sign_in", dossier.phrases)
    blocks = _SignIn(Facts(dossier), phrases).blocks()
    yield working_paper(PaperKind.SIGN_IN, dossier, phrases, blocks, m.Form.SHEET)


class _SignIn:
    def __init__(self, facts: Facts, phrases: Phrases) -> None:
        self._facts = facts
        self._phrases = phrases
        self._count = 0

    def blocks(self) -> Iterator[m.Block]:
        facts = self._facts
        yield m.Labelled(self._phrases.text("time"), facts.when, indent=False)
        yield m.Labelled(self._phrases.text("place"), facts.place, indent=False)
        yield m.Line("")
        columns = tuple(m.Column(width) for width in _WIDTHS)
        head = m.row(*self._phrases.words("head"))
        yield m.Table(columns, (head, *self._rows()), row_height=_ROW)
        away = facts.people.on_leave
        if away:
            names = facts.people.list(away) + self._phrases.text("end")
            yield m.Line("")
            yield m.Labelled(self._phrases.text("leave"), names, indent=False)

    def _rows(self) -> Iterator[tuple[m.Cell, ...]]:
        expected = self._facts.people.expected
        for roles in _GROUPS:
            group = [a for a in expected if a.role in roles]
            if group:
                name = self._facts.role(roles[-1])
                yield (m.Cell(name, span=len(_WIDTHS), align=m.Align.LEFT, face=m.Face.HEI),)
            yield from (self._person(a) for a in group)
        spare = _SPARE if expected else _EMPTY_SHEET
        yield from (m.row(*[""] * len(_WIDTHS)) for _ in range(spare))

    def _person(self, someone: Attendee) -> tuple[m.Cell, ...]:
        self._count += 1
        name = someone.name
        if someone.stands_in_for:
            absent = someone.stands_in_for
            name = self._phrases.text("name", name=name, absent=absent)
        return m.row(str(self._count), someone.unit, name, someone.post, "", someone.telephone)

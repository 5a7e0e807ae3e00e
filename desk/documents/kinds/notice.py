"""The notice of a meeting (会议通知, in 信函格式 10.1), with its reply slip."""

from collections.abc import Iterator
from datetime import timedelta

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.titles import plain_title, titled
from desk.documents.language.wording import numeral, spoken_date
from desk.documents.parts.attendees import Attendee
from desk.documents.parts.facts import Facts
from desk.documents.parts.working_papers import properties
from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import ItemKind
from desk.domain.attendance import Role
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind

_ADDRESSED = 15
"""So many units are addressed by name; more of them as 各有关单位, named under 参会人员."""
_GROUPS = ((Role.CHAIR, Role.MEMBER), (Role.INVITED,), (Role.OBSERVER,))
_SLIP_WIDTHS = (30.0, 20.0, 24.0, 26.0, 29.0, 27.0)
"""Column widths of the reply slip in mm; together the text area's 156."""
_SLIP_ROWS = 6
_SLIP_ROW = 14.0


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the notice."""
    document = _Notice(dossier).document()
    title = document.properties.title
    yield PaperDraft(PaperKind.NOTICE, document, name=title, subject=dossier.title)


class _Notice:
    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._facts = Facts(dossier)
        self._phrases = Phrases("notice", dossier.phrases)
        self._people = [a for a in self._facts.people.expected if a.role is not Role.STAFF]
        self._parts = 0

    def document(self) -> m.Document:
        phrases, dossier = self._phrases, self._dossier
        title = phrases.text("title", meeting=dossier.title)
        number = phrases.text("number", year=dossier.meeting.day.year)
        opening = phrases.text("opening", when=self._facts.when, meeting=dossier.title)
        blocks = (
            m.Mark(self._facts.office),
            m.Number(number),
            m.Rule(),
            titled(title),
            m.Addressee(self._addressee()),
            text_paragraph(opening),
            *self._text(),
            *self._end(),
            *self._slip(),
        )
        return m.Document(
            m.Form.LETTER,
            blocks,
            m.PageNumbers(first_page=False),
            properties=properties(dossier, plain_title(title)),
        )

    def _addressee(self) -> str:
        """Return the units that come or report, in the directory's order."""
        wanted = {a.unit_id for a in self._people if not a.leader}
        wanted |= {s.item.presenter_unit_id for s in self._facts.slots if not s.secret}
        units = [u.label for u in self._dossier.directory.units.values() if u.id in wanted]
        if not units:
            return self._phrases.text("nobody")
        if len(units) > _ADDRESSED:
            return self._phrases.text("everyone")
        return self._phrases.text("list.separator").join(units)

    def _text(self) -> Iterator[m.Block]:
        yield self._fact("time", self._facts.when)
        yield self._fact("place", self._facts.place)
        yield self._fact("chair", self._facts.chair)
        yield self._heading("items")
        yield from self._items()
        yield self._heading("people")
        yield from self._attendance()
        yield self._heading("requirements")
        for number, text in enumerate(self._requirements(), start=1):
            said = self._phrases.text("requirement.text", number=number, text=text)
            yield text_paragraph(said)

    def _heading(self, key: str) -> m.Paragraph:
        return m.Paragraph((m.Run(self._numbered(key)),), m.Level.ONE, keep_with_next=True)

    def _fact(self, key: str, text: str) -> m.Paragraph:
        """Return a short part in one line: its heading, and what it says in the body's face."""
        said = self._phrases.text("part.colon", text=text)
        return m.Paragraph((m.Run(self._numbered(key), m.Face.HEI), m.Run(said)))

    def _numbered(self, key: str) -> str:
        self._parts += 1
        name = self._phrases.text(f"part.{key}")
        return self._phrases.text("part.heading", number=numeral(self._parts), name=name)

    def _items(self) -> Iterator[m.Paragraph]:
        slots = self._facts.slots
        if not slots:
            yield text_paragraph(self._phrases.text("item.none"))
        for slot in slots:
            text = self._phrases.text(
                "item.study" if slot.item.kind is ItemKind.STUDY else "item.text",
                number=slot.number,
                title=slot.title,
                unit=self._facts.unit(slot),
                end="。" if slot is slots[-1] else "；",
            )
            yield text_paragraph(text, m.Source("agenda_item", slot.item.id, "title"))

    def _attendance(self) -> Iterator[m.Paragraph]:
        groups = [(roles, [a for a in self._people if a.role in roles]) for roles in _GROUPS]
        filled = [(roles, people) for roles, people in groups if people]
        if not filled:
            yield text_paragraph(self._phrases.text("people.none"))
        for number, (roles, people) in enumerate(filled, start=1):
            name = self._phrases.text(f"people.{roles[-1].value}")
            head = self._phrases.text("people.heading", number=numeral(number), name=name)
            names = self._phrases.text("people.separator").join(self._named(a) for a in people)
            end = self._phrases.text("people.end")
            yield m.Paragraph((m.Run(head, m.Face.KAI), m.Run(names + end)))

    def _named(self, someone: Attendee) -> str:
        """Return a name with the items it comes for, unless it is there for all of them."""
        name = self._facts.people.named(someone)
        slots = self._facts.attended(someone)
        if not slots or slots == self._facts.slots:
            return name
        numbers = self._facts.numbers(slots)
        remark = self._phrases.text("people.for_items", numbers=numbers)
        return f"{name[:-1]}，{remark[1:]}" if name.endswith("）") else name + remark

    def _requirements(self) -> Iterator[str]:
        days = timedelta(days=self._dossier.type.papers_days)
        values = {
            "office": self._facts.office,
            "telephone": self._dossier.office.telephone,
            "date": spoken_date(self._phrases, self._dossier.meeting.day - days),
        }
        left_out = set() if self._facts.slots else {"materials"}
        if not any(slot.secret for slot in self._facts.slots):
            left_out.add("secret")
        for key in self._phrases.words("requirement.order"):
            if key not in left_out:
                yield self._phrases.text(f"requirement.{key}", **values)

    def _end(self) -> Iterator[m.Block]:
        office = self._dossier.office
        note = self._phrases.text("slip.note", meeting=self._dossier.title)
        yield m.AttachmentNote((note,))
        yield m.Signature(self._facts.office, self._phrases.text("draft.date"))
        if office.contact or office.telephone:
            contact, telephone = office.contact, office.telephone
            text = self._phrases.text("contact", contact=contact, telephone=telephone)
            yield m.Annotation(text)

    def _slip(self) -> Iterator[m.Block]:
        phrases = self._phrases
        title = phrases.text("slip.title", meeting=self._dossier.title)
        yield m.Attachment(phrases.text("slip.label"), titled(title))
        columns = tuple(m.Column(width) for width in _SLIP_WIDTHS)
        blank = m.row(*[""] * len(_SLIP_WIDTHS))
        rows = (m.row(*phrases.words("slip.head")), *[blank] * _SLIP_ROWS)
        yield m.Table(columns, rows, row_height=_SLIP_ROW)
        yield m.Line("")
        yield m.Paragraph((m.Run(phrases.text("slip.signed")),), indent=False)
        telephone = self._dossier.office.telephone
        office = self._facts.office
        yield text_paragraph(phrases.text("slip.return", office=office, telephone=telephone))

"""What every letter to a lead unit has around its text: head, signature, contact, copies (10.1)."""

from collections.abc import Iterable
from datetime import date

from desk.documents import model as m
from desk.documents.language.politeness import asks_politely
from desk.documents.language.titles import plain_title, titled
from desk.documents.language.wording import spoken_date
from desk.documents.parts.ranked import ranked_people, units_of
from desk.documents.parts.secrecy import highest
from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.papers import RegisteredNumber


class LetterFrame:
    """Makes a letter of its text. Without a number it is a draft, and says so."""

    def __init__(
        self, dossier: Dossier, unit: Unit, number: RegisteredNumber | None, day: date | None
    ) -> None:
        self._dossier = dossier
        self._unit = unit
        self._number = number
        self._day = day
        self._phrases = Phrases("letter", dossier.phrases)

    @property
    def polite(self) -> bool:
        """Whether the addressee is asked, not told."""
        return asks_politely(self._unit)

    @property
    def issuer(self) -> str:
        """The office that signs."""
        office = self._dossier.office
        return office.name or office.government or self._phrases.text("missing.issuer")

    def letter(
        self,
        title: str,
        text: Iterable[m.Block],
        items: Iterable[AgendaItem],
        after: Iterable[m.Block] = (),
        copies: m.Copies | None = None,
    ) -> m.Document:
        """Return the letter: its title (a | is where a line may end), text, what follows.

        `items` decide its 密级; `after` are the attachments; the receipt's note is in `text`.
        """
        blocks = [*self._head(title, items), *text, *self._end(), *after]
        if copies:
            blocks.append(copies)
        return m.Document(
            m.Form.LETTER,
            tuple(blocks),
            m.PageNumbers(first_page=False),
            properties=m.Properties(
                title=plain_title(title),
                subject=self._unit.label,
                author=self._dossier.office.name,
                day=self._day or self._dossier.meeting.day,
            ),
        )

    def _head(self, title: str, items: Iterable[AgendaItem]) -> list[m.Block]:
        secrecy = highest(items, self._phrases)
        number = self._number
        return [
            m.Mark(self.issuer),
            *([m.Labels(secrecy=secrecy)] if secrecy else []),
            m.Number(number.text if number else self._phrases.text("draft.number")),
            m.Rule(),
            titled(title),
            m.Addressee(self._unit.label),
        ]

    def _end(self) -> list[m.Block]:
        office = self._dossier.office
        day = spoken_date(self._phrases, self._day) if self._day else ""
        blocks: list[m.Block] = [
            m.Signature(self.issuer, day or self._phrases.text("draft.date")),
        ]
        if office.contact or office.telephone:
            contact = self._phrases.text(
                "contact", contact=office.contact, telephone=office.telephone
            )
            blocks.append(m.Annotation(contact))
        return blocks

    def copies(self, tasks: Iterable[Assignment]) -> m.Copies | None:
        """Return 抄送 to the leaders in charge by rank, to joint leads and supporting units."""
        directory, tasks = self._dossier.directory, tuple(tasks)
        names = ranked_people(directory, (task.leader_id for task in tasks))
        leaders = [self._phrases.text("leader", name=name) for name in names]
        units = [u.label for u in units_of(directory, tasks) if u.id != self._unit.id]
        groups = ["、".join(group) for group in (leaders, units) if group]
        if not groups:
            return None
        text = self._phrases.text("copies.separator").join(groups)
        end = self._phrases.text("copies.end")
        return m.Copies(label=self._phrases.text("copies.label"), text=text + end)

"""Assignment letters (交办函, in 信函格式 10.1): one to each lead unit, with all its matters."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.politeness import asks_politely
from desk.documents.language.wording import numeral, spoken_date
from desk.documents.parts.letter_frame import LetterFrame
from desk.documents.parts.matters import MatterText, matters_of, role
from desk.documents.parts.receipt import receipt, receipt_note
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.meetings import Meeting
from desk.domain.office import Unit
from desk.domain.papers import PaperKind

AHEAD = "ahead"
"""What the sentence is known by in a letter that went out before the minutes."""


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the letter to each lead unit."""
    for unit in dossier.lead_units:
        yield letter_draft(dossier, unit)


def letter_draft(dossier: Dossier, unit: Unit) -> PaperDraft:
    """Return the letter to a unit with the name of its file."""
    given = dossier.letter_number(unit.id)
    number = given.text if given else ""
    return PaperDraft(
        PaperKind.LETTER,
        letter(dossier, unit),
        name=f"{number} {unit.label}".strip(),
        subject=unit.label,
        number=number,
        unit_id=unit.id,
    )


def letter(dossier: Dossier, unit: Unit) -> m.Document:
    """Return the letter to a unit with every assignment it leads, alone or jointly.

    Before the minutes are issued it says that the minutes prevail (先行交办). It also carries
    what was decided but not printed in the minutes (不列入纪要).
    """
    return _Letter(dossier, unit).document()


def letter_title(dossier: Dossier, unit: Unit) -> str:
    """Return the title of the letter to a unit; a | is where a line may end."""
    key = "title_request" if asks_politely(unit) else "title"
    return Phrases("letter", dossier.phrases).text(key, meeting=dossier.title)


def ahead_note(phrases: Phrases, meeting: Meeting) -> m.Paragraph:
    """Return the sentence that the minutes prevail, of what goes out before they are issued."""
    return text_paragraph(phrases.text("before_minutes"), m.Source("meeting", meeting.id, AHEAD))


class _Letter:
    def __init__(self, dossier: Dossier, unit: Unit) -> None:
        self._dossier = dossier
        self._unit = unit
        self._meeting = dossier.meeting
        self._phrases = Phrases("letter", dossier.phrases)
        number = dossier.letter_number(unit.id)
        day = number.given_on if number else dossier.meeting.issued_on
        self._frame = LetterFrame(dossier, unit, number, day)
        self._text = MatterText(dossier, unit)
        self._matters = matters_of(dossier, unit)

    def document(self) -> m.Document:
        text: list[m.Block] = [text_paragraph(self._opening())]
        for index, matter in enumerate(self._matters):
            number = f"{numeral(index + 1)}、" if len(self._matters) > 1 else ""
            text.extend(self._text.paragraphs(matter, number))
        return self._frame.letter(
            letter_title(self._dossier, self._unit),
            [*text, *self._closing()],
            (matter.item.item for matter in self._matters),
            receipt(self._dossier, self._matters, self._text, self._frame.issuer),
            self._frame.copies(matter.task for matter in self._matters),
        )

    def _say(self, key: str, **values: object) -> str:
        """Return a phrase, in its asking form where the addressee is asked."""
        return self._phrases.text(f"{key}_request" if self._frame.polite else key, **values)

    def _opening(self) -> str:
        key = "opening" if self._meeting.locked else "opening_ahead"
        roles = dict.fromkeys(role(matter.task) for matter in self._matters)
        return self._say(
            key,
            meeting=self._dossier.title,
            date=spoken_date(self._phrases, self._meeting.day),
            role=self._phrases.text("role.separator").join(
                self._phrases.text(f"role.{name}") for name in roles
            ),
            count=len(self._matters),
        )

    def _closing(self) -> list[m.Block]:
        blocks: list[m.Block] = [text_paragraph(self._say("answer", office=self._frame.issuer))]
        if not self._meeting.locked:
            blocks.append(ahead_note(self._phrases, self._meeting))
        blocks.append(text_paragraph(self._say("closing")))
        blocks.append(receipt_note(self._dossier))
        return blocks

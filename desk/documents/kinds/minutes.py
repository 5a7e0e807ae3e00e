"""Minutes (纪要, 10.3): what was said and decided, in people's own words, and who does what."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.item_text import ItemText, is_printed
from desk.documents.language.opening import opening
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.titles import titled
from desk.documents.language.wording import numeral, spoken_date, without_stop
from desk.documents.parts.people import PeopleLists
from desk.documents.parts.secrecy import highest
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the minutes."""
    given = dossier.minutes_number
    yield PaperDraft(
        PaperKind.MINUTES,
        minutes(dossier),
        name=f"{dossier.title}纪要",
        subject=dossier.title,
        number=given.text if given else "",
    )


def minutes(dossier: Dossier) -> m.Document:
    """Return the minutes of a meeting; a draft says so where its number would stand."""
    return _Minutes(dossier).document()


def minutes_mark(dossier: Dossier) -> str:
    """Return the red name at the top of the minutes: 市政府常务会议纪要."""
    kind = dossier.type
    return kind.minutes_mark or Phrases("minutes", dossier.phrases).text("mark", name=kind.name)


class _Minutes:
    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._meeting = dossier.meeting
        self._directory = dossier.directory
        self._phrases = Phrases("minutes", dossier.phrases)

    def document(self) -> m.Document:
        items = [item for item in self._dossier.items if is_printed(item)]
        blocks: list[m.Block] = []
        secrecy = highest((item.item for item in items), self._phrases)
        if secrecy:
            blocks.append(m.Labels(secrecy=secrecy))
        blocks.extend(self._head())
        source = m.Source("meeting", self._meeting.id, "opening")
        blocks.append(text_paragraph(opening(self._dossier), source))
        said = ItemText(self._dossier)
        for index, item in enumerate(items):
            blocks.extend(said.blocks(item, f"{numeral(index + 1)}、" if len(items) > 1 else ""))
        blocks.extend(PeopleLists(self._dossier, self._phrases).blocks())
        blocks.append(self._copies())
        return m.Document(
            m.Form.MINUTES,
            tuple(blocks),
            properties=m.Properties(
                title=f"{self._dossier.title}纪要",
                author=self._dossier.office.name,
                day=self._meeting.issued_on or self._meeting.day,
            ),
        )

    def _head(self) -> list[m.Block]:
        number = self._dossier.minutes_number
        signer = self._directory.person_name(self._meeting.signer_id)
        shown = self._dossier.settings.show_signer and signer
        head: list[m.Block] = [
            m.Mark(minutes_mark(self._dossier)),
            m.Number(number.text if number else self._phrases.text("draft.number")),
            m.IssueLine(
                self._issuer() or self._phrases.text("missing.issuer"),
                self._issued(),
                self._phrases.text("signer", name=signer) if shown else "",
            ),
            m.Rule(),
        ]
        if self._meeting.title:
            head.append(titled(self._meeting.title))
        return head

    def _issuer(self) -> str:
        return self._dossier.office.name or self._dossier.office.government

    def _issued(self) -> str:
        day = self._meeting.issued_on
        return spoken_date(self._phrases, day) if day else self._phrases.text("draft.date")

    def _copies(self) -> m.Copies:
        return m.Copies(
            label=self._phrases.text("copies.label"),
            text=_joined(self._meeting.copies_to, self._phrases),
            issuer=self._issuer(),
            issued=self._phrases.text("copies.issued", date=self._issued()),
        )


def _joined(names: tuple[str, ...], phrases: Phrases) -> str:
    joined = phrases.text("copies.separator").join(without_stop(name) for name in names)
    return joined + phrases.text("copies.end") if joined else ""

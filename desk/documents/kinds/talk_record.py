"""The record of a collective integrity talk (集体廉政谈话记录, S22): facts, words, signatures."""

from collections.abc import Iterator, Sequence

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.titles import plain_title, titled
from desk.documents.language.wording import spoken_date
from desk.documents.parts.posts import full_post
from desk.documents.parts.spoken_words import spoken_words
from desk.documents.parts.working_papers import properties
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from desk.domain.speeches import Speech
from desk.domain.talks import TalkFacts, talk_facts, talked_to

_FACTS = (34.0, 122.0)
_SIGNED = (13.0, 25.0, 52.0, 30.0, 36.0)
"""Column widths in mm; together the text area's 156."""
_ROW = 12.0
"""The height in mm of a row that somebody signs in."""
_NAMED = 12
"""So many people are named among the facts; of more the table of signatures tells."""
_BLANK = 10
"""Rows for the pen where nobody is known to have been talked to."""


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the record of each talk."""
    phrases = Phrases("talk_record", dossier.phrases)
    for talk in dossier.speeches:
        if talk.is_talk:
            document = _Record(dossier, talk, phrases).document()
            title = document.properties.title
            yield PaperDraft(
                PaperKind.TALK_RECORD, document, name=title, subject=title, part=talk.id
            )


class _Record:
    def __init__(self, dossier: Dossier, talk: Speech, phrases: Phrases) -> None:
        self._dossier = dossier
        self._directory = dossier.directory
        self._talk = talk
        self._facts = talk_facts(dossier, talk)
        self._listeners = talked_to(dossier, talk)
        self._phrases = phrases

    def document(self) -> m.Document:
        """Return the record under the talk's title, which is not said to be a record twice."""
        phrases = self._phrases
        ending = phrases.text("ending")
        name = self._talk.title.strip().removesuffix(ending)
        title = phrases.text("title", title=name, ending=ending)
        blocks: tuple[m.Block, ...] = (
            titled(title),
            self._fact_table(),
            m.Line(""),
            self._words_heading(),
            *spoken_words(self._talk, phrases),
            m.Line(""),
            self._signature_table(),
        )
        said = properties(self._dossier, plain_title(title), self._facts.day)
        return m.Document(m.Form.PLAIN, blocks, properties=said)

    def _words_heading(self) -> m.Paragraph:
        run = m.Run(self._phrases.text("heading.words"), m.Face.HEI)
        return m.Paragraph((run,), indent=False, keep_with_next=True)

    def _fact_table(self) -> m.Table:
        missing, none = self._phrases.text("missing.person"), self._phrases.text("none")
        facts, talk = self._facts, self._talk
        recorder = self._directory.person_name(facts.recorder_id)
        told = (
            ("time", self._time(facts)),
            ("place", facts.place or missing),
            ("speaker", self._people((talk.speaker_id,)) or missing),
            ("participants", self._people(talk.participant_ids) or none),
            ("listeners", self._listeners_told() or missing),
            ("recorder", recorder or missing),
        )
        rows = tuple(
            (m.Cell(self._phrases.text(f"label.{key}"), face=m.Face.HEI), m.Cell(text))
            for key, text in told
        )
        columns = (m.Column(_FACTS[0]), m.Column(_FACTS[1], centred=False))
        return m.Table(columns, rows, header_rows=0)

    def _time(self, facts: TalkFacts) -> str:
        day = spoken_date(self._phrases, facts.day)
        return self._phrases.text("time", date=day, start=facts.start, end=facts.end)

    def _listeners_told(self) -> str:
        count = len(self._listeners)
        if count <= _NAMED:
            return self._people(self._listeners)
        first = self._directory.person_name(self._listeners[0])
        return self._phrases.text("listeners", name=first, count=count)

    def _people(self, ids: Sequence[str | None]) -> str:
        named = (
            self._phrases.text("person", name=name, post=full_post(self._directory, person_id))
            for person_id in ids
            if (name := self._directory.person_name(person_id))
        )
        return self._phrases.text("list.separator").join(named)

    def _signature_table(self) -> m.Table:
        """Return a row to sign in for each person talked to, and those of speaker and recorder.

        Its head is one row: LibreOffice breaks pages wrongly where two are repeated.
        """
        day = self._phrases.text("date_blank")
        rows = [
            m.row(
                str(number),
                self._directory.person_name(person_id),
                full_post(self._directory, person_id),
                "",
                day,
            )
            for number, person_id in enumerate(self._listeners, start=1)
        ]
        rows = rows or [m.row("", "", "", "", day) for _ in range(_BLANK)]
        closing = [self._closing(key, day) for key in ("speaker", "recorder")]
        columns = tuple(m.Column(width) for width in _SIGNED)
        head = m.row(*self._phrases.words("head"))
        return m.Table(columns, (head, *rows, *closing), row_height=_ROW)

    def _closing(self, key: str, day: str) -> tuple[m.Cell, ...]:
        label = self._phrases.text(f"signed.{key}")
        return m.Cell(label, span=2, face=m.Face.HEI), m.Cell(span=2), m.Cell(day)

"""Speeches given at a meeting (讲话, S22) in the official style: every word as it was typed."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.titles import titled
from desk.documents.language.wording import spoken_date
from desk.documents.parts.spoken_words import spoken_words
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from desk.domain.speeches import Speech


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield each speech; of a talk there is a record instead (talk_record)."""
    for given in dossier.speeches:
        if not given.is_talk:
            yield PaperDraft(
                PaperKind.SPEECH,
                speech(dossier, given),
                name=given.title,
                subject=given.title,
                part=given.id,
            )


def speech(dossier: Dossier, given: Speech) -> m.Document:
    """Return a speech: title, speaker and date, and its words."""
    phrases = Phrases("speech", dossier.phrases)
    day = dossier.meeting.day
    speaker = dossier.directory.person_name(given.speaker_id)
    blocks: list[m.Block] = [titled(given.title)]
    if speaker:
        blocks.append(m.Line(speaker, m.Align.CENTRE, m.Face.KAI))
    date = phrases.text("date", date=spoken_date(phrases, day))
    blocks.append(m.Line(date, m.Align.CENTRE, m.Face.KAI, after=1))
    blocks.extend(spoken_words(given, phrases))
    return m.Document(
        m.Form.PLAIN,
        tuple(blocks),
        properties=m.Properties(title=given.title, author=dossier.office.name, day=day),
    )

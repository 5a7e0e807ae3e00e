"""Speeches given at a meeting (讲话, S22) in the official style: every word as it was typed."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.headings import typed_paragraph
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.titles import titled
from desk.documents.language.wording import lines_of, spoken_date
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from desk.domain.speeches import Speech

_SALUTATION = 30
"""A line up to this long that ends in a colon speaks to the audience: 同志们："""
_OPENING = 3
"""It is one of these first lines: pasted texts repeat the title and date before it."""


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield each speech."""
    for given in dossier.speeches:
        yield PaperDraft(
            PaperKind.SPEECH,
            speech(dossier, given),
            name=given.title,
            subject=given.title,
            part=given.id,
        )


def speech(dossier: Dossier, given: Speech) -> m.Document:
    """Return a speech: title, speaker and date, and its text with the headings it was typed with.

    Blanks typed as an indent are left out, for the paper indents by itself; so is the title
    where it was typed with the text.
    """
    phrases = Phrases("speech", dossier.phrases)
    day = dossier.meeting.day
    speaker = dossier.directory.person_name(given.speaker_id)
    blocks: list[m.Block] = [titled(given.title)]
    if speaker:
        blocks.append(m.Line(speaker, m.Align.CENTRE, m.Face.KAI))
    date = phrases.text("date", date=spoken_date(phrases, day))
    blocks.append(m.Line(date, m.Align.CENTRE, m.Face.KAI, after=1))
    lines = lines_of(given.text)
    if lines and lines[0] == given.title.strip():
        del lines[0]
    blocks.extend(_paragraphs(lines))
    if not lines:
        blocks.append(text_paragraph(phrases.text("missing")))
    return m.Document(
        m.Form.PLAIN,
        tuple(blocks),
        properties=m.Properties(title=given.title, author=dossier.office.name, day=day),
    )


def _paragraphs(lines: list[str]) -> list[m.Paragraph]:
    opening = lines[:_OPENING]
    greeting = next((line for line in opening if _speaks_to_the_audience(line)), None)
    paragraphs = [typed_paragraph(line) for line in lines]
    if greeting is not None:
        paragraphs[lines.index(greeting)] = m.Paragraph((m.Run(greeting),), indent=False)
    return paragraphs


def _speaks_to_the_audience(line: str) -> bool:
    return len(line) <= _SALUTATION and line.endswith(("：", ":"))

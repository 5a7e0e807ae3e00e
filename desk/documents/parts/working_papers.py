"""What the office's working papers share: a title, a name, the meeting's date in the file."""

from collections.abc import Iterable
from datetime import date

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.titles import plain_title, titled
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind


def working_paper(
    kind: PaperKind,
    dossier: Dossier,
    phrases: Phrases,
    blocks: Iterable[m.Block],
    form: m.Form = m.Form.PLAIN,
) -> PaperDraft:
    """Return a paper that begins with its title: phrases' `title`, a | is where a line may end."""
    title = phrases.text("title", meeting=dossier.title)
    document = m.Document(
        form, (titled(title), *blocks), properties=properties(dossier, plain_title(title))
    )
    return PaperDraft(kind, document, name=plain_title(title), subject=dossier.title)


def sheet(dossier: Dossier, title: str, blocks: Iterable[m.Block]) -> m.Document:
    """Return a form to fill in under its title; a | in the title is where a line may end."""
    said = properties(dossier, plain_title(title), dossier.meeting.issued_on)
    return m.Document(m.Form.SHEET, (titled(title), *blocks), properties=said)


def properties(dossier: Dossier, title: str, day: date | None = None) -> m.Properties:
    """Return a file's properties: it bears the day given, else the meeting's."""
    return m.Properties(title=title, author=dossier.office.name, day=day or dossier.meeting.day)

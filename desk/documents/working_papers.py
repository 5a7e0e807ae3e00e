"""What the office's working papers share: a title, a name, the meeting's date in the file."""

from collections.abc import Iterable

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.phrases import Phrases
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
        form,
        (m.Title(tuple(title.split("|"))), *blocks),
        properties=properties(dossier, title.replace("|", "")),
    )
    return PaperDraft(kind, document, name=title.replace("|", ""), subject=dossier.title)


def properties(dossier: Dossier, title: str) -> m.Properties:
    """Return a file's properties: it bears the meeting's date."""
    return m.Properties(title=title, author=dossier.office.name, day=dossier.meeting.day)

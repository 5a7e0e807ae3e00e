"""Forms to fill in: a small title, then tables."""

from collections.abc import Iterable

from desk.documents import model as m
from desk.documents.titles import plain_title, titled
from desk.domain.dossier import Dossier


def sheet(dossier: Dossier, title: str, blocks: Iterable[m.Block]) -> m.Document:
    """Return a sheet under its title; a | in the title is where a line may end."""
    return m.Document(
        m.Form.SHEET,
        (titled(title), *blocks),
        properties=m.Properties(
            title=plain_title(title),
            author=dossier.office.name,
            day=dossier.meeting.issued_on or dossier.meeting.day,
        ),
    )

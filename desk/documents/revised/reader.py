"""A revised Word file of minutes against the record: what the services call RevisionReader."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from desk.documents import model as m
from desk.documents import snapshots
from desk.documents.kinds.minutes import minutes
from desk.documents.revised.additions import (
    added_differences,
    deleted_differences,
    fold_continuations,
)
from desk.documents.revised.context import Context, difference
from desk.documents.revised.lines import Line, Role, lines_of_document
from desk.documents.revised.order import moved_differences
from desk.documents.revised.pieces import Pieces, lay_beside
from desk.documents.revised.pieces_compared import piece_differences
from desk.documents.revised.structure import spots
from desk.documents.revised.words import RevisedText, read_words
from desk.domain.differences import Difference, DifferenceKind
from desk.domain.dossier import Dossier
from desk.domain.problems import refuse

_LEAST_SHARE = 0.3
"""Of the paragraphs that must have a counterpart, or it is another paper."""


class WordRevisionReader:
    """Reads a leaders' revised file back."""

    def read(
        self, data: bytes, dossier: Dossier, written: Sequence[bytes] = ()
    ) -> tuple[Difference, ...]:
        """Return where a revised .docx differs from the minutes, in the order of its text.

        `written` are the snapshots of the minutes written so far; the one that the file is most
        like is what its authors began with. Raises Refused for what is no such file.
        """
        revised = read_words(data)
        today = minutes(dossier)
        base = _nearest(revised, [*_documents(written), today], dossier)
        return tuple(differences(revised, base, dossier, today))


def _documents(written: Sequence[bytes]) -> Iterator[m.Document]:
    """Yield the papers of snapshots; one that a newer version made is no help, and no harm."""
    for snapshot in written:
        with suppress(ValueError):
            yield snapshots.from_json(snapshot).document


def _nearest(revised: RevisedText, papers: Sequence[m.Document], dossier: Dossier) -> m.Document:
    """Return the paper that shares most paragraphs with the file, the first of several."""
    words = Counter(w.key for w in revised.words)
    words += Counter(revised.touched.keys())

    def shared(paper: m.Document) -> float:
        lines = Counter(line.key for line in lines_of_document(paper, dossier.meeting.id))
        return (lines & words).total() / max(lines.total() + words.total(), 1)

    return max(papers, key=shared)


def differences(
    revised: RevisedText, base: m.Document, dossier: Dossier, today: m.Document
) -> list[Difference]:
    """Return the differences between a revised text and the record, in the text's order."""
    context = Context(dossier, today)
    laid = lay_beside(lines_of_document(base, dossier.meeting.id), revised)
    matched = sum(1 for piece in laid.pieces if not piece.deleted)
    if matched < _LEAST_SHARE * len(laid.pieces):
        raise refuse("revised.another_paper", title=dossier.title)
    where = spots(laid, context)
    fold_continuations(laid, where, context)
    found: list[tuple[float, Difference]] = list(added_differences(laid, where, context))
    for piece in laid.pieces:
        if not piece.deleted:
            found += [(piece.places[0], d) for d in piece_differences(piece, context)]
    found += [(p.places[0], d) for p, d in moved_differences(laid, where, context)]
    ends = _ends(laid)
    found += [(ends[id(piece)], d) for piece, d in deleted_differences(laid, context)]
    found += [(len(laid.words), d) for d in _beside(revised, context)]
    ordered = sorted(found, key=lambda pair: pair[0])
    return [replace(d, position=n) for n, (_, d) in enumerate(ordered, start=1)]


def _beside(revised: RevisedText, context: Context) -> Iterator[Difference]:
    """Yield what leaders wrote beside the text: it must not go unread."""
    notes = [(words, "revised.comment") for words in revised.comments]
    notes += [(words, "revised.footnote") for words in revised.footnotes]
    for words, reason in notes:
        yield difference(
            context,
            DifferenceKind.NOT_UNDERSTOOD,
            Line(words.text, Role.OTHER),
            "",
            words.text,
            reason=reason,
            authors=words.authors,
        )


def _ends(laid: Pieces) -> dict[int, float]:
    """Return for each piece the place where the one above it ended: there a deleted one stood."""
    place = -1.0
    found = {}
    for piece in laid.pieces:
        if piece.places:
            place = float(piece.places[-1])
        found[id(piece)] = place + 0.5
    return found

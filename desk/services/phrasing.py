"""How an office words its papers: one phrase changed, seen in its paper, taken back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from desk.domain.dossier import Dossier
from desk.domain.meetings import Meeting
from desk.domain.operations import Operation, Reader, Work
from desk.domain.paper_settings import PhraseChange
from desk.domain.papers import PaperKind
from desk.domain.phrasing import Phrase
from desk.domain.problems import Conflict, Problem, Refused
from desk.services.dossiers import load_dossier
from desk.services.ports import PaperMaker, PhraseBook, Store

_SHOWN_IN = {
    "common": PaperKind.MINUTES,
    "tasks": PaperKind.MINUTES,
    "facts": PaperKind.NOTICE,
} | {kind.value: kind for kind in PaperKind}
"""The paper in which a file's phrases are best seen."""

_MARK = "〓"
"""Put behind a phrase to find the lines that say it."""


@dataclass(frozen=True, slots=True)
class PhraseState:
    """A phrase with what holds now for all meetings, or for those of one type."""

    phrase: Phrase
    text: str
    standard: str
    """What would hold without a change of its own: for a type, that of all meetings."""
    problems: tuple[Problem, ...] = ()
    """Why the office's text can't stand (any more): its paper is not made."""

    @property
    def changed(self) -> bool:
        """Whether the office words it differently."""
        return self.text != self.standard


@dataclass(frozen=True, slots=True)
class PhrasePreview:
    """A phrase as it would read. Either problems, or the sample and perhaps a whole paper."""

    problems: tuple[Problem, ...] = ()
    sample: str = ""
    meeting: str = ""
    """The meeting whose paper is shown; empty where there is none that has it."""
    lines: tuple[tuple[str, bool], ...] = ()
    """The paper line by line, and whether the line says the phrase."""


class Phrasing:
    """Lists, changes and restores phrases, and shows what comes of it."""

    def __init__(
        self, store: Store, maker: Callable[[], PaperMaker], book: Callable[[], PhraseBook]
    ) -> None:
        """Take what makes maker and book: both are loaded where they are first needed."""
        self._store = store
        self._maker = maker
        self._book = book

    def states(self, reader: Reader, type_id: str | None = None) -> list[PhraseState]:
        """Return every phrase as it holds for all meetings, or for those of one type."""
        general = _changes(reader, None)
        own = _changes(reader, type_id) if type_id is not None else general
        states = []
        book = self._book()
        for phrase in book.phrases():
            standard = phrase.text
            if type_id is not None:
                standard = general.get(phrase.place, standard)
            text = own.get(phrase.place, standard)
            problems = book.problems(phrase, text) if text != phrase.text else ()
            states.append(PhraseState(phrase, text, standard, problems))
        return states

    def change(
        self, file: str, key: str, type_id: str | None, text: str, seen: str | None = None
    ) -> Operation[PhraseChange | None]:
        """Return the operation that words a phrase differently; its standard text: not any more.

        `seen` is the text the user started from: where another holds by now it is a Conflict.
        It raises Refused, saying what is wrong with the text.
        """

        def perform(work: Work) -> PhraseChange | None:
            book = self._book()
            phrase = book.phrase(file, key)
            problems = book.problems(phrase, text)
            if problems:
                raise Refused(problems)
            standard = phrase.text
            if type_id is not None:
                standard = _changes(work, None).get(phrase.place, standard)
            found = work.find(PhraseChange, file=file, key=key, type_id=type_id)
            current = found[0].text if found else standard
            if seen is not None and current not in (seen, text):
                raise _conflict(current, text)
            if text == standard:
                for change in found:
                    work.remove(PhraseChange, change.id)
                return None
            if found:
                return work.put(replace(found[0], text=text))
            return work.add(PhraseChange(file=file, key=key, type_id=type_id, text=text))

        return Operation("change_phrase", perform)

    def back_to_original(self, file: str, key: str, type_id: str | None) -> Operation[None]:
        """Return the operation that takes an office's wording back, for all meetings or a type."""

        def perform(work: Work) -> None:
            for change in work.find(PhraseChange, file=file, key=key, type_id=type_id):
                work.remove(PhraseChange, change.id)

        return Operation("restore_phrase", perform)

    def preview(self, file: str, key: str, type_id: str | None, text: str) -> PhrasePreview:
        """Return how a text would read by itself and in the newest meeting's paper."""
        phrase = self._book().phrase(file, key)
        problems = self._book().problems(phrase, text)
        if problems:
            return PhrasePreview(problems)
        sample = self._book().sample(phrase, text)
        with self._store.reading() as reader:
            dossier = _newest(reader, type_id)
        if dossier is None:
            return PhrasePreview(sample=sample)
        lines = self._lines(phrase, dossier, text)
        return PhrasePreview((), sample, dossier.title if lines else "", lines)

    def _lines(self, phrase: Phrase, dossier: Dossier, text: str) -> tuple[tuple[str, bool], ...]:
        """Return the paper that says the phrase, and which of its lines do."""
        shown, marked = (
            replace(dossier, phrases={**dossier.phrases, phrase.place: words})
            for words in (text, text + _MARK)
        )
        try:
            papers = zip(
                self._papers(phrase.file, shown), self._papers(phrase.file, marked), strict=False
            )
            found = [tuple(_with_marks(plain, other)) for plain, other in papers]
        except Refused:
            # Another phrase of this paper is bad: there is nothing to show it in.
            return ()
        saying = (lines for lines in found if any(says for _, says in lines))
        return next(saying, found[0] if found else ())

    def _papers(self, file: str, dossier: Dossier) -> list[list[str]]:
        maker = self._maker()
        if file == "unit_message":
            return [m.text.split("\n") for m in maker.unit_messages(dossier)]
        kind = _SHOWN_IN.get(file)
        if kind is None:
            return []
        return [maker.lines(draft) for draft in maker.papers(dossier, kind)]


def _changes(reader: Reader, type_id: str | None) -> dict[str, str]:
    found = reader.find(PhraseChange, type_id=type_id)
    return {f"{change.file}/{change.key}": change.text for change in found}


def _newest(reader: Reader, type_id: str | None) -> Dossier | None:
    where = {} if type_id is None else {"type_id": type_id}
    meetings = reader.find(Meeting, **where)
    return load_dossier(reader, meetings[-1].id) if meetings else None


def _with_marks(plain: list[str], marked: list[str]) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a paper; True where the one with the mark reads otherwise."""
    matcher = SequenceMatcher(None, marked, plain, autojunk=False)
    for verb, _, _, start, end in matcher.get_opcodes():
        for line in plain[start:end]:
            yield line, verb != "equal"


def _conflict(theirs: str, yours: str) -> Conflict:
    values = {"kind": PhraseChange.KIND, "field": "text", "theirs": theirs, "yours": yours}
    return Conflict([Problem("record.changed", values=values)])

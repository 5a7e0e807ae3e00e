"""Sentences become assignments: the engine behind the composer and `desk parse`."""

from collections.abc import Collection
from datetime import date

from desk.domain.calendar import WorkingDays
from desk.domain.dossier import Directory
from desk.domain.sentence_reading import Reading, ReadTask
from desk.wording.sentences.cleaned import cleaned
from desk.wording.sentences.deadlines import deadlines
from desk.wording.sentences.mentions import find_mentions
from desk.wording.sentences.name_index import NameIndex
from desk.wording.sentences.pieces import read_pieces
from desk.wording.sentences.shape import make_shape
from desk.wording.sentences.tasks import Setting, make_task
from desk.wording.sentences.times import Clock, find_times
from desk.wording.sentences.unknown_names import with_unknown_names


class RuleReader:
    """Reads sentences by rules over word lists. One may be used by several threads."""

    def __init__(self, calendar: WorkingDays) -> None:
        self._calendar = calendar
        self._index: NameIndex | None = None

    def read(
        self, text: str, directory: Directory, today: date, item_units: Collection[str] = ()
    ) -> Reading:
        """Return the assignments a text gives (see services.ports_wording.SentenceReader)."""
        index = self._index_of(directory)
        clean = cleaned(text)
        times = deadlines(clean.text, find_times(clean.text, Clock(today, self._calendar)))
        shape = make_shape(clean.text, find_mentions(clean.text, index), times)
        shape = with_unknown_names(clean.text, shape)
        setting = Setting(text, clean, shape, directory, tuple(item_units))
        tasks = [
            make_task(group, setting)
            for group in read_pieces(shape)
            if any(piece.gives_task for piece in group)
        ]
        return Reading(tuple(tasks), _rest(text, tasks))

    def _index_of(self, directory: Directory) -> NameIndex:
        """Return the directory's names, compiled anew only where the directory is another."""
        index = self._index
        if index is None or (index.directory is not directory and index.directory != directory):
            index = self._index = NameIndex(directory)
        return index


def _rest(text: str, tasks: list[ReadTask]) -> str:
    """Return the text without the tasks; what was cut off at a comma ends with a full stop."""
    kept: list[str] = []
    offset = 0
    for task in tasks:
        before = text[offset : task.start].strip()
        kept.append(before[:-1] + "。" if before.endswith(("，", "；", ",")) else before)
        offset = task.end
    kept.append(text[offset:])
    return "".join(kept).strip()

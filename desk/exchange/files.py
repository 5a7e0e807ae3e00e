"""Bringing files in: meeting files, rosters, filled forms; each one operation, with a preview."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from desk.domain.faults import StorageFault
from desk.domain.operations import Done, Operation
from desk.domain.problems import Problem, Refused, refuse
from desk.domain.progress import Step, Watch, unwatched

if TYPE_CHECKING:
    from desk.exchange.forms.sheet import FormSheet

T = TypeVar("T")

UNREADABLE: Final = "exchange.unreadable"


class Runs(Protocol):
    """What runs operations, or shows what they would do."""

    def run(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Run an operation and return what came of it."""
        ...

    def preview(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Return what would come of an operation, keeping nothing."""
        ...


@dataclass(slots=True)
class FileResult:
    """What came of one file: how many records of each kind, or why it was refused."""

    path: Path
    created: dict[str, int] = field(default_factory=dict)
    updated: dict[str, int] = field(default_factory=dict)
    removed: dict[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    """What changes, as sentences with their cells, where the file's kind says it one by one."""
    done: Done[Any] | None = None


class FileImporter:
    """Reads files, and folders of them, into a store; each file is one transaction."""

    def __init__(self, store: Runs) -> None:
        self._store = store

    def preview(self, paths: Iterable[Path]) -> list[FileResult]:
        """Return what importing each file would do; nothing is kept. Raises StorageFault."""
        return [step.made for step in self.previewing(paths) if step.made is not None]

    def run(self, paths: Iterable[Path]) -> list[FileResult]:
        """Import each file and return what it did. A refused file changes nothing."""
        return [step.made for step in self.running(paths) if step.made is not None]

    def previewing(
        self, paths: Iterable[Path], watch: Watch = unwatched
    ) -> Iterator[Step[FileResult]]:
        """Yield, file by file, what importing it would do. Raises StorageFault, Stopped."""
        return self._steps(paths, self._store.preview, watch)

    def running(
        self, paths: Iterable[Path], watch: Watch = unwatched
    ) -> Iterator[Step[FileResult]]:
        """Import file by file, yielding what each did. Raises StorageFault, Stopped.

        Whatever ends it, what was yielded is kept and of the file under way nothing.
        """
        return self._steps(paths, self._store.run, watch)

    def _steps(
        self, paths: Iterable[Path], act: "_Act", watch: Watch
    ) -> Iterator[Step[FileResult]]:
        files = list(_files_in(paths))
        names = [*(path.name for path in files), ""]
        yield Step(0, len(files), names[0])
        for done, path in enumerate(files, start=1):
            yield Step(done, len(files), names[done], _take(path, act, watch))


class _Act(Protocol):
    def __call__(self, operation: Operation[Any], watch: Watch, /) -> Done[Any]: ...


def _take(path: Path, act: _Act, watch: Watch) -> FileResult:
    try:
        done = act(operation_for(path, watch), watch)
    except Refused as refused:
        return FileResult(path, problems=refused.problems)
    except StorageFault as fault:
        if fault.code != UNREADABLE:
            raise
        # One file's own trouble (open elsewhere, closed to this user): the others go on
        return FileResult(path, problems=(Problem(UNREADABLE, "", {"detail": fault.detail}),))
    counts = dict(done.value)
    notes = tuple(Problem(*note) for note in counts.pop("notes", ()))
    return FileResult(path, **counts, notes=notes, done=done)


def operation_for(path: Path, watch: Watch = unwatched) -> Operation[Any]:
    """Return the operation that imports a file, by its ending.

    Raises Refused with all its problems.
    """
    ending = path.suffix.lower()
    if ending == ".json":
        from desk.exchange.importing import import_meeting
        from desk.exchange.meeting_file import read_meeting_file

        return import_meeting(read_meeting_file(path))
    if ending in (".xlsx", ".xlsm", ".xls"):
        from desk.exchange.forms.sheet import find_form
        from desk.exchange.roster import content_of, import_roster, read_roster

        data = content_of(path)
        form = find_form(data)
        return (
            _form_operation(form) if form is not None else import_roster(read_roster(data, watch))
        )
    raise refuse("import.kind", "", file=path.name)


def _form_operation(form: "FormSheet") -> Operation[Any]:
    """Return the operation that takes a filled form in. Raises Refused."""
    if form.mark == "desk.item_form/1":
        from desk.exchange.forms.item_reading import import_item_form

        return import_item_form(form)
    if form.mark == "desk.reply_form/1":
        from desk.exchange.forms.reply_reading import import_reply_form

        return import_reply_form(form)
    raise refuse("form.unknown", form.path("A1"), mark=form.mark)


def _files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files; of a folder those that can be imported, without what Excel left there."""
    for path in paths:
        if path.is_dir():
            found = (p for p in _inside(path) if p.suffix.lower() in (".json", ".xlsx"))
            yield from sorted(p for p in found if not p.name.startswith("~$"))
        else:
            yield path


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError as error:
        raise StorageFault(UNREADABLE, error.strerror or "") from error

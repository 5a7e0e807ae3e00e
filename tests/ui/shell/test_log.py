"""The log and the error dialog: enough to mend the program, no name and no text of a record."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desk.domain.faults import StorageFault
from desk.domain.office import Person
from desk.domain.operations import Operation, Work
from desk.services.editing import add
from desk.ui.dialogs.failure import FailureDialog
from desk.ui.start import Start
from desk.ui.window.errors import ErrorHook
from desk.ui.window.log import FILE_NAME, details_of, log_error, log_start, start_log, stop_log
from tests.ui.support import settle

NAME = "欧阳弃疾"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    handler = start_log(tmp_path / NAME / "log")
    yield tmp_path / NAME / "log" / FILE_NAME
    stop_log(handler)


@pytest.fixture
def caught(start: Start) -> Iterator[Start]:
    """The window with the program's own hook in place of the one that fails tests."""
    hook = ErrorHook()
    hook.install()
    yield start
    hook.remove()


def dialogs(start: Start) -> list[FailureDialog]:
    return [d for d in start.window.findChildren(FailureDialog) if d.isVisible()]


def test_an_error_in_a_job_over_a_record_names_nobody(caught: Start, log: Path) -> None:
    start = caught
    session = start.window.session
    assert session is not None

    def fail(work: Work) -> None:
        person = work.add(Person(name=NAME))
        try:
            raise KeyError(person.name)
        except KeyError as error:
            raise ValueError(f"{person.name} 的电话") from error

    try:
        session.submit(Operation(f"add_{Person.KIND}", fail))
        settle(start.jobs)
    except ValueError as error:  # under pytest-qt the loop hands it on
        sys.excepthook(type(error), error, error.__traceback__)
    (dialog,) = dialogs(start)
    details, written = dialog.details.toPlainText(), log.read_text(encoding="utf-8")
    for text in (details, written):
        assert NAME not in text
        assert "ValueError" in text and "from KeyError" in text
        assert "test_log.py" in text
    assert "Meeting Desk" in details and "Qt 6" in details
    assert len(session.desk.read(lambda reader: reader.find(Person))) == 0


def test_the_program_goes_on_and_the_details_can_be_copied(caught: Start) -> None:
    start = caught
    error = RuntimeError(NAME)
    sys.excepthook(RuntimeError, error, None)
    sys.excepthook(RuntimeError, error, None)
    (dialog,) = dialogs(start)
    next(b for b in dialog.findChildren(QPushButton) if "复制" in b.text()).click()
    assert "RuntimeError" in QGuiApplication.clipboard().text()
    dialog.reject()
    session = start.window.session
    assert session is not None
    session.submit(add(Person(name=NAME)))
    settle(start.jobs)
    assert len(session.desk.read(lambda reader: reader.find(Person))) == 1
    sys.excepthook(RuntimeError, error, None)
    assert len(dialogs(start)) == 1
    dialogs(start)[0].reject()


def test_a_fault_is_logged_by_its_code_alone(start: Start, log: Path) -> None:
    start.window.show_fault(StorageFault("store.io", f"/home/{NAME}/desk.db"))
    written = log.read_text(encoding="utf-8")
    assert "store.io" in written and NAME not in written


def test_folders_of_a_person_are_left_out() -> None:
    code = compile("def burst():\n    raise OSError(1, 'x')\n", f"C:\\Users\\{NAME}\\a.py", "exec")
    space: dict[str, object] = {}
    exec(code, space)
    try:
        space["burst"]()  # type: ignore[operator]
    except OSError as error:
        details = details_of(OSError, error, error.__traceback__)
    assert NAME not in details and "a.py:2 burst" in details


def test_a_line_with_an_error_keeps_its_message_out(log: Path) -> None:
    try:
        raise ValueError(NAME)
    except ValueError:
        logging.getLogger("desk.services").exception("index")
    written = log.read_text(encoding="utf-8")
    assert "index" in written and "ValueError" in written and NAME not in written


def test_the_log_stays_small(log: Path) -> None:
    log_start("zh_CN")
    for _ in range(30):
        log_error("x" * 50_000)
    files = sorted(log.parent.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 256 * 1024 for file in files)


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert start_log(tmp_path / "file" / "log") is None


def test_errors_in_slots_reach_the_hook(caught: Start) -> None:
    start = caught

    def fail() -> None:
        raise LookupError(NAME)

    before, sys.excepthook = sys.excepthook, sys.excepthook
    QTimer.singleShot(0, fail)
    try:
        settle(start.jobs)
    except LookupError as error:
        before(LookupError, error, error.__traceback__)
    assert dialogs(start)
    dialogs(start)[0].reject()

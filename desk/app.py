"""The composition root: the only place that knows which store, documents and files are real."""

import getpass
import os
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.domain.guards import check_changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from desk.documents.check import Checked
    from desk.documents.model import Document
    from desk.documents.paint.paper import LaidOutPaper
    from desk.documents.styles.settings import OfficeFormat
    from desk.domain.ledger_row import LedgerRow
    from desk.domain.operations import Operation
    from desk.domain.paper_settings import PaperSettings
    from desk.domain.progress import Step
    from desk.exchange.bundle import BundledFile
    from desk.exchange.files import FileImporter
    from desk.services.desk import Desk
    from desk.services.wording import Wording
    from desk.storage.late import LateStore
    from desk.storage.store import SqlStore
    from desk.ui.preview.laid_out import FontUse


@dataclass(frozen=True, slots=True)
class Office:
    """An opened desk with what belongs to it: its store, its importer, the place of its data."""

    desk: "Desk"
    late: "LateStore"
    importer: "FileImporter"
    target: str

    @property
    def typesetter(self) -> "OfficeTypesetter":
        """What sets the office's papers in pages, for the screen and the printer."""
        return OfficeTypesetter()

    @property
    def word_files(self) -> "OfficeWordFiles":
        """What reads Word files that come from people."""
        return OfficeWordFiles(self.desk)

    @property
    def forms(self) -> "OfficeForms":
        """What writes the forms that units fill in."""
        return OfficeForms(self.desk)

    def close(self) -> None:
        """Close the data."""
        self.late.close()

    @property
    def store(self) -> "SqlStore":
        """The whole store, with the journal's head and its check."""
        return self.late.full()


class OfficeWordFiles:
    """Checks Word files, and reads leaders' revisions of minutes back."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def check(self, path: Path) -> "Checked":
        """Return what deviates from the official format. Raises Refused."""
        from desk.documents.check import examine
        from desk.documents.styles.settings import office_format
        from desk.services.dossiers import load_paper_settings

        return examine(path, fmt=office_format(self._desk.read(load_paper_settings)))

    def revised(self, meeting_id: str, path: Path) -> "Operation[list[str]]":
        """Return the operation that keeps a revised file's differences. Raises Refused."""
        from desk.documents.reading import read_bytes_of
        from desk.documents.revised import WordRevisionReader
        from desk.services.revising import Reviser

        reviser = Reviser(self._desk.store, WordRevisionReader)
        return reviser.take_in(meeting_id, path, read_bytes_of(path))


class OfficeForms:
    """Writes forms that go out to units."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def item_form(self, folder: Path, item_id: str = "", unit_id: str = "") -> Path:
        """Write a 议题申报表 into a folder, of an item or blank (for a unit); return its path.

        No file that is there already is written over. Raises Missing, StorageFault.
        """
        from desk.documents.file_names import safe_file_name
        from desk.domain.agenda import AgendaItem
        from desk.exchange.forms.item_form import TITLE, item_form
        from desk.exchange.shelf import FolderShelf
        from desk.services.dossiers import load_items

        directory = self._desk.directory()
        item = None
        subject = directory.unit_name(unit_id)
        if item_id:
            (item,) = self._desk.read(lambda r: load_items(r, [r.get(AgendaItem, item_id)]))
            subject = item.item.title
        name = f"{TITLE}（{subject}）.xlsx" if subject else f"{TITLE}.xlsx"
        data = item_form(item, directory, unit_id or None)
        return FolderShelf(safe_file_name).save(folder, name, data, ())

    def item_forms(
        self, folder: Path, wanted: "Sequence[tuple[str, str]]"
    ) -> "Iterator[Step[Path]]":
        """Write a 议题申报表 for each (item's id, unit's id), either empty, yielding each path.

        No file that is there already is written over. Raises Missing, StorageFault.
        """
        from desk.domain.progress import Step

        directory = self._desk.directory()
        names = [*(directory.unit_name(unit_id) for _item_id, unit_id in wanted), ""]
        yield Step(0, len(wanted), names[0])
        for done, which in enumerate(wanted, start=1):
            yield Step(done, len(wanted), names[done], self.item_form(folder, *which))

    def reply_forms(self, folder: Path, meeting_id: str) -> "Iterator[Step[Path]]":
        """Write the 参会回执 of a meeting into a folder, one a unit asked, yielding each path.

        No file that is there already is written over. Raises Missing, StorageFault.
        """
        from desk.documents.file_names import safe_file_name
        from desk.domain.progress import Step
        from desk.exchange.forms.reply_form import TITLE, asked_units, reply_form
        from desk.exchange.shelf import FolderShelf

        dossier = self._desk.dossier(meeting_id)
        shelf = FolderShelf(safe_file_name)
        asked = asked_units(dossier)
        units = [*(dossier.directory.unit_name(unit_id) for unit_id in asked), ""]
        yield Step(0, len(asked), units[0])
        for place, unit_id in enumerate(asked):
            name = "-".join(filter(None, (TITLE, dossier.title, units[place]))) + ".xlsx"
            path = shelf.save(folder, name, reply_form(dossier, unit_id), ())
            yield Step(place + 1, len(asked), units[place + 1], path)


class OfficeTypesetter:
    """Sets papers in pages, and says which fonts play their faces."""

    def lay_out(self, draft: Any, settings: "PaperSettings") -> "LaidOutPaper":
        """Return a paper (a PaperDraft of our maker) in pages. Needs a QGuiApplication."""
        from desk.documents.paint.paper import lay_out

        return lay_out(draft.document, draft.format_in(settings))

    def pdf(self, parts: "Sequence[tuple[LaidOutPaper, Sequence[int]]]", title: str) -> bytes:
        """Return pages of papers as one PDF file."""
        from desk.documents.paint.paper import LaidOutPaper, write_pdf

        pages = tuple(paper.pages[number] for paper, numbers in parts for number in numbers)
        return write_pdf(LaidOutPaper(pages, title, parts[0][0].author))

    def font_report(self, settings: "PaperSettings") -> "list[FontUse]":
        """Return which font plays each face, and which ones are missing."""
        from desk.documents.paint.fonts import played
        from desk.documents.styles.settings import office_format
        from desk.ui.preview.laid_out import FontUse

        found = played(office_format(settings).fonts)
        return [FontUse(one.face, one.wanted, one.used, one.missing) for one in found]


def default_target() -> str:
    """Return where the data lie unless someone says otherwise.

    DESK_DATA, or the user's data folder.
    """
    named = os.environ.get("DESK_DATA")
    if named:
        return named
    return str(user_folder() / "desk.db")


def user_folder() -> Path:
    """Return the user's data folder of this program."""
    from platformdirs import user_data_path

    return user_data_path("Meeting Desk", appauthor=False)


def open_office(target: str) -> Office:
    """Open (or make) the data and return the desk over them. Raises StorageFault."""
    from desk.documents.file_names import safe_file_name
    from desk.exchange.files import FileImporter
    from desk.exchange.shelf import FolderShelf
    from desk.services.desk import Desk
    from desk.services.ports import PaperMaker, PhraseBook
    from desk.services.setup import ensure_set_up
    from desk.storage.late import LateStore
    from desk.storage.seat import Seat
    from desk.wording.workdays import ChineseWorkdays

    def maker() -> PaperMaker:
        from desk.documents.maker import WordPaperMaker

        return WordPaperMaker(write_pdf)

    def write_pdf(document: "Document", fmt: "OfficeFormat") -> bytes:
        from desk.documents.paint.paper import paper_pdf

        _have_fonts()
        return paper_pdf(document, fmt)

    def write_ledger(rows: "Iterable[LedgerRow]", as_of: "date", path: Path) -> None:
        from desk.exchange.ledger_file import write_ledger as write

        write(rows, as_of, path)

    def write_bundle(path: Path, title: str, files: "Sequence[BundledFile]") -> None:
        from desk.exchange.bundle import ZipBundler

        ZipBundler(safe_file_name)(path, title, files)

    def phrase_book() -> PhraseBook:
        from desk.documents.phrases.book import ShippedPhrases

        return ShippedPhrases()

    def load_wording() -> "Wording":
        from desk.services.wording import Wording
        from desk.wording.lint import RuleChecker
        from desk.wording.sentences.reader import RuleReader

        return Wording(RuleReader(ChineseWorkdays()), RuleChecker())

    store = LateStore(target, Seat(socket.gethostname(), this_person()), check_changes)
    ensure_set_up(store)
    if store.upgraded:
        from desk.services.fixing import fix_earlier_issues

        fix_earlier_issues(store, maker())
    shelf = FolderShelf(safe_file_name)
    desk = Desk(
        store,
        ChineseWorkdays(),
        maker,
        shelf,
        write_ledger,
        write_bundle,
        phrase_book,
        load_wording,
    )
    return Office(desk, store, FileImporter(store), target)


def _have_fonts() -> None:
    """Give Qt an application where none runs (a command line): fonts need one.

    It draws to no screen, whatever the machine has; a whole one, as pictures may be taken after.
    """
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _applications.append(QApplication(["desk"]))


_applications: list[object] = []
"""Kept to the end: Qt's fonts go with their application."""


def this_person() -> str:
    """Return the account's name, or an empty text where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def sample_file() -> Path:
    """Return the meeting file of the sample."""
    from desk.resource_files import resource

    return resource("sample", "meeting.json")


def open_sample_window() -> None:
    """Open the sample (打开示例) in a window of its own, over data of its own.

    The user's own units and people are never mixed with those of another city. Raises StorageFault.
    """
    import subprocess
    import sys

    target = user_folder() / "sample.db"
    office = open_office(str(target))
    try:
        if not office.desk.meetings():
            office.importer.run([sample_file()])
    finally:
        office.close()
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desk"]
    subprocess.Popen([*program, "--data", str(target)])

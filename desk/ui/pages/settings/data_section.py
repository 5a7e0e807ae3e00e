"""Where the data lie, a backup now, and whether the journal is whole."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, runtime_checkable
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.faults import StorageFault
from desk.domain.problems import Refused
from desk.domain.progress import Step, Watch, unwatched
from desk.messages import sentence
from desk.ui.pages.settings.declared import BACKUP_FOLDER
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.progress.work import LongWork
from desk.ui.session import Session
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.labels import ElidedLabel, label, set_look
from desk.ui.widgets.lines import hairline

Backup = Callable[[Path, Watch], Iterator[Step[str]]]
"""Makes a verified backup at a path, step by step; stopped early it leaves nothing there."""


@runtime_checkable
class KeepsJournal(Protocol):
    """A store that knows where its data lie and can check its journal."""

    target: str

    def first_break(self, watch: Watch = unwatched) -> Any:
        """Return the first place where the journal does not hold (sequence, code), or None.

        Raises Stopped.
        """
        ...


class DataSection(QWidget):
    """Looks after the data."""

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        backup: Backup | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._preferences = preferences
        self._backup = backup
        store = session.desk.store
        self._store = store if isinstance(store, KeepsJournal) else None
        self.work = LongWork(session, self)
        self._path = Path()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._build_place()
        self._build_backup()
        self._build_journal()
        self._column.addStretch(1)

    def _build_place(self) -> None:
        target = self._store.target if self._store is not None else ""
        self.place = ElidedLabel(place_text(target))
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder_button = link_button(self.tr("Open the folder"))
        self.folder_button.clicked.connect(lambda: open_folder(target))
        self._part(self.tr("The data"), self.place, self.folder_button)
        # only now: a widget without a parent would come up as a window of its own
        self.folder_button.setVisible(bool(target) and not is_server(target))

    def _build_backup(self) -> None:
        self.backed_up = label("", "second", wrap=True)
        self.backup_button = plain_button(self.tr("Back up now…"))
        self.backup_button.clicked.connect(self._ask_where)
        self._part(self.tr("Backup"), self.backed_up, self.backup_button)
        self._show_backup()

    def _build_journal(self) -> None:
        self._about_journal = self.tr(
            "Every change is an entry of the journal; each carries the mark of the last."
        )
        self.verdict = label(self._about_journal, "second", wrap=True)
        self.check_button = plain_button(self.tr("Check the journal"))
        self.check_button.clicked.connect(self.check_journal)
        self.check_button.setEnabled(self._store is not None)
        self._part(self.tr("Journal"), self.verdict, self.check_button)

    def _part(self, title: str, text: QWidget, button: QWidget) -> None:
        if self._column.count():
            self._column.addWidget(hairline())
        self._column.addWidget(label(title, "strong"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.setContentsMargins(0, 0, 0, 8)
        row.addWidget(text, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def offer_backup(self, backup: Backup) -> None:
        """Say how a backup is made; until then none is offered."""
        self._backup = backup
        self._show_backup()

    def backup_dialog(self) -> QFileDialog:
        """Return the dialog that asks where the backup goes, not yet shown."""
        dialog = QFileDialog(self, self.tr("Back up now"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Backups (*.db)"))
        dialog.setDefaultSuffix("db")
        name = self.tr("Meeting desk backup {day}.db").format(day=f"{datetime.now():%Y%m%d-%H%M}")
        before = self._preferences.last_backup
        last = Path(before[1]).parent if before is not None else Path.home()
        folder = self._preferences.get(BACKUP_FOLDER) or last
        dialog.selectFile(str((folder if folder.is_dir() else Path.home()) / name))
        return dialog

    def back_up_to(self, path: Path) -> None:
        """Make a verified backup; where it can't be made, the window says why."""
        backup = self._backup
        if backup is None or self.work.busy:
            return
        self.backed_up.setText(self.tr("Copying and checking…"))
        self._path = path
        self.work.begin(
            self.tr("Backup: reading the data…"),
            lambda watch: backup(path, watch),
            self._show_step,
            self._backup_ended,
            self._backup_failed,
        )

    def check_journal(self) -> None:
        """Check every entry of the journal."""
        store = self._store
        if store is None or self.work.busy:
            return
        set_look(self.verdict, "second")
        self.verdict.setText(self.tr("Checking…"))

        def check(watch: Watch) -> Iterator[Any]:
            yield store.first_break(watch)

        self.work.begin(
            self.tr("Checking the journal…"),
            check,
            self._show_verdict,
            self._check_ended,
            self._check_failed,
        )

    def _ask_where(self) -> None:
        dialog = self.backup_dialog()
        dialog.fileSelected.connect(lambda name: self.back_up_to(Path(name)))
        dialog.open()

    def _show_step(self, step: Step[str]) -> None:
        self.work.say(self.tr("Backup: copying and checking…"), step.done, step.total)

    def _backup_ended(self, stopped: bool) -> None:
        if stopped:
            self.said.emit(self.tr("Stopped: no backup was made."))
        else:
            self._preferences.last_backup = (datetime.now(), str(self._path))
            self.said.emit(self.tr("Backup made and checked: {path}").format(path=self._path))
        self._show_backup()

    def _backup_failed(self, error: Refused | StorageFault | None) -> None:
        self.work.show(error)
        self._show_backup()

    def _check_ended(self, stopped: bool) -> None:
        if stopped:
            self.verdict.setText(self._about_journal)

    def _check_failed(self, error: Refused | StorageFault | None) -> None:
        self.work.show(error)
        self.verdict.setText(self._about_journal)

    def _show_backup(self) -> None:
        self.backup_button.setVisible(self._backup is not None)
        before = self._preferences.last_backup
        if before is None:
            self.backed_up.setText(self.tr("No backup was made from this PC yet."))
            return
        when, path = before
        pattern = self.tr("Last one on {when}: {path}")
        self.backed_up.setText(pattern.format(when=f"{when:%Y-%m-%d %H:%M}", path=path))

    def _show_verdict(self, broken: Any) -> None:
        if broken is None:
            set_look(self.verdict, "good")
            self.verdict.setText(self.tr("The journal is whole: no entry is missing or changed."))
            return
        set_look(self.verdict, "late")
        pattern = self.tr("The journal does not hold at entry {number}: {why}")
        why = sentence(broken.code, {"sequence": str(broken.sequence)})
        self.verdict.setText(pattern.format(number=broken.sequence, why=why))


def is_server(target: str) -> bool:
    """Return whether the data lie on a server."""
    return "://" in target


def place_text(target: str) -> str:
    """Return where the data lie, without the password of a server."""
    if not is_server(target):
        return target
    parts = urlsplit(target)
    return f"{parts.hostname or ''}{parts.path}"


def open_folder(target: str) -> None:
    """Show the folder of the data file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(target).resolve().parent)))

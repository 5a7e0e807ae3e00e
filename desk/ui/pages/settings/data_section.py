"""Where the data lie, a backup now, and whether the journal is whole."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, runtime_checkable
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.messages import sentence
from desk.services.desk import Desk
from desk.ui.pages.settings.declared import BACKUP_FOLDER
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.session import Session
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.labels import ElidedLabel, label, set_look
from desk.ui.widgets.lines import hairline

Backup = Callable[[Path], object]


@runtime_checkable
class KeepsJournal(Protocol):
    """A store that knows where its data lie and can check its journal."""

    target: str

    def first_break(self) -> Any:
        """Return the first place where the journal does not hold (sequence, code), or None."""
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
        self.folder_button.setVisible(bool(target) and not is_server(target))
        self._part(self.tr("The data"), self.place, self.folder_button)

    def _build_backup(self) -> None:
        self.backed_up = label("", "second", wrap=True)
        self.backup_button = plain_button(self.tr("Back up now…"))
        self.backup_button.clicked.connect(self._ask_where)
        self._part(self.tr("Backup"), self.backed_up, self.backup_button)
        self._show_backup()

    def _build_journal(self) -> None:
        self.verdict = label(
            self.tr("Every change is an entry of the journal; each carries the mark of the last."),
            "second",
            wrap=True,
        )
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
        if backup is None:
            return
        self.backed_up.setText(self.tr("Copying and checking…"))

        def work(_desk: Desk) -> Path:
            backup(path)
            return path

        self.session.ask(work, self._backup_made)
        # whatever comes of it, the line says afterwards how things stand
        self.session.ask(lambda _desk: None, lambda _none: self._show_backup())

    def check_journal(self) -> None:
        """Check every entry of the journal."""
        store = self._store
        if store is not None:
            set_look(self.verdict, "second")
            self.verdict.setText(self.tr("Checking…"))
            self.session.ask(lambda _desk: store.first_break(), self._show_verdict)

    def _ask_where(self) -> None:
        dialog = self.backup_dialog()
        dialog.fileSelected.connect(lambda name: self.back_up_to(Path(name)))
        dialog.open()

    def _backup_made(self, path: Path) -> None:
        self._preferences.last_backup = (datetime.now(), str(path))
        self.said.emit(self.tr("Backup made and checked: {path}").format(path=path))

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

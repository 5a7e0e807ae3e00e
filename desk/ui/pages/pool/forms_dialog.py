"""Writing 议题申报表 for units to fill in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QRadioButton, QWidget

from desk.services.ports import UnitForms
from desk.ui.dialogs.frame import Frame
from desk.ui.progress.writing import FileWriting
from desk.ui.widgets.fields import Entry, MultiPicker
from desk.ui.widgets.labels import label


class FormsDialog(Frame):
    """Asks for whom the forms are: one of the chosen item, or blank ones, one a unit."""

    def __init__(
        self,
        forms: UnitForms,
        item: tuple[str, str] | None,
        units: list[Entry],
        writing: FileWriting,
        parent: QWidget | None = None,
    ) -> None:
        """`item` is id and title of the chosen one; `writing` says what was written."""
        super().__init__(self.tr("Forms for proposing items"), parent, width=520)
        self._forms, self._item, self._writing = forms, item, writing
        self.blank = QRadioButton(self.tr("Blank forms"))
        self.filled = QRadioButton(self.tr("The form of the chosen item, filled in"))
        self.units = MultiPicker(self.tr("Units"), self.tr("Units; without one, a form for anyone"))
        self.units.set_entries(units)
        self.body.addWidget(self.blank)
        self.body.addWidget(self.units)
        self.body.addWidget(self.filled)
        about = label(item[1] if item else "", "second", wrap=True)
        about.setContentsMargins(24, 0, 0, 0)
        self.body.addWidget(about)
        for widget in (self.filled, about):
            widget.setVisible(item is not None)
        self.blank.toggled.connect(self.units.setEnabled)
        self.blank.setChecked(True)
        self.add_close(self.tr("Cancel"))
        self.add_main(self.tr("Choose a folder…"))
        self.accepted.connect(self._ask_where)

    def _ask_where(self) -> None:
        # the dialog is gone by the time the folder is chosen
        write = self.writing()
        dialog = QFileDialog(self.parentWidget(), self.tr("Where to write the forms"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: write(Path(folder)))
        dialog.open()

    def writing(self) -> Callable[[Path], None]:
        """Return what writes the forms that are wanted now into a folder."""
        forms, item, writing = self._forms, self._item, self._writing
        if self.filled.isChecked() and item is not None:
            wanted = [(item[0], "")]
        else:
            wanted = [("", unit_id) for unit_id in self.units.entry_ids or ("",)]

        def write(folder: Path) -> None:
            writing.write(folder, lambda where: forms.item_forms(where, wanted))

        return write

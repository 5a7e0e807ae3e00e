"""The program's own print dialog: made without showing, its choice read as a value."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from desk.domain.papers import PaperKind
from desk.ui.dialogs.frame import Frame
from desk.ui.printing.choice import Pages, PrintChoice, Sides, page_numbers
from desk.ui.printing.memory import PaperMemory
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.labels import label
from desk.ui.widgets.text_fields import show_wrong

PDF = ""
_FIELD_WIDTH = 330
_MOST_COPIES = 999


class PrintDialog(Frame):
    """Asks for printer, pages, copies and sides. `value` is what was chosen."""

    def __init__(
        self,
        names: Sequence[str],
        kind: PaperKind | None,
        folder: Path,
        *,
        page_count: int = 0,
        others: Sequence[str] = (),
        printers: Sequence[str] = (),
        memory: PaperMemory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`names` are the papers' names; `kind` is theirs, None where they differ.

        `page_count` is 0 where nobody has counted: then only all pages can be printed. `others`
        are all papers one may print instead, where one of several is shown.
        """
        super().__init__(self.tr("Print"), parent, width=560)
        self._one, self._kind, self._folder = list(names), kind, folder
        self._others = list(others)
        self._page_count = page_count
        self._memory = memory or PaperMemory()
        self.what = ChoiceField(
            self.tr("What to print"),
            [(False, self._what_text(self._one)), (True, self._what_text(self._others))],
            value=False,
        )
        self.what.committed.connect(lambda _value: self._what_chosen())
        self.printer = ChoiceField(self.tr("Printer"))
        pdf = (PDF, self.tr("PDF file"))
        self.printer.set_choices([*((name, name) for name in printers), pdf])
        used = self._memory.printer(kind)
        first = printers[0] if printers else PDF
        self.printer.set_saved_value(used if used in printers else first)
        self.printer.committed.connect(lambda _value: self._show_fields())
        self._build_place()
        self._build_pages()
        self.copies = QSpinBox()
        self.copies.setRange(1, _MOST_COPIES)
        self.copies.setAccessibleName(self.tr("Copies"))
        self.copies.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.copies.setFixedWidth(72)
        self.sides = ChoiceField(self.tr("Sides"), self._sides())
        self.sides.set_saved_value(self._memory.sides(kind))
        self._lay_out()
        self.add_close(self.tr("Cancel"))
        self.print_button = self.add_main(self.tr("Print"))
        self._show_fields()

    def _sides(self) -> list[tuple[object, str]]:
        return [
            (Sides.LONG_EDGE, self.tr("Both sides, turned at the long edge")),
            (Sides.SHORT_EDGE, self.tr("Both sides, turned at the short edge")),
            (Sides.ONE, self.tr("One side")),
        ]

    def _build_place(self) -> None:
        self.files = ChoiceField(
            self.tr("Files"),
            [(False, self.tr("One file for each paper")), (True, self.tr("All in one file"))],
        )
        self.files.set_saved_value(False)
        self.files.committed.connect(lambda _value: self._propose_place())
        self.place = QLineEdit()
        self.place.setAccessibleName(self.tr("Where to"))
        self.place.textEdited.connect(lambda _text: show_wrong(self.place, ""))
        self.choose = plain_button(self.tr("Choose…"))
        self.choose.clicked.connect(self._choose_place)
        self._place_row = QWidget()
        row = QHBoxLayout(self._place_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        self._propose_place()

    def _build_pages(self) -> None:
        self._group = QButtonGroup(self)
        self.all_pages = QRadioButton(self.tr("All"))
        self.current_page = QRadioButton(self.tr("This page"))
        self.some_pages = QRadioButton(self.tr("Pages"))
        self.range = QLineEdit()
        self.range.setPlaceholderText("1-3,5")
        self.range.setAccessibleName(self.tr("Which pages"))
        self.range.setFixedWidth(110)
        self.range.textEdited.connect(lambda _text: self.some_pages.setChecked(True))
        self.range.textEdited.connect(lambda _text: show_wrong(self.range, ""))
        self._pages_row = QWidget()
        row = QHBoxLayout(self._pages_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for button in (self.all_pages, self.current_page, self.some_pages):
            self._group.addButton(button)
            row.addWidget(button)
        row.setSpacing(12)
        row.addWidget(self.range)
        row.addStretch(1)
        self.all_pages.setChecked(True)

    def _lay_out(self) -> None:
        what: QWidget = self.what
        if len(self._others) < 2:
            what = label(self._what_text(self._one), wrap=True)
            self.what.hide()
        copies = QWidget()
        row = QHBoxLayout(copies)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.copies)
        row.addStretch(1)
        self._lines: dict[str, tuple[QWidget, QWidget]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for line, (name, text, field) in enumerate(
            (
                ("what", self.tr("Paper"), what),
                ("printer", self.tr("Printer"), self.printer),
                ("files", self.tr("Files"), self.files),
                ("place", self.tr("Where to"), self._place_row),
                ("pages", self.tr("Range"), self._pages_row),
                ("copies", self.tr("Copies"), copies),
                ("sides", self.tr("Sides"), self.sides),
            )
        ):
            head = label(text, "second")
            top = Qt.AlignmentFlag.AlignVCenter
            if field is what and what is not self.what:
                top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(head, line, 0, top)
            grid.addWidget(field, line, 1)
            field.setMinimumWidth(_FIELD_WIDTH)
            self._lines[name] = (head, field)
        self.body.addLayout(grid)

    def _what_text(self, names: Sequence[str]) -> str:
        if len(names) == 1:
            pages = self.tr("%n pages", "", self._page_count) if self._page_count else ""
            return "　".join(filter(None, (names[0], pages)))
        text = self.tr("{n} papers: {names}").replace("{n}", str(len(names)))
        shown = "、".join(names[:3]) + ("……" if len(names) > 3 else "")
        return text.replace("{names}", shown)

    @property
    def _everything(self) -> bool:
        return self.what.value() is True

    @property
    def _names(self) -> list[str]:
        return self._others if self._everything else self._one

    def _what_chosen(self) -> None:
        self._propose_place()
        self._show_fields()

    def _show_fields(self) -> None:
        pdf = self.to_pdf
        for name, shown in (
            ("files", pdf and len(self._names) > 1),
            ("place", pdf),
            ("pages", self._counted),
            ("copies", not pdf),
            ("sides", not pdf),
        ):
            for widget in self._lines[name]:
                widget.setVisible(shown)
        self.print_button.setText(self.tr("Write PDF") if pdf else self.tr("Print"))

    @property
    def _counted(self) -> bool:
        return self._page_count > 0 and not self._everything

    @property
    def to_pdf(self) -> bool:
        """Whether PDF files are written instead of paper printed."""
        return self.printer.value() == PDF

    @property
    def _one_file(self) -> bool:
        return len(self._names) == 1 or self.files.value() is True

    def _propose_place(self) -> None:
        if not self._one_file:
            self.place.setText(str(self._folder))
            return
        name = self._names[0] if len(self._names) == 1 else self.tr("Papers")
        self.place.setText(str(self._folder / f"{name}.pdf"))
        self.place.setCursorPosition(0)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._one_file:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
            dialog.setDefaultSuffix("pdf")
            dialog.selectFile(self.place.text())
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()

    def value(self) -> PrintChoice:
        """Return what stands in the dialog."""
        pages = Pages.ALL
        if self._counted and self.current_page.isChecked():
            pages = Pages.CURRENT
        elif self._counted and self.some_pages.isChecked():
            pages = Pages.RANGE
        sides = self.sides.value()
        return PrintChoice(
            printer=str(self.printer.value() or ""),
            path=Path(self.place.text().strip()) if self.to_pdf else None,
            everything=self._everything,
            joined=self._one_file,
            pages=pages,
            page_range=self.range.text().strip(),
            copies=self.copies.value(),
            sides=sides if isinstance(sides, Sides) else Sides.LONG_EDGE,
        )

    def accept(self) -> None:
        """Close with the choice; stay open where a field can't be understood."""
        choice = self.value()
        if choice.pages is Pages.RANGE:
            try:
                page_numbers(choice.page_range, self._page_count)
            except ValueError:
                text = self.tr("Pages 1 to {n}: write 1-3,5")
                show_wrong(self.range, text.replace("{n}", str(self._page_count)))
                self.range.setFocus()
                return
        if self.to_pdf and not self.place.text().strip():
            show_wrong(self.place, self.tr("Say where the file goes."))
            self.place.setFocus()
            return
        self._memory.remember_print(self._kind, choice.printer, choice.sides)
        super().accept()

    @classmethod
    def ask(
        cls,
        names: Sequence[str],
        kind: PaperKind | None,
        folder: Path,
        chosen: Callable[[PrintChoice], object],
        *,
        page_count: int = 0,
        others: Sequence[str] = (),
        printers: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> "PrintDialog":
        """Open the dialog; `chosen` gets what was chosen, once it is."""
        dialog = cls(
            names,
            kind,
            folder,
            page_count=page_count,
            others=others,
            printers=printers,
            parent=parent,
        )
        dialog.accepted.connect(lambda: chosen(dialog.value()))
        dialog.open()
        return dialog

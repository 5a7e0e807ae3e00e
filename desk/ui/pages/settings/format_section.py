"""What an office chooses about the look of its papers (公文格式)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desk.domain.paper_settings import CardSize, EvenSeats, PageSchool, PaperSettings
from desk.domain.record import Record
from desk.services.paper_choices import choose
from desk.ui.pages.directory.form import RecordForm
from desk.ui.pages.settings.fonts import FACES, FontField, FontReport, installed_fonts
from desk.ui.pages.settings.seats import SeatsDrawing
from desk.ui.session import Session
from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.labels import label, set_look
from desk.ui.widgets.lines import hairline

_FIELD_WIDTH = 280


class FormatSection(RecordForm):
    """Page, fonts, signer, seats and cards; each choice is saved as it is made."""

    def __init__(
        self, session: Session, report: FontReport | None = None, parent: QWidget | None = None
    ) -> None:
        """`report` says which fonts are used; without one only whether they are installed."""
        super().__init__(session, (), parent)
        self._report: FontReport = report or installed_fonts
        self._look_due = True
        self._states: dict[str, QLabel] = {}
        self._build_page()
        self._rule()
        self._build_fonts()
        self._rule()
        with self.side_by_side():
            self._build_minutes()
            self._build_cards()
        self._rule()
        self._build_seats()

    def show_settings(self, settings: PaperSettings | None) -> None:
        """Show the choices; None: none has been made yet, the usual ones hold."""
        self.show_record(settings or PaperSettings(), fresh=settings is None)

    def show_record(self, record: Record | None, *, fresh: bool = False) -> None:
        super().show_record(record, fresh=fresh)
        if isinstance(record, PaperSettings):
            self.drawing.show_custom(record.even_seats)
            self._look_due = True
            if self.isVisible():
                self._show_fonts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_fonts()

    def _save(self, name: str, value: Any, field: QWidget) -> None:
        record = self.record
        if isinstance(record, PaperSettings):
            self.session.submit(
                choose(record, **{name: value}),
                lambda done: self._saved(done, name),
                lambda refused: self._refused(refused, record, name, field),
            )

    def _rule(self) -> None:
        self.column.addSpacing(8)
        self.column.addWidget(hairline())
        self.column.addSpacing(12)

    def _choice(self, name: str, title: str, choices: Sequence[tuple[object, str]]) -> ChoiceField:
        field = self.add_choice(name, title, list(choices))
        if self._row is None:
            field.setFixedWidth(_FIELD_WIDTH)
        return field

    def _build_page(self) -> None:
        self._choice(
            "school",
            self.tr("Page"),
            [
                (PageSchool.A, self.tr("A: margins 37 / 35 / 28 / 26 mm")),
                (PageSchool.B, self.tr("B: margins 34.6 / 32.6 / 28 / 26 mm")),
            ],
        )
        meanings = (
            self.tr(
                "A: what nearly all offices use. The top margin is 37 mm, lines are 28.95 points"
                " apart; 22 lines of 28 characters."
            ),
            self.tr(
                "B: as GB/T 33476.2 has it. The first line's characters begin at 37 mm, lines are"
                " 29.45 points apart; 22 lines of 28 characters."
            ),
        )
        for said in meanings:
            self.column.addWidget(label(said, "small", wrap=True))

    def _build_fonts(self) -> None:
        self.column.addWidget(label(self.tr("Fonts"), "strong"))
        said = self.tr("Word files name these fonts; screen, print and PDF use what is installed.")
        self.column.addWidget(label(said, "small", wrap=True))
        self.column.addSpacing(4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for row, (face, title) in enumerate(zip(FACES, self._face_titles(), strict=True)):
            name = f"{face}_font"
            field = FontField(title)
            field.setFixedWidth(_FIELD_WIDTH)
            field.committed.connect(lambda v, n=name, f=field: self._save(n, v, f))
            self._choices[name] = field  # type: ignore[assignment]
            self._states[face] = label("", "small", wrap=True)
            heading = label(title, "second")
            heading.setBuddy(field)
            grid.addWidget(heading, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(self._states[face], row, 2)
        self.column.addLayout(grid)

    def _face_titles(self) -> tuple[str, ...]:
        return (
            self.tr("Titles"),
            self.tr("Body"),
            self.tr("Second headings, names"),
            self.tr("First headings, labels"),
            self.tr("Page numbers, tables"),
        )

    def _show_fonts(self) -> None:
        if not self._look_due or not isinstance(self.record, PaperSettings):
            return
        self._look_due = False
        for font in self._report(self.record):
            state = self._states[font.face]
            set_look(state, "warning" if font.missing else "good")
            state.setText(self._said(font.used, font.missing))

    def _said(self, used: str, missing: bool) -> str:
        if not missing:
            return self.tr("Installed")
        if not used:
            return self.tr("Not installed here")
        return self.tr("Not installed here: {font} is used").replace("{font}", used)

    def _build_minutes(self) -> None:
        self._choice(
            "show_signer",
            self.tr("Who signed, in the head of minutes"),
            [(False, self.tr("Not printed")), (True, self.tr("Printed"))],
        )

    def _build_seats(self) -> None:
        self._choice(
            "even_seats",
            self.tr("Head table with an even number"),
            [
                (EvenSeats.LEFT, self.tr("No. 1 sits left of the middle")),
                (EvenSeats.RIGHT, self.tr("No. 1 sits right of the middle")),
            ],
        )
        said = self.tr("Left and right as those who sit there have them.")
        self.column.addWidget(label(said, "small", wrap=True))
        self.column.addSpacing(8)
        self.drawing = SeatsDrawing()
        self.column.addWidget(self.drawing)

    def _build_cards(self) -> None:
        self._choice(
            "card_size",
            self.tr("Place cards"),
            [
                (CardSize.WIDE, self.tr("200 × 100 mm, folded once")),
                (CardSize.FOLDED, self.tr("210 × 99 mm, an A4 sheet in three")),
                (CardSize.UPRIGHT, self.tr("150 × 200 mm, upright in a stand")),
            ],
        )

"""The fields of an agenda item, and those of its legality review."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.agenda import AgendaItem, ItemKind, Level, ReviewOpinion
from desk.services.item_course import move_level
from desk.ui.pages.meeting.form import RecordForm, number_text, whole_number
from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.pages.meeting.sheet import FieldGrid
from desk.ui.pages.meeting.step_dialog import StepDialog
from desk.ui.widgets.choices import enum_choices, enum_text
from desk.ui.widgets.fields import ChoiceField


class ItemForm(RecordForm[ItemContext]):
    """The fields of the item itself."""

    def __init__(self, ctx: ItemContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._kinds: list[tuple[ItemKind, str]] = []
        self._content: list[QWidget] = []
        """What a bare placeholder refuses: fields with their names."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        grid = FieldGrid()
        self.title = self.area("title", self.tr("Title"), lines=1, enter_saves=True)
        grid.put(self.tr("Title"), self.title, whole=True)
        self.kind = self.choice("kind", self.tr("Kind"), enum_choices(ItemKind))
        grid.put(self.tr("Kind"), self.kind)
        self.level = ChoiceField(self.tr("Level"), enum_choices(Level))
        self.level.committed.connect(self._move_level)
        grid.put(self.tr("Level"), self.level)
        self._put_people(grid)
        self._put_time(grid)
        self._put_texts(grid)
        column.addLayout(grid)

    def _put_people(self, grid: FieldGrid) -> None:
        name = self.tr("Name or pinyin letters")
        grid.put(
            self.tr("Presenting unit"),
            self.unit("presenter_unit_id", self.tr("Presenting unit"), self.tr("Unit")),
        )
        grid.put(self.tr("Presenter"), self.person("presenter_id", self.tr("Presenter"), name))
        grid.put(
            self.tr("Leader in charge"),
            self.person("leader_id", self.tr("Leader in charge"), name),
        )

    def _put_time(self, grid: FieldGrid) -> None:
        grid.put(
            self.tr("Time planned"),
            self.line(
                "minutes_planned",
                self.tr("Minutes planned"),
                self.tr("Minutes"),
                write=number_text,
                read=whole_number(self.tr("Whole minutes")),
            ),
        )
        grid.put(
            self.tr("Secrecy"),
            self.line("secret", self.tr("Secrecy"), self.tr("Empty, or the grade of secrecy")),
        )
        grid.put("", self.check("major", self.tr("Major matter")))

    def _put_texts(self, grid: FieldGrid) -> None:
        for name, field in (
            (
                self.tr("To be decided"),
                self.area(
                    "request", self.tr("To be decided"), self.tr("What is asked for"), lines=2
                ),
            ),
            (
                self.tr("Problem"),
                self.area("problem", self.tr("Problem"), self.tr("What has to be solved"), lines=2),
            ),
        ):
            self._content += [grid.put(name, field, whole=True), field]
        grid.put(
            self.tr("Observers"),
            self.units(
                "observer_unit_ids", self.tr("Observers wanted"), self.tr("Units to be asked in")
            ),
            whole=True,
        )

    def show_record(self, record: AgendaItem) -> None:
        """Show the item; its kind is one of those the type of meeting has."""
        kinds = self.ctx.item_type.item_kinds
        offered = [(k, name) for k, name in enum_choices(ItemKind) if not kinds or k in kinds]
        if record.kind not in [kind for kind, _ in offered]:
            offered.append((record.kind, enum_text(record.kind)))
        if offered != self._kinds:
            self._kinds = offered
            self.kind.set_choices(offered)
        super().show_record(record)
        self.level.set_saved_value(record.level)
        self.level.setEnabled(not self.ctx.locked)
        for widget in self._content:
            widget.setVisible(not record.placeholder)

    def _move_level(self, level: Level) -> None:
        """Ask why, and move the item to the other level; without a reason it stays."""
        item: AgendaItem = self.record
        dialog = StepDialog(self.tr("Move to another level"), self.tr("Move"), self.window())
        dialog.accepted.connect(
            lambda: self.ctx.run(
                move_level(item.id, level, dialog.reason, dialog.asked_by, on=date.today())
            )
        )
        dialog.rejected.connect(lambda: self.level.set_saved_value(self.record.level))
        dialog.open()


class ReviewForm(RecordForm[ItemContext]):
    """The legality review of an item."""

    def __init__(self, ctx: ItemContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        grid = FieldGrid()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.put(
            self.tr("Review"),
            self.choice(
                "review_needed",
                self.tr("Legality review"),
                [
                    (None, self.tr("Not said")),
                    (True, self.tr("Needed")),
                    (False, self.tr("Not needed")),
                ],
            ),
        )
        self._unit = self.unit("review_unit_id", self.tr("Reviewing unit"), self.tr("Unit"))
        self._opinion = self.choice(
            "review_opinion",
            self.tr("Outcome of the review"),
            [(None, self.tr("None yet")), *enum_choices(ReviewOpinion)],
        )
        self._words = self.area("review_text", self.tr("Words of the review"), lines=1)
        self._rest: list[QWidget] = [
            grid.put(self.tr("Reviewed by"), self._unit),
            grid.put(self.tr("Outcome"), self._opinion),
        ]
        self._rest += [self._unit, self._opinion]
        self._content = [grid.put(self.tr("Opinion"), self._words, whole=True), self._words]
        self.setLayout(grid)

    def show_record(self, record: object) -> None:
        """Show the review; its fields are there only where one is needed.

        Its words are content, which a bare placeholder refuses.
        """
        super().show_record(record)
        needed = bool(self.record.review_needed)
        for widget in self._rest:
            widget.setVisible(needed)
        for widget in self._content:
            widget.setVisible(needed and not self.record.placeholder)


def remove_button(name: str) -> QPushButton:
    """Return the small cross at the end of a row."""
    button = QPushButton("×")
    button.setProperty("look", "link")
    button.setStyleSheet("padding: 0;")
    button.setFixedSize(28, 32)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def row_of(*widgets: QWidget | tuple[QWidget, int]) -> QHBoxLayout:
    """Return a row of fields; a pair gives a widget its share of the free width."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        one, share = widget if isinstance(widget, tuple) else (widget, 0)
        row.addWidget(one, share, Qt.AlignmentFlag.AlignTop)
    return row

"""The fields of an agenda item, and those of its legality review."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.agenda import ItemKind, Level, ReviewOpinion
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.form import RecordForm, number_text, whole_number
from desk.ui.pages.meeting.sheet import FieldGrid
from desk.ui.widgets.choices import enum_choices


class ItemForm(RecordForm):
    """The fields of the item itself."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        grid = FieldGrid()
        self.title = self.area("title", self.tr("Title"), lines=1, enter_saves=True)
        grid.put(self.tr("Title"), self.title, whole=True)
        grid.put(self.tr("Kind"), self.choice("kind", self.tr("Kind"), enum_choices(ItemKind)))
        grid.put(self.tr("Level"), self.choice("level", self.tr("Level"), enum_choices(Level)))
        grid.put(
            self.tr("Presenting unit"),
            self.unit("presenter_unit_id", self.tr("Presenting unit"), self.tr("Unit")),
        )
        grid.put(
            self.tr("Presenter"),
            self.person("presenter_id", self.tr("Presenter"), self.tr("Name or pinyin letters")),
        )
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
        grid.put_whole(self.check("major", self.tr("Major matter")))
        grid.put(
            self.tr("Problem"),
            self.area("problem", self.tr("Problem"), self.tr("What has to be solved"), lines=2),
            whole=True,
        )
        column.addLayout(grid)


class ReviewForm(RecordForm):
    """The legality review of an item."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
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
        self._rest.append(grid.put(self.tr("Opinion"), self._words, whole=True))
        self._rest += [self._unit, self._opinion, self._words]
        self.setLayout(grid)

    def show_record(self, record: object) -> None:
        """Show the review; its fields are there only where one is needed."""
        super().show_record(record)
        for widget in self._rest:
            widget.setVisible(bool(self.record.review_needed))


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

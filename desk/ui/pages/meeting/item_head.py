"""The head of the item under way: title, problem, options."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desk.domain.dossier import ItemDossier
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.texts import numeral
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.labels import label


class ItemHead(QWidget):
    """Title, problem, and options as chips: a click makes one the next decision's."""

    option_chosen = Signal(str)

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shown: object = None
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label("", "page-title", wrap=True)
        self._problem = label("", "second", wrap=True)
        self._options = QWidget()
        self._flow = FlowLayout(self._options, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._problem)
        column.addWidget(self._options)

    def show_item(self, item: ItemDossier, number: int) -> None:
        """Show an item."""
        self._title.setText(f"{numeral(number)}、{item.item.title}")
        self._problem.setText(item.item.problem)
        self._problem.setVisible(bool(item.item.problem))
        taken = {d.decision.option_id for d in item.decisions}
        facts = (item.options, taken)
        if facts == self._shown:
            return
        self._shown = facts
        while self._flow.count():
            old = self._flow.takeAt(0)
            if old is not None and old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        for place, option in enumerate(item.options, start=1):
            name = self.tr("Option {n}").replace("{n}", numeral(place))
            mark = ""
            if option.id in taken:
                mark = "　" + self.tr("adopted")
            elif option.recommended:
                mark = "　" + self.tr("recommended")
            chip = QPushButton(f"{name}　{option.title}{mark}")
            chip.setAutoDefault(False)
            good = option.id in taken or (option.recommended and not taken & _ids(item))
            chip.setProperty("look", "chip-good" if good else "chip")
            chip.setToolTip(option.text)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda _=False, i=option.id: self.option_chosen.emit(i))
            self._flow.addWidget(chip)
            chip.show()
        self._options.setVisible(bool(item.options))
        self._options.updateGeometry()


def _ids(item: ItemDossier) -> set[str | None]:
    return {option.id for option in item.options}

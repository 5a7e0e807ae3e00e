"""会中: the item under way in the middle, its papers at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.pages.meeting.composer import Composer
from desk.ui.pages.meeting.context import MeetingContext, Place
from desk.ui.pages.meeting.item_head import ItemHead
from desk.ui.pages.meeting.places import BEFORE
from desk.ui.pages.meeting.side_panel import SidePanel
from desk.ui.pages.meeting.stream_view import StreamView
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import hairline


class DuringStage(QWidget):
    """Head, stream and composer of one item, with the panel of its papers."""

    def __init__(
        self,
        ctx: MeetingContext,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item_id = ""
        self._in_front = False
        self.head = ItemHead(ctx)
        self.stream = StreamView(ctx)
        self.composer = Composer(ctx)
        self.side = SidePanel(ctx)
        self._line = hairline()
        self._locked = label("", "second", wrap=True)
        self._locked.setContentsMargins(24, 12, 24, 12)
        self._stack = QStackedWidget()
        empty = EmptyState(self.tr("The meeting has no items yet."))
        place = Place(BEFORE, kind="agenda_item", field="new")
        empty.add_action(self.tr("Add an item"), lambda: ctx.go(place))
        self._stack.addWidget(empty)
        self._stack.addWidget(self._work())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)
        ctx.shown.connect(self._show)
        self.composer.taken.connect(self.stream.follow)
        self.head.option_chosen.connect(self.composer.choose_option)

    def _work(self) -> QWidget:
        middle = QWidget()
        middle.setProperty("look", "sheet")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline())
        column.addWidget(self.stream, 1)
        column.addWidget(self._line)
        column.addWidget(self.composer)
        column.addWidget(self._locked)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        middle.setMinimumWidth(440)
        self.side.setMinimumWidth(220)
        splitter.addWidget(middle)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([680, 340])
        return splitter

    def show_item(self, item_id: str) -> None:
        """Show an item."""
        self._item_id = item_id
        self._in_front = bool(item_id) or (self._ctx.ready and not self._ctx.dossier.items)
        if self._ctx.ready:
            self._show()

    def _show(self) -> None:
        if not self._in_front:
            return
        item = self._ctx.item(self._item_id)
        self._stack.setCurrentIndex(1 if item is not None else 0)
        if item is None:
            return
        place = self._ctx.dossier.items.index(item) + 1
        self.head.show_item(item, place)
        self.stream.show_item(item)
        self.composer.show_item(item)
        self._locked.setVisible(self._ctx.locked)
        number = self._ctx.dossier.minutes_number
        self._locked.setText(
            self.tr("The minutes are issued ({number}). The record stands as it is.").replace(
                "{number}", number.text if number else ""
            )
        )
        self.side.show_item(item)

    def focus_composer(self) -> None:
        """Put the keyboard where words are taken down."""
        if not self._ctx.locked:
            self.composer.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_new_assignment(self) -> None:
        """Put the keyboard on the line that adds an assignment to the last decision."""
        block = self.stream.last_block()
        if block is None or self._ctx.locked:
            self._ctx.said.emit(self.tr("Take down a decision first (Ctrl+Enter)."))
            return
        block.focus_new()

    def bring(self, place: Place) -> None:
        """Bring the keyboard to a place of the item shown."""
        if place.kind == "assignment":
            row = self.stream.assignment(place.record_id)
            if row is not None:
                row.open(place.field)
                return
        self.focus_composer()

"""会中: the item under way in the middle, its papers at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.agenda import OFF_AGENDA, ItemState
from desk.ui.pages.meeting.composer import Composer
from desk.ui.pages.meeting.conducting import Conductor
from desk.ui.pages.meeting.context import MeetingContext, Place
from desk.ui.pages.meeting.course_bar import CourseBar
from desk.ui.pages.meeting.item_head import ItemHead
from desk.ui.pages.meeting.observers_line import ObserversLine
from desk.ui.pages.meeting.places import BEFORE
from desk.ui.pages.meeting.side_panel import PEOPLE, SidePanel
from desk.ui.pages.meeting.stream_view import StreamView
from desk.ui.preview.laid_out import Typesetter
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import hairline


class DuringStage(QWidget):
    """Head, stream and composer of one item, with the panel of its papers."""

    def __init__(
        self,
        ctx: MeetingContext,
        conductor: Conductor,
        typesetter: Typesetter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._conductor = conductor
        self._shown: tuple[object, ...] = ()
        self._item_id = ""
        self._in_front = False
        self.head = ItemHead(ctx)
        self.stream = StreamView(ctx)
        self.composer = Composer(ctx)
        self.course = CourseBar()
        self.observers = ObserversLine()
        self.side = SidePanel(ctx, typesetter)
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
        self.course.confirmed.connect(conductor.take_off)
        self.course.put_back_wanted.connect(conductor.put_back)
        self.course.left.connect(self.focus_composer)
        self.observers.leaving_wanted.connect(lambda: conductor.clear_observers(self._item_id))
        self.side.moved.connect(
            lambda people, what: conductor.move(people, what, self._item_id or None)
        )
        self.side.left.connect(self.focus_composer)

    def _work(self) -> QWidget:
        middle = QWidget()
        middle.setProperty("look", "sheet")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline())
        column.addWidget(self.observers)
        column.addWidget(self.stream, 1)
        column.addWidget(self._line)
        column.addWidget(self.course)
        column.addWidget(self.composer)
        column.addWidget(self._locked)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        middle.setMinimumWidth(440)
        self.side.setMinimumWidth(308)
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
        dossier = self._ctx.dossier
        # only what changed is shown anew: an entry that is added touches the stream and the tabs
        head = (item.item, item.options, item.decisions, len(dossier.items), self._ctx.locked)
        if not _same(head, self._shown):
            self._shown = head
            self.head.show_item(item, dossier.items.index(item) + 1)
            self._show_locked()
        self.stream.show_item(item)
        self.composer.show_item(item)
        self.course.show_item(item, locked=self._ctx.locked)
        self.observers.show_item(dossier, item)
        self.side.show_item(item)

    def _show_locked(self) -> None:
        self._locked.setVisible(self._ctx.locked)
        number = self._ctx.dossier.minutes_number
        self._locked.setText(
            self.tr("The minutes are issued ({number}). The record stands as it is.").replace(
                "{number}", number.text if number else ""
            )
        )

    def ask_why(self, item_id: str, state: ItemState) -> None:
        """Ask for the reason why an item is put off, returned or withdrawn."""
        item = self._ctx.item(item_id)
        if item is None or self._ctx.locked:
            return
        if item.item.state in OFF_AGENDA:
            self._ctx.said.emit(self.tr("This item is off the agenda already."))
        elif item.decisions:
            self._ctx.said.emit(self.tr("This item is decided: remove its decision first."))
        else:
            self.course.ask(item, state)

    def show_people(self) -> None:
        """Bring who is here to the front, the keyboard where a name is typed."""
        self.side.turn_to(PEOPLE)
        self.side.people.focus_filter()

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
        if place.kind == "decision" and self.stream.edit_entry(place.record_id, place.field):
            return
        self.focus_composer()


def _same(now: tuple[object, ...], before: tuple[object, ...]) -> bool:
    return len(now) == len(before) and all(
        a is b or (isinstance(a, int) and a == b) for a, b in zip(now, before, strict=True)
    )

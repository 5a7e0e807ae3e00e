"""The phrases by paper, found by typing, with a mark on those the office words its own way."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desk.services.phrasing import PhraseState
from desk.ui import tokens as t
from desk.ui.theme import colours

_PLACE = Qt.ItemDataRole.UserRole
_MARK_WIDTH = 96
_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PhraseList(QTreeWidget):
    """Papers, and under each its phrases."""

    chosen = Signal(str)
    """The place (minutes/opening) the keyboard is on."""
    opened = Signal()
    """Enter or a double-click: the user wants to write."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Phrases"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setIndentation(16)
        # lines under indented rows would be ragged
        self.setStyleSheet("QTreeView::item { border-bottom: none; }")
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(1, _MARK_WIDTH)
        self._papers: dict[str, QTreeWidgetItem] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._states: dict[str, PhraseState] = {}
        self._unsaved: set[str] = set()
        self.currentItemChanged.connect(lambda now, _before: self._announce(now))
        self.itemDoubleClicked.connect(lambda item, _column: self._open(item))
        self.itemClicked.connect(self._fold)

    @property
    def place(self) -> str:
        """The place of the chosen phrase, or an empty text."""
        item = self.currentItem()
        return item.data(0, _PLACE) or "" if item is not None else ""

    def show_states(self, states: Sequence[PhraseState], unsaved: Collection[str] = ()) -> None:
        """Show the phrases as they stand; `unsaved` are places with a text that was refused."""
        self._unsaved = set(unsaved)
        if [state.phrase.place for state in states] != list(self._states):
            self._build(states)
        self._states = {state.phrase.place: state for state in states}
        for place, state in self._states.items():
            self._mark(self._items[place], state, place in unsaved)
        for paper, item in self._papers.items():
            changed = sum(s.changed for s in states if s.phrase.paper == paper)
            item.setText(1, self.tr("%n changed", "", changed) if changed else "")
            item.setForeground(1, QColor(colours().link))

    def mark_unsaved(self, place: str, unsaved: bool) -> None:
        """Mark a phrase whose new text was refused, or take that mark away."""
        if place in self._items:
            (self._unsaved.add if unsaved else self._unsaved.discard)(place)
            self._mark(self._items[place], self._states[place], unsaved)

    def filter(self, text: str, only_changed: bool) -> None:
        """Show only phrases whose paper, name or text holds the words."""
        wanted = text.strip().casefold()
        for place, item in self._items.items():
            state = self._states[place]
            phrase = state.phrase
            said = "\n".join((phrase.paper, phrase.label, state.text, *phrase.words, place))
            found = wanted in said.casefold() and (state.changed or not only_changed)
            item.setHidden(not found)
        for paper in self._papers.values():
            shown = any(not paper.child(i).isHidden() for i in range(paper.childCount()))
            paper.setHidden(not shown)
            if shown and (wanted or only_changed):
                paper.setExpanded(True)

    def choose(self, place: str) -> None:
        """Put the cursor on a phrase."""
        if place in self._items:
            item = self._items[place]
            item.parent().setExpanded(True)
            self.setCurrentItem(item)

    def choose_first(self) -> None:
        """Put the cursor on the first phrase that is shown."""
        for place, item in self._items.items():
            if not item.isHidden():
                self.choose(place)
                return

    @property
    def nothing_found(self) -> bool:
        """Whether the filter leaves no phrase."""
        return all(item.isHidden() for item in self._items.values())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # the marks' colours are those of the theme they were made in
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_states", None):
            self.show_states(list(self._states.values()), self._unsaved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._open(self.currentItem())
            return
        super().keyPressEvent(event)

    def _build(self, states: Sequence[PhraseState]) -> None:
        self.clear()
        self._papers, self._items = {}, {}
        height = QSize(0, t.ROW_DENSE)
        for state in states:
            phrase = state.phrase
            paper = self._papers.get(phrase.paper)
            if paper is None:
                paper = QTreeWidgetItem(self, [phrase.paper])
                font = paper.font(0)
                font.setWeight(font.Weight.DemiBold)
                paper.setFont(0, font)
                paper.setSizeHint(0, height)
                paper.setTextAlignment(1, _AT_END)
                self._papers[phrase.paper] = paper
            item = QTreeWidgetItem(paper, [phrase.label])
            item.setData(0, _PLACE, phrase.place)
            item.setSizeHint(0, height)
            item.setToolTip(0, phrase.label)
            item.setTextAlignment(1, _AT_END)
            self._items[phrase.place] = item

    def _mark(self, item: QTreeWidgetItem, state: PhraseState, unsaved: bool) -> None:
        c = colours()
        words = self.tr("Word list") if state.phrase.words else ""
        changed = self.tr("Changed") if state.changed else words
        wrong = self.tr("Not valid") if state.problems else changed
        item.setText(1, self.tr("Not saved") if unsaved else wrong)
        bad = unsaved or bool(state.problems)
        tone = c.accent if bad else c.link if state.changed else c.third
        item.setForeground(1, QColor(tone))

    def _announce(self, item: QTreeWidgetItem | None) -> None:
        place = item.data(0, _PLACE) if item is not None else ""
        if place:
            self.chosen.emit(place)

    def _open(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _PLACE):
            self.opened.emit()
        else:
            item.setExpanded(not item.isExpanded())

    def _fold(self, item: QTreeWidgetItem) -> None:
        if not item.data(0, _PLACE):
            item.setExpanded(not item.isExpanded())

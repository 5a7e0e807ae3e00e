"""What the composer's words say and what is wrong with them, shown while one types."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.dossier import ItemDossier
from desk.domain.sentence_reading import Doubt, Fix, ReadTask
from desk.domain.wording_findings import Finding, TextRole
from desk.messages import sentence
from desk.services.wording import units_at
from desk.ui.pages.meeting.chip_editor import ChipEditor
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.doubt_bar import DoubtBar, Doubtful, Way
from desk.ui.pages.meeting.facts import Fact
from desk.ui.pages.meeting.field_wording import TONES
from desk.ui.pages.meeting.live_wording import LiveWording
from desk.ui.pages.meeting.task_chips import TaskChips
from desk.ui.pages.meeting.task_reading import SHOWN_AS_CHIPS, TaskReading
from desk.ui.widgets.fields import Entry, TextArea
from desk.ui.widgets.offsets import qt_offset
from desk.ui.widgets.squiggles import WARNING, Squiggle, Squiggles
from desk.ui.widgets.words_at import put_words, select_words
from desk.ui.window.actions import language

_VAGUE_ACTOR = "vague_actor"


class ComposerWording(QObject):
    """Ties chips, bar and wavy lines to the composer's text. F8: next doubt; Alt+Enter: ways."""

    def __init__(self, ctx: MeetingContext, text: TextArea, live: LiveWording) -> None:
        super().__init__(text)
        self._ctx, self._text, self._live = ctx, text, live
        self._item: ItemDossier | None = None
        self._doubts: list[Doubtful] = []
        self._place = 0
        self.reading = TaskReading()
        self.squiggles = Squiggles(text)
        self.chips = TaskChips()
        self.bar = DoubtBar()
        self.editor = ChipEditor(lambda: ctx.dossier.meeting.day)
        text.textChanged.connect(self._read)
        text.cursorPositionChanged.connect(self._cursor_moved)
        live.loaded.connect(self._read)
        self.chips.opened.connect(self._open)
        self.chips.removed.connect(self._remove)
        self.editor.closed.connect(text.setFocus)
        text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the language side loaded once the field was painted: the page comes first."""
        if event.type() == QEvent.Type.Paint and self._item is not None:
            watched.removeEventFilter(self)
            self._live.start()
        return False

    def panel(self) -> QWidget:
        """Return a widget with chips, editor and bar, one under the other."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.chips, self.editor, self.bar):
            column.addWidget(part)
        return made

    def show_item(self, item: ItemDossier) -> None:
        """Read the words for this item."""
        changed = self._item is None or item.item.id != self._item.item.id
        self._item = item
        if changed:
            self.reading.forget()
            self._read()

    def forget(self) -> None:
        """Forget what was chosen: the words were taken down."""
        self.reading.forget()
        self.editor.close_line()
        self._read()

    @property
    def tasks(self) -> tuple[ReadTask, ...]:
        """The assignments that a decision taken now would give out."""
        return self.reading.tasks

    def _read(self) -> None:
        if self._item is None:
            return
        words = self._text.text()
        self.reading.take(self._live.read(words, self._item))
        self._show(self._live.check(words, TextRole.DECISION))

    def _show(self, findings: Sequence[Finding] | None = None) -> None:
        if findings is None:
            findings = self._live.check(self._text.text(), TextRole.DECISION)
        tasks = self.reading.numbered
        self.chips.show_task(tasks, self._front(tasks), self._ctx.dossier.directory)
        self._doubts = sorted(
            (*self._task_doubts(tasks), *map(self._finding, findings)),
            key=lambda doubt: (doubt.start, doubt.end),
        )
        self.squiggles.show([Squiggle(d.start, d.end, d.tone) for d in self._doubts])
        self._place = min(self._place, max(0, len(self._doubts) - 1))
        self._show_bar()

    def _front(self, tasks: Sequence[tuple[int, ReadTask]]) -> int:
        """Return the place of the task that the cursor stands in; the last one before it else."""
        if len(tasks) < 2:
            return 0
        text, at = self._text.text(), self._text.textCursor().position()
        begun = [n for n, (_, task) in enumerate(tasks) if qt_offset(text, task.start) <= at]
        return begun[-1] if begun else 0

    def _cursor_moved(self) -> None:
        tasks = self.reading.numbered
        if len(tasks) > 1:
            self.chips.show_task(tasks, self._front(tasks), self._ctx.dossier.directory)

    def _show_bar(self) -> None:
        doubt = self._doubts[self._place] if self._doubts else None
        self.bar.show_doubt(doubt, self._place + 1, len(self._doubts))

    def _task_doubts(self, tasks: Sequence[tuple[int, ReadTask]]) -> Iterator[Doubtful]:
        for number, task in tasks:
            for doubt in task.problems:
                if doubt.code not in SHOWN_AS_CHIPS:
                    yield self._doubt(number, doubt)

    def _doubt(self, number: int, doubt: Doubt) -> Doubtful:
        ways = [
            Way(sentence(fix.code, dict(fix.values), language()), partial(self._fix, number, fix))
            for fix in doubt.fixes
        ]
        words = sentence(doubt.message, dict(doubt.values), language())
        return Doubtful(doubt.start, doubt.end, words, WARNING, tuple(ways))

    def _fix(self, number: int, fix: Fix) -> None:
        self.reading.apply(number, fix)
        self._show()
        self._text.setFocus()

    def _finding(self, finding: Finding) -> Doubtful:
        words = sentence(finding.code, dict(finding.values), language())
        replace = partial(put_words, self._text, finding.start, finding.end)
        ways = [Way(f"→ {new}", partial(replace, new)) for new in finding.fixes if new]
        if finding.rule == _VAGUE_ACTOR:
            ways.append(Way(self.tr("Choose a unit…"), partial(self._choose_unit, replace)))
        if "" in finding.fixes or finding.rule == _VAGUE_ACTOR:
            ways.append(Way(self.tr("Delete"), partial(replace, "")))
        tone = TONES[finding.grade]
        return Doubtful(finding.start, finding.end, words, tone, tuple(ways))

    def _choose_unit(self, replace: Callable[[str], None]) -> None:
        def pick(unit_id: object) -> None:
            replace(self._ctx.dossier.directory.unit_name(str(unit_id)))

        self.editor.ask_entry(self.tr("Unit"), self._units_first(), pick)

    def _units_first(self) -> list[Entry]:
        """Return the units to choose from, those at the item before the others."""
        assert self._item is not None
        near = {u: n for n, u in enumerate(units_at(self._ctx.dossier, self._item))}
        return sorted(self._ctx.unit_entries, key=lambda entry: near.get(entry.id, len(near)))

    def next_doubt(self) -> None:
        """Go to the next thing in doubt and select its words."""
        if not self._doubts:
            return
        cursor = self._text.textCursor()
        past = cursor.selectionStart() - (not cursor.hasSelection())
        text = self._text.text()
        later = [n for n, d in enumerate(self._doubts) if qt_offset(text, d.start) > past]
        self._place = later[0] if later else 0
        doubt = self._doubts[self._place]
        select_words(self._text, doubt.start, doubt.end)
        self._show_bar()

    def ask_ways(self) -> None:
        """List the ways out of the doubt shown."""
        self.bar.ask(self._text)

    def _open(self, fact: Fact) -> None:
        def set_field(value: object) -> None:
            self._set(fact, value)

        if fact.field == "due":
            day = fact.value if isinstance(fact.value, date) else None
            self.editor.ask_day(self.tr("Due"), day, set_field)
        elif fact.field == "leader_id":
            self.editor.ask_entry(self.tr("Leader in charge"), self._ctx.people_entries, set_field)
        elif fact.field != "work_class":
            name = fact.name or self.tr("Lead")
            self.editor.ask_entry(name, self._units_first(), set_field)

    def _set(self, fact: Fact, value: object) -> None:
        if fact.field == "due" and value is True:
            self.reading.choose(fact.number, long_term=True)
        elif fact.field == "support_ids":
            units = dict(self.reading.numbered)[fact.number].support_ids
            changed = tuple(value if u == fact.value else u for u in units)
            self.reading.choose(fact.number, support_ids=changed)
        else:
            self.reading.choose(fact.number, **{fact.field: value})
        self._show()

    def _remove(self, fact: Fact) -> None:
        if fact.missing or fact.value is None:
            return
        if fact.field == "support_ids":
            units = dict(self.reading.numbered)[fact.number].support_ids
            left = tuple(u for u in units if u != fact.value)
            self.reading.choose(fact.number, support_ids=left)
        elif fact.field == "due":
            self.reading.choose(fact.number, due=None, long_term=False)
        else:
            self.reading.choose(fact.number, **{fact.field: None})
        self._show()

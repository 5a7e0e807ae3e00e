"""会中: the chips of an assignment, of words not yet taken down: the same facts, the same words."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desk.domain.assignments import Assignment, Rhythm
from desk.domain.sentence_reading import ReadTask
from desk.ui.pages.meeting.assignment_row import AssignmentRow
from desk.ui.pages.meeting.facts import assignment_facts, read_facts
from tests.ui.meeting.conftest import Work
from tests.ui.support import press


def first_task(work: Work) -> Assignment:
    return next(
        task
        for item in work.page.ctx.dossier.items
        for decision in item.decisions
        for task in decision.assignments
        if task.lead_id and task.due
    )


def row_of(work: Work, task: Assignment) -> AssignmentRow:
    work.stage("during")
    items = work.page.ctx.dossier.items
    work.item(
        next(n for n, i in enumerate(items) if any(task in d.assignments for d in i.decisions))
    )
    work.settle()
    row = work.page.during.stream.assignment(task.id)
    assert row is not None
    return row


def test_words_and_assignment_say_the_same_facts(work: Work) -> None:
    task = replace(first_task(work), report_by=None, rhythm=Rhythm.ONCE, number="", leader_id=None)
    read = ReadTask(
        spoken=task.text,
        start=0,
        end=len(task.text),
        text=task.text,
        lead_id=task.lead_id,
        joint_lead_id=task.joint_lead_id,
        support_ids=task.support_ids,
        due=task.due,
        work_class=task.work_class,
    )
    directory = work.page.ctx.dossier.directory
    said = read_facts(0, read, directory)
    assert said[-1].field == "leader_id" and said[-1].value is None
    assert said[:-1] == assignment_facts(task, directory, locked=False)


def test_what_is_missing_is_asked_for_only_while_it_can_be_filled_in(work: Work) -> None:
    bare = Assignment(decision_id="d", position=1, text="报送方案")
    directory = work.page.ctx.dossier.directory
    asked = assignment_facts(bare, directory, locked=False)
    assert [(fact.field, fact.missing) for fact in asked] == [("lead_id", True), ("due", True)]
    assert assignment_facts(bare, directory, locked=True) == []


def test_a_chip_opens_the_form_at_its_fact(work: Work) -> None:
    row = row_of(work, first_task(work))
    chip = row.chips.chip(0, "due")
    assert chip is not None
    chip.click()
    work.settle()
    assert row.form is not None and row.form.isVisible()
    focus = QApplication.focusWidget()
    due = row.form.field("due")
    assert isinstance(due, QWidget) and focus is not None
    assert focus is due or due.isAncestorOf(focus)


def test_tab_stops_only_where_something_is_missing_and_at_edit(work: Work) -> None:
    row = row_of(work, first_task(work))
    lead = row.chips.chip(0, "lead_id")
    assert lead is not None and lead.focusPolicy() == Qt.FocusPolicy.NoFocus
    row.focus_facts()
    press(QApplication.focusWidget() or row, Qt.Key.Key_Space)
    assert row.form is not None and row.form.isVisible()


def test_a_changed_date_shows_in_the_same_chip(work: Work) -> None:
    task = first_task(work)
    row = row_of(work, task)
    chip = row.chips.chip(0, "due")
    assert chip is not None
    row.show_record(replace(task, due=date(2027, 3, 5)))
    assert chip.text() == "2027年3月5日" and row.chips.chip(0, "due") is chip

"""Undo and redo through the journal, refused where the record has moved on."""

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.codec import to_plain
from desk.domain.decisions import Note
from desk.domain.kinds import ALL
from desk.domain.office import Unit
from desk.domain.problems import Conflict, Refused
from desk.services.editing import add, edit, move, remove
from desk.services.undo import UndoStack, undo_operation
from desk.storage.store import SqlStore


def content(store: SqlStore) -> list[dict[str, object]]:
    with store.reading() as reader:
        return [to_plain(record) for kind in ALL for record in reader.find(kind)]


def test_each_kind_of_operation_undoes_and_redoes(store: SqlStore) -> None:
    item = store.run(add(AgendaItem(title="议题"))).value
    notes = [store.run(add(Note(item_id=item.id, text=t, position=0))).value for t in "甲乙丙"]
    for step in (edit(notes[0], text="改"), move(notes[2], 1), remove(notes[1]), remove(item)):
        before = content(store)
        done = store.run(step)
        after = content(store)
        assert done.sequence is not None
        undone = store.run(undo_operation(store.entry(done.sequence)))
        assert content(store) == before
        assert undone.sequence is not None
        store.run(undo_operation(store.entry(undone.sequence)))
        assert content(store) == after
    assert store.first_break() is None


def test_undo_is_an_entry_that_names_what_it_takes_back(store: SqlStore) -> None:
    done = store.run(add(Unit(name="甲局")))
    assert done.sequence is not None
    store.run(undo_operation(store.entry(done.sequence)))
    entry = store.entries()[-1]
    assert (entry.verb, entry.undo_of) == ("undo", done.sequence)
    assert store.run(undo_operation(entry)).sequence == 3
    assert store.entries()[-1].verb == "redo"


def test_undo_is_refused_where_the_record_has_moved_on(store: SqlStore) -> None:
    unit = store.run(add(Unit(name="甲局"))).value
    done = store.run(edit(unit, short="甲"))
    store.run(edit(done.value, short="甲局"))
    assert done.sequence is not None
    with pytest.raises(Conflict):
        store.run(undo_operation(store.entry(done.sequence)))


def test_undo_of_an_addition_spares_what_others_added_to_it(store: SqlStore) -> None:
    done = store.run(add(AgendaItem(title="议题")))
    store.run(add(Note(item_id=done.value.id, text="别人写的")))
    assert done.sequence is not None
    with pytest.raises(Conflict):
        store.run(undo_operation(store.entry(done.sequence)))


def test_undo_keeps_the_rules(store: SqlStore) -> None:
    done = store.run(remove(store.run(add(Unit(name="甲局"))).value))
    store.run(add(Unit(name="甲局")))
    assert done.sequence is not None
    with pytest.raises(Refused):
        store.run(undo_operation(store.entry(done.sequence)))


def test_undo_brings_back_no_name_of_something_gone(store: SqlStore) -> None:
    """One seat lets go of a unit and an item, another removes them, the first undoes."""
    unit = store.run(add(Unit(name="甲局"))).value
    item = store.run(add(AgendaItem(title="议题"))).value
    note = store.run(add(Note(item_id=item.id, text="一句"))).value
    task = store.run(add(Assignment(text="办", support_ids=(unit.id,)))).value
    let_go = [store.run(edit(task, support_ids=())), store.run(remove(note))]
    store.run(remove(unit))
    store.run(remove(item))
    for done in let_go:
        assert done.sequence is not None
        with pytest.raises(Refused) as refused:
            store.run(undo_operation(store.entry(done.sequence)))
        assert refused.value.problems[0].code == "record.clash"


def test_the_stack_goes_back_and_forth(store: SqlStore) -> None:
    stack = UndoStack()
    operation = add(Unit(name="甲局"))
    done = store.run(operation)
    stack.remember(done, operation.verb)
    assert (stack.undo_verb, stack.redo_verb) == ("add_unit", None)
    assert stack.next_undo is not None
    undone = store.run(undo_operation(store.entry(stack.next_undo)))
    assert undone.sequence is not None
    stack.undone(undone.sequence)
    assert (stack.undo_verb, stack.redo_verb) == (None, "add_unit")


def test_someone_elses_change_is_a_conflict_with_both_texts(store: SqlStore) -> None:
    seen = store.run(add(Unit(name="甲局", short="原"))).value
    store.run(edit(seen, short="他们的"))
    with pytest.raises(Conflict) as conflict:
        store.run(edit(seen, short="我的"))
    (problem,) = conflict.value.problems
    assert (problem.values["theirs"], problem.values["yours"]) == ("他们的", "我的")
    assert store.run(edit(seen, name="甲局（新）")).value.short == "他们的"

"""Operations: one transaction, one entry, once."""

from datetime import date

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.codec import to_plain
from desk.domain.decisions import Decision, Note, Outcome
from desk.domain.drafts import Draft
from desk.domain.meetings import Meeting, MeetingType
from desk.domain.office import Person, Post, Unit, UnitKind
from desk.domain.operations import Operation, Work, operation
from desk.domain.problems import Missing, Refused
from desk.domain.progress import Stopped
from desk.services.editing import add, edit, remove
from desk.storage.store import SqlStore

RARE = "曾喆堃珺𬱖　“——……”\n二行\t"


@operation()
def add_each(work: Work, *names: str) -> tuple[Unit, ...]:
    return tuple(work.add(Unit(name=name)) for name in names)


@operation()
def add_units(work: Work, *names: str) -> int:
    for name in names:
        work.add(Unit(name=name))
    return len(names)


def test_a_record_comes_back_as_it_was(store: SqlStore) -> None:
    unit = Unit(
        name="江州市发展和改革委员会", short=RARE, aliases=("市发改委", 'a,b"c'), order=None
    )
    assert store.run(add(unit)).value == unit
    with store.reading() as reader:
        assert reader.get(Unit, unit.id) == unit


def test_every_kind_of_field_comes_back(store: SqlStore) -> None:
    kind = MeetingType(name="常务会议", mark="常")
    meeting = Meeting(type_id=kind.id, day=date(2026, 11, 20), copies_to=("市委办公室",))
    item = AgendaItem(meeting_id=meeting.id, title="议题", review_needed=None, major=True)
    decision = Decision(item_id=item.id, outcome=Outcome.APPROVED, text=RARE, in_minutes=False)
    task = Assignment(decision_id=decision.id, text="做", due=date(2026, 12, 1), number=None)
    for record in (kind, meeting, item, decision, task):
        store.run(add(record))
    with store.reading() as reader:
        for record in (kind, meeting, item, decision, task):
            found = reader.get(type(record), record.id)
            assert found == record
            assert to_plain(found) == to_plain(record)


def test_an_operation_is_one_entry_with_all_its_changes(store: SqlStore) -> None:
    done = store.run(add_units("甲局", "乙局"))
    assert done.sequence == 1
    (entry,) = store.entries()
    assert (entry.verb, entry.seat, entry.person) == ("add_units", "office-1", "田园")
    assert [c.after and c.after["name"] for c in entry.changes] == ["甲局", "乙局"]
    assert done.touched == {(c.kind, c.id) for c in entry.changes}


def test_an_entry_holds_only_the_fields_that_changed(store: SqlStore) -> None:
    unit = store.run(add(Unit(name="甲局"))).value
    done = store.run(edit(unit, short="甲"))
    assert done.changes[0].before == {"short": ""}
    assert done.changes[0].after == {"short": "甲"}


def test_an_operation_that_changes_nothing_is_no_entry(store: SqlStore) -> None:
    unit = store.run(add(Unit(name="甲局"))).value
    assert store.run(edit(unit, name="甲局")).sequence is None
    assert len(store.entries()) == 1


def test_a_refused_operation_leaves_nothing(store: SqlStore) -> None:
    def perform(work: Work) -> None:
        work.add(Unit(name="甲局"))
        work.add(Unit(name="   "))

    with pytest.raises(Refused):
        store.run(Operation("spoil", perform))
    assert store.entries() == []
    with store.reading() as reader:
        assert reader.find(Unit) == []


def test_a_bug_in_an_operation_leaves_nothing(store: SqlStore) -> None:
    def perform(work: Work) -> None:
        work.add(Unit(name="甲局"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.run(Operation("spoil", perform))
    assert store.entries() == []
    assert store.run(add_units("甲局")).sequence == 1


def test_the_same_operation_again_returns_its_first_result(store: SqlStore) -> None:
    first = add(Unit(name="甲局"))
    once, again = store.run(first), store.run(first)
    assert (again.value, again.sequence, again.changes) == (once.value, once.sequence, once.changes)
    count = add_units("乙局")
    assert store.run(count).value == store.run(count).value == 1
    with store.reading() as reader:
        assert len(reader.find(Unit)) == 2


def test_several_records_are_a_result_that_comes_back(store: SqlStore) -> None:
    both, none = add_each("甲局", "乙局"), add_each()
    first = store.run(both).value
    assert [unit.name for unit in first] == ["甲局", "乙局"]
    assert store.run(both).value == first
    assert store.run(none).value == store.run(none).value == ()
    with store.reading() as reader:
        assert len(reader.find(Unit)) == 2


def test_a_preview_keeps_nothing(store: SqlStore) -> None:
    assert len(store.preview(add_units("甲局", "乙局")).changes) == 2
    assert store.entries() == []


def test_parts_go_with_their_owner(store: SqlStore) -> None:
    item = store.run(add(AgendaItem(title="议题"))).value
    store.run(add(Note(item_id=item.id, text="一句")))
    done = store.run(remove(item))
    assert {c.kind for c in done.changes} == {"agenda_item", "note"}


def test_what_is_named_elsewhere_stays(store: SqlStore) -> None:
    unit = store.run(add(Unit(name="甲局"))).value
    person = store.run(add(Person(name="单文博", unit_id=unit.id))).value
    store.run(add(Post(person_id=person.id, title="局长")))
    with pytest.raises(Refused) as refused:
        store.run(remove(unit))
    assert refused.value.problems[0].values == {"kind": "unit", "by": "person"}


def test_a_unit_in_a_list_of_support_stays(store: SqlStore) -> None:
    unit = store.run(add(Unit(name="甲局"))).value
    store.run(add(Assignment(text="做", support_ids=(unit.id,))))
    with pytest.raises(Refused):
        store.run(remove(unit))


def test_a_record_naming_nothing_is_refused(store: SqlStore) -> None:
    with pytest.raises(Refused):
        store.run(add(Note(item_id="nowhere", text="x")))
    assert store.entries() == []


def test_lists_come_in_their_order_with_the_unnumbered_last(store: SqlStore) -> None:
    for name, order in (("丙", None), ("乙", 2), ("甲", 1)):
        store.run(add(Unit(name=name, order=order)))
    with store.reading() as reader:
        assert [unit.name for unit in reader.find(Unit)] == ["甲", "乙", "丙"]
        assert [u.name for u in reader.find(Unit, name=["甲", "丙"])] == ["甲", "丙"]
        assert reader.find(Unit, name=[]) == []
        assert reader.find(Unit, kind=UnitKind.PARTY) == []
        assert reader.tally(Unit, "kind") == {"department": 3}


def test_missing_records_say_so(store: SqlStore) -> None:
    with store.reading() as reader:
        assert reader.seek(Unit, None) is None
        with pytest.raises(Missing):
            reader.get(Unit, "none")
    with pytest.raises(Missing):
        store.entry(99)


@pytest.mark.parametrize("text", ["a\0b", "\ud83d"])
def test_text_that_no_database_keeps_is_refused(store: SqlStore, text: str) -> None:
    with pytest.raises(Refused):
        store.run(add(Unit(name=text)))


def test_history_of_one_record(store: SqlStore) -> None:
    unit = store.run(add(Unit(name="甲局"))).value
    store.run(add_units("乙局"))
    store.run(edit(unit, short="甲"))
    assert [e.verb for e in store.history("unit", unit.id)] == ["add_unit", "edit_unit"]


def test_drafts_are_outside_the_journal(store: SqlStore) -> None:
    store.save_draft(Draft("decision", "", "text", "由市财"))
    store.save_draft(Draft("decision", "", "text", "由市财政局牵头" + RARE))
    (draft,) = store.drafts()
    assert draft.text == "由市财政局牵头" + RARE
    assert draft.at
    assert store.entries() == []
    store.drop_draft(draft)
    assert store.drafts() == []


def test_of_many_removed_at_once_one_still_named_keeps_them_all(store: SqlStore) -> None:
    def make(work: Work) -> list[str]:
        return [work.add(Unit(name=f"第{n}局")).id for n in range(230)]

    ids = store.run(Operation("import_roster", make)).value
    named = store.run(add(Person(name="张三", unit_id=ids[228]))).value

    def clear(work: Work) -> None:
        for unit_id in ids:
            work.remove(Unit, unit_id)

    with pytest.raises(Refused) as refused:
        store.run(Operation("undo", clear))
    assert refused.value.problems[0].code == "record.in_use"
    store.run(remove(named))
    assert len(store.run(Operation("undo", clear)).changes) == 230


def test_a_watch_stops_an_operation_and_nothing_of_it_is_kept(store: SqlStore) -> None:
    looks: list[int] = []

    def watch(_done: int, _total: int) -> None:
        looks.append(1)
        if len(looks) > 30:
            raise Stopped

    with pytest.raises(Stopped):
        store.run(add_units(*(f"第{n}局" for n in range(40))), watch)
    with store.reading() as reader:
        assert reader.find(Unit) == []
    assert store.last_sequence() == 0
    assert len(store.run(add_units("甲局")).changes) == 1

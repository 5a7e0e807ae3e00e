"""Two seats on one PostgreSQL server: one chain, no gap, whatever is rolled back between."""

import random
import threading

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Note
from desk.domain.guards import check_changes
from desk.domain.operations import Operation, Work
from desk.domain.problems import Conflict
from desk.services.editing import add, edit
from desk.storage.opening import open_store
from desk.storage.seat import Seat

OPERATIONS_A_SEAT = 250


class Spoilt(Exception):
    """Breaks an operation after it has written, so that its transaction is rolled back."""


def spoil(item_id: str) -> Operation[None]:
    def perform(work: Work) -> None:
        work.add(Note(item_id=item_id, text="不该留下"))
        raise Spoilt

    return Operation("spoil", perform)


def work_along(target: str, seat: str, item_id: str, counts: dict[str, int]) -> None:
    store = open_store(target, Seat(seat), check_changes).store
    chance = random.Random(seat)
    done = 0
    while done < OPERATIONS_A_SEAT:
        if chance.random() < 0.3:
            with pytest.raises(Spoilt):
                store.run(spoil(item_id))
            counts["rolled back"] += 1
            continue
        operation = add(Note(item_id=item_id, text=f"{seat} {done}", position=0))
        store.run(operation)
        if chance.random() < 0.1:
            assert store.run(operation).sequence is not None
        done += 1
    store.close()


def test_two_seats_make_one_chain_without_a_gap(postgres_url: str) -> None:
    store = open_store(postgres_url, Seat("first"), check_changes).store
    item = store.run(add(AgendaItem(title="议题"))).value
    counts = {"rolled back": 0}
    seats = [
        threading.Thread(target=work_along, args=(postgres_url, seat, item.id, counts))
        for seat in ("一号席", "二号席")
    ]
    for seat in seats:
        seat.start()
    for seat in seats:
        seat.join()
    entries = store.entries()
    assert [e.sequence for e in entries] == list(range(1, 2 * OPERATIONS_A_SEAT + 2))
    assert store.first_break() is None
    assert {e.seat for e in entries[1:]} == {"一号席", "二号席"}
    assert counts["rolled back"] > OPERATIONS_A_SEAT // 4
    with store.reading() as reader:
        notes = reader.find(Note)
    assert len({n.position for n in notes}) == len(notes) == 2 * OPERATIONS_A_SEAT
    store.close()


def test_two_seats_never_overwrite_each_other_silently(postgres_url: str) -> None:
    store = open_store(postgres_url, Seat("first"), check_changes).store
    item = store.run(add(AgendaItem(title="议题"))).value
    seen = store.run(add(Note(item_id=item.id, text="0"))).value
    wins, conflicts = [], []

    def overwrite(name: str) -> None:
        seat = open_store(postgres_url, Seat(name), check_changes).store
        for number in range(50):
            with seat.reading() as reader:
                current = reader.get(Note, seen.id)
            try:
                wins.append(seat.run(edit(current, text=f"{name}{number}")).value.text)
            except Conflict as conflict:
                conflicts.append(conflict.problems[0].values["theirs"])
        seat.close()

    threads = [threading.Thread(target=overwrite, args=(name,)) for name in ("甲", "乙")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(wins) + len(conflicts) == 100
    assert len(store.history("note", seen.id)) == len(wins) + 1
    assert set(conflicts) <= {"0", *wins}
    store.close()


def test_the_same_number_is_never_given_twice(postgres_url: str) -> None:
    """Both seats give numbers of one series at once: 1 to 40, each once."""
    from datetime import date

    from desk.domain.papers import RegisteredNumber
    from desk.services.numbers import next_value

    def give() -> Operation[RegisteredNumber]:
        def perform(work: Work) -> RegisteredNumber:
            value = next_value(work, "letter/江政办", 2026)
            return work.add(
                RegisteredNumber(
                    series="letter/江政办",
                    year=2026,
                    value=value,
                    text=f"江政办函〔2026〕{value}号",
                    given_on=date(2026, 11, 23),
                )
            )

        return Operation("give_number", perform, undoable=False)

    store = open_store(postgres_url, Seat("first"), check_changes).store

    def many(name: str) -> None:
        seat = open_store(postgres_url, Seat(name), check_changes).store
        for _ in range(20):
            seat.run(give())
        seat.close()

    threads = [threading.Thread(target=many, args=(name,)) for name in ("甲", "乙")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as reader:
        given = reader.find(RegisteredNumber)
    assert [number.value for number in given] == list(range(1, 41))
    store.close()

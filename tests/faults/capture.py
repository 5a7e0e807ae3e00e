"""A process that captures a meeting through the services until it is killed.

    python -m tests.faults.capture TARGET SEED

prints one line an operation once it is acknowledged: sequence, then what was written.
"""

import json
import random
import sys

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Note, Outcome
from desk.domain.drafts import Draft
from desk.domain.guards import check_changes
from desk.domain.operations import Done
from desk.services.editing import add, edit, remove
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.storage.store import SqlStore


def acknowledge(done: Done[object]) -> None:
    """Say on standard output that an operation is on disk, as a window says 已保存."""
    last = [[c.kind, c.id, c.after] for c in done.changes]
    sys.stdout.write(json.dumps([done.sequence, last], ensure_ascii=False) + "\n")
    sys.stdout.flush()


def capture(store: SqlStore, chance: random.Random) -> None:
    """Add, change and remove notes, decisions and assignments for ever."""
    item = store.run(add(AgendaItem(title=f"议题{chance.random()}")))
    acknowledge(item)
    notes: list[Note] = []
    while True:
        text = "由市财政局牵头，" * chance.randint(1, 40)
        step = chance.random()
        if step < 0.5 or not notes:
            done = store.run(add(Note(item_id=item.value.id, text=text, position=0)))
            notes.append(done.value)
            acknowledge(done)
        elif step < 0.7:
            place = chance.randrange(len(notes))
            edited = store.run(edit(notes[place], text=text))
            notes[place] = edited.value
            if edited.sequence is not None:
                acknowledge(edited)
        elif step < 0.8:
            acknowledge(store.run(remove(notes.pop())))
        elif step < 0.9:
            store.save_draft(Draft("note", "", "text", text))
        else:
            decision = Decision(item_id=item.value.id, outcome=Outcome.APPROVED, text=text)
            acknowledge(store.run(add(decision)))
            acknowledge(store.run(add(Assignment(decision_id=decision.id, text=text))))


if __name__ == "__main__":
    opened = open_store(sys.argv[1], Seat(f"seat-{sys.argv[2]}"), check_changes)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    capture(opened.store, random.Random(int(sys.argv[2])))

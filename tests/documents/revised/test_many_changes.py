"""Many changes at once: whatever fields of a meeting change, its printed words bring them back."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desk.documents.kinds.minutes import minutes
from desk.documents.language.item_text import is_printed
from desk.documents.revised.lines import lines_of_document
from desk.documents.revised.reader import differences
from desk.documents.revised.words import RevisedText, Words
from desk.domain.assignments import Assignment
from desk.domain.decisions import Statement, StatementVerb
from desk.domain.dossier import DecisionDossier, Dossier, ItemDossier
from desk.domain.guards import check_changes
from desk.exchange.files import FileImporter
from desk.services.dossiers import list_meetings, load_dossier
from desk.services.revising import adopt_all, take_in_revised
from desk.services.setup import ensure_set_up
from desk.services.undo import undo_operation
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.storage.store import SqlStore
from tests.documents.conftest import MEETINGS

ROUNDS = 40
ADDED = "。对工作不力的，依规依纪处理"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    folder = tmp_path_factory.mktemp("many")
    opened = open_store(str(folder / "desk.db"), Seat("test"), check_changes).store
    ensure_set_up(opened)
    FileImporter(opened).run([MEETINGS["sample"]])
    yield opened
    opened.close()


def load_only(store: SqlStore) -> Dossier:
    with store.reading() as reader:
        (row,) = list_meetings(reader)
        return load_dossier(reader, row.id)


def texts(dossier: Dossier) -> list[str]:
    return [line.text for line in lines_of_document(minutes(dossier), dossier.meeting.id)]


class Leaders:
    """Change a meeting at random, a record at most once."""

    def __init__(self, dossier: Dossier, seed: int) -> None:
        self.dossier = dossier
        self._dice = random.Random(seed)
        self._touched: set[str] = set()

    def revise(self, times: int) -> None:
        """Make some changes."""
        for _ in range(times):
            printed = [n for n, item in enumerate(self.dossier.items) if is_printed(item)]
            place = self._dice.choice(printed)
            change = self._dice.choice(
                [self._task, self._task, self._task, self._said, self._decided, self._order]
            )
            items = list(self.dossier.items)
            items[place] = change(items[place])
            self.dossier = replace(self.dossier, items=tuple(items))

    def _fresh(self, record_id: str) -> bool:
        new = record_id not in self._touched
        self._touched.add(record_id)
        return new

    def _task(self, item: ItemDossier) -> ItemDossier:
        place = self._dice.randrange(len(item.decisions)) if item.decisions else 0
        if not item.decisions or not item.decisions[place].assignments:
            return item
        found = item.decisions[place]
        number = self._dice.randrange(len(found.assignments))
        task = found.assignments[number]
        if not self._fresh(task.id):
            return item
        tasks = list(found.assignments)
        tasks[number : number + 1] = self._dice.choice(self._changes())(task)
        return _with_decision(item, place, replace(found, assignments=tuple(tasks)))

    def _changes(self) -> list[Callable[[Assignment], list[Assignment]]]:
        units = [unit.id for unit in self.dossier.directory.units.values()]

        def others(task: Assignment) -> list[str]:
            named = {task.lead_id, task.joint_lead_id, *task.support_ids}
            return [unit for unit in units if unit not in named]

        def lead(task: Assignment) -> Assignment:
            return replace(task, lead_id=self._dice.choice(others(task)))

        def support(task: Assignment) -> Assignment:
            wanted = [*task.support_ids, *self._dice.sample(others(task), 2)]
            self._dice.shuffle(wanted)
            return replace(task, support_ids=tuple(wanted[: self._dice.randint(0, len(wanted))]))

        def due(task: Assignment) -> Assignment:
            if task.due is None or self._dice.random() < 0.2:
                day = self.dossier.meeting.day + timedelta(self._dice.randint(1, 400))
                return replace(task, due=day, long_term=False, text=_plain(task.text))
            return replace(task, due=task.due + timedelta(self._dice.randint(1, 90)))

        def text(task: Assignment) -> Assignment:
            return replace(task, text=task.text + "，并报市政府备案")

        def all_of_it(task: Assignment) -> Assignment:
            return lead(support(due(text(task))))

        kept = [lead, support, due, text, all_of_it]
        one_each = [lambda task, change=change: [change(task)] for change in kept]
        return [*one_each, lambda task: []]

    def _said(self, item: ItemDossier) -> ItemDossier:
        said = list(item.statements)
        if not said or self._dice.random() < 0.3:
            verb = self._dice.choice([StatementVerb.STRESSED, StatementVerb.REQUIRED])
            new = Statement(item_id=item.item.id, verb=verb, text=f"{self._dice.random()}要抓实")
            self._fresh(new.id)
            return replace(item, statements=(*said, new))
        place = self._dice.randrange(len(said))
        if not self._fresh(said[place].id):
            return item
        if self._dice.random() < 0.3:
            del said[place]
        else:
            said[place] = replace(said[place], text=_plain(said[place].text) + ADDED)
        return replace(item, statements=tuple(said))

    def _decided(self, item: ItemDossier) -> ItemDossier:
        place = self._dice.randrange(len(item.decisions))
        found = item.decisions[place]
        if not self._fresh(found.decision.id):
            return item
        changed = replace(found.decision, text=_plain(found.decision.text) + ADDED)
        return _with_decision(item, place, replace(found, decision=changed))

    def _order(self, item: ItemDossier) -> ItemDossier:
        place = self._dice.randrange(len(item.decisions))
        found = item.decisions[place]
        tasks = list(found.assignments)
        if len(tasks) < 2 or not all(self._fresh(task.id) for task in tasks):
            return item
        self._dice.shuffle(tasks)
        return _with_decision(item, place, replace(found, assignments=tuple(tasks)))


def _plain(text: str) -> str:
    return text.rstrip("。").removesuffix("，长期坚持")


def _with_decision(item: ItemDossier, place: int, changed: DecisionDossier) -> ItemDossier:
    decisions = list(item.decisions)
    decisions[place] = changed
    return replace(item, decisions=tuple(decisions))


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_printed_words_bring_every_change_back(store: SqlStore, seed: int) -> None:
    dossier = load_only(store)
    leaders = Leaders(dossier, seed)
    leaders.revise(1 + seed % 8)
    wanted = texts(leaders.dossier)
    today = minutes(dossier)
    revised = RevisedText([Words(text) for text in wanted])
    found: tuple[Any, ...] = tuple(differences(revised, today, dossier, today))
    stuck = [(one.what.value, one.reason, one.recorded, one.revised) for one in found]
    assert all(one.adoptable for one in found), stuck
    store.run(take_in_revised(dossier.meeting.id, Path("r.docx"), b"%d" % seed, found))
    done = store.run(adopt_all(dossier.meeting.id))
    try:
        assert texts(load_only(store)) == wanted
    finally:
        if done.sequence is not None:
            store.run(undo_operation(store.entry(done.sequence)))
    assert texts(load_only(store)) == texts(dossier)

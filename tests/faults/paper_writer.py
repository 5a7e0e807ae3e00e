"""A process that writes a meeting's minutes over and over until it is killed.

    python -m tests.faults.paper_writer DATA FOLDER SEED

The text changes each time, so that each file differs from the last.
"""

import random
import sys
from pathlib import Path

from desk.documents.file_names import safe_file_name
from desk.documents.maker import WordPaperMaker
from desk.documents.phrases.book import ShippedPhrases
from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Decision, Outcome
from desk.domain.guards import check_changes
from desk.domain.meetings import Meeting, MeetingType
from desk.domain.papers import PaperKind
from desk.exchange.bundle import ZipBundler
from desk.exchange.ledger_file import write_ledger
from desk.exchange.shelf import FolderShelf
from desk.services.desk import Desk
from desk.services.editing import add, edit
from desk.services.setup import ensure_set_up
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.wording.workdays import ChineseWorkdays

MINUTES = frozenset({PaperKind.MINUTES})


def open_desk(target: str) -> Desk:
    """Return a desk over the data with the real writer and real folders."""
    store = open_store(target, Seat("writer"), check_changes).store
    ensure_set_up(store)
    shelf, bundler = FolderShelf(safe_file_name), ZipBundler(safe_file_name)
    tools = (WordPaperMaker, shelf, write_ledger, bundler, ShippedPhrases)
    return Desk(store, ChineseWorkdays(), *tools)


def set_up(desk: Desk) -> tuple[Meeting, Decision]:
    """Return the one meeting and its decision, made where there is none."""
    (kind,) = desk.read(lambda reader: reader.find(MeetingType, mark="常"))
    found = desk.read(lambda reader: reader.find(Meeting))
    if found:
        return found[0], desk.read(lambda reader: reader.find(Decision))[0]
    from datetime import date

    meeting = desk.run(add(Meeting(type_id=kind.id, day=date(2026, 11, 20), session=12))).value
    item = desk.run(add(AgendaItem(meeting_id=meeting.id, title="关于水利工程的汇报"))).value
    decision = Decision(item_id=item.id, outcome=Outcome.APPROVED, text="会议同意。")
    return meeting, desk.run(add(decision)).value


def write_for_ever(desk: Desk, folder: Path, chance: random.Random) -> None:
    """Change the decision and write the minutes, again and again."""
    meeting, decision = set_up(desk)
    while True:
        text = f"会议同意第{chance.randint(1, 10**9)}号方案。" * chance.randint(1, 400)
        decision = desk.run(edit(decision, text=text)).value
        for _ in desk.export(meeting.id, MINUTES, folder):
            sys.stdout.write(".")
            sys.stdout.flush()


if __name__ == "__main__":
    opened = open_desk(sys.argv[1])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    write_for_ever(opened, Path(sys.argv[2]), random.Random(int(sys.argv[3])))

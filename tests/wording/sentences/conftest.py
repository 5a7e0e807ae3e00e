"""Reading a sentence as tests state it: with names instead of ids, from a day of November 2026."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest

from desk.domain.sentence_reading import Reading, ReadTask
from desk.wording.sentences.reader import RuleReader
from desk.wording.workdays import ChineseWorkdays
from tests.wording.sample import sample_directory

TODAY = date(2026, 11, 18)


@dataclass(frozen=True)
class Said:
    """A task with names for ids, as a person reads it."""

    text: str
    lead: str
    joint_lead: str
    support: str
    leader: str
    due: str
    problems: set[str]


Read = Callable[..., Reading]
Tell = Callable[..., Said]


@pytest.fixture(scope="session")
def read() -> Read:
    """Read a text counted from TODAY, or another day."""
    reader = RuleReader(ChineseWorkdays())

    def read_it(text: str, today: date = TODAY, item_units: tuple[str, ...] = ()) -> Reading:
        return reader.read(text, sample_directory(), today, item_units)

    return read_it


@pytest.fixture(scope="session")
def tell(read: Read) -> Tell:
    """Return the one task a text gives, told in names."""

    def tell_it(text: str, today: date = TODAY) -> Said:
        (task,) = read(text, today).tasks
        return told(task)

    return tell_it


def told(task: ReadTask) -> Said:
    """Return a task told in names; due is 长期 where it has no end."""
    directory = sample_directory()
    return Said(
        text=task.text,
        lead=directory.unit_name(task.lead_id),
        joint_lead=directory.unit_name(task.joint_lead_id),
        support="、".join(directory.unit_name(unit_id) for unit_id in task.support_ids),
        leader=directory.person_name(task.leader_id),
        due="长期" if task.long_term else task.due.isoformat() if task.due else "",
        problems={doubt.code.value for doubt in task.problems},
    )

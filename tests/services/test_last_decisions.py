"""What was decided before: along the items carried over, else on items alike."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desk.app import Office, open_office
from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Outcome
from desk.domain.likeness import likeness
from desk.domain.meetings import Meeting, MeetingType
from desk.domain.office import Unit
from desk.services.editing import add
from desk.services.last_decisions import last_decisions


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(str(tmp_path / "t.desk"))
    yield opened
    opened.close()


class History:
    """Meetings of one series with an item each."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.unit = self.keep(Unit(name="江州市发展和改革委员会", short="市发展改革委"))
        kinds = office.desk.read(lambda r: r.find(MeetingType))
        self.kind = next(k for k in kinds if k.mark == "常")

    def keep(self, record):  # type: ignore[no-untyped-def]
        return self.office.desk.run(add(record)).value

    def held(self, month: int, title: str, **item: object) -> AgendaItem:
        meeting = self.keep(Meeting(type_id=self.kind.id, day=date(2026, month, 18), session=month))
        made: AgendaItem = self.keep(AgendaItem(meeting_id=meeting.id, title=title, **item))
        decision = self.keep(
            Decision(item_id=made.id, outcome=Outcome.APPROVED, text=f"{month}月的")
        )
        self.keep(Assignment(decision_id=decision.id, text="梳理清单", lead_id=self.unit.id))
        return made

    def told(self, item: AgendaItem) -> list[str]:
        found = self.office.desk.read(lambda r: last_decisions(r, item.id))
        return [last.decision.text for last in found]


def test_titles_of_one_matter_are_alike() -> None:
    a = "关于全市重点项目建设问题定期协调机制的汇报"
    assert likeness(a, "关于重点项目建设问题定期协调机制的请示") > 0.8
    assert likeness(a, "关于调整城市供水价格的汇报") < 0.1
    assert likeness("", a) == 0


def test_along_the_items_carried_over(office: Office) -> None:
    history = History(office)
    first = history.held(3, "关于开展清查的请示")
    second = history.held(5, "关于未开工项目的汇报", carried_from_id=first.id)
    now = history.held(9, "关于重点项目的汇报", carried_from_id=second.id)
    assert history.told(now) == ["5月的", "3月的"]


def test_of_items_alike_where_none_was_carried_over(office: Office) -> None:
    history = History(office)
    unit = history.unit.id
    history.held(3, "关于重点项目建设问题协调机制的汇报", presenter_unit_id=unit)
    history.held(4, "关于调整城市供水价格的汇报")
    history.held(11, "关于重点项目建设问题协调机制的汇报")
    now = history.held(9, "关于全市重点项目建设问题定期协调机制的汇报", presenter_unit_id=unit)
    found = office.desk.read(lambda r: last_decisions(r, now.id))
    assert [last.day.month for last in found] == [3]
    assert found[0].meeting == "市政府第3次常务会议"
    assert [task.text for task in found[0].assignments] == ["梳理清单"]


def test_a_secret_item_is_compared_with_nothing(office: Office) -> None:
    history = History(office)
    history.held(3, "关于重点项目的汇报")
    now = history.held(9, "关于重点项目的汇报", secret="秘密")
    assert history.told(now) == []


def test_a_circle_of_items_ends(office: Office) -> None:
    history = History(office)
    now = history.held(3, "关于重点项目的汇报")
    from desk.services.editing import edit

    office.desk.run(edit(now, carried_from_id=now.id))
    assert history.told(now) == []

"""A meeting as large as they come: many items, each decided, and thousands of notes."""

from datetime import date
from itertools import count

from desk.domain.agenda import AgendaItem, Consultation, Material, Opinion, Option
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance, Role
from desk.domain.decisions import Decision, Note, Outcome, Statement
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Person, Unit, UnitKind
from desk.domain.operations import Operation, Work

ITEMS = 60
NOTES = 2000
_WORDS = (
    "19个项目中11个卡在土地收储，首批指标本月可以到位。",
    "会要开短，账要记清，第二周必须通报。",
    "建议由市发展改革委把未开工项目逐个列出清单，写明卡在哪个环节、由哪个单位办理、什么时候办结，"
    "一周之内送各位副市长，能在部门之间解决的不再拿到会上。",
    "同意。",
)


def big_meeting(items: int = ITEMS, notes: int = NOTES, *, in_one: bool = False) -> Operation[str]:
    """Return the operation that makes it, in an empty data file, and returns its id.

    The notes are spread over the items, or all taken down at the second one (`in_one`).
    """

    def perform(work: Work) -> str:
        units = [
            work.add(Unit(name=f"江州市第{n}局", short=f"市{n}局", kind=UnitKind.DEPARTMENT))
            for n in range(1, 41)
        ]
        people = [work.add(Person(name=f"张{n}", unit_id=units[n % 40].id)) for n in range(80)]
        kind = next(k for k in work.find(MeetingType) if k.mark == "常")
        meeting = work.add(
            Meeting(
                type_id=kind.id,
                day=date(2026, 11, 20),
                session=12,
                start="15:00",
                place="市政府第一会议室",
                chair_id=people[0].id,
                status=MeetingStatus.IN_SESSION,
            )
        )
        for n, person in enumerate(people[:40]):
            role = Role.CHAIR if n == 0 else Role.MEMBER if n < 12 else Role.OBSERVER
            work.add(
                Attendance(meeting_id=meeting.id, position=n + 1, person_id=person.id, role=role)
            )
        numbers = count()
        for n in range(items):
            item = _item(work, meeting.id, n, units, people)
            share = (notes if n == 1 else 0) if in_one else notes // items
            for place in range(share):
                number = next(numbers)
                work.add(
                    Note(
                        item_id=item.id,
                        position=place + 1,
                        time=f"{15 + number // 600:02}:{number // 10 % 60:02}",
                        speaker=people[number % 12].name,
                        text=_WORDS[number % len(_WORDS)],
                    )
                )
            if n != 1 or not in_one:
                _decide(work, item, n, units, people)
        return meeting.id

    return Operation("new_meeting", perform)


def _item(
    work: Work, meeting_id: str, n: int, units: list[Unit], people: list[Person]
) -> AgendaItem:
    item = work.add(
        AgendaItem(
            meeting_id=meeting_id,
            position=n + 1,
            title=f"关于全市第{n + 1}批重点项目建设问题定期协调机制的汇报",
            presenter_unit_id=units[n % 40].id,
            presenter_id=people[n % 80].id,
            minutes_planned=10 + n % 3 * 5,
            problem="86个重点项目中，19个因用地保障、手续办理等问题未能按期开工。",
        )
    )
    for place, title in enumerate(("每周例会、台账管理、次周通报", "每月集中调度一次"), start=1):
        work.add(Option(item_id=item.id, position=place, title=title, recommended=place == 1))
    for place in (1, 2):
        work.add(
            Consultation(
                item_id=item.id,
                position=place,
                unit_id=units[(n + place) % 40].id,
                opinion=Opinion.AGREE,
                answered=date(2026, 11, 11),
            )
        )
    work.add(Material(item_id=item.id, title="工作机制", pages=4, key_points="每周例会\n问题清单"))
    return item


def _decide(work: Work, item: AgendaItem, n: int, units: list[Unit], people: list[Person]) -> None:
    work.add(Statement(item_id=item.id, text="要把责任压到单位、落到人头，按周调度。"))
    decision = work.add(
        Decision(
            item_id=item.id,
            outcome=Outcome.APPROVED,
            text="会议同意建立重点项目建设例会制度，原则上每周召开一次，建立工作台账，第二周通报落实情况。",
        )
    )
    for place in (1, 2):
        work.add(
            Assignment(
                decision_id=decision.id,
                position=place,
                text="逐个项目提出用地保障方案",
                lead_id=units[(n + place) % 40].id,
                support_ids=(units[(n + 5) % 40].id, units[(n + 6) % 40].id),
                leader_id=people[n % 12].id,
                due=date(2026, 12, 31),
            )
        )

"""An office after a year of work: what pages look like when they are full."""

from datetime import date, timedelta

from desk.domain.agenda import AgendaItem, ItemState
from desk.domain.assignments import Assignment, Rhythm, WorkClass
from desk.domain.attendance import Attendance, Role
from desk.domain.decisions import Decision, Outcome
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import OFFICE_ID, Office, Person, Post, Unit, UnitKind
from desk.domain.operations import Operation, Work
from desk.services.desk import Desk
from tests.support.big_meeting import big_meeting
from tests.support.rough_office import roughen

UNITS = 150
PEOPLE = 300
ASSIGNMENTS = 500
_EARLIER = 8
_ITEMS = 10
_ISSUED = 4
_POOL = 24
_LAST = date(2026, 11, 20)
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张曾单区"
_GIVEN = ("国强", "晓燕", "志远", "敏", "建军", "玥", "思齐", "海波", "慧", "振华")
_PLACES = ("澜东区", "澜西区", "青河县", "白石县", "高新区", "临港区")
_FIELDS = (
    "财政",
    "发展改革",
    "住房城乡建设",
    "自然资源",
    "水利",
    "应急",
    "教育",
    "卫生健康",
    "交通",
)
_MATTERS = (
    "关于老旧小区改造资金安排的请示",
    "关于今冬明春供暖保障工作的汇报",
    "关于重点项目建设推进情况及存在问题的汇报",
    "关于调整城市供水价格的请示",
    "关于防汛应急物资储备和信息化监测预警体系建设有关事项的请示",
)
_TASKS = (
    "逐项列出问题清单，明确责任单位和完成时限",
    "研究提出分年度资金筹措方案，报市政府常务会议审议后按程序印发实施",
    "每周通报落实情况",
    "衔接省级专项资金",
)


def fill(desk: Desk) -> None:
    """Fill an empty office: units, people, earlier meetings (some issued), one in session.

    The one in session has long and rare names, long titles and things still unsettled.
    """
    newest = desk.run(big_meeting()).value
    earlier: list[str] = desk.run(_earlier()).value
    for meeting_id in earlier[:_ISSUED]:
        desk.run(desk.issuing(meeting_id))
    desk.run(roughen(newest))


def _earlier() -> Operation[list[str]]:
    def perform(work: Work) -> list[str]:
        work.add(
            Office(
                id=OFFICE_ID,
                name="江州市人民政府办公室",
                government="江州市人民政府",
                code="江政办",
                contact="秘书一科",
                telephone="0667-2210001",
            )
        )
        units, people = _directory(work)
        kind = next(k for k in work.find(MeetingType) if k.mark == "常")
        for n in range(_POOL):
            _pooled(work, n, units, people)
        return [_meeting(work, kind, n, units, people) for n in range(_EARLIER)]

    return Operation("import_meeting", perform, undoable=False)


def _directory(work: Work) -> tuple[list[Unit], list[Person]]:
    units, people = work.find(Unit), work.find(Person)
    for n in range(len(units), UNITS):
        place, field = _PLACES[n % len(_PLACES)], _FIELDS[n % len(_FIELDS)]
        short = f"{place}{field}局{n}"
        made = Unit(name=f"江州市{short}", short=short, kind=UnitKind.COUNTY, order=n + 1)
        units.append(work.add(made))
    for n in range(len(people), PEOPLE):
        name = _SURNAMES[n % len(_SURNAMES)] + _GIVEN[n // 3 % len(_GIVEN)]
        unit = units[n % len(units)]
        person = work.add(
            Person(name=name, unit_id=unit.id, rank=n, telephone=f"0667-{2210000 + n}")
        )
        work.add(Post(person_id=person.id, title="党组书记、局长" if n % 2 else "副局长"))
        people.append(person)
    return units, people


def _pooled(work: Work, n: int, units: list[Unit], people: list[Person]) -> None:
    states = (ItemState.PROPOSED, ItemState.REVIEWED, ItemState.READY)
    work.add(
        AgendaItem(
            position=n + 1,
            title=f"{_MATTERS[n % len(_MATTERS)]}（第{n + 1}稿）",
            state=states[n % len(states)],
            presenter_unit_id=units[n].id,
            leader_id=people[n % 8].id,
            minutes_planned=10 + n % 4 * 5,
        )
    )


def _meeting(work: Work, kind: MeetingType, n: int, units: list[Unit], people: list[Person]) -> str:
    day = _LAST - timedelta(days=21 * (n + 1))
    meeting = work.add(
        Meeting(
            type_id=kind.id,
            day=day,
            session=11 - n,
            start="09:00",
            end="11:30",
            place="市政府第一会议室",
            chair_id=people[0].id,
            status=MeetingStatus.DRAFTING,
        )
    )
    for place, person in enumerate(people[:12], start=1):
        role = Role.CHAIR if place == 1 else Role.MEMBER
        work.add(Attendance(meeting_id=meeting.id, position=place, person_id=person.id, role=role))
    for place in range(_ITEMS):
        _decided(work, meeting.id, day, n * _ITEMS + place, place + 1, units, people)
    return meeting.id


def _decided(
    work: Work,
    meeting_id: str,
    day: date,
    n: int,
    place: int,
    units: list[Unit],
    people: list[Person],
) -> None:
    title = _MATTERS[n % len(_MATTERS)]
    item = work.add(
        AgendaItem(
            meeting_id=meeting_id,
            position=place,
            title=f"{title}（{n + 1}）",
            presenter_unit_id=units[n % UNITS].id,
            minutes_planned=15,
        )
    )
    decision = work.add(
        Decision(item_id=item.id, outcome=Outcome.APPROVED, text=f"会议原则同意{title[2:]}。")
    )
    for task in range(5):
        number = n * 5 + task
        work.add(
            Assignment(
                decision_id=decision.id,
                position=task + 1,
                text=_TASKS[number % len(_TASKS)],
                lead_id=units[number % UNITS].id,
                support_ids=(units[(number + 1) % UNITS].id, units[(number + 2) % UNITS].id),
                leader_id=people[number % 8].id,
                due=day + timedelta(days=14 + number % 120),
                rhythm=Rhythm.WEEKLY if number % 4 == 0 else Rhythm.ONCE,
                work_class=WorkClass.RUSH if number % 7 == 0 else None,
            )
        )

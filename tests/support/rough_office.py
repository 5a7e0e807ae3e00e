"""What makes an office hard to show: rare characters, long names, long titles, things unsettled."""

from dataclasses import replace
from datetime import date

from desk.domain.agenda import AgendaItem, Consultation, ItemState, Opinion, ReviewOpinion
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance, Presence
from desk.domain.decisions import Decision, Note, Outcome
from desk.domain.office import Person, Post, Unit
from desk.domain.operations import Operation, Work
from desk.domain.speeches import Speech

LONG_TITLE = (
    "关于《江州市人民政府关于进一步深化生态环境分区管控与国土空间规划衔接落实工作的"
    "实施意见（2026—2030年）（送审稿）》的汇报"
)
LONG_UNIT = "江州市住房公积金管理中心（江州市住房资金管理办公室）"
LONG_TEXT = (
    "逐个项目列出用地报批、林地占用、征地拆迁、环评能评、水保洪评等前期手续办理清单，"
    "写明卡在哪个环节、由哪个单位办理、什么时候办结，一周之内报市政府办公室汇总后送各位副市长"
)
NAMES = ("尹\u36c3", "白\U0002cc56", "欧阳克丽努尔·买买提江", "\u3ad1\U0002cd0a")


def roughen(meeting_id: str) -> Operation[None]:
    """Return the operation that makes a large meeting as uneven as a real one."""

    def perform(work: Work) -> None:
        _names(work)
        items = work.find(AgendaItem, meeting_id=meeting_id)
        units, people = work.find(Unit), work.find(Person)
        for item in items[::7]:
            work.put(replace(item, title=LONG_TITLE, late=True, unready_reason="市领导临时交办"))
        _unsettled(work, items, units)
        _absent(work, meeting_id, people)
        work.add(
            Speech(
                meeting_id=meeting_id,
                title="在市政府第12次常务会议上的讲话",
                speaker_id=people[0].id,
                text=f"同志们：\n由市1局牵头，市2局配合，12月31日前{LONG_TEXT}。\n各有关部门要抓紧落实。",
            )
        )

    return Operation("import_meeting", perform, undoable=False)


def _names(work: Work) -> None:
    for person, name in zip(work.find(Person), NAMES, strict=False):
        work.put(replace(person, name=name))
        work.add(
            Post(person_id=person.id, title="市委副书记、市政府党组书记、市长，高新区党工委书记")
        )
    first = work.find(Unit)[0]
    work.put(replace(first, name=LONG_UNIT, short="市住房公积金管理中心"))


def _unsettled(work: Work, items: list[AgendaItem], units: list[Unit]) -> None:
    """Leave some items undecided, put off or disputed, and some assignments without an owner."""
    disputed, deferred, last = items[0], items[3], items[-1]
    work.add(
        Consultation(
            item_id=disputed.id,
            position=3,
            unit_id=units[0].id,
            opinion=Opinion.DISAGREE,
            text="资金来源未落实，建议财政、发展改革部门会商后再提交会议研究",
            answered=date(2026, 11, 12),
        )
    )
    changed = work.get(AgendaItem, disputed.id)
    work.put(replace(changed, major=True, review_needed=True, review_opinion=ReviewOpinion.AMEND))
    for item in (deferred, last):
        for decision in work.find(Decision, item_id=item.id):
            work.remove(Decision, decision.id)
    work.put(replace(work.get(AgendaItem, deferred.id), state=ItemState.DEFERRED))
    work.add(
        Note(
            item_id=disputed.id,
            position=99,
            time="15:59",
            speaker=NAMES[2],
            text=LONG_TEXT + "。",
        )
    )
    decision = work.add(
        Decision(item_id=disputed.id, position=2, outcome=Outcome.APPROVED, text=LONG_TEXT + "。")
    )
    work.add(Assignment(decision_id=decision.id, text=LONG_TEXT))
    work.add(
        Assignment(
            decision_id=decision.id,
            position=2,
            text=LONG_TEXT,
            lead_id=units[0].id,
            joint_lead_id=units[1].id,
            support_ids=tuple(unit.id for unit in units[2:14]),
            long_term=True,
        )
    )


def _absent(work: Work, meeting_id: str, people: list[Person]) -> None:
    found = work.find(Attendance, meeting_id=meeting_id)
    away, sent = found[2], found[20]
    work.put(
        replace(
            away,
            status=Presence.LEAVE,
            reason="赴省委党校参加为期两个月的中青年干部培训班学习",
            approved_by=NAMES[1],
        )
    )
    work.put(replace(sent, status=Presence.SUBSTITUTED, substitute_id=people[60].id))

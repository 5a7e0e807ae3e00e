"""Issued minutes opened again: lists and facts may change, nothing that was decided (S24)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.documents.maker import WordPaperMaker
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.decisions import Decision, Note, Outcome, Statement
from desk.domain.meetings import MeetingStatus
from desk.domain.office import Person
from desk.domain.operations import Operation
from desk.domain.papers import Paper, PaperKind
from desk.domain.problems import Refused
from desk.services.amending import amend_assignment
from desk.services.editing import AT_END, add, edit, move, remove
from desk.services.meetings import set_status, take_chair
from desk.services.minutes_texts import TextSource, minutes_texts
from desk.services.reopening import open_reopening, reopen_minutes
from tests.services.conftest import Scene

MINUTES = frozenset({PaperKind.MINUTES})


@pytest.fixture
def issued(scene: Scene) -> Scene:
    """The scene with three people, real papers, issued."""
    maker: Callable[[], WordPaperMaker] = WordPaperMaker
    scene.desk._maker = maker  # type: ignore[assignment]
    for name, role in (("陆明远", Role.CHAIR), ("袁静", Role.OBSERVER), ("韩雪", Role.OBSERVER)):
        person = scene.desk.run(add(Person(name=name, unit_id=scene.units[0].id))).value
        place = Attendance(
            meeting_id=scene.meeting.id, person_id=person.id, role=role, position=AT_END
        )
        scene.desk.run(add(place))
    scene.desk.run(edit(current(scene).meeting, chair_id=places(scene)[0].person_id, place="旧厅"))
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    return scene


def current(scene: Scene):  # type: ignore[no-untyped-def]
    return scene.desk.dossier(scene.meeting.id)


def places(scene: Scene) -> tuple[Attendance, ...]:
    found: tuple[Attendance, ...] = current(scene).attendance
    return found


def reopen(scene: Scene, reason: str = "更正列席名单") -> None:
    scene.desk.run(reopen_minutes(scene.meeting.id, reason))


def close(scene: Scene) -> Paper | None:
    return scene.desk.run(scene.desk.closing_again(scene.meeting.id)).value


def issued_texts(scene: Scene) -> list[str]:
    maker = WordPaperMaker()
    papers = [p for p in current(scene).papers if p.kind is PaperKind.MINUTES and p.issued]
    kept = {p.version: p.snapshot for p in papers}
    return [
        "\n".join(maker.lines(maker.from_snapshot(scene.desk.store.content(kept[version]))))
        for version in sorted(kept)
    ]


def refused_code(scene: Scene, step: Operation[object]) -> str:
    with pytest.raises(Refused) as refused:
        scene.desk.run(step)
    return refused.value.problems[0].code


def test_lists_change_and_the_minutes_are_fixed_anew_under_the_same_number(issued: Scene) -> None:
    reopen(issued)
    _, first, second = places(issued)
    issued.desk.run(edit(second, status=Presence.LEAVE, reason="出差"))
    issued.desk.run(edit(current(issued).meeting, copies_to=("市委办公室",)))
    paper = close(issued)
    assert paper is not None and (paper.version, paper.number) == (2, "第1期")
    before, after = issued_texts(issued)
    assert "请假：" in after and "市委办公室" in after
    assert "请假：" not in before and "市委办公室" not in before
    assert open_reopening(current(issued)) is None
    assert len(current(issued).numbers) == 2
    assert first.person_id == places(issued)[1].person_id


def test_the_old_version_stays_and_both_can_be_compared(issued: Scene) -> None:
    reopen(issued)
    issued.desk.run(move(places(issued)[2], 2))
    close(issued)
    dossier = current(issued)
    texts = [t for t in minutes_texts(dossier) if t.source is TextSource.ISSUED]
    assert [t.version for t in texts] == [1, 2]
    changed = [x for x in issued.desk.minutes_texts.compare(dossier, *texts) if x.changed]
    assert len(changed) == 1


def test_the_new_version_is_what_is_exported(issued: Scene, tmp_path: Path) -> None:
    (old,) = issued.desk.export(issued.meeting.id, MINUTES, tmp_path)
    words = old.path.read_bytes()
    reopen(issued)
    issued.desk.run(remove(places(issued)[2]))
    close(issued)
    (new,) = issued.desk.export(issued.meeting.id, MINUTES, tmp_path)
    assert new.path != old.path and old.path.read_bytes() == words
    assert new.path.read_bytes() != words


def test_what_was_decided_reads_as_it_went_out_whatever_was_amended_since(issued: Scene) -> None:
    changed = {"due": date(2027, 3, 1)}
    issued.desk.run(amend_assignment(issued.assignment.id, "水情有变", changed=changed))
    issued.desk.run(edit(issued.units[1], name="市水务局"))
    reopen(issued)
    issued.desk.run(edit(places(issued)[1], status=Presence.ABSENT))
    close(issued)
    before, after = issued_texts(issued)
    assert "2026年12月10日" in after and "2027年3月1日" not in after
    assert "市水利局" in after and "市水务局" not in after
    gone = set(before.split("\n")) - set(after.split("\n"))
    assert [line[:3] for line in gone] == ["列席："]


def test_place_and_time_follow_where_they_were_changed(issued: Scene) -> None:
    reopen(issued)
    issued.desk.run(edit(current(issued).meeting, place="新厅"))
    close(issued)
    before, after = issued_texts(issued)
    assert "在旧厅" in before and "在新厅" in after


def test_nothing_changed_makes_no_version(issued: Scene) -> None:
    reopen(issued)
    assert close(issued) is None
    assert len(issued_texts(issued)) == 1
    (one,) = current(issued).reopenings
    assert one.closed_at and one.reason == "更正列席名单"


def test_everything_else_stays_refused_while_open(issued: Scene) -> None:
    note = Note(item_id=issued.item.id, text="补记", position=AT_END)
    statement = Statement(item_id=issued.item.id, text="补", position=AT_END)
    decision = Decision(item_id=issued.item.id, outcome=Outcome.NOTED, text="补", position=AT_END)
    reopen(issued)
    dossier = current(issued)
    task = dossier.items[0].assignments[0]
    chair, other, _ = places(issued)
    number = dossier.minutes_number
    assert number is not None
    extra = Assignment(decision_id=issued.decision.id, text="补", position=AT_END)
    for step in (
        edit(issued.decision, text="改"),
        remove(issued.decision),
        add(decision),
        add(statement),
        add(note),
        add(extra),
        edit(issued.item, title="改题"),
        edit(task, text="改"),
        edit(task, due=date(2027, 1, 1)),
        edit(dossier.meeting, day=date(2026, 11, 21)),
        edit(dossier.meeting, session=14),
        edit(dossier.meeting, title="另一个"),
        edit(dossier.meeting, chair_id=other.person_id),
        edit(dossier.meeting, issued_on=date(2026, 11, 21)),
        take_chair(dossier.meeting.id, other.person_id),
        edit(chair, role=Role.MEMBER),
        edit(other, role=Role.CHAIR),
        remove(chair),
        edit(other, person_id=chair.person_id),
    ):
        assert refused_code(issued, step) in ("meeting.locked", "attendance.twice")
    assert refused_code(issued, edit(number, text="第9期")) == "number.given"
    assert refused_code(issued, set_status(dossier.meeting.id, MeetingStatus.ARCHIVED)) == (
        "reopening.open"
    )


def test_closed_again_the_lists_are_locked_again(issued: Scene) -> None:
    reopen(issued)
    issued.desk.run(edit(places(issued)[1], status=Presence.LEAVE))
    close(issued)
    for step in (
        edit(places(issued)[1], status=Presence.PRESENT),
        remove(places(issued)[2]),
        edit(current(issued).meeting, place="别处"),
    ):
        assert refused_code(issued, step) == "meeting.locked"
    assert issued.desk.undo_verb is None
    with pytest.raises(Refused) as refused:
        close(issued)
    assert refused.value.problems[0].code == "reopening.closed"


def test_a_reopening_has_a_reason_and_is_one_at_a_time(issued: Scene, scene: Scene) -> None:
    assert refused_code(issued, reopen_minutes(issued.meeting.id, "  ")) == "text.blank"
    reopen(issued)
    assert refused_code(issued, reopen_minutes(issued.meeting.id, "又一次")) == "reopening.open"
    (one,) = current(issued).reopenings
    for step in (edit(one, reason="改"), remove(one)):
        assert refused_code(issued, step) == "reopening.kept"
    close(issued)
    (one,) = current(issued).reopenings
    assert refused_code(issued, edit(one, closed_at="")) == "reopening.kept"
    assert refused_code(issued, add(replace(one, id="y" * 32, closed_at="x", reason=""))) == (
        "text.blank"
    )


def test_minutes_that_are_a_draft_need_no_reopening(scene: Scene) -> None:
    assert refused_code(scene, reopen_minutes(scene.meeting.id, "为何")) == "reopening.not_issued"


def test_fixed_anew_elsewhere_is_not_fixed_over(issued: Scene) -> None:
    reopen(issued)
    issued.desk.run(edit(places(issued)[1], status=Presence.LEAVE))
    late = issued.desk.closing_again(issued.meeting.id)
    close(issued)
    assert refused_code(issued, late) == "reopening.closed"
    reopen(issued, "再次更正")
    assert refused_code(issued, late) == "reopening.other_version"

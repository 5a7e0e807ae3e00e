"""From draft to issued: steps in their order, what each signed is kept, days are counted."""

from dataclasses import replace
from datetime import date

import pytest

from desk.domain.meetings import MeetingType
from desk.domain.problems import Refused
from desk.domain.readiness import issue_warnings
from desk.domain.signing_course import (
    drafting_days,
    last_signed_version,
    next_step,
    signing_steps,
    steps_missing,
)
from desk.domain.word_changes import Mark
from desk.services.editing import edit, remove
from desk.services.issuing import issue_minutes
from desk.services.minutes_texts import MinutesText, TextSource, minutes_texts
from desk.services.signing import take_back_signature
from tests.services.conftest import Scene

FIRST, SECOND = date(2026, 11, 22), date(2026, 11, 24)


def take(scene: Scene, step: str, day: date = FIRST) -> None:
    scene.desk.run(scene.desk.signing.take(scene.meeting.id, step, day))


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problems[0].code


def test_steps_are_those_of_the_type_and_taken_in_order(scene: Scene) -> None:
    before = scene.desk.dossier(scene.meeting.id)
    assert [s.name for s in signing_steps(before)] == list(before.type.signing_steps)
    with pytest.raises(Refused) as refused:
        take(scene, "市长")
    assert code(refused) == "signing.order"
    take(scene, "核稿")
    take(scene, "副秘书长", SECOND)
    dossier = scene.desk.dossier(scene.meeting.id)
    step = next_step(dossier)
    assert step is not None and step.name == "分管副市长会签"
    assert [s.signed_on for s in dossier.signatures] == [FIRST, SECOND]


def test_a_step_is_not_taken_before_the_meeting_or_before_the_last_one(scene: Scene) -> None:
    with pytest.raises(Refused) as refused:
        take(scene, "核稿", date(2026, 11, 19))
    assert code(refused) == "signing.day"
    take(scene, "核稿", SECOND)
    with pytest.raises(Refused):
        take(scene, "副秘书长", FIRST)


def test_each_step_keeps_the_minutes_as_they_read(scene: Scene) -> None:
    take(scene, "核稿")
    scene.desk.run(edit(scene.decision, text="会议原则同意。"))
    dossier = scene.desk.dossier(scene.meeting.id)
    kept, now = minutes_texts(dossier)
    assert (kept.label, kept.source, now.source) == ("核稿", TextSource.KEPT, TextSource.NOW)
    assert not scene.desk.minutes_texts.same_as_now(dossier, kept)
    (line,) = scene.desk.minutes_texts.compare(dossier, kept, now)
    assert [(p.text, p.mark) for p in line.pieces if p.mark is not Mark.SAME] == [
        ("原则", Mark.COME)
    ]


def test_a_step_is_undone_with_its_version_and_taken_back_without_it(scene: Scene) -> None:
    take(scene, "核稿")
    scene.desk.undo()
    dossier = scene.desk.dossier(scene.meeting.id)
    assert (dossier.signatures, dossier.versions) == ((), ())
    take(scene, "核稿")
    scene.desk.run(take_back_signature(scene.meeting.id))
    dossier = scene.desk.dossier(scene.meeting.id)
    assert dossier.signatures == () and len(dossier.versions) == 1
    with pytest.raises(Refused) as refused:
        scene.desk.run(take_back_signature(scene.meeting.id))
    assert code(refused) == "signing.none"


def test_a_step_that_the_type_no_longer_asks_for_stays_where_it_was_taken(scene: Scene) -> None:
    take(scene, "核稿")
    (kind,) = scene.desk.read(lambda reader: reader.find(MeetingType, mark="常"))
    scene.desk.run(edit(kind, signing_steps=("秘书长",)))
    dossier = scene.desk.dossier(scene.meeting.id)
    assert [s.name for s in signing_steps(dossier)] == ["核稿", "秘书长"]


def test_missing_steps_warn_and_do_not_block(scene: Scene) -> None:
    take(scene, "核稿")
    dossier = scene.desk.dossier(scene.meeting.id)
    (warning,) = (p for p in issue_warnings(dossier) if p.code == "issue.steps_missing")
    assert warning.values["steps"] == "、".join(steps_missing(dossier)) != ""
    scene.desk.run(issue_minutes(scene.meeting.id))


def test_after_issue_no_step_is_taken_changed_or_taken_back(scene: Scene) -> None:
    take(scene, "核稿")
    scene.desk.run(issue_minutes(scene.meeting.id))
    (signature,) = scene.desk.dossier(scene.meeting.id).signatures
    for step in (
        scene.desk.signing.take(scene.meeting.id, "副秘书长", SECOND),
        take_back_signature(scene.meeting.id),
        edit(signature, signed_on=SECOND),
        remove(signature),
    ):
        with pytest.raises(Refused):
            scene.desk.run(step)


def test_a_version_kept_by_hand_has_its_name_also_after_issue(scene: Scene) -> None:
    desk = scene.desk
    desk.run(desk.signing.keep_version(scene.meeting.id, " 送审稿 "))
    desk.run(desk.issuing(scene.meeting.id))
    desk.run(desk.signing.keep_version(scene.meeting.id, "印发后"))
    texts = minutes_texts(desk.dossier(scene.meeting.id))
    assert [(t.source, t.label) for t in texts if t.source is not TextSource.ISSUED] == [
        (TextSource.KEPT, "送审稿"),
        (TextSource.KEPT, "印发后"),
        (TextSource.NOW, ""),
    ]
    assert [t.source for t in texts].count(TextSource.ISSUED) == 1


def test_issued_minutes_are_compared_with_what_was_kept(scene: Scene) -> None:
    desk = scene.desk
    desk.run(desk.signing.keep_version(scene.meeting.id, "送审稿"))
    desk.run(desk.issuing(scene.meeting.id))
    dossier = desk.dossier(scene.meeting.id)
    issued = next(t for t in minutes_texts(dossier) if t.source is TextSource.ISSUED)
    (line,) = desk.minutes_texts.compare(dossier, MinutesText(TextSource.NOW), issued)
    assert line.after == "minutes 会议同意。"


def test_days_are_counted_from_the_meeting_until_issue(scene: Scene) -> None:
    dossier = scene.desk.dossier(scene.meeting.id)
    assert dossier.type.minutes_days == 20
    days = drafting_days(dossier, date(2026, 12, 10))
    assert days is not None
    assert (days.days, days.overdue, days.last_day) == (20, 0, date(2026, 12, 10))
    late = drafting_days(dossier, date(2026, 12, 13))
    assert late is not None and late.overdue == 3
    assert drafting_days(dossier, date(2026, 11, 1)) is None
    scene.desk.run(issue_minutes(scene.meeting.id))
    assert drafting_days(scene.desk.dossier(scene.meeting.id), date(2026, 12, 13)) is None


def test_what_was_signed_last_is_known_by_its_step(scene: Scene) -> None:
    assert last_signed_version(scene.desk.dossier(scene.meeting.id)) is None
    take(scene, "核稿")
    scene.desk.run(scene.desk.signing.keep_version(scene.meeting.id, "另存"))
    version = last_signed_version(scene.desk.dossier(scene.meeting.id))
    assert version is not None and version.label == "核稿"
    assert replace(version).address

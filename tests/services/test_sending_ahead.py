"""先行交办: urgent work goes out before the minutes; no letter twice, no number twice."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.documents.maker import WordPaperMaker
from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.decisions import Decision, Outcome
from desk.domain.meetings import MeetingStatus
from desk.domain.papers import Paper, PaperKind
from desk.domain.problems import Refused
from desk.services.amending import amend_assignment
from desk.services.editing import AT_END, add, edit, move, remove
from desk.services.issuing import FirstNumbers
from desk.services.paper_rows import PaperStatus
from tests.services.conftest import Scene

AS_OF = date(2026, 11, 23)
LETTERS = frozenset({PaperKind.LETTER})


@pytest.fixture
def real(scene: Scene) -> Iterator[Scene]:
    """The scene with the maker that makes real papers."""
    maker: Callable[[], WordPaperMaker] = WordPaperMaker
    scene.desk._maker = maker  # type: ignore[assignment]
    yield scene


def more_work(scene: Scene, text: str = "落实资金", lead: int = 0) -> Assignment:
    return scene.desk.run(
        add(
            Assignment(
                decision_id=scene.decision.id,
                position=AT_END,
                text=text,
                lead_id=scene.units[lead].id,
                due=date(2026, 12, 20),
            )
        )
    ).value


def send(scene: Scene, *assignments: Assignment) -> list[str]:
    ids = [assignment.id for assignment in assignments]
    return scene.desk.run(scene.desk.sending_ahead(scene.meeting.id, ids)).value


def issue(scene: Scene) -> None:
    scene.desk.run(scene.desk.issuing(scene.meeting.id))


def papers(scene: Scene) -> list[Paper]:
    return [p for p in scene.desk.dossier(scene.meeting.id).papers if p.issued]


def told(scene: Scene, unit: int = 0) -> list[tuple[PaperKind, str]]:
    """What went out to a unit, with the numbers, in their order."""
    found = [(p.kind, p.number) for p in papers(scene) if p.unit_id == scene.units[unit].id]
    return sorted(found, key=lambda pair: pair[1])


def numbers(scene: Scene) -> list[str | None]:
    items = scene.desk.dossier(scene.meeting.id).items
    return [a.number for item in items for a in item.assignments]


def text(scene: Scene, paper_id: str) -> str:
    paper = scene.desk.read(lambda reader: reader.get(Paper, paper_id))
    maker = WordPaperMaker()
    return "\n".join(maker.lines(maker.from_snapshot(scene.desk.store.content(paper.snapshot))))


def test_it_is_numbered_and_under_way_with_a_letter_of_its_own(real: Scene) -> None:
    rest = more_work(real)
    (letter,) = send(real, real.assignment)
    first, second = real.desk.dossier(real.meeting.id).items[0].assignments
    assert (first.number, first.state) == ("常2026-12-01-1", AssignmentState.OPEN)
    assert first.sent_ahead_on is not None
    assert (second.number, second.state) == (None, AssignmentState.DRAFT)
    said = text(real, letter)
    for part in ("江政办函〔2026〕1号", "先行交办", "以正式印发的会议纪要为准", "常2026-12-01-1"):
        assert part in said
    assert rest.text not in said
    (row,) = (r for r in real.desk.ledger(AS_OF) if r.id == first.id)
    assert (row.state, row.sent_ahead_on) == (AssignmentState.OPEN, first.sent_ahead_on)


def test_its_letter_counts_at_issue_where_nothing_has_changed(real: Scene) -> None:
    other = more_work(real, lead=1)
    send(real, real.assignment)
    issue(real)
    assert told(real) == [(PaperKind.LETTER, "江政办函〔2026〕1号")]
    assert told(real, 1) == [(PaperKind.LETTER, "江政办函〔2026〕2号")]
    assert numbers(real) == ["常2026-12-01-1", "常2026-12-01-2"]
    states = {a.id: a.state for a in real.desk.dossier(real.meeting.id).items[0].assignments}
    assert states[other.id] is AssignmentState.OPEN
    (row,) = (r for r in real.desk.ledger(AS_OF) if r.id == real.assignment.id)
    assert row.sent_ahead_on is None


def test_what_the_letter_left_out_follows_as_a_supplement(real: Scene) -> None:
    rest = more_work(real)
    send(real, real.assignment)
    issue(real)
    assert told(real) == [
        (PaperKind.LETTER, "江政办函〔2026〕1号"),
        (PaperKind.SUPPLEMENT, "江政办函〔2026〕2号"),
    ]
    supplement = next(p for p in papers(real) if p.kind is PaperKind.SUPPLEMENT)
    said = text(real, supplement.id)
    assert rest.text in said and "以正式印发的会议纪要为准" not in said
    assert real.desk.papers.follow_ups_due(real.meeting.id) == {}


def test_what_has_changed_until_the_issue_follows_as_a_correction(real: Scene) -> None:
    send(real, real.assignment)
    (sent,) = real.desk.dossier(real.meeting.id).items[0].assignments
    real.desk.run(edit(sent, text="提出方案并报市政府"))
    issue(real)
    assert [kind for kind, _ in told(real)] == [PaperKind.LETTER, PaperKind.CORRECTION]
    correction = next(p for p in papers(real) if p.kind is PaperKind.CORRECTION)
    assert "提出方案并报市政府" in text(real, correction.id)


def test_another_date_alone_is_an_extension(real: Scene) -> None:
    send(real, real.assignment)
    (sent,) = real.desk.dossier(real.meeting.id).items[0].assignments
    real.desk.run(edit(sent, due=date(2026, 12, 31)))
    issue(real)
    assert [kind for kind, _ in told(real)] == [PaperKind.LETTER, PaperKind.EXTENSION]


def test_a_unit_that_no_longer_leads_is_told_so_and_the_new_one_gets_its_letter(
    real: Scene,
) -> None:
    send(real, real.assignment)
    (sent,) = real.desk.dossier(real.meeting.id).items[0].assignments
    real.desk.run(edit(sent, lead_id=real.units[1].id, support_ids=()))
    issue(real)
    assert [kind for kind, _ in told(real)] == [PaperKind.LETTER, PaperKind.CORRECTION]
    assert [kind for kind, _ in told(real, 1)] == [PaperKind.LETTER]


def test_a_second_batch_follows_the_first_letter(real: Scene) -> None:
    rest = more_work(real)
    send(real, real.assignment)
    (second,) = send(real, rest)
    assert [kind for kind, _ in told(real)] == [PaperKind.LETTER, PaperKind.SUPPLEMENT]
    said = text(real, second)
    assert rest.text in said and "以正式印发的会议纪要为准" in said
    issue(real)
    assert len(told(real)) == 2
    given = real.desk.dossier(real.meeting.id).numbers
    assert len({number.text for number in given}) == len(given) == 3


def test_after_issue_only_amendments_count_again(real: Scene) -> None:
    more_work(real)
    send(real, real.assignment)
    issue(real)
    real.desk.run(edit(real.units[1], name="市水务局"))
    assert real.desk.papers.follow_ups_due(real.meeting.id) == {}
    changed = {"due": date(2027, 1, 5)}
    real.desk.run(amend_assignment(real.assignment.id, "水情有变", changed=changed))
    due = real.desk.papers.follow_ups_due(real.meeting.id)
    assert (
        due[real.units[0].id] == (PaperKind.EXTENSION,)
        or PaperKind.CORRECTION in due[real.units[0].id]
    )


def test_a_unit_that_signed_for_it_before_the_issue_has_signed_for_it(scene: Scene) -> None:
    send(scene, scene.assignment)
    (sent,) = scene.desk.dossier(scene.meeting.id).items[0].assignments
    scene.desk.run(edit(sent, state=AssignmentState.ACCEPTED))
    issue(scene)
    (issued,) = scene.desk.dossier(scene.meeting.id).items[0].assignments
    assert issued.state is AssignmentState.ACCEPTED


def test_numbers_are_not_given_again_where_items_have_moved(scene: Scene) -> None:
    desk = scene.desk
    second = desk.run(
        add(AgendaItem(meeting_id=scene.meeting.id, title="关于预算的汇报", position=AT_END))
    ).value
    decision = desk.run(
        add(Decision(item_id=second.id, outcome=Outcome.APPROVED, text="同意。", position=AT_END))
    ).value
    other = desk.run(
        add(replace(more_work(scene), id="x" * 32, decision_id=decision.id, position=AT_END))
    ).value
    send(scene, scene.assignment)
    desk.run(move(second, 1))
    issue(scene)
    given = {a.id: a.number for i in desk.dossier(scene.meeting.id).items for a in i.assignments}
    assert given[scene.assignment.id] == "常2026-12-01-1"
    assert given[other.id] == "常2026-12-01-2"
    assert len(set(given.values())) == 3


def test_numbers_in_the_ledger_before_the_issue_are_those_given_at_it(scene: Scene) -> None:
    rest = more_work(scene)
    send(scene, rest)
    shown = {row.id: row.number for row in scene.desk.ledger(AS_OF)}
    issue(scene)
    assert {row.id: row.number for row in scene.desk.ledger(AS_OF)} == shown


def test_what_went_out_is_not_removed_nor_taken_back(scene: Scene) -> None:
    send(scene, scene.assignment)
    assert scene.desk.undo_verb is None
    (sent,) = scene.desk.dossier(scene.meeting.id).items[0].assignments
    for step, code in (
        (remove(sent), "ahead.removed"),
        (remove(scene.decision), "ahead.removed"),
        (remove(scene.item), "ahead.removed"),
        (edit(sent, sent_ahead_on=None), "ahead.sent"),
        (edit(sent, number="常2026-12-09-9"), "number.given"),
    ):
        with pytest.raises(Refused) as refused:
            scene.desk.run(step)
        assert refused.value.problems[0].code == code


def test_only_what_is_whole_goes_out_and_only_once(scene: Scene) -> None:
    ownerless = more_work(scene)
    scene.desk.run(edit(ownerless, lead_id=None, due=None))
    with pytest.raises(Refused) as refused:
        send(scene, ownerless)
    assert [p.code for p in refused.value.problems] == ["issue.no_lead", "issue.no_due"]
    send(scene, scene.assignment)
    for chosen in ([scene.assignment], []):
        with pytest.raises(Refused):
            send(scene, *chosen)
    assert len(scene.desk.dossier(scene.meeting.id).numbers) == 1


def test_nothing_goes_out_before_the_meeting_or_after_the_issue(scene: Scene) -> None:
    scene.status(MeetingStatus.NOTIFIED)
    with pytest.raises(Refused) as refused:
        send(scene, scene.assignment)
    assert refused.value.problems[0].code == "ahead.when"
    scene.status(MeetingStatus.DRAFTING)
    issue(scene)
    with pytest.raises(Refused):
        send(scene, scene.assignment)


def test_the_letter_is_listed_and_exported_before_the_issue_and_not_made_again(
    real: Scene, tmp_path: Path
) -> None:
    with pytest.raises(Refused):
        list(real.desk.export(real.meeting.id, LETTERS, tmp_path))
    more_work(real)
    send(real, real.assignment)
    (written,) = real.desk.export(real.meeting.id, LETTERS, tmp_path)
    before = written.path.read_bytes()
    rows = {row.kind: row for row in real.desk.papers.rows(real.meeting.id)}
    assert rows[PaperKind.LETTER].status is PaperStatus.ISSUED
    issue(real)
    (again,) = real.desk.export(real.meeting.id, LETTERS, tmp_path)
    assert again.path == written.path and again.path.read_bytes() == before


def test_a_unit_told_by_another_seat_meanwhile_is_not_told_twice(real: Scene) -> None:
    rest = more_work(real)
    waiting = real.desk.sending_ahead(real.meeting.id, [real.assignment.id])
    issued_late = real.desk.issuing(real.meeting.id)
    send(real, rest)
    assert [kind for kind, _ in told(real)] == [PaperKind.LETTER]
    for late in (waiting, issued_late):
        with pytest.raises(Refused) as refused:
            real.desk.run(late)
        assert refused.value.problems[0].code == "follow_up.already"
    send(real, real.assignment)
    issue(real)
    assert len(told(real)) == 2


def test_the_series_begins_where_the_office_says(scene: Scene) -> None:
    ids = [scene.assignment.id]
    scene.desk.run(scene.desk.sending_ahead(scene.meeting.id, ids, first_letter=31))
    letter = scene.desk.dossier(scene.meeting.id).letter_number(scene.units[0].id)
    assert letter is not None and letter.text == "江政办函〔2026〕31号"
    more_work(scene, lead=1)
    scene.desk.run(scene.desk.issuing(scene.meeting.id, FirstNumbers(letters=99)))
    second = scene.desk.dossier(scene.meeting.id).letter_number(scene.units[1].id)
    assert second is not None and second.text == "江政办函〔2026〕32号"

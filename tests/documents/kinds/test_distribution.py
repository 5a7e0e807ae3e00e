"""Whom the minutes go to: each once, and a sum that is counted."""

from dataclasses import replace

from desk.documents.parts.recipients import recipients, total
from desk.domain.attendance import Role
from desk.domain.office import Office
from desk.domain.papers import PaperKind
from tests.documents.kinds.held import held, many_items, unit, with_task
from tests.documents.kinds.prepared import bare, drafts, rows, with_place

KIND = PaperKind.DISTRIBUTION


def test_everybody_is_listed_once_under_the_first_class_that_fits() -> None:
    listed = [(r.group, r.name) for r in recipients(held())]
    assert len({name for _, name in listed}) == len(listed)
    assert listed[0] == ("市领导", "陆明远同志")
    assert ("抄送", "市委办公室") in listed
    assert ("牵头单位", "市财政局") in listed
    assert ("配合单位", "市财政局") not in listed
    assert ("配合单位", "市委宣传部") in listed
    assert listed[-1] == ("存档", "江州市人民政府办公室")


def test_the_sum_is_the_number_of_copies() -> None:
    (paper,) = drafts(held(), KIND)
    table = rows(paper)
    copies = [int(row[3]) for row in table[1:-1]]
    assert table[-1] == ["合计", str(sum(copies)), ""]
    assert sum(copies) == total(recipients(held())) == 23
    assert [row[0] for row in table[1:-1]] == [str(n) for n in range(1, 24)]


def test_a_copied_unit_that_also_leads_is_not_counted_twice() -> None:
    dossier = held()
    meeting = replace(dossier.meeting, copies_to=("市财政局。", "市委办公室"))
    listed = recipients(replace(dossier, meeting=meeting))
    assert [r.group for r in listed if r.name == "市财政局"] == ["抄送"]


def test_joint_leads_are_both_lead_units() -> None:
    dossier = held()
    dossier = with_task(dossier, "常2026-12-01-1", joint_lead_id=unit(dossier, "市委宣传部").id)
    assert [r.group for r in recipients(dossier) if r.name == "市委宣传部"] == ["牵头单位"]


def test_members_who_are_no_leaders_stand_for_their_units() -> None:
    dossier = with_place(held(), "曾昊", role=Role.MEMBER)
    assert [r.group for r in recipients(dossier) if r.name == "市审计局"] == ["出席单位"]


def test_what_is_not_in_the_minutes_adds_nobody() -> None:
    dossier = many_items(held(), 1)
    entry = dossier.items[0].decisions[0]
    hidden = replace(entry, decision=replace(entry.decision, in_minutes=False))
    item = replace(dossier.items[0], decisions=(hidden,))
    names = {r.name for r in recipients(replace(dossier, items=(item,)))}
    assert "市发展改革委" not in names
    assert "市发展改革委" in {r.name for r in recipients(dossier)}


def test_an_empty_meeting_has_no_list_or_the_archive_alone() -> None:
    assert drafts(bare(), KIND) == ()
    (paper,) = drafts(replace(bare(), office=Office(name="江州市人民政府办公室")), KIND)
    assert len(rows(paper)) == 3

"""Work given to somebody who was not there is worth a look before the minutes are issued."""

from desk.domain.attendance import Presence
from desk.services.editing import edit
from desk.ui.pages.meeting.problems_list import ProblemRow
from tests.ui.meeting.conftest import Work


def test_a_leader_away_is_named_with_the_work_given(work: Work) -> None:
    dossier = work.dossier
    given = next(a for item in dossier.items for a in item.assignments if a.leader_id)
    place = next(a for a in dossier.attendance if a.person_id == given.leader_id)
    work.page.ctx.run(edit(place, status=Presence.LEAVE))
    work.settle()
    work.stage("after")
    name = dossier.directory.person_name(given.leader_id)
    rows = [
        row
        for row in work.page.after.problems.findChildren(ProblemRow)
        if row.problem.code == "people.assigned_leader_away"
    ]
    assert rows and all(name in row.accessibleName() for row in rows)
    rows[0].go()
    work.settle()
    assert work.page.stage == "during"

"""An office of many seats: the papers' whole course over PostgreSQL."""

from datetime import date
from pathlib import Path

from desk.app import open_office, sample_file
from desk.domain.papers import PaperKind
from desk.services.amending import amend_assignment
from desk.services.paper_rows import PaperStatus
from desk.storage.backup import backup_to, content_digest

OUT = frozenset({PaperKind.MINUTES, PaperKind.LETTER, PaperKind.EXTENSION})


def test_issued_amended_followed_and_backed_up(postgres_url: str, tmp_path: Path) -> None:
    office = open_office(postgres_url)
    desk = office.desk
    office.importer.run([sample_file()])
    (meeting,) = desk.meetings()
    desk.run(desk.issuing(meeting.id))
    tasks = [task for item in desk.dossier(meeting.id).items for task in item.assignments]
    dated = next(task for task in tasks if task.due)
    desk.run(amend_assignment(dated.id, "汛期", changed={"due": date(2027, 3, 1)}))
    for unit_id in desk.papers.follow_ups_due(meeting.id):
        desk.run(desk.papers.follow_up(meeting.id, unit_id))
    files = list(desk.export(meeting.id, OUT, tmp_path / "papers"))
    assert {file.kind for file in files} == OUT
    issued = [row for row in desk.papers.rows(meeting.id) if row.kind in OUT]
    assert {row.status for row in issued} == {PaperStatus.ISSUED}
    backup_to(postgres_url, tmp_path / "backup.db")
    assert content_digest(str(tmp_path / "backup.db")) == content_digest(postgres_url)
    office.close()

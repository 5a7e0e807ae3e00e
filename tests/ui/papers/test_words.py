"""Every way a paper can stand has its words."""

import pytest

from desk.domain.papers import PaperKind
from desk.domain.problems import Problem
from desk.services.paper_rows import PaperRow, PaperStatus
from desk.ui.pages.papers.words import meaning, status_text


def row(status: PaperStatus, *problems: Problem) -> PaperRow:
    return PaperRow(PaperKind.NOTICE, "", "", None, None, "", status, problems=problems)


@pytest.mark.parametrize("status", PaperStatus)
def test_each_status_is_named_and_explained(status: PaperStatus) -> None:
    assert status_text(row(status))[0]
    assert meaning(row(status))


def test_a_paper_that_cannot_be_made_says_why() -> None:
    broken = Problem("phrase.broken", values={"paper": "会议通知", "phrase": "开头"})
    assert "会议通知" in meaning(row(PaperStatus.BROKEN, broken))

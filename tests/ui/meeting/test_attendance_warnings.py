"""会前: who must be told again, and who is away where they are needed."""

from dataclasses import replace

import pytest

from desk.domain.attendance import Presence, Role
from desk.domain.meetings import MeetingStatus
from desk.domain.telling import to_be_told
from desk.services.attending import mark_told, set_presence
from desk.services.editing import edit
from tests.ui.meeting.conftest import Work


@pytest.fixture
def ahead(work: Work) -> Work:
    """Return the sample's meeting, announced to all and still to come."""
    ctx = work.page.ctx
    ctx.run(edit(ctx.dossier.meeting, status=MeetingStatus.NOTIFIED))
    ctx.run(mark_told(ctx.meeting_id))
    work.settle()
    work.stage("before")
    return work


def test_another_place_means_telling_again(ahead: Work) -> None:
    ctx, tell = ahead.page.ctx, ahead.page.before.people.tell
    assert tell.isHidden()
    ctx.run(edit(ctx.dossier.meeting, place="第二会议室"))
    ahead.settle()
    first = ctx.directory.person_name(ctx.dossier.attendance[0].person_id)
    assert not tell.isHidden() and first in tell.names.text()
    tell.all_told.click()
    ahead.settle()
    assert tell.isHidden() and not to_be_told(ahead.dossier)
    ctx.session.undo()
    ahead.settle()
    assert len(to_be_told(ahead.dossier)) == len(ctx.dossier.attendance)


def test_a_leader_away_is_said(ahead: Work) -> None:
    ctx, bar = ahead.page.ctx, ahead.page.before.people
    place = next(a for a in ctx.dossier.attendance if a.role is Role.MEMBER)
    item = ctx.dossier.items[1]
    ctx.run(edit(item.item, leader_id=place.person_id))
    ctx.run(set_presence([place.id], Presence.LEAVE, None))
    ahead.settle()
    bar.show_item(item.item.id)
    name = ctx.directory.person_name(place.person_id)
    said = [row.accessibleName() for row in bar.rows]
    assert any(name in text and "分管领导" in text for text in said)


def test_nothing_is_said_once_the_meeting_is_over(ahead: Work) -> None:
    ctx = ahead.page.ctx
    ctx.run(edit(ctx.dossier.meeting, place="第二会议室"))
    ctx.run(edit(replace(ctx.dossier.meeting, place="第二会议室"), status=MeetingStatus.DRAFTING))
    ahead.settle()
    assert ahead.page.before.people.isHidden()

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
    ctx, bar = ahead.page.ctx, ahead.page.before.told
    assert bar.isHidden()
    ctx.run(edit(ctx.dossier.meeting, place="第二会议室"))
    ahead.settle()
    everybody = [ctx.directory.person_name(a.person_id) for a in ctx.dossier.attendance]
    assert not bar.isHidden() and [b.text() for b in bar.names] == everybody[:10]
    bar.names[0].click()
    ahead.settle()
    assert [b.text() for b in bar.names] == everybody[1:11]
    bar.all_told.click()
    ahead.settle()
    assert bar.isHidden() and not to_be_told(ahead.dossier)
    ctx.session.undo()
    ahead.settle()
    assert len(to_be_told(ahead.dossier)) == len(everybody) - 1


def test_a_leader_away_is_said_and_leads_to_the_item(ahead: Work) -> None:
    ctx, box = ahead.page.ctx, ahead.page.before.people
    place = next(a for a in ctx.dossier.attendance if a.role is Role.MEMBER)
    item = ctx.dossier.items[1]
    ctx.run(edit(item.item, leader_id=place.person_id))
    ctx.run(set_presence([place.id], Presence.PRESENT, None))
    ahead.settle()
    before = set(box._texts)
    ctx.run(set_presence([place.id], Presence.LEAVE, None))
    ahead.settle()
    assert not box.isHidden()
    new = [text for text in box._texts if text not in before]
    name = ctx.directory.person_name(place.person_id)
    said = next(text for text in new if "分管领导" in text and "议题二" in text)
    assert name in said
    box._go(box._texts.index(said))
    ahead.settle()
    assert ahead.page.item_id == item.item.id
    assert ahead.page.stage == "before"


def test_nothing_is_said_once_the_meeting_is_over(ahead: Work) -> None:
    ctx = ahead.page.ctx
    ctx.run(edit(ctx.dossier.meeting, place="第二会议室"))
    ctx.run(edit(replace(ctx.dossier.meeting, place="第二会议室"), status=MeetingStatus.DRAFTING))
    ahead.settle()
    assert ahead.page.before.told.isHidden() and ahead.page.before.people.isHidden()

"""A new meeting: as its type says or as the last one, in one sitting, begun with what is open."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from desk.domain.agenda import AgendaItem, ItemState
from desk.domain.attendance import Attendance
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.services.editing import add, edit
from desk.services.item_course import take_off
from desk.services.meetings import new_meeting, set_status
from desk.services.opening_items import Opening
from desk.ui.dialogs.new_meeting import NewMeetingDialog
from desk.ui.start import Start
from tests.ui.support import press, settle, unnamed_controls


class Making:
    """The dialog over an office whose last meeting was held."""

    def __init__(self, start: Start) -> None:
        assert start.office is not None
        self.start, self.desk = start, start.office.desk
        self.last = self.desk.dossier(self.desk.meetings()[0].id)
        self.made: list[str] = []

    def open(self, beside_id: str = "") -> NewMeetingDialog:
        session = self.start.window.session
        assert session is not None
        dialog = NewMeetingDialog(session, self.start.window, beside_id=beside_id)
        dialog.made.connect(self.made.append)
        dialog.open()
        settle(self.start.jobs)
        return dialog

    def choose(self, dialog: NewMeetingDialog, kind: MeetingType) -> None:
        dialog.type.set_saved_value(kind.id)
        dialog.type.committed.emit(kind.id)
        settle(self.start.jobs)

    def accept(self, dialog: NewMeetingDialog) -> Meeting:
        dialog.accept()
        settle(self.start.jobs)
        return self.desk.dossier(self.made[-1]).meeting

    def type_called(self, mark: str) -> MeetingType:
        kinds = self.desk.read(lambda reader: reader.find(MeetingType))
        return next(kind for kind in kinds if kind.mark == mark)

    def asked(self, meeting: Meeting) -> list[str]:
        places = self.desk.read(lambda reader: reader.find(Attendance, meeting_id=meeting.id))
        return [place.person_id for place in places]


@pytest.fixture
def making(start_with_sample: Start) -> Making:
    making = Making(start_with_sample)
    if making.last.meeting.status is not MeetingStatus.DRAFTING:
        making.desk.run(set_status(making.last.meeting.id, MeetingStatus.DRAFTING))
    return making


def boxes(dialog: NewMeetingDialog) -> list[QCheckBox]:
    return [box for box, _item in dialog.opening._boxes]


def test_it_is_made_as_the_last_one_or_as_its_type_says(making: Making) -> None:
    kind = making.type_called("常")
    guest = making.last.attendance[-1].person_id
    fixed = [a.person_id for a in making.last.attendance][:2]
    making.desk.run(edit(kind, member_ids=tuple(fixed), observer_ids=()))
    dialog = making.open()
    assert not dialog.copy.isHidden() and making.last.title in dialog.copy.text()
    before = dialog.people.text()
    dialog.copy.setChecked(False)
    assert dialog.people.text() != before and "2" in dialog.people.text()
    made = making.accept(dialog)
    assert sorted(making.asked(made)) == sorted(fixed) and guest not in making.asked(made)


def test_a_copy_asks_the_last_ones_people(making: Making) -> None:
    chair = making.last.meeting.chair_id
    made = making.accept(making.open())
    assert made.chair_id == chair
    assert chair in making.asked(made)


def test_a_type_never_held_offers_nothing_to_copy(making: Making) -> None:
    dialog = making.open()
    making.choose(dialog, making.type_called("党"))
    assert dialog.copy.isHidden() and boxes(dialog) == []
    assert dialog.opening.isHidden()


def test_a_types_usual_time_and_place_are_proposed(making: Making) -> None:
    kind = making.type_called("党")
    making.desk.run(edit(kind, usual_start="16:40", usual_place="第三会议室"))
    dialog = making.open()
    making.choose(dialog, kind)
    assert (dialog.time.value(), dialog.place.text()) == ("16:40", "第三会议室")


def test_first_items_are_ticked_to_be_taken_up(making: Making) -> None:
    dialog = making.open()
    titles = [box.accessibleName() for box in boxes(dialog)]
    assert len(titles) > 1 and making.last.title in titles[0]
    for box in boxes(dialog):
        box.setChecked(False)
    box = boxes(dialog)[0]
    box.setFocus()
    press(box, Qt.Key.Key_Space)
    made = making.accept(dialog)
    items = making.desk.read(lambda reader: reader.find(AgendaItem, meeting_id=made.id))
    assert [item.title for item in items] == [titles[0]]


def put_off(making: Making) -> str:
    """Leave an item of an earlier meeting for a later one; what it needs is not there."""
    kind = making.type_called("常")
    held = making.desk.run(new_meeting(kind.id, date.today() - timedelta(days=1))).value
    item = making.desk.run(add(AgendaItem(meeting_id=held.id, title="关于供水价格的请示"))).value
    making.desk.run(take_off(item.id, ItemState.DEFERRED, "材料不齐", on=held.day))
    return item.title


def test_an_unready_item_is_taken_up_with_its_reason_only(making: Making) -> None:
    title = put_off(making)
    dialog = making.open()
    offered = dialog.opening._boxes
    box = next(box for box, item in offered if item.what is Opening.CARRIED)
    assert box.accessibleName() == title
    assert not box.isChecked() and dialog.opening.reason.isHidden()
    box.setChecked(True)
    assert not dialog.opening.reason.isHidden() and dialog.opening.needs_reason
    dialog.accept()
    settle(making.start.jobs)
    assert dialog.isVisible() and not dialog.problem.isHidden() and making.made == []
    assert QApplication.focusWidget() is dialog.opening.reason
    dialog.opening.reason.setText("市长要求上会")
    made = making.accept(dialog)
    items = making.desk.read(lambda reader: reader.find(AgendaItem, meeting_id=made.id))
    (taken,) = [item for item in items if item.title == title]
    assert taken.unready_reason == "市长要求上会"


def test_a_second_meeting_goes_on_where_the_first_ends(making: Making) -> None:
    kind = making.type_called("常")
    day = date.today() + timedelta(days=9)
    first = making.desk.run(new_meeting(kind.id, day, "15:00", "B301")).value
    dialog = making.open(beside_id=first.id)
    types = [dialog.type.itemData(n) for n in range(dialog.type.count())]
    assert kind.id not in types, "one type has one meeting in a sitting"
    assert (dialog.sitting.value(), dialog.day.value()) == (first.id, day)
    assert dialog.place.text() == "B301"
    second = making.accept(dialog)
    assert second.sitting_id == first.id and second.session == 1
    assert second.type_id != first.type_id


def test_alone_again_it_has_its_types_own_day_and_place(making: Making) -> None:
    day = date.today() + timedelta(days=9)
    first = making.desk.run(new_meeting(making.type_called("常").id, day, "15:00", "B301")).value
    dialog = making.open()
    making.choose(dialog, making.type_called("党"))
    own = (dialog.day.value(), dialog.time.value(), dialog.place.text())
    dialog.sitting.set_saved_value(first.id)
    dialog.sitting.committed.emit(first.id)
    assert dialog.day.value() == day
    dialog.sitting.set_saved_value("")
    dialog.sitting.committed.emit("")
    assert (dialog.day.value(), dialog.time.value(), dialog.place.text()) == own


def test_every_control_has_a_name(making: Making) -> None:
    put_off(making)
    dialog = making.open()
    for box in boxes(dialog):
        box.setChecked(True)
    assert list(unnamed_controls(dialog)) == []

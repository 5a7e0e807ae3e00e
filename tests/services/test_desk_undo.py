"""Undo as a window has it: its own operations, refused by name where someone else went on."""

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Decision
from desk.domain.problems import Conflict
from desk.services.editing import edit
from desk.storage.seat import Seat
from desk.storage.store import SqlStore
from tests.services.conftest import Scene


def text_now(scene: Scene) -> str:
    return scene.desk.read(lambda reader: reader.get(Decision, scene.decision.id)).text


def test_undo_and_redo_go_along_the_windows_own_operations(scene: Scene) -> None:
    desk = scene.desk
    first = desk.run(edit(scene.decision, text="一")).value
    desk.run(edit(first, text="二"))
    assert desk.undo_verb == "edit_decision"
    desk.undo()
    assert text_now(scene) == "一"
    desk.undo()
    assert text_now(scene) == "会议同意。"
    desk.redo()
    desk.redo()
    assert text_now(scene) == "二"
    assert desk.redo_verb is None
    desk.undo()
    desk.run(edit(first, text="三"))
    assert desk.redo_verb is None


def test_undo_names_who_went_on(scene: Scene) -> None:
    mine = scene.desk.run(edit(scene.decision, text="我的")).value
    other = SqlStore(scene.desk.store.target, Seat("隔壁", "邵堃"))
    other.run(edit(mine, text="他的"))
    other.close()
    with pytest.raises(Conflict) as conflict:
        scene.desk.undo()
    assert conflict.value.problems[0].values["who"] == "邵堃"
    assert text_now(scene) == "他的"


def test_what_cannot_be_undone_does_not_bar_the_way(scene: Scene) -> None:
    desk = scene.desk
    item = desk.run(edit(scene.item, title="先改的")).value
    mine = desk.run(edit(scene.decision, text="我的")).value
    other = SqlStore(desk.store.target, Seat("隔壁", "邵堃"))
    other.run(edit(mine, text="他的"))
    other.close()
    with pytest.raises(Conflict):
        desk.undo()
    desk.undo()
    assert desk.read(lambda reader: reader.get(AgendaItem, item.id)).title == scene.item.title

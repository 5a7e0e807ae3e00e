"""The actions test themselves: each has a text, and no two answer to one key."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from desk.ui.start import Start
from desk.ui.window import places
from desk.ui.window.actions import SPECS, named


def test_no_two_actions_answer_to_one_key() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in SPECS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys
    assert len({spec.id for spec in SPECS}) == len(SPECS)


def test_every_action_has_a_chinese_text(chinese: object) -> None:
    for spec in SPECS:
        assert spec.text and spec.text != spec.source, spec.id


def test_every_action_does_something(start: Start) -> None:
    made = {action.objectName() for action in start.window.actions_made.all}
    assert {spec.id for spec in SPECS} <= made


def test_the_rail_shows_the_keys_of_the_actions() -> None:
    keys = {spec.id: spec.keys[0] for spec in SPECS}
    for place in places.ALL:
        if place.shortcut:
            assert keys[f"open_{place.key}"] == place.shortcut


def test_undo_is_named(chinese: object) -> None:
    assert named("undo", "edit_decision") == "撤销“修改议定事项”"
    assert named("redo", "add_agenda_item") == "重做“添加议题”"
    assert named("undo", None) == "撤销"

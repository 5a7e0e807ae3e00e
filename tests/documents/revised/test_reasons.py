"""Every reason that a difference gives has its sentence, and every sentence its use."""

import re
from pathlib import Path

import desk
from desk.domain.differences import DifferenceKind, DifferenceState
from desk.messages import catalogue

_CODE = re.compile(r'"(revised\.[a-z_]+)"')


def test_reasons_and_sentences_are_the_same() -> None:
    files = Path(desk.__file__).parent.rglob("*.py")
    used = {code for path in files for code in _CODE.findall(path.read_text(encoding="utf-8"))}
    assert used == {code for code in catalogue("zh_CN") if code.startswith("revised.")}


def test_kinds_and_states_have_their_names() -> None:
    known = catalogue("zh_CN")
    assert {f"difference.{kind.value}" for kind in DifferenceKind} <= known.keys()
    assert {f"difference_state.{state.value}" for state in DifferenceState} <= known.keys()

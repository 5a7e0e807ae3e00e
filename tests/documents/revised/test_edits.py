"""Edits that LibreOffice made are read back right, or shown as not understood: never guessed."""

from typing import Any

import pytest

from desk.documents.revised import WordRevisionReader
from desk.domain.differences import Difference
from tests.documents.revised.conftest import EDITS, Scene
from tests.documents.revised.office import AUTHOR


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_read_back(scene: Scene, name: str) -> None:
    found = WordRevisionReader().read(scene.files[name].read_bytes(), scene.dossier)
    wanted = EDITS[name]["finds"]
    shown = [(one.what.value, one.recorded, one.revised, one.reason) for one in found]
    assert [one.what.value for one in found] == [one["what"] for one in wanted], shown
    for one, expected in zip(found, wanted, strict=True):
        assert _wrong(one, expected) == [], one


def _wrong(one: Difference, expected: dict[str, Any]) -> list[str]:
    """Return the names of what is not as expected."""
    checks = {
        "recorded": one.recorded == expected.get("recorded", one.recorded),
        "revised": one.revised == expected.get("revised", one.revised),
        "field": one.target_field == expected.get("field", one.target_field),
        "from": "from" not in expected
        or (
            expected["from"] in one.recorded
            and one.recorded.replace(expected["from"], expected["to"]) == one.revised
        ),
        "holds": expected.get("holds", "") in one.recorded + one.revised,
        "reason": one.reason == expected.get("reason", ""),
        "adoptable": one.adoptable is not bool(one.reason),
        "authors": one.authors == (AUTHOR if expected.get("tracked") else ""),
    }
    return [name for name, right in checks.items() if not right]

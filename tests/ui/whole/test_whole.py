"""The whole window, page by page, in both languages, at 100 % and at 150 %.

A new page is looked at as soon as places.ALL names it, a new view as soon as its page does.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import desk
from desk.ui.window import places
from tests.ui.whole.walking import EMPTY, FULL, SAMPLE, Findings, walk

ROOT = Path(desk.__file__).parent.parent
AT_100 = (1440, 900)
AT_150 = (1366, 768)
WALKS = [
    pytest.param(walk, id="-".join(map(str, walk)))
    for walk in (
        ("zh_CN", EMPTY, 100),
        ("zh_CN", SAMPLE, 100),
        ("zh_CN", FULL, 100),
        ("zh_CN", SAMPLE, 150),
        ("en", EMPTY, 100),
        ("en", SAMPLE, 100),
        ("en", SAMPLE, 150),
        ("en", FULL, 150),
    )
]
OF_MEETINGS = {"meeting", "preview"}

Walk = tuple[str, str, int]


@pytest.fixture(scope="module")
def walked(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> dict[Walk, Findings]:
    """What walks found so far: each is walked once."""
    return {}


@pytest.fixture
def found(
    request: pytest.FixtureRequest,
    walked: dict[Walk, Findings],
    tmp_path_factory: pytest.TempPathFactory,
) -> Findings:
    key: Walk = request.param
    language, data, scale = key
    if key not in walked:
        walked[key] = (
            walk(language, data, AT_100, tmp_path_factory.mktemp("walk"))
            if scale == 100
            else _walk_at_150(language, data)
        )
    return walked[key]


def _walk_at_150(language: str, data: str) -> Findings:
    wide, high = AT_150
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.whole.walking", language, data, str(wide), str(high)],
        env={**os.environ, "QT_SCALE_FACTOR": "1.5", "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    made: Findings = json.loads(done.stdout.splitlines()[-1])
    return made


@pytest.mark.parametrize("found", WALKS, indirect=True)
@pytest.mark.parametrize(
    "what", ["nameless", "doubled", "unreached", "cut", "overlapping", "chinese", "strays"], ids=str
)
def test_nothing_is_wrong(found: Findings, what: str) -> None:
    wrong = {view: problems for view, problems in found[what].items() if problems}
    assert wrong == {}


@pytest.mark.parametrize("found", WALKS, indirect=True)
def test_every_page_was_looked_at(found: Findings, request: pytest.FixtureRequest) -> None:
    seen = {view.split("-")[0] for view in found["views"]}
    wanted = {place.key for place in places.ALL}
    empty = EMPTY in request.node.callspec.id
    assert seen == (wanted - OF_MEETINGS if empty else wanted)

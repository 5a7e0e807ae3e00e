"""What the first frame does not need is not loaded before it."""

import json
import subprocess
import sys
from pathlib import Path

import desk

LATE = {"sqlalchemy", "alembic", "docx", "openpyxl", "pypinyin", "jinja2"} | {
    "chinese_calendar",
    "jsonschema",
    "psycopg",
    "xlsxwriter",
}
SHOW = """
import json, sys
from desk.ui.start import Start, make_application
app = make_application()
start = Start(lambda: None)
start.window.show()
app.processEvents()
print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
start.window.close()
start.close()
"""


def test_nothing_heavy_is_loaded_before_the_first_frame() -> None:
    root = Path(desk.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", SHOW], capture_output=True, text=True, cwd=root, check=True
    )
    assert LATE & set(json.loads(done.stdout)) == set()

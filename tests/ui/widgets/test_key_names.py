"""Keys are written alike everywhere."""

import pytest

from desk.ui.widgets.key_names import key_name


@pytest.mark.parametrize(
    ("shortcut", "written"),
    [
        ("F1", "F1"),
        ("Ctrl+Shift+N", "Ctrl Shift N"),
        ("Ctrl N", "Ctrl N"),
        ("Alt+Left", "Alt ←"),
        ("Ctrl+Return", "Ctrl Enter"),
        ("Ctrl++", "Ctrl +"),
        ("Ctrl + −", "Ctrl + −"),
        ("PgUp PgDown", "PgUp PgDn"),
    ],
)
def test_a_key_is_written_as_on_its_cap(shortcut: str, written: str) -> None:
    assert key_name(shortcut) == written

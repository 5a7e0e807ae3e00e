"""Every field of a form, in one place to import from."""

from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.dates import DateField, TimeField, read_date, read_time
from desk.ui.widgets.picker import Entry, MultiPicker, Picker
from desk.ui.widgets.text_fields import TextArea, TextField, show_wrong

__all__ = [
    "ChoiceField",
    "DateField",
    "Entry",
    "MultiPicker",
    "Picker",
    "TextArea",
    "TextField",
    "TimeField",
    "read_date",
    "read_time",
    "show_wrong",
]

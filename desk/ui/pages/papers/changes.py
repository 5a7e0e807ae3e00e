"""A changed line of a paper, cut down to where it changed."""

from dataclasses import dataclass

from desk.services.paper_rows import LineChange

_AROUND = 14
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class ShownChange:
    """The old words and the new ones, with a little of what stands around; one may be empty."""

    before: str
    after: str


def shown(change: LineChange) -> ShownChange:
    """Return a change as the panel shows it."""
    old, new = change.before.strip(), change.after.strip()
    if not old or not new:
        return ShownChange(_cut(old), _cut(new))
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    # a date is read whole: never 1[5→8]日
    while start and old[start - 1].isdigit():
        start -= 1
    while end and old[len(old) - end].isdigit():
        end -= 1
    return ShownChange(_window(old, start, end), _window(new, start, end))


def _window(text: str, start: int, end: int) -> str:
    first = max(0, start - _AROUND)
    last = min(len(text), len(text) - end + _AROUND)
    cut = text[first:last]
    return f"{'…' if first else ''}{_cut(cut)}{'…' if last < len(text) else ''}"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

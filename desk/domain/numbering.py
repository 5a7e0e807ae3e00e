"""The numbers of papers and assignments, as they are printed."""

from desk.domain.meetings import Meeting, MeetingType


def minutes_series(kind: MeetingType) -> str:
    """Return the name of the series that a type's minutes are numbered in."""
    return f"minutes/{kind.id}"


def letter_series(issuer_code: str) -> str:
    """Return the name of the series that assignment letters are numbered in."""
    return f"letter/{issuer_code}"


def minutes_number(kind: MeetingType, year: int, value: int) -> str:
    """Return 第12期 or 〔2026〕12号, as the type says."""
    return kind.minutes_number_pattern.replace("{number}", str(value)).replace("{year}", str(year))


def letter_number(issuer_code: str, year: int, value: int) -> str:
    """Return 江政办函〔2026〕32号; an office without a code prints 函〔2026〕32号."""
    return f"{issuer_code}函〔{year}〕{value}号"


def assignment_number(
    kind: MeetingType, meeting: Meeting, item_position: int, place: int, extra: int = 0
) -> str:
    """Return 常2026-12-02-1: the type's mark, year, session, item, place within the item.

    See `assignment_prefix` for how meetings are told apart.
    """
    return f"{assignment_prefix(kind, meeting, extra)}{item_position:02}-{place}"


def assignment_prefix(kind: MeetingType, meeting: Meeting, extra: int = 0) -> str:
    """Return what the numbers of a meeting's assignments begin with: 常2026-12-.

    A meeting without a session number takes its month and day (碰2026-1120-02-1). `extra` above 0
    adds a letter for a second meeting that would otherwise print the same numbers.
    """
    session = f"{meeting.session:02}" if meeting.session is not None else f"{meeting.day:%m%d}"
    letter = chr(ord("A") + extra - 1) if extra else ""
    return f"{kind.mark}{meeting.day.year}-{session}{letter}-"

"""Days as the window says them: 11月20日（星期五）."""

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WEEKDAYS = (
    str(QT_TRANSLATE_NOOP("Days", "Monday")),
    str(QT_TRANSLATE_NOOP("Days", "Tuesday")),
    str(QT_TRANSLATE_NOOP("Days", "Wednesday")),
    str(QT_TRANSLATE_NOOP("Days", "Thursday")),
    str(QT_TRANSLATE_NOOP("Days", "Friday")),
    str(QT_TRANSLATE_NOOP("Days", "Saturday")),
    str(QT_TRANSLATE_NOOP("Days", "Sunday")),
)


def weekday(day: date) -> str:
    """Return 星期五."""
    return QCoreApplication.translate("Days", _WEEKDAYS[day.weekday()])


def short_day(day: date) -> str:
    """Return 11月20日."""
    pattern = QCoreApplication.translate("Days", "{month}/{day}")
    return pattern.replace("{month}", str(day.month)).replace("{day}", str(day.day))


def full_day(day: date) -> str:
    """Return 2026年11月20日."""
    pattern = QCoreApplication.translate("Days", "{year}-{month}-{day}")
    return (
        pattern.replace("{year}", str(day.year))
        .replace("{month}", str(day.month))
        .replace("{day}", str(day.day))
    )


def moment(when: datetime, *, seconds: bool = False) -> str:
    """Return 2026年11月20日 15:04, with the seconds where they are wanted."""
    clock = f"{when:%H:%M:%S}" if seconds else f"{when:%H:%M}"
    return f"{full_day(when.date())} {clock}"


def day_and_time(day: date, time: str, today: date) -> str:
    """Return 今天 15:00, or 11月20日（星期五）15:00, with the year where it is another one."""
    if day == today:
        today_word = QCoreApplication.translate("Days", "Today")
        return f"{today_word} {time}".strip()
    written = short_day(day) if day.year == today.year else full_day(day)
    pattern = QCoreApplication.translate("Days", "{date} ({weekday}) {time}")
    return (
        pattern.replace("{date}", written)
        .replace("{weekday}", weekday(day))
        .replace("{time}", time)
        .strip()
    )

"""Whom one asks (商请) instead of telling: units that do not answer to the government."""

from desk.documents.phrases.texts import Phrases
from desk.domain.office import Unit


def asks_politely(unit: Unit) -> bool:
    """Return whether a unit is asked (商请): party, congress, CPPCC, courts, vertical units."""
    phrases = Phrases("letter")
    if unit.kind.value in phrases.words("request.kinds"):
        return True
    names = (unit.name, unit.short, *unit.aliases)
    return any(part in name for name in names for part in phrases.words("request.names"))

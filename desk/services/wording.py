"""The language side as pages use it: sentences read into assignments, wording checked."""

from collections.abc import Collection
from dataclasses import dataclass

from desk.domain.dossier import Dossier, ItemDossier
from desk.services.ports_lint import WordingChecker
from desk.services.ports_wording import SentenceReader


@dataclass(frozen=True, slots=True)
class Wording:
    """What reads sentences and what checks them; both may be called from any thread."""

    reader: SentenceReader
    checker: WordingChecker


def units_at(dossier: Dossier, item: ItemDossier) -> Collection[str]:
    """Return the ids of the units at an item: who presents, who was asked, who is in the room.

    Fixes offer these first, and no unit that has nothing to do with the matter (S2).
    """
    people = dossier.directory.people
    found = [item.item.presenter_unit_id, *(c.unit_id for c in item.consultations)]
    found += item.item.observer_unit_ids
    found += [a.lead_id for a in item.assignments]
    for place in dossier.attendance:
        if place.item_ids is None or item.item.id in place.item_ids:
            person = people.get(place.person_id)
            found.append(person.unit_id if person is not None else None)
    leading = {u.id for u in dossier.directory.units.values() if u.kind.value == "leadership"}
    return tuple(dict.fromkeys(u for u in found if u is not None and u not in leading))

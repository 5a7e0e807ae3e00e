"""Who receives the papers of an item, and under which name sheets list a paper (S1)."""

from dataclasses import dataclass
from datetime import date

from desk.documents.language.wording import numeral, without_stop
from desk.documents.phrases.texts import Phrases
from desk.domain.attendance import VOTING
from desk.domain.dossier import Dossier, ItemDossier, MaterialDossier


@dataclass(frozen=True, slots=True)
class Receiver:
    """A person and the unit that stands before the name; `received` is None until signed."""

    unit: str
    name: str
    received: date | None = None


def receivers(dossier: Dossier, material: MaterialDossier | None) -> list[Receiver]:
    """Return those who received a paper or are to: the members in their order, then others.

    None is a paper that was carried to the meeting without being recorded.
    """
    directory = dossier.directory
    recorded = {d.person_id: d.received for d in material.deliveries} if material else {}
    members = [a.person_id for a in dossier.attendance if a.role in VOTING]
    wanted = {person_id: recorded.get(person_id) for person_id in (*members, *recorded)}
    found: list[Receiver] = []
    for person_id, received in wanted.items():
        person = directory.person(person_id)
        unit = directory.unit_name(person.unit_id) if person else ""
        found.append(Receiver(unit, directory.person_name(person_id), received))
    return found


def short_date(phrases: Phrases, day: date | None) -> str:
    """Return 11月13日, or an empty text for the pen."""
    return phrases.text("date.short", month=day.month, day=day.day) if day else ""


def listed_name(
    item: ItemDossier, place: int, material: MaterialDossier | None, phrases: Phrases
) -> str:
    """Return the name of a paper on a sheet; of a secret item only its place on the agenda.

    So the sheet itself stays open: 第四项议题材料之二.
    """
    if not item.item.secret.strip() and material is not None:
        return without_stop(material.material.title)
    place_text = phrases.text("material.of_item", item=numeral(place))
    if material is None or len(item.materials) == 1:
        return place_text
    index = item.materials.index(material) + 1
    return place_text + phrases.text("material.part", number=numeral(index))

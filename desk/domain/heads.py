"""Who heads a unit (主要负责人): read off the posts people hold."""

import re
from typing import Final

from desk.domain.dossier import Directory
from desk.domain.office import Person

_HEAD: Final = re.compile(
    r"(?:党委书记|党组书记|工委书记|区委书记|县委书记|局长|主任|主席|厅长|部长|市长|区长|县长|镇长|乡长"
    r"|院长|检察长|行长|董事长|总经理|会长|社长|台长|校长|站长|所长|处长|书记|秘书长|专员|支队长|总队长)\Z"
)
_DEPUTY: Final = re.compile(r"副|助理|调研员|巡视员|原|代表|成员|委员\Z")


def is_head_post(title: str) -> bool:
    """Return whether a post is that of a unit's head: 局长 is, 副局长 and 党组成员 are not.

    Of 党组书记、局长 every part is looked at.
    """
    parts = [part for part in re.split(r"[、，,；;\s]+", title) if part]
    return any(_HEAD.search(part) and not _DEPUTY.search(part) for part in parts)


def unit_head(directory: Directory, unit_id: str | None) -> Person | None:
    """Return the head of a unit, by the posts held now; None where nobody holds such a post.

    Where several do (书记 and 局长 are two people), the first by rank.
    """
    return unit_heads(directory).get(unit_id or "")


def unit_heads(directory: Directory) -> dict[str, Person]:
    """Return the heads of all units that have one, by the unit's id (see unit_head)."""
    found: dict[str, Person] = {}
    for person in sorted(directory.people.values(), key=lambda p: (p.rank is None, p.rank or 0)):
        posts = directory.posts.get(person.id, ())
        if person.unit_id and any(is_head_post(post.title) for post in posts):
            found.setdefault(person.unit_id, person)
    return found

"""What a unit is, guessed from its name, for rosters that do not say it."""

import re
from typing import Final

from desk.domain.office import UnitKind

_RULES: Final = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (r"人大|人民代表大会", UnitKind.CONGRESS),
        (r"政协|政治协商", UnitKind.CPPCC),
        (r"^中共|^中国共产党|纪委|监委|^.{0,6}?[省市县区州]委(?!员)", UnitKind.PARTY),
        (r"(管委会|管理委员会)$", UnitKind.PARK),
        (r"(公司|集团|厂|银行)$", UnitKind.ENTERPRISE),
        (r"([镇乡]|街道|街道办事处|[镇乡](人民)?政府)$", UnitKind.TOWNSHIP),
        (r"^.{2,6}[县区](人民)?政府$|^.{2,5}[县区]$", UnitKind.COUNTY),
        (r"^.{0,6}?[省市县区州盟](人民)?政府$", UnitKind.LEADERSHIP),
    )
)


def guess_kind(name: str) -> UnitKind:
    """Return what a unit of this name most likely is; a department where nothing says otherwise."""
    return next((kind for rule, kind in _RULES if rule.search(name)), UnitKind.DEPARTMENT)

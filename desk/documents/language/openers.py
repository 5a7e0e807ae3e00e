"""The sentence that opens an item of the minutes where nobody has written one."""

from desk.documents.language.wording import without_stop
from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import ItemKind

_ABOUT = "关于"
_BRIEFING = "通报"


def opener(title: str, kind: ItemKind, unit: str, phrases: Phrases) -> str:
    """Return 会议听取了<unit>关于…的汇报。 or what the title and kind of the item call for."""
    title = without_stop(title.strip())
    noun = next((n for n in phrases.words("opener.nouns") if title.endswith(f"的{n}")), "")
    if noun:
        matter = title.removesuffix(f"的{noun}").removeprefix(_ABOUT)
        return phrases.text("opener.heard", unit=unit, matter=matter, noun=noun)
    verb = next((v for v in phrases.words("opener.verbs") if title.startswith(v)), "")
    if verb and len(title) > len(verb):
        return phrases.text("opener.conveyed", verb=verb, matter=title.removeprefix(verb))
    if title.startswith(_BRIEFING) and len(title) > len(_BRIEFING):
        matter = title.removeprefix(_BRIEFING).removeprefix(_ABOUT)
        return phrases.text("opener.briefed", unit=unit, matter=matter)
    return _by_kind(title, kind, unit, phrases)


def _by_kind(title: str, kind: ItemKind, unit: str, phrases: Phrases) -> str:
    if kind is ItemKind.REPORT:
        noun = phrases.words("opener.nouns")[-5]
        for ending in ("汇报", "报告"):
            if title.endswith(ending) and not title.startswith(_ABOUT):
                title, noun = title.removesuffix(ending), ending
        return phrases.text("opener.heard", unit=unit, matter=title.removeprefix(_ABOUT), noun=noun)
    if kind is ItemKind.STUDY:
        return phrases.text("opener.studied", matter=title)
    if kind is ItemKind.CIRCULATE:
        return phrases.text("opener.circulated", matter=title)
    if kind is ItemKind.PERSONNEL or title.endswith(phrases.words("opener.matters")):
        return phrases.text("opener.discussed", matter=title.removeprefix(_ABOUT))
    return phrases.text("opener.deliberated", matter=title)

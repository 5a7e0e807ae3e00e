"""Whether an assignment's text has a verb of its own, or needs 完成 before it.

A rule over word lists (resources/phrases/verbs.toml), made for the clauses offices write. In doubt
the text counts as having a verb: then it stands as it was typed, and nothing is added.
"""

import re
from functools import cache

from desk.documents.phrases.texts import Phrases

_CLAUSE_END = re.compile(r"[，。；：！？、\n]")
_TIME = re.compile(
    r"^[于在]?(?:\d+年)?(?:\d+月)?(?:\d+日)?(?:[年月]?[底末初])?(?:[上中下]旬)?(?:之前|以前|前|内|起)?"
)
_JOINING = ("和", "及", "与", "类")
_QUOTED = re.compile(r"《[^》]*》|“[^”]*”|（[^）]*）|\([^)]*\)")
_NUMBERED = re.compile(
    r"^\s*(?:（[一二三四五六七八九十]+）|[0-9]+[.．、]|[一二三四五六七八九十]+、)\s*"
)


def needs_completion(text: str) -> bool:
    """Return whether a text is a mere noun phrase, so that 完成 must be put before it."""
    clause = _first_clause(text)
    if not clause or _starts(clause, "strong") or _starts(clause, "prepositions"):
        return False
    if _is_verb_at_start(clause):
        return False
    bare = _past_adverbs(clause)
    if bare != clause:
        return not (
            _starts(bare, "strong") or _is_verb_at_start(bare) or _starts(bare, "prepositions")
        ) and _ends_like_a_noun(bare)
    return not _has_subject_and_verb(clause) and _ends_like_a_noun(clause)


def _first_clause(text: str) -> str:
    """Return the first clause, what stands in brackets and quotation marks made neutral."""
    plain = _QUOTED.sub(lambda found: "某" * len(found[0]), _NUMBERED.sub("", text.strip()))
    return _CLAUSE_END.split(plain, maxsplit=1)[0].strip(" \u3000")


def _past_adverbs(clause: str) -> str:
    """Return what follows adverbs and a time: 12月20日前报送方案 → 报送方案."""
    clause = _TIME.sub("", clause)
    adverbs = _words("adverbs")
    while (word := next((w for w in adverbs if clause.startswith(w)), None)) is not None:
        clause = clause[len(word) :]
    return clause


def _is_verb_at_start(clause: str) -> bool:
    """A weak or single verb is one unless it is part of a name: 修订办法, but not 管理办法."""
    if any(clause.startswith(w) for w in _words("heads") if len(w) > 1 and w not in _words("weak")):
        return False
    weak = next((w for w in _words("weak") if clause.startswith(w)), None)
    if weak is not None:
        return _governs(weak, clause[len(weak) :])
    if _starts(clause, "single"):
        rest = clause[1:]
        goes_to = clause[0] in "报送交"
        return bool(rest) and (goes_to or not _ends_like_a_noun(clause))
    return False


def _governs(word: str, rest: str) -> bool:
    """Return whether `rest` is the object of `word`, and not the other part of one name."""
    if not rest or rest.startswith(_JOINING):
        return False
    if word in _words("making"):
        return not _starts(rest, "generic") and rest not in _words("weak")
    if word in _words("transitive"):
        return not _made_of(rest, _words("heads"))
    names = (*_words("heads"), *_words("endings"), *_words("weak"))
    return not _starts(rest, "heads") and not _made_of(rest, names)


def _made_of(rest: str, nouns: tuple[str, ...]) -> bool:
    """Return whether a text is nothing but such nouns: 拆迁任务, 工作方案."""
    reached = {0}
    for place in range(len(rest)):
        if place in reached:
            reached |= {place + len(n) for n in nouns if rest.startswith(n, place)}
    return len(rest) in reached


def _has_subject_and_verb(clause: str) -> bool:
    """Return whether a unit stands before a verb in mid-clause: 各单位开展自查."""
    verbs = _words("strong")
    for place in range(2, len(clause) - 1):
        if any(clause.startswith(verb, place) for verb in verbs):
            before, rest = clause[:place], clause[place + 2 :]
            quoted = not before.strip("某") and not rest.endswith(_words("generic"))
            subject = quoted or before.endswith((*_words("subjects"), *_words("adverbs")))
            if rest and subject:
                return True
    return False


def _ends_like_a_noun(clause: str) -> bool:
    return clause.endswith(_words("endings")) or clause.endswith(
        tuple(w for w in _words("weak") if len(w) > 1)
    )


def _starts(clause: str, name: str) -> bool:
    return clause.startswith(_words(name))


@cache
def _words(name: str) -> tuple[str, ...]:
    """Return a word list, the longest first."""
    return tuple(sorted(set(Phrases("verbs").words(name)), key=lambda word: (-len(word), word)))

"""Where a sentence ends, and where a clause does."""

from desk.wording.sentences.shape import Shape

_SENTENCE_ENDS = frozenset("。！？\n")
_PART_ENDS = frozenset("；")
_OPENING, _CLOSING = frozenset("（“"), frozenset("）”")


def sentences(shape: Shape) -> list[list[Shape]]:
    """Return the sentences of a text, each as its parts between semicolons.

    An end inside brackets or quotation marks ends nothing, unless they are never closed.
    """
    return [sentence.split(_ends(sentence.text, _PART_ENDS)) for sentence in _whole(shape)]


def _whole(shape: Shape) -> list[Shape]:
    return shape.split(_ends(shape.text, _SENTENCE_ENDS))


def _ends(text: str, marks: frozenset[str]) -> list[int]:
    """Return the places after these marks, those inside brackets left out."""
    found: list[int] = []
    balanced = _is_balanced(text)
    depth = 0
    for at, character in enumerate(text[:-1]):
        if balanced and character in _OPENING:
            depth += 1
        elif balanced and character in _CLOSING:
            depth -= 1
            # 他说：“……。”他又说: the sentence in quotation marks ends this one too
            if depth <= 0 and at and text[at - 1] in marks:
                found.append(at + 1)
        elif depth <= 0 and character in marks:
            found.append(at + 1)
    return found


def _is_balanced(text: str) -> bool:
    opened = sum(text.count(mark) for mark in _OPENING)
    return opened == sum(text.count(mark) for mark in _CLOSING)

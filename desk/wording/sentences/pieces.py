"""A text in pieces: what each stretch between full stops and semicolons says of a task."""

from collections.abc import Iterable
from dataclasses import dataclass

from desk.domain.sentence_reading import Part
from desk.wording.sentences.mentions import Who
from desk.wording.sentences.roles import ACTING, SAID, Claim, find_claims
from desk.wording.sentences.shape import Shape
from desk.wording.sentences.signs import (
    Signs,
    find_signs,
    is_decision,
    is_labelled,
    is_mere_opener,
    is_narrative,
    is_urging,
)
from desk.wording.sentences.stretches import sentences
from desk.wording.sentences.times import Time


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with who does what, by when, and its other signs."""

    shape: Shape
    claims: tuple[Claim, ...]
    signs: Signs

    @property
    def start(self) -> int:
        """Where it begins in the cleaned text."""
        return self.shape.origins[0]

    @property
    def end(self) -> int:
        """Where it ends in the cleaned text."""
        return self.shape.origins[-1]

    @property
    def times(self) -> tuple[Time, ...]:
        """The deadlines it names."""
        return tuple(self.shape.times.values())

    @property
    def leads(self) -> bool:
        """Whether it says who leads, however vaguely."""
        return any(claim.part is Part.LEAD and claim.sureness >= ACTING for claim in self.claims)

    @property
    def has_time(self) -> bool:
        """Whether it says by when or how long."""
        return bool(self.shape.times) or self.signs.long_term is not None

    @property
    def is_aside(self) -> bool:
        """Whether it only says who and when of the sentence before: in brackets, or labelled."""
        text = self.shape.text.rstrip("。；，")
        if is_labelled(text):
            return True
        return text.startswith("（") and text.find("）") == len(text) - 1

    @property
    def gives_task(self) -> bool:
        """Whether there is anything to be done by someone or by some time in it."""
        if is_narrative(self.shape.text) and not self.shape.times:
            return False
        sure = any(claim.sureness is SAID for claim in self.claims)
        if is_decision(self.shape.text):
            return sure
        return bool(
            self.claims
            or self.shape.times
            or self.signs.is_lasting
            or (self.signs.condition and not self.signs.is_mild)
            or is_urging(self.shape.text)
        )


def read_pieces(shape: Shape) -> list[list[Piece]]:
    """Return the text's pieces, those in one list belong together: one task, or no task."""
    groups: list[list[Piece]] = []
    for parts in sentences(shape):
        made = [piece for part in parts for piece in _halves(*_headed(_piece(part)))]
        joined: list[list[Piece]] = []
        for piece in made:
            if joined and _goes_on(joined[-1], piece, new_sentence=False):
                joined[-1].append(piece)
            else:
                joined.append([piece])
        if groups and joined and _goes_on(groups[-1], joined[0][0], new_sentence=True):
            groups[-1].extend(joined.pop(0))
        groups.extend(joined)
    return groups


def _piece(shape: Shape) -> Piece:
    return Piece(shape, tuple(find_claims(shape)), find_signs(shape.text))


def _goes_on(before: list[Piece], piece: Piece, *, new_sentence: bool) -> bool:
    """Return whether a piece only says more about the task before it (；配合单位：B).

    It does where both together say each thing once: who leads, and by when.
    """
    if not piece.gives_task:
        return False
    if new_sentence and piece.is_aside and not any(one.claims for one in before):
        return True
    if not any(one.gives_task for one in before):
        return False
    led = any(one.leads for one in before)
    timed = any(one.has_time for one in before)
    if piece.leads:
        return not led and not (timed and piece.has_time)
    if not led and not any(one.claims for one in before):
        return False
    return not (new_sentence and timed and piece.has_time) and not (
        new_sentence and is_decision(piece.shape.text)
    )


def _headed(piece: Piece) -> tuple[Piece, ...]:
    """Return the piece; a decision or statement before the task is a piece of its own.

    会议原则同意方案，由A牵头…: what is decided is no part of the work.
    """
    claims = [claim for claim in piece.claims if claim.sureness is SAID]
    if not claims or not is_decision(piece.shape.text):
        return (piece,)
    cut = piece.shape.text.rfind("，", 0, claims[0].at) + 1
    head = piece.shape.text[:cut]
    if not cut or is_mere_opener(head) or any(at < cut for at in piece.shape.times):
        return (piece,)
    return tuple(_piece(part) for part in piece.shape.split([cut]))


def _halves(*pieces: Piece) -> Iterable[Piece]:
    """Return the pieces, the last one cut where each clause says who leads and by when."""
    *heads, piece = pieces
    cuts = _lead_clauses(piece)
    if len(cuts) < 2:
        return pieces
    parts = [_piece(part) for part in piece.shape.split(cuts[1:])]
    if not all(part.leads and part.has_time for part in parts):
        return pieces
    return (*heads, *parts)


def _lead_clauses(piece: Piece) -> list[int]:
    """Return where the clauses begin that name a lead other than the one before."""
    text = piece.shape.text
    starts: list[int] = []
    last: tuple[str, ...] = ()
    for claim in piece.claims:
        if claim.part is not Part.LEAD or claim.sureness < ACTING or claim.mention.who is Who.VAGUE:
            continue
        start = max(text.rfind(mark, 0, claim.at) for mark in "，；：") + 1
        key = claim.mention.ids or (claim.mention.name,)
        if key != last and (not starts or start > starts[-1]):
            starts.append(start)
        last = key
    return starts

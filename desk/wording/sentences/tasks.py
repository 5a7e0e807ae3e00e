"""A task from the pieces of text that speak of it: its parts, where they stand, what is open."""

from collections.abc import Iterator
from dataclasses import dataclass

from desk.domain.assignments import WorkClass
from desk.domain.dossier import Directory
from desk.domain.sentence_reading import Doubt, DoubtCode, Fix, Mark, Part, ReadTask
from desk.wording.sentences import fixes
from desk.wording.sentences.actors import Actors, settle
from desk.wording.sentences.cleaned import Cleaned
from desk.wording.sentences.pieces import Piece
from desk.wording.sentences.roles import SAID, Claim
from desk.wording.sentences.shape import Shape
from desk.wording.sentences.signs import find_work_class, says_jointly
from desk.wording.sentences.task_text import whole_text, work_text
from desk.wording.sentences.timing import Span, Timing, Words, settle_timing

_KEPT_IN_TEXT = {DoubtCode.TWO_DATES, DoubtCode.CONDITION}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a task is read in: the text, who is known, and whom fixes may offer."""

    original: str
    cleaned: Cleaned
    shape: Shape
    directory: Directory
    item_units: tuple[str, ...]


def make_task(pieces: list[Piece], setting: Setting) -> ReadTask:
    """Return the task that these pieces, one after the other in the text, speak of."""
    cleaned = setting.cleaned
    start, end = pieces[0].start, pieces[-1].end
    span = cleaned.span(start, end)
    claims = [claim for piece in pieces for claim in piece.claims]
    said = cleaned.text[start:end]
    actors = settle(claims, jointly=says_jointly(said))
    timing = settle_timing(pieces, span, Words(setting.original, cleaned))
    work_class = _work_class(said, start, cleaned)
    shape = _stretch(setting.shape, start, end)
    return ReadTask(
        text=_text(shape.only(_taking_part(pieces, actors)), setting, actors, timing),
        spoken=setting.original[span[0] : span[1]],
        start=span[0],
        end=span[1],
        lead_id=_only(actors.lead),
        joint_lead_id=_only(actors.joint_lead),
        support_ids=tuple(claim.mention.ids[0] for claim in actors.support),
        leader_id=_only(actors.leader),
        due=timing.due,
        long_term=timing.long_term_at is not None,
        work_class=work_class[0] if work_class else None,
        marks=tuple(sorted(_marks(actors, timing, work_class, cleaned), key=_by_place)),
        problems=(*_actor_doubts(actors, span, setting), *timing.doubts),
    )


def _taking_part(pieces: list[Piece], actors: Actors) -> set[int]:
    """Return where those stand whose part in the work is said, the lead among them."""
    claims = [claim for piece in pieces for claim in piece.claims if claim.sureness is SAID]
    claims += [claim for claim in (actors.lead, actors.joint_lead) if claim is not None]
    claims += [claim for _, doubtful in actors.doubts for claim in doubtful]
    return {claim.mention.start for claim in claims}


def _text(shape: Shape, setting: Setting, actors: Actors, timing: Timing) -> str:
    """Return the work; where several are said to lead, who does what of it is kept."""
    if any(code is DoubtCode.SEVERAL_LEADS for code, _ in actors.doubts):
        return whole_text(shape, setting.original, setting.cleaned)
    keeps_dates = any(doubt.code in _KEPT_IN_TEXT for doubt in timing.doubts)
    return work_text(shape, setting.original, setting.cleaned, keeps_dates=keeps_dates)


def _only(claim: Claim | None) -> str | None:
    return claim.mention.ids[0] if claim is not None else None


def _stretch(shape: Shape, start: int, end: int) -> Shape:
    first = next(at for at, origin in enumerate(shape.origins) if origin >= start)
    last = next(at for at, origin in enumerate(shape.origins) if origin >= end)
    return shape.part(first, last)


def _work_class(said: str, start: int, cleaned: Cleaned) -> tuple[WorkClass, Span] | None:
    found = find_work_class(said)
    if found is None:
        return None
    work_class, (first, last) = found
    return work_class, cleaned.span(start + first, start + last)


def _by_place(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end


def _marks(
    actors: Actors, timing: Timing, work_class: tuple[WorkClass, Span] | None, cleaned: Cleaned
) -> Iterator[Mark]:
    claims = [(Part.LEAD, actors.lead), (Part.JOINT_LEAD, actors.joint_lead)]
    claims += [(Part.SUPPORT, claim) for claim in actors.support]
    claims += [(Part.LEADER, actors.leader)]
    for part, claim in claims:
        if claim is not None:
            yield Mark(part, *_span(claim, cleaned), claim.mention.ids[0])
    if timing.due is not None:
        for span in timing.due_at:
            yield Mark(Part.DUE, *span, timing.due)
    if timing.long_term_at is not None:
        yield Mark(Part.LONG_TERM, *timing.long_term_at, True)
    if work_class is not None:
        yield Mark(Part.WORK_CLASS, *work_class[1], work_class[0])


def _span(claim: Claim, cleaned: Cleaned) -> Span:
    return cleaned.span(claim.mention.start, claim.mention.end)


def _actor_doubts(actors: Actors, task: Span, setting: Setting) -> Iterator[Doubt]:
    support = tuple(claim.mention.ids[0] for claim in actors.support)
    for code, claims in actors.doubts:
        spans = [_span(claim, setting.cleaned) for claim in claims] or [task]
        names = "、".join(claim.mention.name for claim in claims)
        yield Doubt(
            code,
            min(start for start, _ in spans),
            max(end for _, end in spans),
            {"said": names} if names else {},
            _fixes(code, claims, support, setting, task),
        )


def _fixes(
    code: DoubtCode,
    claims: tuple[Claim, ...],
    support: tuple[str, ...],
    setting: Setting,
    task: Span,
) -> tuple[Fix, ...]:
    """Return what may be chosen: units at the item, and those the task's own sentence names."""
    directory = setting.directory
    if code is DoubtCode.AMBIGUOUS_PERSON:
        return fixes.leader_fixes(directory, _meant(claims))
    offered = (*_named_units(setting, task), *setting.item_units)
    if code is DoubtCode.SEVERAL_LEADS:
        certain = [claim.mention.ids[0] for claim in claims if len(claim.mention.ids) == 1]
        return fixes.several_leads_fixes(directory, certain, support, offered)
    if code is DoubtCode.AMBIGUOUS_UNIT:
        offered = _meant(claims)
    if claims and claims[0].part is Part.SUPPORT:
        return fixes.support_fixes(directory, support, offered)
    return fixes.lead_fixes(directory, offered)


def _meant(claims: tuple[Claim, ...]) -> tuple[str, ...]:
    return tuple(one for claim in claims for one in claim.mention.ids)


def _named_units(setting: Setting, task: Span) -> Iterator[str]:
    """Yield the units that the task's own sentence names, whatever it says of them."""
    for mention in setting.shape.mentions.values():
        start, end = setting.cleaned.span(mention.start, mention.end)
        if task[0] <= start and end <= task[1]:
            for one in mention.ids:
                if one in setting.directory.units:
                    yield one

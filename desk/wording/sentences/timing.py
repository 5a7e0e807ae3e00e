"""By when a task is to be done, of all the times and signs its sentence names."""

from dataclasses import dataclass
from datetime import date

from desk.domain.sentence_reading import Doubt, DoubtCode, Fix
from desk.wording.sentences.cleaned import Cleaned
from desk.wording.sentences.fixes import date_fixes, long_term_fix
from desk.wording.sentences.pieces import Piece
from desk.wording.sentences.times import Time

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Words:
    """A text as it was written and as the rules read it."""

    original: str
    cleaned: Cleaned

    def doubt(self, code: DoubtCode, span: Span, choices: tuple[Fix, ...]) -> Doubt:
        """Return a doubt about the words at a span of the original."""
        return Doubt(code, *span, {"said": self.original[span[0] : span[1]]}, choices)


@dataclass(frozen=True, slots=True)
class Timing:
    """A date, or for good; or what is open about it. Spans are those of the original text."""

    due: date | None = None
    due_at: tuple[Span, ...] = ()
    long_term_at: Span | None = None
    doubts: tuple[Doubt, ...] = ()


def settle_timing(pieces: list[Piece], task: Span, text: Words) -> Timing:
    """Return by when a task is to be done; `task` is where it stands in the original."""
    times = [time for piece in pieces for time in piece.times]
    condition = _condition(pieces, times, text.cleaned)
    if condition is not None:
        choices = date_fixes(_days(times))
        return Timing(doubts=(text.doubt(DoubtCode.CONDITION, condition, choices),))
    lasting = _long_term(pieces, text.cleaned, sure=bool(times))
    if times and (lasting is not None or len(_distinct(times)) > 1):
        return Timing(doubts=(_two_dates(times, lasting, text),))
    if times:
        return _one_time(times, text)
    if lasting is not None:
        return Timing(long_term_at=lasting)
    return Timing(doubts=(text.doubt(DoubtCode.NO_DUE, task, (long_term_fix(),)),))


def _one_time(times: list[Time], text: Words) -> Timing:
    meaning = times[0].meaning
    spans = tuple(text.cleaned.span(time.start, time.end) for time in times)
    if meaning.doubt is None:
        return Timing(due=meaning.day, due_at=spans)
    counted = meaning.doubt is DoubtCode.NO_CALENDAR
    code = "sentence.fix_weekdays" if counted else "sentence.fix_due"
    choices = date_fixes(meaning.choices, code=code)
    return Timing(doubts=(text.doubt(meaning.doubt, spans[0], choices),))


def _two_dates(times: list[Time], lasting: Span | None, text: Words) -> Doubt:
    spans = [text.cleaned.span(time.start, time.end) for time in times]
    spans += [lasting] if lasting is not None else []
    span = (min(start for start, _ in spans), max(end for _, end in spans))
    choices = date_fixes(_days(times))
    if lasting is not None:
        choices = (*choices, long_term_fix())
    return text.doubt(DoubtCode.TWO_DATES, span, choices)


def _condition(pieces: list[Piece], times: list[Time], cleaned: Cleaned) -> Span | None:
    for time in times:
        if time.meaning.doubt is DoubtCode.CONDITION:
            return cleaned.span(time.start, time.end)
    for piece in pieces:
        signs = piece.signs
        if signs.condition is not None and not (signs.is_mild and (times or signs.long_term)):
            return place(piece, signs.condition, cleaned)
    return None


def _long_term(pieces: list[Piece], cleaned: Cleaned, *, sure: bool) -> Span | None:
    """Return where it is said that the work has no end; with `sure` only where it is a time."""
    for piece in pieces:
        signs = piece.signs
        if signs.long_term is not None and (signs.is_lasting or not sure):
            return place(piece, signs.long_term, cleaned)
    return None


def place(piece: Piece, span: Span, cleaned: Cleaned) -> Span:
    """Return where a span of a piece's shape stands in the original text."""
    origins = piece.shape.origins
    return cleaned.span(origins[span[0]], origins[span[1]])


def _distinct(times: list[Time]) -> set[tuple[object, ...]]:
    return {
        (time.meaning.day, time.meaning.doubt, time.meaning.choices if time.meaning.doubt else ())
        for time in times
    }


def _days(times: list[Time]) -> list[date]:
    days = [time.meaning.day for time in times if time.meaning.day is not None]
    return days + [day for time in times for day in time.meaning.choices]

"""Which unit leads, which support and which leader is in charge, of all that claims to."""

from collections.abc import Iterable
from dataclasses import dataclass

from desk.domain.sentence_reading import DoubtCode, Part
from desk.wording.sentences.mentions import Who
from desk.wording.sentences.roles import ACTING, HELPED, SAID, Claim


@dataclass(frozen=True, slots=True)
class Actors:
    """Who is certain, and the claims in doubt, each under what is wrong with it."""

    lead: Claim | None = None
    joint_lead: Claim | None = None
    support: tuple[Claim, ...] = ()
    leader: Claim | None = None
    doubts: tuple[tuple[DoubtCode, tuple[Claim, ...]], ...] = ()


def settle(claims: Iterable[Claim], *, jointly: bool = False) -> Actors:
    """Return who has which part; what is not certain stays open and is named as a doubt.

    `jointly`: the text says elsewhere that two lead (采取双牵头方式).
    """
    claims = list(claims)
    leads = _leads(claims)
    doubts: list[tuple[DoubtCode, tuple[Claim, ...]]] = _unclear_units(leads)
    lead, joint = None, None
    if len(leads) == 1 and not doubts:
        lead = leads[0]
    elif len(leads) == 2 and (jointly or any(claim.joint for claim in leads)) and not doubts:
        lead, joint = leads
    elif len(leads) > 1:
        doubts.insert(0, (DoubtCode.SEVERAL_LEADS, tuple(leads)))
    elif not leads:
        doubts.append((DoubtCode.NO_LEAD, ()))
    support = _distinct(claim for claim in claims if claim.part is Part.SUPPORT)
    support = [claim for claim in support if claim.mention.who is not Who.VAGUE]
    leading = {claim.mention.ids for claim in leads if claim.mention.ids}
    support = [
        claim for claim in support if claim.mention.ids not in leading or not claim.mention.ids
    ]
    unclear = _unclear_units(support)
    leader, unclear_leaders = _leader(claims)
    return Actors(
        lead=lead,
        joint_lead=joint,
        support=tuple(claim for claim in support if len(claim.mention.ids) == 1),
        leader=leader,
        doubts=(*doubts, *unclear, *unclear_leaders),
    )


def _leads(claims: list[Claim]) -> list[Claim]:
    """Return those who lead, said most surely: a mere subject gives way to 由A牵头."""
    leading = [c for c in claims if c.part is Part.LEAD and c.mention.who is not Who.VAGUE]
    supporting = {c.mention.ids for c in claims if c.part is Part.SUPPORT and c.mention.ids}
    for sureness in (SAID, ACTING, HELPED):
        found = _distinct(claim for claim in leading if claim.sureness == sureness)
        if sureness is not SAID:
            found = [claim for claim in found if claim.mention.ids not in supporting] or found
        if found:
            return found
        if sureness is ACTING and any(_is_vague_lead(claim) for claim in claims):
            return []
    return []


def _is_vague_lead(claim: Claim) -> bool:
    return claim.part is Part.LEAD and claim.mention.who is Who.VAGUE


def _distinct(claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims, of those that mean the same unit the first, or the one said jointly."""
    found: dict[tuple[str, ...], Claim] = {}
    for claim in claims:
        key = claim.mention.ids or (claim.mention.name,)
        if key not in found or (claim.joint and not found[key].joint):
            found[key] = claim
    return sorted(found.values(), key=lambda claim: claim.mention.start)


def _unclear_units(claims: list[Claim]) -> list[tuple[DoubtCode, tuple[Claim, ...]]]:
    unclear: list[tuple[DoubtCode, tuple[Claim, ...]]] = []
    for claim in claims:
        if claim.mention.who is Who.UNKNOWN:
            unclear.append((DoubtCode.UNKNOWN_UNIT, (claim,)))
        elif len(claim.mention.ids) > 1:
            unclear.append((DoubtCode.AMBIGUOUS_UNIT, (claim,)))
    return unclear


def _leader(
    claims: list[Claim],
) -> tuple[Claim | None, list[tuple[DoubtCode, tuple[Claim, ...]]]]:
    found = _distinct(c for c in claims if c.part is Part.LEADER and c.mention.who is Who.PERSON)
    if not found:
        return None, []
    if len(found) == 1 and len(found[0].mention.ids) == 1:
        return found[0], []
    return None, [(DoubtCode.AMBIGUOUS_PERSON, tuple(found))]

"""Identifiers made by the client, so that a retried operation names the same record."""

import secrets
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_TIME_CHARACTERS = 10
_RANDOM_CHARACTERS = 10


def new_id() -> str:
    """Return 20 characters: milliseconds since 1970, then 50 random bits, both in base 32.

    Ids made later sort later (to the millisecond), which keeps index pages together.
    """
    number = (time.time_ns() // 1_000_000) << (5 * _RANDOM_CHARACTERS) | secrets.randbits(
        5 * _RANDOM_CHARACTERS
    )
    length = _TIME_CHARACTERS + _RANDOM_CHARACTERS
    return "".join(_ALPHABET[number >> 5 * (length - 1 - i) & 31] for i in range(length))

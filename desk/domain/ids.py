"""Identifiers made by the client, so that a retried operation names the same record."""

import secrets
import threading
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_TIME_CHARACTERS = 10
_RANDOM_CHARACTERS = 10


class _Numbers:
    """Gives numbers that only rise, also where the clock stands still or was put back."""

    def __init__(self) -> None:
        self._last = 0
        self._one_at_a_time = threading.Lock()

    def next(self) -> int:
        """Return milliseconds since 1970 with random bits below them, or one more than the last."""
        bits = 5 * _RANDOM_CHARACTERS
        number = (time.time_ns() // 1_000_000) << bits | secrets.randbits(bits)
        with self._one_at_a_time:
            self._last = max(number, self._last + 1)
            return self._last


_NUMBERS = _Numbers()


def new_id() -> str:
    """Return 20 characters: milliseconds since 1970, then 50 random bits, both in base 32.

    Ids made later in one process sort later, which keeps index pages together and records of
    equal rank in the order they were made.
    """
    number, length = _NUMBERS.next(), _TIME_CHARACTERS + _RANDOM_CHARACTERS
    return "".join(_ALPHABET[number >> 5 * (length - 1 - i) & 31] for i in range(length))

"""Short names for a pack's entries, for where every character counts."""

from collections import Counter
from collections.abc import Mapping
from hashlib import sha256

from kiosk.content import Kind, Pack
from kiosk.visit import Stop

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 digits and letters, without 0, 1, I and O, which look alike."""

SHORTEST = 4
LONGEST = 12


def long_reference(stop: Stop) -> str:
    """The whole of an entry's reference: every shorter one is the beginning of it."""
    kind, entry_id = stop
    number = int.from_bytes(sha256(f"{kind}/{entry_id}".encode()).digest()[:8], "big")
    letters = []
    for _ in range(LONGEST):
        number, rest = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[rest])
    return "".join(letters)


def references(pack: Pack) -> Mapping[Stop, str]:
    """A reference of four characters for each entry of a pack.

    Entries whose references would be the same get longer ones, all of them, until they differ:
    whatever else is in the pack, an entry's reference is the beginning of its long one.
    """
    every = {
        (kind, entry_id): long_reference((kind, entry_id))
        for kind in Kind
        for entry_id in pack.entries(kind)
    }
    return shortened(every)


def shortened(every: Mapping[Stop, str]) -> Mapping[Stop, str]:
    """Each long reference, cut to where no other begins in the same way."""
    begins = Counter(name[:end] for name in every.values() for end in range(SHORTEST, LONGEST + 1))
    return {
        stop: next(
            (name[:end] for end in range(SHORTEST, LONGEST) if begins[name[:end]] == 1), name
        )
        for stop, name in every.items()
    }

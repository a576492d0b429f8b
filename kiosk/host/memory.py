"""Keeping the process small over months."""

import ctypes

_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8
LARGE = 256 * 1024
"""Bytes. A decoded picture is larger; everything else is smaller."""


def give_back_large_blocks() -> None:
    """Have every picture's memory mapped for itself, so that freeing it gives it back.

    Left alone, glibc raises the size from which it maps with each large block that is freed, up
    to 32 MiB, and then keeps the pictures' memory in fragments of its own heap. Elsewhere than
    on glibc nothing happens.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:
        return
    mallopt(_M_MMAP_THRESHOLD, LARGE)
    mallopt(_M_ARENA_MAX, 2)

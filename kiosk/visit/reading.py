"""How long a page takes to read, and so how long the kiosk waits on it."""

READING_SPEED = 130.0
"""Words a minute of a visitor who reads standing, in a language that may not be their own.

Silent reading of one's own language is about 238 words a minute (Brysbaert 2019); a little more
than half of it leaves time for the picture and for a second reader.
"""


def reading_time(words: int) -> float:
    """Seconds to read `words` words."""
    return words * 60.0 / READING_SPEED


def quiet_time(timeout: float, words: int) -> float:
    """Seconds without a touch before the kiosk asks, on a page of `words` words.

    The operator's `timeout` is meant for a page that is read in half of it; what takes longer
    to read adds its own time.
    """
    return timeout + max(0.0, reading_time(words) - timeout / 2)

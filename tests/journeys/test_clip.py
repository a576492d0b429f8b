"""Somebody who watches a clip."""

from tests.journeys.visitor import Visitor

FIRST = "A fjord under a low sun"
CLIP = "The motorcycle jump", "Film clip"


def test_a_clip_is_watched_without_being_asked_anything(visitor: Visitor) -> None:
    """It plays when it is told to, tells what is seen, pauses, and ends with its page."""
    visitor.taps_the_middle()
    visitor.touches("Stunt facts")
    for name in CLIP:
        visitor.touches(name)
    visitor.sees("In words", "Play", "Captions")
    visitor.reads("A short drawn film without sound")
    assert not _said(visitor)

    visitor.touches("Play")
    visitor.sees("Pause", "From the start")
    visitor.reads(FIRST)
    visitor.waits(seconds=600)
    visitor.still_sees("Pause")
    visitor.touches("From the start")
    visitor.touches("Pause")
    visitor.reads(FIRST)
    visitor.touches("Captions")
    assert not _said(visitor)
    visitor.touches("Captions")
    visitor.reads(FIRST)

    # Paused it is a page like any other; turned to again, the clip is as it was before.
    visitor.waits(seconds=600)
    visitor.sees("Still looking?")
    visitor.touches("I’m still here")
    visitor.touches("The scene")
    visitor.touches("Film clip")
    visitor.sees("Play", "In words")
    visitor.no_longer_sees("From the start")
    assert not _said(visitor)


def _said(visitor: Visitor) -> bool:
    return any(FIRST in words for words in visitor.look().words)

"""Visitors who go quiet: asking, going on, starting over."""

import pytest

from tests.journeys.centre import Centre, Running
from tests.journeys.conftest import Open
from tests.journeys.visitor import View, Visitor

START = "Where do you want to start?"
ASKING = "Still looking?"
LONG = 600.0
"""Seconds: longer than any page is given."""


def test_one_tap_anywhere_goes_on(visitor: Visitor) -> None:
    """The kiosk asks; a tap goes on and does nothing else, as often as one likes."""
    visitor.taps_the_middle()
    card = visitor.finds("Filming locations")
    for _ in range(2):
        visitor.waits(seconds=15)
        visitor.reads(ASKING, "This screen starts over in 20 seconds.")
        visitor.waits(seconds=19)
        visitor.reads("This screen starts over in 1 second.")
        visitor.taps_at(*card.middle)
        visitor.no_longer_sees(ASKING)
        visitor.still_sees(START)
    visitor.waits(seconds=15)
    visitor.touches("I’m still here")
    visitor.no_longer_sees(ASKING)
    visitor.waits(seconds=14)
    visitor.still_sees(START)
    assert ASKING not in visitor.look().words


def test_a_page_with_more_to_read_gets_more_time(visitor: Visitor) -> None:
    """After the timeout a short page asks, a long one not yet."""
    visitor.taps_the_middle()
    visitor.touches("Filming locations")
    visitor.touches("Helsetkopen")
    visitor.reads("The top of this mountain is almost flat")
    visitor.waits(seconds=16)
    visitor.still_sees("1 / 13")
    assert ASKING not in visitor.look().words
    visitor.waits(seconds=LONG)
    visitor.sees(ASKING)


def test_start_over_ends_the_visit_and_sliding_off_it_does_not(visitor: Visitor) -> None:
    """Start over is for somebody who is done, or for the next one."""
    visitor.taps_the_middle()
    visitor.touches("Things to do")
    visitor.sees("Hike, ride, paddle and climb")
    visitor.waits(seconds=LONG)
    visitor.slides_off("Start over")
    visitor.no_longer_sees(ASKING)
    visitor.still_sees("Hike, ride, paddle and climb")
    visitor.waits(seconds=LONG)
    visitor.touches("Start over")
    visitor.comes_by()
    visitor.no_longer_sees("Hike, ride, paddle and climb")


def test_nothing_of_one_visitor_is_left_for_the_next(
    centre: Centre, running: Running, visitor: Visitor
) -> None:
    """Language, place, section and how far a list was turned are as at first again."""
    visitor.taps_the_middle()
    visitor.touches("Filming locations")
    visitor.touches("Further down")
    visitor.no_longer_sees("Helsetkopen")
    visitor.touches("English", dock=True)
    visitor.touches("Deutsch", dock=False)
    visitor.touches("Hellesylt")
    visitor.sees("Deutsch", "7 / 13")

    visitor.waits(seconds=LONG)
    assert centre.status()["phase"] == "asking"
    visitor.waits(seconds=20)
    visitor.comes_by()
    status = centre.status()
    assert (status["phase"], status["language"]) == ("attract", "en")

    visitor.taps_the_middle()
    visitor.sees(START, "English")
    visitor.touches("Filming locations")
    visitor.touches("Helsetkopen")
    visitor.reads("The top of this mountain is almost flat")


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_a_list_begins_where_it_began(size: tuple[int, int], open_centre: Open) -> None:
    """For the next visitor, and for one who turns back up."""
    with open_centre(size).kiosk() as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.taps_the_middle()
        visitor.touches("Filming locations")
        first = _comes_to_rest(visitor, "Helsetkopen")
        for _ in range(3):
            visitor.touches("Further down")
        visitor.no_longer_sees("Helsetkopen")
        for _ in range(3):
            visitor.touches("Further up")
        _stands_at(visitor, "Helsetkopen", first)
        for _ in range(3):
            visitor.touches("Further down")
        visitor.no_longer_sees("Helsetkopen")
        visitor.waits(seconds=15)
        visitor.touches("Start over")
        visitor.comes_by()
        visitor.taps_the_middle()
        visitor.touches("Filming locations")
        _stands_at(visitor, "Helsetkopen", first)


def _comes_to_rest(visitor: Visitor, words: str) -> tuple[float, ...]:
    """Where something stands once its page has slid in: the same at ten looks in a row."""
    seen: list[tuple[float, ...]] = []

    def still(view: View) -> bool:
        thing = view.find(words)
        seen.append(thing.box if thing is not None else ())
        return len(seen) >= 10 and seen[-1] != () and len(set(seen[-10:])) == 1

    visitor.waits_until(still, f"`{words}` does not come to rest")
    return seen[-1]


def _stands_at(visitor: Visitor, words: str, box: tuple[float, ...]) -> None:
    def there(view: View) -> bool:
        thing = view.find(words)
        return thing is not None and thing.box == pytest.approx(box, abs=2)

    visitor.waits_until(there, f"`{words}` is not at {box}")

"""Whole visits on the tall screen, by touch."""

import pytest

from tests.journeys.visitor import Visitor

START = "Where do you want to start?"


@pytest.fixture
def at_start(visitor: Visitor) -> Visitor:
    """Somebody who has touched the glass."""
    visitor.taps_the_middle()
    visitor.sees(START)
    return visitor


def test_a_place_leads_to_its_stunt_to_what_one_can_do_and_back_again(visitor: Visitor) -> None:
    """From attract to a place, its stunt and a hike, and step by step to the start."""
    visitor.taps_the_middle()
    visitor.sees(START, "Filming locations", "Stunt facts", "Things to do")
    # The touch that ended attract opened nothing of what came up under it.
    visitor.still_sees(START)

    visitor.touches("Filming locations")
    visitor.touches("Helsetkopen")
    visitor.reads("The top of this mountain is almost flat")
    visitor.touches("Stunts here")
    visitor.touches("The motorcycle jump")
    visitor.sees("from the ramp to the valley floor, roughly")
    visitor.touches("The scene")
    visitor.reads("On 6 September 2020 Tom Cruise")
    visitor.touches("Do it yourself")
    visitor.touches("Guided hike to Helsetkopen")
    visitor.sees("What it is", "How to do it")

    # Back at a page, what was open on it still is.
    visitor.touches("The motorcycle jump", dock=False)
    visitor.sees("Hellesylt by e-bike")
    visitor.touches("Helsetkopen", dock=False)
    visitor.sees("The motorcycle jump")
    visitor.touches("The scene")
    visitor.reads("The top of this mountain is almost flat")
    visitor.touches("Places", dock=False)
    visitor.sees("Filming locations", "Rauma Railway")
    visitor.touches("Start")
    visitor.sees(START)


def test_start_leads_to_every_kind_and_each_opens_an_entry(at_start: Visitor) -> None:
    """Stunts, things to do and places; the dock leads back to Start from each entry."""
    visitor = at_start
    for heading, entry, part in (
        ("Stunt facts", "The motorcycle jump", "from the ramp to the valley floor"),
        ("Things to do", "Guided hike to Helsetkopen", "How to do it"),
        ("Filming locations", "Helsetkopen", "The top of this mountain"),
    ):
        visitor.touches("Start", dock=True)
        visitor.touches(heading)
        visitor.touches(entry)
        visitor.reads(part)
        visitor.no_longer_sees(heading)


def test_how_this_works_is_one_touch_away_and_leads_back(at_start: Visitor) -> None:
    """From a page and from the comfort panel, by the same button in the same corner."""
    visitor = at_start
    where = visitor.finds("How this works").box
    visitor.touches("Filming locations")
    visitor.touches("Helsetkopen")
    visitor.reads("The top of this mountain is almost flat")
    assert visitor.finds("How this works").box == where
    visitor.touches("How this works")
    visitor.sees("Look around", "Ask us", "The people at the desk are glad to help.")
    visitor.touches("Back", dock=False)
    visitor.reads("The top of this mountain is almost flat")

    visitor.touches("Comfort", dock=True)
    visitor.sees("Size of the text")
    visitor.touches("How this works")
    visitor.sees("Ask us")
    visitor.touches("Back", dock=False)
    visitor.sees("Size of the text")
    visitor.touches("Back", dock=False)
    visitor.reads("The top of this mountain is almost flat")


def test_explore_opens_the_entry_that_the_slide_is_about(visitor: Visitor) -> None:
    """Attract turns to its next slide; that slide's own button opens its entry."""
    first = visitor.sees("Touch to explore").slide
    visitor.waits(seconds=8)
    kind, _, title = visitor.waits_until(
        lambda view: view.slide not in (first, ""), "The slide stays"
    ).slide.partition(" · ")
    assert kind in {"Filming location", "Stunt", "Thing to do"}
    visitor.touches(f"Explore: {title}")
    visitor.sees(title, "Next", "Previous")
    visitor.touches(
        {"Filming location": "Places", "Stunt": "Stunts"}.get(kind, "To do"), dock=False
    )
    visitor.sees(title, "Further down")


def test_arrows_and_swipes_lead_to_the_next_entry_and_the_one_before(at_start: Visitor) -> None:
    """Round and round the kind; a short pull changes nothing."""
    visitor = at_start
    visitor.touches("Stunt facts")
    visitor.touches("The motorcycle jump")
    visitor.sees("1 / 9")
    visitor.touches("Next")
    visitor.sees("2 / 9")
    visitor.swipes("left")
    visitor.sees("3 / 9")
    visitor.swipes("right")
    visitor.sees("2 / 9")
    visitor.swipes("right", share=0.05)
    visitor.still_sees("2 / 9")
    visitor.touches("Previous")
    visitor.sees("1 / 9", "The motorcycle jump")
    visitor.touches("Previous")
    visitor.sees("9 / 9")
    visitor.swipes("left")
    visitor.sees("1 / 9")


def test_another_language_changes_the_words_and_not_the_place(at_start: Visitor) -> None:
    """English, Norwegian, German, each by its own name; the page stays the same."""
    visitor = at_start
    visitor.touches("Filming locations")
    visitor.touches("Rauma Railway")
    visitor.sees("2 / 13")
    visitor.touches("English", dock=True)
    visitor.sees("Language", "Norsk bokmål", "Deutsch")
    visitor.touches("Norsk bokmål", dock=False)
    visitor.sees("2 / 13", "Raumabanen")
    visitor.touches("Norsk bokmål", dock=True)
    visitor.touches("Deutsch", dock=False)
    visitor.sees("2 / 13", "Raumabahn")
    # And once more without choosing: the same button leads back.
    visitor.touches("Deutsch", dock=True)
    visitor.sees("English", "Norsk bokmål")
    visitor.touches("Deutsch", dock=True)
    visitor.sees("2 / 13", "Raumabahn")

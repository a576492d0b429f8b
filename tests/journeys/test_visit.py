"""Whole visits, from the first touch to the way back."""

from tests.journeys.visitor import Visitor

START = "Where do you want to start?"


def test_somebody_follows_a_place_to_its_stunt_and_back(visitor: Visitor) -> None:
    """From attract to a place, to the stunt done there, to what one can do; then back."""
    visitor.taps_the_middle()
    visitor.sees(START, "Filming locations", "Stunt facts", "Things to do")
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
    visitor.touches("The motorcycle jump", dock=False)
    visitor.sees("from the ramp to the valley floor, roughly")
    visitor.touches("Helsetkopen", dock=False)
    visitor.reads("The top of this mountain is almost flat")
    visitor.touches("Places", dock=False)
    visitor.sees("Filming locations", "Rauma Railway")
    visitor.touches("Start")
    visitor.sees(START)

"""Somebody who looks for something to do, in a centre that knows where it stands."""

from tests.journeys.centre import Centre

NB = "\N{NO-BREAK SPACE}"
ANDALSNES = "{name: Åndalsnes, lat: 62.5675, lon: 7.687}"


def test_looking_for_something_to_do(centre: Centre) -> None:
    """Ask for little at a time, open one, leaf through the rest, go back, and have it all again."""
    centre.configure(place=ANDALSNES)
    with centre.kiosk() as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.taps_the_middle()
        visitor.finds(f"Troll Wall  9.7{NB}km")
        visitor.touches("Things to do")
        visitor.sees("Guided hike to Helsetkopen", f"68{NB}km away")
        visitor.touches("With children  10")
        visitor.sees("10 of 21")
        visitor.touches("Indoors  4")
        visitor.sees("4 of 21", "With children  4")
        visitor.touches("Nearest first")

        visitor.touches("A seat on the Rauma Railway")
        visitor.sees("1 / 4")
        visitor.touches("How to do it")
        visitor.touches("Further down")
        visitor.sees("From here", "Right here")
        visitor.touches("Next")
        visitor.sees("Golden Train", "2 / 4")
        visitor.touches("Next")
        visitor.touches("Next")
        visitor.sees("Loen Skylift", "4 / 4")
        visitor.touches("How to do it")
        visitor.touches("Further down")
        visitor.sees(f"70{NB}km (43{NB}miles) as the crow flies")
        visitor.touches("Previous")
        visitor.sees("3 / 4")
        visitor.touches("To do", dock=False)

        # What was asked for is still so, in any language, until it is cleared.
        visitor.sees("4 of 21", "Golden Train")
        visitor.touches("English", dock=True)
        visitor.touches("Deutsch", dock=False)
        visitor.sees("4 von 21", f"70{NB}km entfernt")
        visitor.touches("Alle  21")
        view = visitor.no_longer_sees("4 von 21")
        assert "Wandern, radeln, paddeln, klettern" in view.words

        # The next visitor finds everything as it was.
        visitor.touches("Leicht  10")
        visitor.sees("10 von 21")
        visitor.waits(seconds=600)
        visitor.waits(seconds=20)
        visitor.comes_by()
        visitor.taps_the_middle()
        visitor.touches("Things to do")
        visitor.sees("Hike, ride, paddle and climb", "Guided hike to Helsetkopen")


def test_a_centre_that_does_not_know_where_it_stands_says_nothing_of_it(centre: Centre) -> None:
    """No distance, no empty label, and no list by what is near."""
    with centre.kiosk() as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.taps_the_middle()
        visitor.touches("Things to do")
        visitor.finds("By film")
        view = visitor.sees("Guided hike to Helsetkopen")
        assert "Nearest first" not in view.names
        assert not [words for words in view.words if "away" in words or "km" in words]
        visitor.touches("By film")
        visitor.sees("Fallout (2018)")

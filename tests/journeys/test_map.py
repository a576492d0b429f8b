"""Finding one's way on the map, by touch, and back again."""

from pathlib import Path

from tests.journeys.visitor import Thing, Visitor

PAGE = (1080, 1920)


def marks(visitor: Visitor, part: str) -> list[Thing]:
    """The marks on the map whose names begin so, or hold it."""
    return [one for one in visitor.look().buttons if part in one.words and one.enabled]


def touches_mark(visitor: Visitor, part: str) -> None:
    """A tap on the one mark that says this."""
    view = visitor.waits_until(
        lambda view: [one for one in view.buttons if part in one.words and one.enabled],
        f"The visitor finds no mark `{part}`",
    )
    (words,) = {one.words for one in view.buttons if part in one.words}
    visitor.touches(words)


def test_from_the_map_to_a_page_and_back_to_the_map_as_it_was(visitor: Visitor) -> None:
    """A cluster leads into the inset, a pin to its card, the card to the page, and back."""
    visitor.taps_the_middle()
    visitor.touches("Map", dock=True)
    visitor.sees("Where it all happens", "Svalbard")
    touches_mark(visitor, "close together")
    visitor.sees("Sunnmøre and Romsdal", "Ålesund")
    touches_mark(visitor, "Ålesund, Filming location")
    visitor.sees("Open", "Add to my trip")
    visitor.touches("Add to my trip")
    visitor.sees("In my trip")
    visitor.touches("Open")
    visitor.sees("Next", "Previous")
    visitor.touches("Map", dock=False)
    visitor.sees("Sunnmøre and Romsdal", "In my trip")
    # Another language changes the words and not the place.
    visitor.touches("English", dock=True)
    visitor.touches("Deutsch", dock=False)
    visitor.sees("Sunnmøre und Romsdal", "In meiner Reise")
    visitor.touches("Schließen")
    visitor.touches("Alles zeigen")
    visitor.sees("Hier spielt alles")
    # And whoever comes next finds it whole, with no card.
    visitor.touches("Start", dock=True)
    visitor.waits(60)
    visitor.waits(30)
    visitor.comes_by()
    visitor.taps_the_middle()
    visitor.touches("Map", dock=True)
    visitor.sees("Where it all happens")
    assert "Close this" not in visitor.look().names


def test_fingers_pull_and_spread_the_map_and_one_button_brings_it_back(
    visitor: Visitor, tmp_path: Path
) -> None:
    """One finger pulls, two spread, three are a palm; nothing opens on the way."""
    visitor.taps_the_middle()
    visitor.touches("Map", dock=True)
    visitor.sees("Where it all happens")
    visitor.finds("Svalbard, 5 things here")
    assert not visitor.finds("Closer").outside
    visitor.moves_fingers(
        ("down", 0, 300, 900),
        ("down", 1, 400, 900),
        *(
            step
            for far in range(0, 200, 20)
            for step in (("to", 0, 300 - far, 900), ("to", 1, 400 + far, 900))
        ),
        ("up", 0, 120, 900),
        ("up", 1, 580, 900),
    )
    visitor.waits_until(
        lambda view: "Svalbard, 5 things here" not in [b.words for b in view.buttons if b.enabled],
        "The map did not come closer",
    )
    for _ in range(6):
        visitor.moves_fingers(
            ("down", 0, 200, 700),
            *(("to", 0, 200 + 100 * step, 700 + 60 * step) for step in range(8)),
            ("up", 0, 900, 1120),
        )
    visitor.sees("Where it all happens")
    assert "Close this" not in visitor.look().names
    visitor.touches("Show all")
    visitor.finds("Svalbard, 5 things here")
    visitor.takes_a_picture(tmp_path / "map.png")


def test_an_entry_shows_where_it_is_and_a_filter_leaves_what_is_asked(visitor: Visitor) -> None:
    """From a page to its pin, back to the page; then only the stunts."""
    visitor.taps_the_middle()
    visitor.touches("Filming locations")
    visitor.touches("Preikestolen")
    visitor.touches("Getting there")
    visitor.touches("Show on the map")
    visitor.sees("Map", "Open", "Close this")
    visitor.touches("Preikestolen", dock=False)
    visitor.sees("Getting there", "Show on the map")
    visitor.touches("Map", dock=True)
    visitor.touches("Stunts 6")
    visitor.waits_until(
        lambda view: not any("Ålesund" in one.words for one in view.buttons), "All is still there"
    )
    visitor.touches("Show all")
    visitor.sees("Where it all happens")

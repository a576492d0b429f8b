"""A visitor collects a trip, puts it in order, and leaves nothing of it behind."""

import pytest

from tests.journeys.centre import Centre
from tests.journeys.visitor import Visitor

PLACE = "{name: Hellesylt, lat: 62.0866, lon: 6.874}"
PAGES = (
    ("Filming locations", "Preikestolen"),
    ("Filming locations", "Helsetkopen"),
    ("Stunt facts", "The motorcycle jump"),
    ("Things to do", "Guided hike to Helsetkopen"),
    ("Filming locations", "Rauma Railway"),
)


@pytest.fixture
def centre(centre: Centre) -> Centre:
    """A centre that knows where it stands."""
    centre.configure(place=PLACE)
    return centre


def test_five_stops_from_five_pages(visitor: Visitor) -> None:
    """Collected by touch, put in order, removed and back, in two languages, and gone."""
    visitor.taps_the_middle()
    collects_all(visitor)

    visitor.touches("My trip", dock=True)
    visitor.reads("5 stops, about ", "as the crow flies", "km from here")
    assert stops(visitor)[:2] == [title for _, title in PAGES][:2]

    # By hand: a button, and the handle.
    visitor.touches("Preikestolen: further down")
    has_order(visitor, "Helsetkopen", "Preikestolen")
    carries(visitor, "Preikestolen", onto="Helsetkopen")
    has_order(visitor, "Preikestolen", "Helsetkopen")

    # The shortest way goes from here to what is near first; and it can be taken back.
    visitor.touches("Shortest way")
    visitor.reads("The shortest way saves ")
    assert "Preikestolen" not in stops(visitor)[:3]
    visitor.touches("Undo")
    has_order(visitor, "Preikestolen", "Helsetkopen")

    visitor.touches("Remove Helsetkopen")
    visitor.reads("4 stops, about ", "Removed: Helsetkopen")
    visitor.touches("Undo")
    visitor.reads("5 stops, about ")
    has_order(visitor, "Preikestolen", "Helsetkopen")

    # A stop leads to its page, and back to the trip; there it can be taken out and put back too.
    visitor.touches("Helsetkopen")
    visitor.touches("In my trip")
    visitor.sees("4", "Add to my trip")
    visitor.touches("Add to my trip")
    visitor.sees("5")
    visitor.touches("My trip", dock=False)
    has_order(visitor, "Preikestolen", "Helsetkopen")

    visitor.touches("English", dock=True)
    visitor.touches("Deutsch", dock=False)
    visitor.reads("5 Stationen, etwa ", "Luftlinie")

    visitor.touches("Alle entfernen")
    visitor.sees("Wohin geht die Reise?", "Alle 5 Stationen entfernt")
    visitor.touches("Rückgängig")
    visitor.reads("5 Stationen, etwa ")

    # It ends with the visit.
    visitor.waits(seconds=600)
    visitor.waits(seconds=60)
    visitor.comes_by()
    visitor.taps_the_middle()
    visitor.touches("My trip", dock=True)
    visitor.sees("Where will you go?")
    visitor.no_longer_sees("5", "Preikestolen")
    visitor.touches("Things to do")
    visitor.sees("Hike, ride, paddle and climb")


def collects_all(visitor: Visitor) -> None:
    """Each from its page, by way of Start; the dock counts them."""
    for count, (kind, title) in enumerate(PAGES, 1):
        visitor.touches("Start", dock=True)
        visitor.touches(kind)
        brings_into_view(visitor, title)
        visitor.touches(title)
        visitor.touches("Add to my trip")
        visitor.sees("In my trip", str(count))


def brings_into_view(visitor: Visitor, title: str) -> None:
    """Turn the list further down until this is on it."""
    for _ in range(9):
        found = visitor.look().find(title)
        if found is not None and not found.cut:
            return
        visitor.finds("Further down")
        visitor.touches("Further down")
    raise AssertionError(f"`{title}` is not on this list.")


def stops(visitor: Visitor) -> list[str]:
    """The stops of the trip that can be seen, from top to bottom."""
    named = visitor.waits_until(
        lambda view: any(name.startswith("Remove ") for name in view.names), "There is no stop"
    )
    rows = [button for button in named.buttons if button.words.startswith("Remove ")]
    titles = [row.words.removeprefix("Remove ") for row in sorted(rows, key=lambda r: r.box[1])]
    return [title for title in titles if title != "all"]


def has_order(visitor: Visitor, first: str, second: str) -> None:
    """These two are the first stops, once everything has found its place."""
    visitor.waits_until(
        lambda _: stops(visitor)[:2] == [first, second], f"{first} and {second} are not first"
    )


def carries(visitor: Visitor, title: str, *, onto: str) -> None:
    """A finger takes a stop by its handle, on its left, and lets go of it over another."""
    begun, end = visitor.finds(title).middle[1], visitor.finds(onto).box[1]
    x = visitor.finds(title).box[0] / 2
    way = [begun + (end - begun) * step / 8 for step in range(9)]
    visitor.moves_fingers(
        ("down", 0, x, begun), *(("to", 0, x, y) for y in way[1:]), ("up", 0, x, way[-1])
    )

"""What a tap on the map leads to."""

from kiosk.content import place_of
from kiosk.ui.map_marks import Layout, View, clustered, inset_of_all
from kiosk.ui.map_pins import sheets_of, spot_on
from kiosk.ui.shown import Shown
from kiosk.visit import Camera, Glass, Looking, Stop

ONE_OF_MANY = 4.0
"""How many times closer than whole a map is looked at to show where one entry lies."""


ANY_GLASS = Glass()
"""For who does not know how the map lies on the screen: it is held there when it is shown."""


def tapped(view: View, layout: Layout, stops: tuple[Stop, ...]) -> Looking:
    """After a tap on the mark of these.

    What stays one mark however close one comes opens as a card; else the map comes closer, on
    the inset that shows them all, if there is one.
    """
    sheets, looking = sheets_of(view.picture), view.looking
    number = looking.on(sheets)
    held = [pin for pin in view.pins(number) if pin.stop in stops]
    inset = inset_of_all(view, stops) if number == 0 else 0
    one_place = len({(pin.across, pin.down) for pin in held}) <= 1
    if one_place or (not inset and _never_parts(view, layout, stops, number)):
        return looking.opened(stops)
    if inset:
        return looking.closed().all_of(inset, layout.glass, sheets)
    places = [(pin.across, pin.down) for pin in held]
    return looking.closed().apart(places, layout.glass, sheets)


def _never_parts(view: View, layout: Layout, stops: tuple[Stop, ...], number: int) -> bool:
    closest = layout.glass.closest(sheets_of(view.picture)[number])
    them = clustered(view, layout, Camera(zoom=closest))
    return any(set(stops) <= set(one.stops) for one in them)


def map_at(stop: Stop, shown: Shown, glass: Glass = ANY_GLASS) -> Looking:
    """Looking at one entry, with its card open: on an inset, where one shows it."""
    picture = shown.pack.manifest.map
    place = place_of(shown.entries(stop[0])[stop[1]], shown.pack)
    if picture is None or place is None:
        return Looking(card=(stop,))
    sheets = sheets_of(picture)
    for number in (*range(1, len(sheets)), 0):
        spot = spot_on(picture, number, place.lat, place.lon)
        if spot is not None:
            sheet = sheets[number]
            zoom = glass.whole(sheet).zoom * (ONE_OF_MANY if number == 0 else 1.0)
            return Looking(glass.hold(Camera(*spot, zoom), sheet), number, card=(stop,))
    return Looking(card=(stop,))


def is_on_map(stop: Stop, shown: Shown) -> bool:
    """Whether the pack's map shows where an entry lies."""
    picture = shown.pack.manifest.map
    place = place_of(shown.entries(stop[0])[stop[1]], shown.pack)
    return picture is not None and place is not None and picture.shows(place.lat, place.lon)


def map_views(shown: Shown) -> tuple[Looking, ...]:
    """All of the map, and all of each inset; nothing for a pack without a map."""
    picture = shown.pack.manifest.map
    sheets = sheets_of(picture) if picture is not None else ()
    return tuple(
        Looking().all_of(number, ANY_GLASS, sheets) if number else Looking()
        for number in range(len(sheets))
    )

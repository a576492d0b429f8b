"""The way from the kiosk to an entry: by road where the pack tells it, else as the crow flies."""

from dataclasses import dataclass

from kiosk.content import Activity, Entry, Location, Pack, place_of
from kiosk.documents import Span
from kiosk.visit.distances import Point, distance

RIGHT_HERE = 200.0
"""Metres within which something is here: two minutes on foot, and as exact as pins are set."""

PINS = 2000.0
"""Metres by which a pin may be off the end of its road: a village is a point."""


@dataclass(frozen=True, slots=True)
class Way:
    """How far something is: along a road with the time of the drive, or through the air."""

    metres: float
    by_road: bool = False
    time: Span | None = None

    @property
    def right_here(self) -> bool:
        """Whether there is no way to go."""
        return not self.by_road and self.metres < RIGHT_HERE


def way_to(entry: Entry, pack: Pack, here: Point | None) -> Way | None:
    """The way to `entry`; None where it is not known where it lies, or where the kiosk stands.

    No road is shorter than the crow flies: one that is was measured from another centre.
    """
    place = place_of(entry, pack)
    if here is None or place is None:
        return None
    air = distance(here, Point(place.lat, place.lon))
    road = entry.road if isinstance(entry, (Location, Activity)) else None
    if road is None or road.distance + PINS < air:
        return Way(air)
    return Way(road.distance, by_road=True, time=road.time)

"""Where an entry lies: at its own place, or at that of a location it belongs to."""

from kiosk.content.models import Activity, Entry, Location, Pack, Stunt
from kiosk.content.places import Place


def place_of(entry: Entry, pack: Pack) -> Place | None:
    """Its own place; for a stunt or an activity without one, its first location's that has one."""
    if isinstance(entry, (Location, Activity)) and entry.place is not None:
        return entry.place
    if isinstance(entry, (Stunt, Activity)):
        for name in entry.locations:
            if name in pack.locations:
                return pack.locations[name].place
    return None

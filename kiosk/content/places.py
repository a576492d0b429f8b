"""Where an entry lies, and the way there."""

from typing import Annotated

from pydantic import Field

from kiosk.content.frozen import Finite, Frozen
from kiosk.documents import Metres, Span, write_metres


class Place(Frozen):
    """A point on the map, WGS 84."""

    lat: Annotated[Finite, Field(ge=-90, le=90)]
    """Degrees north, -90 to 90."""
    lon: Annotated[Finite, Field(ge=-180, le=180)]
    """Degrees east, -180 to 180."""
    elevation: Annotated[Finite, Field(ge=-500, le=9000)] | None = None
    """Metres above the sea."""


class Road(Frozen):
    """The way there by road, from the centre the pack is made for."""

    distance: Annotated[Metres, Field(gt=0, le=20_000_000)]
    """How far it is by road, ferries included: 84 km."""
    time: Span | None = None
    """How long the drive takes: 1 h 30 min."""

    def __str__(self) -> str:
        far = write_metres(self.distance)
        return far if self.time is None else f"{far}, {self.time}"

"""Where an entry lies, also when it has no place of its own."""

import pytest

from kiosk.content import Kind, place_of
from tests.ui.shelves import HIKE, JUMP, PLACES, WALK, WRECK, pack

ELSEWHERE = {"place": {"lat": 60.0, "lon": 5.0}}
PACK = pack(
    PLACES,
    {"jump": JUMP, "wreck": WRECK, "two": {**JUMP, "locations": ["gone", "valley", "top"]}},
    {"hike": HIKE, "walk": WALK, "own": {**HIKE, **ELSEWHERE}},
)


@pytest.mark.parametrize(
    ("kind", "name", "lat"),
    [
        (Kind.LOCATION, "top", 62.06),
        (Kind.LOCATION, "valley", 62.0),
        (Kind.STUNT, "jump", 62.06),
        (Kind.STUNT, "two", 62.0),
        (Kind.STUNT, "wreck", None),
        (Kind.ACTIVITY, "hike", 62.06),
        (Kind.ACTIVITY, "own", 60.0),
        (Kind.ACTIVITY, "walk", None),
    ],
)
def test_an_entry_lies_at_its_own_place_or_at_its_first_locations(
    kind: Kind, name: str, lat: float | None
) -> None:
    place = place_of(PACK.entry(kind, name), PACK)
    assert (place.lat if place is not None else None) == lat

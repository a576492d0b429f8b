"""A visitor collects a trip, somebody at the desk reads its code, and the statistics know of it."""

import json
import re
from time import monotonic

import pytest

from tests.journeys.centre import Centre, Running
from tests.journeys.test_staff import PIN, comes_in
from tests.journeys.visitor import PATIENCE, Visitor

START = "Where do you want to start?"
ADD = "Add to my trip"


def collects(visitor: Visitor, *titles: str) -> None:
    """From Start, by way of the list, to the page, and onto the trip."""
    for title in titles:
        visitor.touches("Start", dock=True)
        visitor.sees(START)
        visitor.touches("Stunt facts")
        visitor.touches(title)
        visitor.touches(ADD)
        visitor.sees("In my trip")


def goes_away(visitor: Visitor) -> None:
    """Nobody is there any more: it asks, and starts over."""
    visitor.waits(seconds=120)  # more than the page takes that has most to read
    visitor.sees("Still looking?")
    visitor.waits(seconds=20)
    visitor.comes_by()


def trips_at_the_desk(centre: Centre) -> list[dict[str, object]]:
    said = centre.says("desk", "--format", "json")
    assert (said.status, said.err) == (0, "")
    trips = json.loads(said.out)
    assert isinstance(trips, list)
    return trips


def waits_for_a_trip(centre: Centre, stops: int) -> dict[str, object]:
    """The kiosk writes a trip down soon after its last change."""
    end = monotonic() + PATIENCE
    while True:
        trips = trips_at_the_desk(centre)
        if trips and len(trips[0]["stops"]) == stops:  # type: ignore[arg-type]
            return trips[0]
        assert monotonic() < end, trips


def test_a_trip_is_read_at_the_desk_and_the_visit_is_counted(
    running: Running, visitor: Visitor, centre: Centre
) -> None:
    visitor.taps_the_middle()
    collects(visitor, "The motorcycle jump", "The fight on the train roof")
    trip = waits_for_a_trip(centre, 2)
    code = str(trip["code"])

    said = centre.says("desk")
    assert said.out.startswith(f"{code[:2]}\N{NO-BREAK SPACE}{code[2:]}  since today ")
    assert "The motorcycle jump" in said.out
    in_full = centre.says("desk", code.lower()).out
    assert re.search(r"1\. The motorcycle jump .*\n +2\. The fight on the train roof", in_full)
    assert centre.says("desk", "--done", code[:2], code[2:]).status == 0
    assert trips_at_the_desk(centre) == []

    goes_away(visitor)
    assert running.is_told_to_end() == 0
    counted = json.loads(centre.says("stats", "--format", "json").out)
    assert sum(counted["visits"].values()) == 1
    assert counted["ended"] == {"nobody": 1}
    assert counted["opened"] == {"stunt/motorcycle-jump": 1, "stunt/train-roof-fight": 1}
    assert counted["stopped"] == {"entry/stunt/train-roof-fight": 1}
    assert counted["added"] == counted["opened"]
    assert counted["languages"] == {"en": 1}
    assert "1 visit from " in centre.says("stats").out
    assert (centre.folder / "state/kiosk/ledger.sqlite3").stat().st_mode & 0o777 == 0o600


def test_staff_find_the_trip_on_the_screen(centre: Centre) -> None:
    assert centre.says("staff", "set-pin", given=f"{PIN}\n").status == 0
    with centre.kiosk() as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.taps_the_middle()
        collects(visitor, "The motorcycle jump")
        code = str(waits_for_a_trip(centre, 1)["code"])
        shown = f"{code[:2]}\N{NO-BREAK SPACE}{code[2:]}"
        goes_away(visitor)
        comes_in(running)
        visitor.touches("Desk", dock=True)
        visitor.sees("1 trip is open.")
        visitor.touches(shown)
        visitor.sees("The motorcycle jump")
        visitor.touches(f"Done: {shown}")
        visitor.touches(f"Undo: {shown}")
        visitor.touches(f"Done: {shown}")
        visitor.sees(f"Undo: {shown}")
        assert trips_at_the_desk(centre) == []
        visitor.touches("Week", dock=True)
        visitor.sees("1 visit", "What they opened", "The motorcycle jump")


@pytest.mark.parametrize("section", ["desk", "statistics"])
def test_switched_off_nothing_of_it_is_kept(centre: Centre, section: str) -> None:
    centre.configure(**{section: "{enabled: false}"})
    with centre.kiosk() as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.taps_the_middle()
        collects(visitor, "The motorcycle jump")
        visitor.touches("Start", dock=True)
        visitor.sees(START)
        goes_away(visitor)
        assert running.is_told_to_end() == 0
    counted = json.loads(centre.says("stats", "--format", "json").out)
    assert bool(counted["opened"]) is (section == "desk")
    assert bool(trips_at_the_desk(centre)) is (section == "statistics")

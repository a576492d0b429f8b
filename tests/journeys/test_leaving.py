"""What a visitor liked leaves with them: from the glass onto the page on their phone."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import gpxpy
import pytest
import zxingcpp
from PIL import Image

from kiosk.cli import main
from kiosk.config import shipped_pack
from kiosk.content import place_of
from tests.journeys.centre import Centre
from tests.journeys.test_trip import PAGES, PLACE, collects_all, stops
from tests.journeys.visitor import Visitor
from tests.takeaway.browser import Browser
from tests.takeaway.packs import every_stop, shipped

PAGE = "https://example.org/trip"


@pytest.fixture
def centre(centre: Centre) -> Centre:
    """A centre that knows where it stands, with a page for trips of its own."""
    centre.configure(place=PLACE, takeaway=f"{{page: '{PAGE}'}}")
    return centre


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    browser = Browser(tmp_path)
    yield browser
    browser.close()


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """The page that the link leads to, made by the command."""
    file = tmp_path / "trip.html"
    assert main(["takeaway-page", "--out", str(file), "--pack", str(shipped_pack())]) == 0
    return file


def test_five_stops_on_the_phone(
    page: Path, browser: Browser, visitor: Visitor, tmp_path: Path
) -> None:
    """Collected, sorted, taken to a phone without a network, and saved there as a track."""
    visitor.taps_the_middle()
    collects_all(visitor)
    visitor.touches("My trip", dock=True)
    visitor.touches("Shortest way")
    visitor.reads("The shortest way saves ")
    sorted_stops = reads_all(visitor)
    assert sorted(sorted_stops) == sorted(title for _, title in PAGES)
    assert sorted_stops != [title for _, title in PAGES]

    link = urlsplit(code_on(visitor.takes_a_picture(tmp_path / "glass.png")))
    assert link.geturl().startswith(f"{PAGE}#")
    browser.open(page, link.fragment)
    assert browser.texts("h2") == sorted_stops
    assert not browser.complaints()

    track = gpxpy.parse(browser.saved_after("Save as GPX").read_text(encoding="utf-8"))
    assert [stop.name for stop in track.waypoints] == sorted_stops
    (route,) = track.routes
    assert [(one.latitude, one.longitude) for one in route.points] == places(sorted_stops)


def reads_all(visitor: Visitor) -> list[str]:
    """The stops from the first to the last; the list is turned for those further down."""
    read: list[str] = []
    for _ in range(20):
        read = list(dict.fromkeys([*read, *stops(visitor)]))
        if len(read) == len(PAGES):
            return read
        visitor.touches("Further down")
    raise AssertionError(f"Only {read} can be reached.")


def code_on(picture: Path) -> str:
    """What the one code on this picture of the screen says to an independent reader."""
    with Image.open(picture) as image:
        (found,) = zxingcpp.read_barcodes(image)
    return found.text


def places(titles: list[str]) -> list[tuple[float, float]]:
    """Where the pack says that these are."""
    content = shipped()
    named = {
        content.entry(*stop).title.read("en", "en"): place_of(content.entry(*stop), content)
        for stop in every_stop(content)
    }
    found = [named[title] for title in titles]
    return [(one.lat, one.lon) for one in found if one is not None]

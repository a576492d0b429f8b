"""The page of a trip in a real Chromium, made of packs that are out of season, odd or hostile."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import gpxpy
import icalendar
import pytest

from kiosk.content import MONTHS, Booking, Kind, Pack
from kiosk.takeaway import PageEntry, fragment, long_reference, render
from kiosk.ui.page_words import trip_page
from kiosk.visit import Stop
from tests.takeaway.browser import Browser
from tests.takeaway.packs import SUMMER, parsed
from tests.ui.shelves import HIKE, JUMP, TOP, Content, pack

# -- when and which ------------------------------------------------------------------------------


def made(folder: Path, content: Pack, change: Callable[[PageEntry], PageEntry]) -> Path:
    """A page of this pack, each entry of it changed."""
    whole = trip_page(content, ("en",), SUMMER, {})
    file = folder / "made.html"
    changed = replace(whole, entries=tuple(change(entry) for entry in whole.entries))
    file.write_text(render(changed), encoding="utf-8")
    return file


def test_nobody_books_what_is_out_of_season(browser: Browser, tmp_path: Path) -> None:
    now = int(browser.run("return new Date().getMonth()"))
    this, next_one = MONTHS[now], MONTHS[(now + 1) % 12]
    things = {
        name: {**HIKE, "title": name, "season": {"from": month, "to": month}}
        for name, month in (("open", this), ("closed", next_one))
    }
    content = pack(
        activities={**things, "always": {**HIKE, "title": "always", "season": "all year"}}
    )
    stops: list[Stop] = [(Kind.ACTIVITY, name) for name in ("open", "closed", "always")]
    browser.open(made(tmp_path, content, lambda one: one), fragment(stops, content, "en"))

    booked = [one.text.count("Book\n") for one in browser.all(".stop")]
    rung = [one.text.count("Call +47 12 34 56 78") for one in browser.all(".stop")]
    assert booked == rung == [1, 0, 1]


def test_a_reference_that_two_entries_have_is_neither(browser: Browser, tmp_path: Path) -> None:
    content = pack()
    places = {"top": "ABCDEFGH2345", "valley": "ABCDXXXX2345"}
    others = {long_reference((Kind.LOCATION, name)): long for name, long in places.items()}
    file = made(
        tmp_path,
        content,
        lambda one: replace(one, reference=others.get(one.reference, one.reference)),
    )
    browser.open(file, "1.en.ABCD.ABCDE.ABCDX")

    assert browser.texts("h2") == ["Helsetkopen", "The valley"]
    assert browser.texts(".note") == ["1 stop is not on this page."]


def test_only_addresses_of_the_web_are_opened(browser: Browser, tmp_path: Path) -> None:
    """A pack cannot say others; a page that somebody has altered might."""
    content = pack()
    evil = {"link": "javascript:alert(1)", "booking": Booking.model_construct(url="data:,x")}
    file = made(
        tmp_path, content, lambda one: replace(one, entry=one.entry.model_copy(update=evil))
    )
    stops: list[Stop] = [(Kind.ACTIVITY, "walk"), (Kind.LOCATION, "top")]
    browser.open(file, fragment(stops, content, "en"))

    assert browser.texts("h2") == ["A walk", "Helsetkopen"]
    addresses = [str(one.get_attribute("href")) for one in browser.all("a")]
    assert addresses
    assert all(one.startswith("https://") for one in addresses)


# -- what a pack may say ---------------------------------------------------------------------------

HARM = "document.title='gone'"
EVIL = f'</script><script>{HARM}</script><img src=x onerror="{HARM}">'


@pytest.fixture
def evil_page(tmp_path: Path) -> tuple[Path, str]:
    """A page whose every text, name and address is out to do harm, and a trip on it."""

    def spoilt(content: Content) -> Content:
        texts = {key: EVIL for key in ("title", "hook", "story") if key in content}
        return {**content, **texts, "warning": f"{EVIL}\u2028]]>&amp;"}

    booking = {"url": "https://example.org/\"onmouseover='x'<b>", "phone": f"+47 1{EVIL}"}
    content = pack(
        {"top": spoilt(TOP)},
        {"jump": spoilt(JUMP)},
        {"hike": {**spoilt(HIKE), "where": EVIL, "operator": EVIL, "booking": booking}},
        title=EVIL,
    )
    file = tmp_path / "evil.html"
    picture = {(Kind.LOCATION, "top"): "javascript:alert(1)"}
    file.write_text(render(trip_page(content, ("en", "de"), SUMMER, picture)), encoding="utf-8")
    stops: list[Stop] = [(Kind.LOCATION, "top"), (Kind.ACTIVITY, "hike"), (Kind.STUNT, "jump")]
    return file, fragment(stops, content, "en")


def test_what_a_pack_says_is_never_markup(browser: Browser, evil_page: tuple[Path, str]) -> None:
    browser.open(*evil_page)

    assert browser.texts("h2") == [EVIL] * 3
    assert browser.texts("#pack") == [EVIL]
    assert EVIL in browser.driver.title
    assert len(browser.all("script")) == 2
    assert all(one.get_attribute("src") for one in browser.all("img"))
    assert not browser.all("b")
    assert not browser.all("[onmouseover], [onerror]")
    addresses = {str(one.get_attribute("href")).partition(":")[0] for one in browser.all("a")}
    assert addresses <= {"https", "tel"}
    assert {url.partition("#")[0] for url in browser.asked_for()} <= {
        evil_page[0].as_uri(),
        "javascript:alert(1)",
    }


def test_hostile_words_are_saved_as_words(browser: Browser, evil_page: tuple[Path, str]) -> None:
    browser.open(*evil_page)
    track = gpxpy.parse(browser.saved_after("Save as GPX").read_text(encoding="utf-8"))
    assert [one.name for one in track.waypoints] == [EVIL] * 3
    calendar = parsed(icalendar.Calendar, browser.saved_after("Save to calendar").read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert str(event["DESCRIPTION"]).count(EVIL) >= 3

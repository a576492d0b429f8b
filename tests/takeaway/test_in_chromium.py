"""The page of a trip in a real Chromium without a network: the same stops, in their order."""

import re
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import gpxpy
import icalendar
import pytest

from kiosk.cli import main
from kiosk.config import shipped_pack
from kiosk.content import Kind, place_of
from kiosk.takeaway import Takeaway, code_of_trip, fragment, long_reference
from kiosk.visit import Stop
from tests.takeaway.browser import Browser
from tests.takeaway.packs import SUMMER, parsed, shipped

FIVE: list[Stop] = [
    (Kind.ACTIVITY, "loen-skylift"),
    (Kind.LOCATION, "helsetkopen"),
    (Kind.STUNT, "preikestolen-cliffhanger"),
    (Kind.LOCATION, "alesund"),
    (Kind.ACTIVITY, "herdalssetra"),
]
LANGUAGES = ("en", "nb", "de")
SAVE = {
    "en": ("Save as GPX", "Save to calendar"),
    "nb": ("Lagre som GPX", "Lagre i kalenderen"),
    "de": ("Als GPX speichern", "Im Kalender speichern"),
}
MOST_BYTES = 1_500_000


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page for the pack that comes along, made by the command."""
    file = tmp_path_factory.mktemp("page") / "trip.html"
    assert main(["takeaway-page", "--out", str(file), "--pack", str(shipped_pack())]) == 0
    return file


def told(stops: list[Stop], language: str) -> str:
    return fragment(stops, shipped(), language)


def titles(stops: list[Stop], language: str) -> list[str]:
    return [shipped().entry(*stop).title.read(language, "en") for stop in stops]


def points(stops: list[Stop]) -> list[tuple[float, float]]:
    places = (place_of(shipped().entry(*stop), shipped()) for stop in stops)
    return [(place.lat, place.lon) for place in places if place is not None]


# -- the trip --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_stops_are_listed_in_order(browser: Browser, page: Path, language: str) -> None:
    browser.open(page, told(FIVE, language))

    assert browser.texts("h2") == titles(FIVE, language)
    assert browser.run("return document.documentElement.lang") == language
    assert browser.texts("h1")[0].startswith("5 ")
    hooks = [shipped().entry(*stop).hook.read(language, "en") for stop in FIVE]
    assert browser.texts(".hook") == hooks
    assert len(browser.all(".leg")) == 4
    (pressed,) = browser.all("#languages button[aria-pressed='true']")
    assert pressed.get_attribute("lang") == language
    assert not browser.complaints()


def test_what_the_kiosks_code_says_is_what_the_page_shows(browser: Browser, page: Path) -> None:
    how = Takeaway(page="https://example.org/t")
    code = code_of_trip(FIVE, shipped(), "de", how, today=SUMMER, title="x")
    assert code is not None
    browser.open(page, urlsplit(code.code.text).fragment)

    assert browser.texts("h2") == titles(FIVE, "de")


def test_it_asks_for_nothing_but_itself(browser: Browser, page: Path) -> None:
    browser.open(page, told(FIVE, "en"))
    browser.press("Norsk bokmål")
    pictures = browser.all(".picture img")

    assert len(pictures) == 5
    assert all(browser.run("return arguments[0].naturalWidth", one) >= 320 for one in pictures)
    assert {url.partition("#")[0] for url in browser.asked_for()} == {page.as_uri()}
    assert not browser.complaints()


def test_its_policy_forbids_every_request(browser: Browser, page: Path) -> None:
    browser.open(page, told(FIVE, "en"))
    fetched = browser.run(
        "return fetch(location.href.split('#')[0]).then(() => 'got it', error => 'refused')"
    )

    assert fetched == "refused"
    assert any("Content Security Policy" in line for line in browser.complaints())


def test_the_language_changes_at_a_touch(browser: Browser, page: Path) -> None:
    browser.open(page, told(FIVE, "en"))
    browser.press("Deutsch")

    assert browser.texts("h2") == titles(FIVE, "de")
    assert browser.run("return document.documentElement.lang") == "de"
    assert browser.run("return document.activeElement.textContent") == "Deutsch"


def test_distances_are_those_between_the_stops(browser: Browser, page: Path) -> None:
    browser.open(page, told(FIVE[:2], "en"))

    (leg,) = browser.texts(".leg span[aria-hidden]")
    assert re.fullmatch(r"\d+(\.\d)?\s(km|m)", leg)
    total = browser.texts("h1")[0].replace("\n", " ")
    assert total.endswith(leg)


def test_every_stop_leads_to_maps(browser: Browser, page: Path) -> None:
    browser.open(page, told(FIVE, "en"))
    maps = [str(one.get_attribute("href")) for one in browser.all(".maps a")]

    for lat, lon in points(FIVE):
        assert any(f"query={lat:g},{lon:g}" in url for url in maps), (lat, lon)
        assert any(f"mlat={lat:g}&mlon={lon:g}" in url for url in maps), (lat, lon)
    way = browser.all(".actions a")[0].get_attribute("href")
    asked = parse_qs(urlsplit(str(way)).query)
    through = [*asked["waypoints"][0].split("|"), asked["destination"][0]]
    assert through == [f"{lat:g},{lon:g}" for lat, lon in points(FIVE)]


@pytest.mark.parametrize(
    ("agent", "name", "scheme"),
    [
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)",
            "Apple Maps",
            "https://maps.apple",
        ),
        ("Mozilla/5.0 (Linux; Android 15; Pixel 8)", "Map app", "geo:"),
    ],
)
def test_the_map_on_the_phone_comes_first(
    tmp_path: Path, page: Path, agent: str, name: str, scheme: str
) -> None:
    phone = Browser(tmp_path, f"--user-agent={agent}")
    try:
        phone.open(page, told(FIVE, "en"))
        first = phone.all(".maps")[0].find_elements("tag name", "a")[0]
        assert first.text == name
        assert str(first.get_attribute("href")).startswith(scheme)
    finally:
        phone.close()


# -- to save ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_saved_track_has_the_same_stops(browser: Browser, page: Path, language: str) -> None:
    browser.open(page, told(FIVE, language))
    file = browser.saved_after(SAVE[language][0])
    assert file.suffix == ".gpx"
    saved = gpxpy.parse(file.read_text(encoding="utf-8"))

    assert saved.version == "1.1"
    assert [(one.latitude, one.longitude) for one in saved.waypoints] == points(FIVE)
    assert [one.name for one in saved.waypoints] == titles(FIVE, language)
    (route,) = saved.routes
    assert [(one.latitude, one.longitude) for one in route.points] == points(FIVE)
    assert [one.name for one in route.points] == titles(FIVE, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_saved_entry_of_a_calendar_has_the_same_stops(
    browser: Browser, page: Path, language: str
) -> None:
    browser.open(page, told(FIVE, language))
    file = browser.saved_after(SAVE[language][1])
    assert file.suffix == ".ics"
    data = file.read_bytes()
    calendar = parsed(icalendar.Calendar, data)
    (event,) = calendar.walk("VEVENT")

    named = re.findall(r"^\d+\. (.+)$", str(event["DESCRIPTION"]), re.MULTILINE)
    assert named == titles(FIVE, language)
    assert shipped().manifest.title.read(language, "en") in event["SUMMARY"]
    day = event["DTSTART"].dt
    assert type(day) is date
    assert (event["DTEND"].dt - day).days == 1
    assert event["DTSTAMP"].dt
    assert event["UID"]
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]


# -- what goes wrong -------------------------------------------------------------------------------


def test_unknown_stops_are_told_kindly(browser: Browser, page: Path) -> None:
    parts = told(FIVE[:2], "en").split(".")
    browser.open(page, ".".join([*parts[:3], "ZZZZ", parts[3], "2222"]))

    assert browser.texts("h2") == titles(FIVE[:2], "en")
    assert browser.texts(".note") == ["2 stops are not on this page."]


@pytest.mark.parametrize(
    ("behind", "note"),
    [
        ("", []),
        ("2.en.ZZZZ", ["1 stop is not on this page.", "This page does not understand"]),
        ("1.en", ["This page does not understand"]),
        ("1.en.ZZZZ", ["1 stop is not on this page."]),
        ("%E0%A4%A.<img src=x onerror=alert(1)>", ["This page does not understand"]),
        ("1.en.__proto__.constructor", ["2 stops are not on this page."]),
    ],
)
def test_a_page_without_a_trip_says_how_to_get_one(
    browser: Browser, page: Path, behind: str, note: list[str]
) -> None:
    browser.open(page, behind)

    assert browser.texts("h1") == ["No trip here yet"]
    assert "Collect stops at the screen" in browser.texts(".how")[0]
    said = browser.texts(".note")
    assert len(said) == len(note)
    assert all(line.startswith(begin) for line, begin in zip(said, note, strict=True))
    assert not browser.all("h2")


def test_longer_references_and_small_letters_are_understood(browser: Browser, page: Path) -> None:
    whole = [long_reference(stop) for stop in FIVE]
    browser.open(page, ".".join(["1", "en", *whole[:2], *(one[:6].lower() for one in whole[2:])]))

    assert browser.texts("h2") == titles(FIVE, "en")


def test_another_code_on_the_same_page_is_shown(browser: Browser, page: Path) -> None:
    browser.open(page, told(FIVE, "en"))
    browser.run("location.hash = arguments[0]", told(FIVE[:1], "nb"))

    assert browser.texts("h2") == titles(FIVE[:1], "nb")


# -- how it looks ----------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_screen(browser: Browser, page: Path, width: int) -> None:
    browser.shape(width, 844)
    try:
        for language in LANGUAGES:
            browser.open(page, told(FIVE, language))
            assert browser.run("return document.documentElement.scrollWidth") <= width
    finally:
        browser.shape(390, 844)


CONTRASTS = """
const light = text => {
  const [r, g, b] = text.match(/[\\d.]+/g).slice(0, 3).map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ground = element => {
  for (let one = element; one; one = one.parentElement) {
    const colour = getComputedStyle(one).backgroundColor;
    if (!/, 0\\)$|transparent/.test(colour))
      return colour;
  }
};
return [...document.querySelectorAll("p, a, h1, h2, dt, dd, button, .leg span")]
  .filter(one => one.textContent.trim() && one.offsetParent)
  .map(one => {
    const both = [light(getComputedStyle(one).color), light(ground(one))].sort((a, b) => b - a);
    return [(both[0] + 0.05) / (both[1] + 0.05), one.textContent.slice(0, 40)];
  });
"""


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_everything_can_be_read(browser: Browser, page: Path, scheme: str) -> None:
    browser.prefers(scheme)
    browser.open(page, told(FIVE, "en"))
    ratios = browser.run(CONTRASTS)

    assert len(ratios) > 40
    assert not [found for found in ratios if found[0] < 7]


def test_it_can_be_heard_and_used_without_a_pointer(browser: Browser, page: Path) -> None:
    browser.open(page, told(FIVE, "en"))

    for landmark in ("header", "main", "footer", "nav[aria-label='Language']", "ol"):
        assert len(browser.all(landmark)) == 1, landmark
    assert len(browser.all("h1")) == 1
    assert all(one.get_attribute("alt") for one in browser.all("img"))
    small = [
        one.text
        for one in browser.all("button, .ways a, .actions a, .maps a")
        if one.size["height"] < 44
    ]
    assert not small
    unnamed = [one for one in browser.all("a, button") if not one.accessible_name]
    assert not unnamed


def test_the_page_is_no_larger_than_a_phone_on_the_road_likes(page: Path) -> None:
    assert page.stat().st_size <= MOST_BYTES

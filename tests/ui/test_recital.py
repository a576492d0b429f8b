"""What is said of a page, and how it is made to sound right."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content import Kind
from kiosk.ui.recital import recital, spoken
from kiosk.ui.retelling import script
from kiosk.ui.saying import said
from kiosk.ui.state import State
from kiosk.ui.wording import words_in
from kiosk.visit import Comfort, Page, Phase, Route, Screen, Utterance, Visit
from tests.ui.glass import JULY, MANNER
from tests.ui.shelves import recorded, shelf

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "written", "spoken_as"),
    [
        ("en", f"3–4{NBSP}h", "3 to 4 hours"),
        ("en", f"1{NBSP}h 40{NBSP}min – 2{NBSP}h", "1 hour 40 minutes to 2 hours"),
        ("en", f"38{NBSP}km · 40 km/h", "38 kilometres, 40 kilometres per hour"),
        ("en", "June – September", "June to September"),
        ("en", f"from 1,350{NBSP}kr (2026)", "from 1350 Norwegian kroner (2026)"),
        ("en", "2018–2020", "2018 to 2020"),
        ("nb", f"fra 1{NBSP}350{NBSP}kr (2026)", "fra 1350 norske kroner (2026)"),
        ("nb", "juni – september", "juni til september"),
        ("nb", f"3,4{NBSP}km", "3,4 kilometer"),
        ("de", f"1.246{NBSP}m", "1246 Meter"),
        ("de", f"1{NBSP}h", "1 Stunde"),
        ("pl", f"4{NBSP}h", "4 godziny"),
        ("pl", f"5{NBSP}h", "5 godzin"),
        ("en", "He rode off it – six times.", "He rode off it – six times."),
        ("en", "Agent 007, 5 m², +47 71 22 33 44", "Agent 007, 5 m², +47 71 22 33 44"),
        ("en", "26.11.2026", "26.11.2026"),
    ],
)
def test_numbers_units_and_ranges_are_said_as_people_say_them(
    language: str, written: str, spoken_as: str
) -> None:
    assert said(written, words_in(language)) == spoken_as


def state(page: Page, language: str = "en", section: int = 0) -> State:
    there = State(JULY, language).to(Route((Page(Screen.START), page)))
    return there.opening(section).read_aloud()


def lines(there: State) -> list[str]:
    return [f"{one.language}: {one.text}" for one in recital(there, shelf(), MANNER, 0.0)]


TOP = Page(Screen.ENTRY, Kind.LOCATION, "top")


def test_nothing_is_said_where_it_is_silent() -> None:
    assert lines(state(TOP).fallen_silent()) == []


def test_a_clip_is_not_talked_over() -> None:
    assert lines(state(TOP).holding("video")) == []


def test_a_page_says_what_is_open_on_it() -> None:
    said_first, said_second = lines(state(TOP)), lines(state(TOP, section=1))
    assert said_first[0] == said_second[0] == "en: Helsetkopen"
    assert "en: A ramp stood here." in said_first
    assert "en: A ramp stood here." not in said_second
    season = said_second.index("en: Season")
    assert said_second[season + 1 : season + 3] == ["en: Open now, July to September", "en: If dry"]


@pytest.mark.parametrize("screen", sorted(set(Screen) - {Screen.LIST, Screen.ENTRY, Screen.MAP}))
def test_every_page_says_something(screen: Screen) -> None:
    assert lines(state(Page(screen)))


@pytest.mark.parametrize("kind", list(Kind))
def test_a_list_says_what_is_on_it(kind: Kind) -> None:
    told = lines(state(Page(Screen.LIST, kind)))
    titles = [entry.title.read("en", "en") for entry in shelf().entries(kind).values()]
    assert all(f"en: {title}" in told for title in titles)


def test_a_language_is_said_in_its_own_tongue() -> None:
    told = lines(state(Page(Screen.LANGUAGE)))
    assert "nb: Norsk bokmål" in told
    assert "de: Deutsch" in told


def test_the_code_of_a_trip_is_spelled() -> None:
    there = state(Page(Screen.TRIP))
    trip = there.trip.add((Kind.STUNT, "jump"))
    there = replace(there, trip=trip, code="LT27")
    assert "en: Ask at the desk: code L, T, 2, 7" in lines(there)


def test_whoever_has_pages_read_is_asked_aloud() -> None:
    asking = State(JULY, "en", Visit(Phase.ACTIVE, 0.0, 1.0))
    assert lines(asking.at(1.0, MANNER, shelf())) == []
    asked = replace(asking, comfort=Comfort(aloud="page")).at(1.0, MANNER, shelf())
    assert lines(asked)[0] == "en: Still looking?"
    assert lines(asked.at(2.0, MANNER, shelf())) == lines(asked)
    assert lines(asked.touched(2.0, MANNER, shelf())) == []


def test_a_recording_tells_title_and_story_where_the_page_opens_and_the_rest_is_said(
    tmp_path: Path,
) -> None:
    shown = recorded(tmp_path)
    first, *rest = recital(state(TOP), shown, MANNER, 0.0)
    assert first == Utterance("", "en", str(tmp_path / "locations/top/en.wav"), 1.0)
    live = recital(state(TOP), shelf(), MANNER, 0.0)
    told = script(shown.entries(Kind.LOCATION)["top"], shown, "en")
    assert told is not None
    assert {one.text for one in live} - {"The scene"} == {*told, *(one.text for one in rest)}
    assert recital(state(TOP, section=1), shown, MANNER, 0.0) == recital(
        state(TOP, section=1), shelf(), MANNER, 0.0
    )
    (tmp_path / "locations/top/en.wav").unlink()
    assert recital(state(TOP), shown, MANNER, 0.0) == live, "a file that is gone is read"


def test_a_recording_is_in_the_language_in_which_the_story_is_read(tmp_path: Path) -> None:
    told = recital(state(TOP, "fr"), recorded(tmp_path), MANNER, 0.0)
    assert (told[0].file[-6:], told[0].language) == ("en.wav", "en")
    assert not any(
        one.file for one in recital(state(TOP, "de"), recorded(tmp_path / "b"), MANNER, 0)
    )
    assert script(shelf().entries(Kind.LOCATION)["top"], shelf(), "fr") is None


# -- who says it -----------------------------------------------------------------------------------

MIXED = (Utterance("Hello", "en"), Utterance("Hallo", "de"), Utterance("Servus", "de"))


def test_each_says_what_is_in_their_language() -> None:
    assert spoken(MIXED, {"en", "de"}, "en") == MIXED


def test_what_nobody_speaks_is_not_read_by_others() -> None:
    told = Utterance("There is no voice for German here.", "en")
    assert spoken(MIXED, {"en", "nb"}, "en") == (MIXED[0], told)


def test_where_nobody_speaks_the_page_nothing_is_said() -> None:
    assert spoken(MIXED, {"de"}, "en") == ()
    tone, told = Utterance("", "en", "/tone.wav"), Utterance("", "en", "/told.wav", 4.0)
    assert spoken((tone, *MIXED), {"de"}, "en") == ()
    assert spoken((tone, told, *MIXED), {"de"}, "en") == (tone, told)


def test_what_the_pack_says_in_another_language_is_said_in_that() -> None:
    """Only English has a story of its own there; who reads French gets it in English."""
    told = recital(state(TOP, "fr"), shelf(), MANNER, 0.0)
    assert Utterance("A ramp stood here.", "en") in told
    assert Utterance("Helsetkopen", "fr") in told, "what reads the same everywhere"

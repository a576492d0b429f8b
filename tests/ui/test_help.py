"""How this works, and who to ask: one touch from every page, and back again."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.ui.help_view import HelpProps, derive
from kiosk.ui.wording import SPOKEN, words_in
from kiosk.visit import Screen
from tests.ui.glass import MANNER, Glass
from tests.ui.shelves import MAP, pack, shelf

EN = words_in("en")


def keys(props: HelpProps) -> list[str]:
    """What is told."""
    return [step.key for step in props.steps]


def test_what_is_not_there_is_not_explained() -> None:
    told = keys(derive(EN, mapped=True, voiced=True, place=""))
    assert told == ["look", "map", "trip", "phone", "comfort", "hearing", "over"]
    mute = keys(derive(EN, mapped=True, voiced=False, place=""))
    assert mute == [key for key in told if key != "hearing"]
    assert keys(derive(EN, mapped=False, voiced=True, place="")) == [
        key for key in told if key != "map"
    ]


@pytest.mark.parametrize("language", SPOKEN)
def test_each_language_tells_all_of_it_in_a_few_words(language: str) -> None:
    props = derive(words_in(language), mapped=True, voiced=True, place="Hellesylt")
    assert props.title
    assert props.ask
    assert props.askText
    assert props.place == "Hellesylt"
    for step in props.steps:
        assert 0 < len(step.title) <= 32, step.title
        assert 30 < len(step.text) <= 95, step.text


def test_it_says_where_one_is_and_what_there_is(glass: Glass) -> None:
    glass.put_on(shelf(pack(map=MAP)), replace(MANNER, place="Hellesylt"))
    assert glass.screens.help.place == "Hellesylt"
    assert [row.key for row in glass.screens.help.steps.rows][1] == "map"
    glass.put_on(shelf(serial=2))
    assert "map" not in [row.key for row in glass.screens.help.steps.rows]


def test_one_comes_to_it_from_every_page_and_goes_back_there(glass: Glass) -> None:
    glass.put_on(shelf(pack(map=MAP)))
    kiosk = glass.kiosk
    kiosk.begin()
    ways: tuple[Callable[[], object], ...] = (
        lambda: kiosk.dock("start"),
        lambda: kiosk.open("location"),
        lambda: kiosk.open("location/top"),
        lambda: kiosk.dock("map"),
        lambda: kiosk.dock("trip"),
        lambda: kiosk.dock("language"),
        lambda: kiosk.dock("comfort"),
    )
    for go in ways:
        go()
        here = kiosk.state.route
        kiosk.dock("help")
        assert kiosk.on == kiosk.Place.Help
        assert kiosk.state.page.screen is Screen.HELP
        kiosk.back()
        assert kiosk.state.route == here
        kiosk.dock("help")
        kiosk.dock("help")
        assert kiosk.state.route == here


def test_it_waits_as_every_page_does_and_is_gone_with_the_visit(glass: Glass) -> None:
    glass.put_on(shelf())
    glass.kiosk.begin()
    glass.kiosk.dock("help")
    glass.after(60.0)
    assert glass.kiosk.asking
    glass.after(30.0)
    assert glass.kiosk.attracting
    assert glass.kiosk.state.page.screen is Screen.START

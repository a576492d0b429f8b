"""What of kiosk.yaml the screens follow."""

import pytest

from kiosk.config import Config
from kiosk.ui.loading import manner_of
from kiosk.visit import Point


@pytest.mark.parametrize(("written", "metres"), [("12 m", 12.0), ("8.5 m", 8.5), (None, None)])
def test_the_building_is_passed_on_in_metres(written: str | None, metres: float | None) -> None:
    config = Config.model_validate({"place": {"building": written}})
    assert manner_of(config).building == metres


def test_the_manner_is_that_of_the_file() -> None:
    config = Config.model_validate({"place": {"name": "Hellesylt"}, "attract": {"order": "pack"}})
    manner = manner_of(config)
    assert (manner.place, manner.shuffled, manner.building) == ("Hellesylt", False, None)


def test_here_is_known_once_the_place_is() -> None:
    assert manner_of(Config()).here is None
    config = Config.model_validate({"place": {"lat": 62.5675, "lon": 7.687}})
    assert manner_of(config).here == Point(62.5675, 7.687)
    on_the_line = Config.model_validate({"place": {"lat": 0, "lon": 0}})
    assert manner_of(on_the_line).here == Point(0, 0)

"""How the screens are drawn is the visitor's own, and gone at start-over."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.config import default_config
from kiosk.ui.comfort_view import ComfortProps, derive
from kiosk.ui.loading import manner_of
from kiosk.visit import Comfort
from tests.ui.glass import MANNER, Glass
from tests.ui.shelves import shelf

LARGE = Comfort(text_size=1.5, scheme="light", motion="reduced")


@pytest.mark.parametrize(
    ("comfort", "props"),
    [
        (Comfort(), ComfortProps(1.0, "dark", still=False)),
        (LARGE, ComfortProps(1.5, "light", still=True)),
        (Comfort(scheme="contrast"), ComfortProps(1.0, "contrast", still=False)),
    ],
)
def test_the_look_of_a_comfort(comfort: Comfort, props: ComfortProps) -> None:
    assert derive(comfort) == props


def test_each_visit_begins_as_the_operator_wants_it(glass: Glass) -> None:
    glass.put_on(shelf(), replace(MANNER, comfort=LARGE))
    assert glass.kiosk.state.comfort == LARGE
    assert glass.screens.comfort.textScale == 1.5
    assert glass.screens.comfort.scheme == "light"
    assert glass.screens.comfort.still


def test_a_reload_in_a_visit_leaves_the_visitor_as_they_are(glass: Glass) -> None:
    glass.put_on(shelf())
    glass.kiosk.begin()
    glass.put_on(shelf(serial=2), replace(MANNER, comfort=LARGE))
    assert glass.screens.comfort.textScale == 1.0
    glass.kiosk.leave()
    assert glass.screens.comfort.textScale == 1.5


def test_back_soon_has_it_too(glass: Glass) -> None:
    glass.put_on(None, replace(MANNER, comfort=LARGE))
    assert glass.screens.comfort.textScale == 1.5


def test_the_screens_begin_as_kiosk_yaml_says(tmp_path: Path) -> None:
    assert manner_of(default_config()).comfort == Comfort()

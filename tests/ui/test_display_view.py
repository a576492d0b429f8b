"""How large a millimetre of the design is on a panel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.host import Panel
from kiosk.ui.display_view import DESIGNED_SIDE, LEAST_BAND, REACH, band, derive, unit


@pytest.mark.parametrize(
    ("side_mm", "distance", "millimetres"),
    [
        (100.0, 600.0, 1.0),  # a small tablet: a target of 20 mm is 20 mm
        (220.0, 600.0, 1.0),
        (220.0, 300.0, 1.0),
        (440.0, 600.0, 2.0),  # a large panel is read from where all of it is seen
        (220.0, 1200.0, 1.15),  # farther away, but there is no room for twice the size
        (240.0, 630.0, 240 / 220),
        (100.0, 1200.0, 1.0),
    ],
)
def test_a_millimetre(side_mm: float, distance: float, millimetres: float) -> None:
    assert unit(4.0, side_mm * 4.0, distance) == pytest.approx(4.0 * millimetres)


@given(st.floats(1, 40), st.floats(50, 3000), st.floats(200, 5000))
def test_it_is_never_smaller_than_true_and_always_fits(
    density: float, side_mm: float, distance: float
) -> None:
    pixels = unit(density, side_mm * density, distance)
    assert pixels >= density
    assert pixels <= density * max(1.0, side_mm / DESIGNED_SIDE * 1.15) * (1 + 1e-9)


INCH = 25.4


@pytest.mark.parametrize(
    ("panel", "lower_edge", "share"),
    [
        (Panel(1920, 1080, 22 * INCH), 900.0, 1.0),  # all of a counter's panel is within reach
        (Panel(1080, 1920, 32 * INCH), 700.0, (REACH - 700) / 708.4),
        (Panel(1080, 1920, 43 * INCH), 700.0, (REACH - 700) / 951.9),
        (Panel(1920, 1080, 55 * INCH), 700.0, (REACH - 700) / 684.9),
        # Hung too high for anybody who sits: what the pages cannot do without.
        (Panel(1080, 1920, 32 * INCH), 1300.0, LEAST_BAND / (1920 / 1080 * DESIGNED_SIDE)),
    ],
)
def test_the_band_that_a_seated_person_reaches(
    panel: Panel, lower_edge: float, share: float
) -> None:
    props = derive(panel, 600.0, lower_edge, {})
    assert props.band == pytest.approx(share, abs=1e-3)


@given(st.floats(200, 3000), st.floats(0, 3000), st.booleans())
def test_the_band_is_never_more_than_the_panel_and_never_nothing(
    diagonal: float, lower_edge: float, upright: bool
) -> None:
    panel = Panel(*((1080, 1920) if upright else (1920, 1080)), diagonal)
    share = band(panel, lower_edge, panel.pixels_per_mm)
    assert 0 < share <= 1

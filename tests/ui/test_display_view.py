"""How large a millimetre of the design is on a panel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.display_view import DESIGNED_SIDE, unit


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

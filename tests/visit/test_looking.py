"""What is looked at on the map: closer, farther, pulled about, and never lost."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.content import Kind
from kiosk.visit import Camera, Glass, Looking, Sheet
from kiosk.visit.looking import STEP

INSET = Sheet(0.6, 0.6, 0.9, 0.8, closer=5.0)
SHEETS = (Sheet(), INSET, Sheet(0.0, 0.0, 0.2, 0.3, closer=5.0))
HAIR = 1e-9

glasses = st.builds(
    lambda wide, high: Glass(wide / min(wide, high), high / min(wide, high)),
    st.floats(0.3, 3),
    st.floats(0.3, 3),
)
cameras = st.builds(Camera, st.floats(-3, 4), st.floats(-3, 4), st.floats(0.01, 200))
sheets = st.sampled_from(SHEETS)


@given(glasses, cameras, sheets)
def test_what_is_seen_is_the_sheet_as_far_as_it_goes(
    glass: Glass, camera: Camera, sheet: Sheet
) -> None:
    held = glass.hold(camera, sheet)

    assert glass.whole(sheet).zoom <= held.zoom <= glass.closest(sheet) + HAIR
    for middle, seen, first, last in (
        (held.across, glass.wide / held.zoom, sheet.left, sheet.right),
        (held.down, glass.high / held.zoom, sheet.top, sheet.bottom),
    ):
        if seen < last - first:
            assert first - HAIR <= middle - seen / 2
            assert middle + seen / 2 <= last + HAIR
        else:
            assert middle == pytest.approx((first + last) / 2)
    again = glass.hold(held, sheet)
    assert (again.across, again.down) == pytest.approx((held.across, held.down))


@given(glasses, sheets)
def test_all_of_a_sheet_is_in_the_glass(glass: Glass, sheet: Sheet) -> None:
    whole = glass.whole(sheet)

    assert glass.wide / whole.zoom >= sheet.right - sheet.left - HAIR
    assert glass.high / whole.zoom >= sheet.bottom - sheet.top - HAIR
    assert glass.hold(whole, sheet) == whole


@given(glasses, cameras, sheets)
def test_beyond_its_edges_the_map_follows_a_finger_less(
    glass: Glass, camera: Camera, sheet: Sheet
) -> None:
    held = glass.hold(camera, sheet)
    soft = glass.soften(camera, sheet)

    for wanted, edge, got in (
        (camera.across, held.across, soft.across),
        (camera.down, held.down, soft.down),
        (camera.zoom, held.zoom, soft.zoom),
    ):
        assert min(edge, wanted) - HAIR <= got <= max(edge, wanted) + HAIR
        if abs(wanted - edge) > 0.001:
            assert abs(got - edge) < abs(wanted - edge)


@given(glasses, st.lists(st.sampled_from(["in", "out", "pull", "inset", "apart"]), max_size=12))
def test_whatever_is_done_one_button_shows_all(glass: Glass, deeds: list[str]) -> None:
    looking = Looking()
    for deed in deeds:
        match deed:
            case "in":
                looking = looking.zoomed(1, glass, SHEETS)
            case "out":
                looking = looking.zoomed(-1, glass, SHEETS)
            case "pull":
                pulled = Camera(0.75, 0.7, looking.camera.zoom * 3)
                looking = looking.settled(pulled, glass, SHEETS)
            case "inset":
                looking = looking.all_of(2, glass, SHEETS)
            case "apart":
                looking = looking.apart([(0.1, 0.1), (0.15, 0.1)], glass, SHEETS)
        assert looking.held(glass, SHEETS) == looking.camera

    assert Looking().all_of(0, glass, SHEETS).camera == glass.whole(SHEETS[0])
    for _ in range(12):
        looking = looking.zoomed(-1, glass, SHEETS)
    assert (looking.sheet, looking.camera) == (0, glass.whole(SHEETS[0]))


def test_a_step_closer_is_a_step_and_ends_where_it_is_closest() -> None:
    glass, looking = Glass(), Looking()
    for zoom in (STEP, STEP**2, STEP**3, STEP**3):
        looking = looking.zoomed(1, glass, SHEETS[:1])
        assert looking.camera.zoom == zoom


def test_coming_close_to_an_inset_one_looks_into_it_and_leaves_it_again() -> None:
    glass = Glass()
    near = Camera(0.75, 0.7, glass.whole(INSET).zoom * 0.8)

    inside = Looking().settled(near, glass, SHEETS)
    assert (inside.sheet, inside.camera) == (1, glass.whole(INSET))
    assert Looking().settled(replace(near, across=0.4), glass, SHEETS).sheet == 0
    assert Looking().settled(replace(near, zoom=1.5), glass, SHEETS).sheet == 0
    assert inside.zoomed(1, glass, SHEETS).sheet == 1
    assert inside.zoomed(-1, glass, SHEETS) == Looking(glass.whole(SHEETS[0]))


@given(
    glasses,
    st.lists(st.tuples(st.floats(0.05, 0.95), st.floats(0.05, 0.95)), min_size=2, max_size=5),
)
def test_places_that_are_to_part_are_all_in_view(
    glass: Glass, places: list[tuple[float, float]]
) -> None:
    across = [x for x, _ in places]
    down = [y for _, y in places]
    assume(max(across) - min(across) < 0.25 and max(down) - min(down) < 0.25)

    camera = glass.fit(places, Sheet())
    for x, y in places:
        assert abs(x - camera.across) <= glass.wide / camera.zoom / 2 + HAIR
        assert abs(y - camera.down) <= glass.high / camera.zoom / 2 + HAIR


def test_a_map_that_has_lost_an_inset_is_looked_at_whole() -> None:
    looking = Looking(sheet=2)

    assert looking.on(SHEETS) == 2
    assert looking.on(SHEETS[:2]) == 0
    assert looking.held(Glass(), SHEETS[:2]) == Camera()


def test_a_card_is_leafed_through_round_and_round() -> None:
    card = ((Kind.LOCATION, "a"), (Kind.STUNT, "b"), (Kind.ACTIVITY, "c"))
    looking = Looking().opened(card)

    assert [looking.leafed(n).leaf for n in (1, 2, 3, -1)] == [1, 2, 0, 2]
    assert looking.leafed(1).opened(card).leaf == 0
    assert looking.leafed(1).closed() == Looking()
    assert Looking().leafed(1) == Looking()


def test_filters_go_on_and_off_and_put_the_card_away() -> None:
    looking = Looking().opened(((Kind.STUNT, "b"),))
    both = looking.toggled(kind=Kind.STUNT).toggled(film="Fallout").toggled_mine()

    assert both.filtered
    assert both.kinds == {Kind.STUNT}
    assert both.films == {"Fallout"}
    assert both.mine
    assert both.card == ()
    off = both.toggled(kind=Kind.STUNT).toggled(film="Fallout").toggled_mine()
    assert off == Looking()
    assert not off.filtered

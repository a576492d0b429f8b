"""How the parts of a living poster move: where they are at any moment of its clock."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize

from kiosk.content import Fall, Glow, Move, Sway, Travel
from kiosk.ui.moving import (
    FADE,
    PALEST,
    RATES,
    ZOOM,
    Approach,
    Motion,
    approach_of,
    rate_of,
    stepped,
)

POSTER = QSize(1000, 2000)
FINE = 1e9
"""Steps a second that nobody can tell from none."""

shares = st.floats(-2, 2)
offsets = st.tuples(shares, shares)
lengths = st.floats(1, 120)
clocks = st.floats(-200, 200)


def motion(move: Move, rate: float = FINE) -> Motion:
    return Motion(move, POSTER, rate)


def travel(start: Any, to: Any, seconds: float) -> Travel:
    return Travel(layer="a", how="travel", start=start, to=to, seconds=seconds)


travels = st.builds(travel, offsets, offsets, lengths)
sways = st.builds(lambda by, s: Sway(layer="a", how="sway", by=by, seconds=s), offsets, lengths)
glows = st.builds(lambda s: Glow(layer="a", how="glow", seconds=s), lengths)
falls = st.builds(lambda s: Fall(layer="a", how="fall", seconds=s), lengths)
moves = travels | sways | glows | falls


def place(move: Move, clock: float) -> tuple[float, float]:
    point = motion(move).offset(clock)
    return point.x(), point.y()


# -- everything ----------------------------------------------------------------------------------


@given(moves, st.sampled_from(RATES))
def test_at_0_everything_is_where_it_is_drawn(move: Move, rate: float) -> None:
    here = motion(move, rate)
    assert here.offset(0.0) == QPointF(0, 0)
    assert here.opacity(0.0) == 1.0
    assert here.fallen(0.0) == 0.0


@given(moves, clocks, st.sampled_from(RATES))
def test_everything_comes_back_after_its_time(move: Move, clock: float, rate: float) -> None:
    here = motion(move)
    later = clock + move.seconds
    assert motion(move).opacity(later) == pytest.approx(here.opacity(clock), abs=0.05)
    assert 0 <= motion(move, rate).opacity(clock) <= 1
    assert 0 <= motion(move, rate).fallen(clock) < 1


@given(moves, clocks, st.sampled_from(RATES))
def test_no_part_takes_more_steps_than_it_is_allowed(move: Move, clock: float, rate: float) -> None:
    here = motion(move, rate)
    first = stepped(clock, rate)
    for share in (0.1, 0.5, 0.9):
        within = first + share / rate
        assert here.offset(within) == here.offset(first)
        assert here.fallen(within) == here.fallen(first)


@given(st.floats(-1000, 1000), st.sampled_from(RATES))
def test_a_step_is_never_ahead_of_the_clock(clock: float, rate: float) -> None:
    assert clock - 1 / rate - 1e-6 <= stepped(clock, rate) <= clock + 1e-6
    assert stepped(stepped(clock, rate), rate) == stepped(clock, rate)


# -- each in its own way -------------------------------------------------------------------------


@given(travels)
def test_a_way_begins_at_from_and_ends_at_to(move: Travel) -> None:
    half = move.seconds / 2
    slack = 0.01 + 4e-6 * POSTER.height() * 20
    near = half * (1 - 1e-7)
    begins, ends = place(move, -near), place(move, near)
    assert begins == pytest.approx((move.start[0] * 1000, move.start[1] * 2000), abs=slack)
    assert ends == pytest.approx((move.to[0] * 1000, move.to[1] * 2000), abs=slack)


@given(travels, st.floats(-0.498, 0.498))
def test_a_way_has_no_jumps_and_no_corners(move: Travel, share: float) -> None:
    step = move.seconds / 1000
    before, here, after = (place(move, share * move.seconds + n * step) for n in (-1, 0, 1))
    for axis in (0, 1):
        # Of a parabola through offsets of up to two posters.
        assert abs(after[axis] - here[axis]) <= 16 * 2000 / 1000
        assert abs(after[axis] - 2 * here[axis] + before[axis]) <= 0.2


@given(shares, shares, lengths, st.floats(-0.5, 0.49))
def test_three_points_on_a_line_make_a_straight_and_even_way(
    across: float, down: float, seconds: float, share: float
) -> None:
    move = travel((across, down), (-across, -down), seconds)
    expected = (-2 * share * across * 1000, -2 * share * down * 2000)
    assert place(move, share * seconds) == pytest.approx(expected, abs=0.01)


@given(travels, st.floats(0.01, 1))
def test_a_traveller_fades_in_and_out(move: Travel, share: float) -> None:
    half, gone = move.seconds / 2, share * FADE
    here = motion(move)
    assert here.opacity(gone - half) == pytest.approx(share, abs=1e-5)
    assert here.opacity(half - gone) == pytest.approx(share, abs=1e-5)


@given(sways, clocks)
def test_what_sways_stays_near(move: Sway, clock: float) -> None:
    across, down = place(move, clock)
    assert abs(across) <= abs(move.by[0]) * 1000 + 1e-6
    assert abs(down) <= abs(move.by[1]) * 2000 + 1e-6
    quarter = place(move, move.seconds / 4)
    assert quarter == pytest.approx((move.by[0] * 1000, move.by[1] * 2000), abs=0.01)
    other = place(move, -move.seconds / 4)
    assert other == pytest.approx((-move.by[0] * 1000, -move.by[1] * 2000), abs=0.01)


@given(glows, clocks)
def test_what_glows_never_goes_out_and_never_flickers(move: Glow, clock: float) -> None:
    here = motion(move, 60.0)
    assert PALEST - 1e-9 <= here.opacity(clock) <= 1
    assert abs(here.opacity(clock + 1 / 60) - here.opacity(clock)) < 0.05
    assert here.opacity(move.seconds / 2) == pytest.approx(PALEST, abs=0.01)


@given(falls, st.floats(0.01, 0.99))
def test_what_falls_runs_down_evenly(move: Fall, share: float) -> None:
    assert motion(move).fallen(share * move.seconds) == pytest.approx(share, abs=1e-5)
    assert motion(move).fallen((share - 1) * move.seconds) == pytest.approx(share, abs=1e-5)


# -- what it costs -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "frame", "rate"),
    [
        (QSize(600, 60), QSize(1080, 1920), 60.0),
        (QSize(1080, 900), QSize(1080, 1920), 60.0),
        (QSize(1124, 1920), QSize(1080, 1920), 30.0),
        (QSize(5000, 9000), QSize(1080, 1920), 30.0),
        (QSize(2160, 3840), QSize(2160, 3840), 15.0),
        (QSize(300, 300), QSize(2160, 3840), 60.0),
    ],
)
def test_large_parts_take_fewer_steps(part: QSize, frame: QSize, rate: float) -> None:
    assert rate_of(part, frame) == rate


# -- flat pictures -------------------------------------------------------------------------------


@st.composite
def approaches(draw: st.DrawFn) -> tuple[Approach, QSize]:
    """A picture that just covers its frame and the room round it when it has grown by half."""
    frame = QSize(draw(st.integers(20, 4096)), draw(st.integers(20, 4096)))
    towards = QPointF(draw(st.floats(0, 1)) * frame.width(), draw(st.floats(0, 1)) * frame.height())
    room, grown = round(frame.width() * 0.02), 1 + ZOOM / 2
    seen = QRectF(-room, 0, frame.width() + 2 * room, frame.height())
    place = QRectF(
        towards.x() + (seen.x() - towards.x()) * grown,
        towards.y() + (seen.y() - towards.y()) * grown,
        seen.width() * grown,
        seen.height() * grown,
    )
    return approach_of(place, towards, room, frame), frame


@given(approaches(), st.floats(-6, 6), st.floats(0.5, 5))
def test_a_flat_picture_always_fills_its_frame(
    made: tuple[Approach, QSize], clock: float, reach: float
) -> None:
    approach, frame = made
    at = approach.at(clock, reach)
    slack = 1e-6 * max(frame.width(), frame.height())
    assert at.left() <= slack
    assert at.top() <= slack
    assert at.right() >= frame.width() - slack
    assert at.bottom() >= frame.height() - slack


@given(approaches(), st.floats(0.5, 5))
def test_a_flat_picture_is_sharp_when_it_rests(made: tuple[Approach, QSize], reach: float) -> None:
    approach, _ = made
    assert approach.at(0.0, reach) == approach.place


@given(approaches(), st.floats(-4, 3.9))
def test_a_flat_picture_comes_nearer_by_less_than_the_eye_sees(
    made: tuple[Approach, QSize], clock: float
) -> None:
    approach, frame = made
    before, after = approach.at(clock, 4.0), approach.at(clock + 1 / approach.rate, 4.0)
    assert before.width() <= after.width() <= before.width() * (1 + ZOOM / 60)
    if frame.width() <= 1080 and frame.height() <= 1920:
        assert max(abs(after.x() - before.x()), abs(after.right() - before.right())) < 1
        assert max(abs(after.y() - before.y()), abs(after.bottom() - before.bottom())) < 1


def test_a_poster_without_a_time_of_its_own_rests() -> None:
    approach = approach_of(QRectF(-10, -10, 120, 120), QPointF(50, 50), 2, QSize(100, 100))
    assert approach.at(3.0, 0.0) == approach.place

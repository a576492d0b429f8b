"""What counts as a flash, on frames made for it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.packs import Film, Light, first_flashing

ACROSS, DOWN = 12, 9
EVERYWHERE = range(ACROSS * DOWN)
BLACK, WHITE, GREY, PALE = b"\0\0\0", b"\xff\xff\xff", b"\x80\x80\x80", b"\xe8\xe8\xe8"


def film(
    hertz: float,
    one: bytes = BLACK,
    two: bytes = WHITE,
    where: range = EVERYWHERE,
    seconds: float = 3,
) -> list[Light]:
    """A film of 50 frames a second in which `where` goes from `one` to `two` and back."""
    frames = []
    for number in range(round(seconds * 50)):
        colour = two if int(number / 50 * hertz * 2) % 2 else one
        points = [one] * (ACROSS * DOWN)
        for at in where:
            points[at] = colour
        frames.append(Light(number * 20, b"".join(points)))
    return frames


def flashing(frames: list[Light]) -> int | None:
    found = first_flashing(Film(frames, ACROSS, DOWN))
    return None if found is None else found.at


@given(st.floats(0.1, 3.0))
def test_up_to_three_flashes_a_second_are_fine(hertz: float) -> None:
    assert flashing(film(hertz)) is None


@given(st.floats(4.0, 12.0))
def test_more_are_found_within_the_second_in_which_they_begin(hertz: float) -> None:
    at = flashing(film(hertz))
    assert at is not None
    assert at <= 1100


@given(st.integers(4, 12))
def test_they_are_counted(hertz: int) -> None:
    found = first_flashing(Film(film(hertz), ACROSS, DOWN))
    assert found is not None
    assert found.flashes == hertz


def test_only_what_flashes_together_is_counted() -> None:
    """A corner that flickers does not make more of the slower flashes around it."""
    slow, fast = film(5), film(12, where=range(2))
    both = [
        Light(one.at, other.colours[:6] + one.colours[6:])
        for one, other in zip(slow, fast, strict=True)
    ]
    found = first_flashing(Film(both, ACROSS, DOWN))
    assert found is not None
    assert found.flashes == 5


def test_a_film_is_calm_until_it_flashes() -> None:
    calm = film(0.1, GREY, GREY, seconds=2)
    wild = [Light(light.at + 2000, light.colours) for light in film(6)]
    at = flashing(calm + wild)
    assert at is not None
    assert 2400 < at < 3200


def test_what_is_small_or_faint_or_bright_is_no_flash() -> None:
    assert flashing(film(8, where=range(2))) is None
    assert flashing(film(8, GREY, b"\x88\x88\x88")) is None
    assert flashing(film(8, PALE, WHITE)) is None


def test_a_block_of_a_quarter_of_a_ninth_is_enough() -> None:
    assert flashing(film(8, where=range(3))) is not None


def test_saturated_red_flashes_though_it_is_dark() -> None:
    assert flashing(film(8, b"\x60\0\0", b"\x90\0\0")) is not None
    assert flashing(film(8, b"\x30\x30\x30", b"\x40\x40\x40")) is None


@settings(max_examples=25)
@given(st.lists(st.integers(0, 255), min_size=50, max_size=150))
def test_light_that_only_grows_never_flashes(steps: list[int]) -> None:
    frames = [
        Light(number * 20, bytes([value] * 3 * ACROSS * DOWN))
        for number, value in enumerate(sorted(steps))
    ]
    assert flashing(frames) is None

"""The rules of the staff area's clock, and what may follow what."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.staff_state import (
    HINT,
    HOLD,
    INSIDE,
    PAD_PATIENCE,
    PATIENCE,
    Asked,
    Ended,
    Note,
    Question,
    Session,
    Spot,
    Work,
    seconds_left,
)
from kiosk.ui.wording import SPOKEN

PAD = Session().opened(100.0, "nb", 0.0, 5)
NOW = PAD.entered(100.0)


def test_the_corner_shows_nothing_for_two_seconds() -> None:
    held = Session().held(10.0)
    assert not held.hinting(10.0 + HINT - 0.01)
    assert held.hinting(10.0 + HINT)
    assert not held.let_go().hinting(20.0)
    assert held.deadline(10.0) == 10.0 + HINT
    assert held.deadline(10.0 + HINT) == 10.0 + HOLD
    assert held.let_go().deadline(11.0) is None


def test_the_corner_does_nothing_while_the_area_is_open() -> None:
    assert NOW.held(110.0) == NOW


@pytest.mark.parametrize(
    ("language", "spoken"), [("nb", "nb"), ("nn", "nn"), ("de-AT", "de"), ("fi", "en"), ("", "en")]
)
def test_it_speaks_the_language_of_the_last_visit_or_english(language: str, spoken: str) -> None:
    assert Session().opened(0.0, language, 0.0, 5).language == spoken


def test_the_languages_go_round() -> None:
    session, heard = NOW, []
    for _ in range(len(SPOKEN) + 1):
        heard.append(session.language)
        session = session.speaking_next()
    assert heard[0] == heard[-1] == "nb"
    assert sorted(heard[1:]) == sorted(SPOKEN)


def test_a_pin_has_four_to_eight_digits() -> None:
    session = PAD
    for count, digit in enumerate("123456789", 1):
        assert (session.asked().checking) is (count > 4)
        session = session.typed(digit)
    assert session.digits == "12345678"
    assert session.erased().digits == "1234567"
    assert PAD.erased() == PAD
    assert "1234" not in repr(session)


def test_nothing_is_typed_while_it_is_checked_or_locked() -> None:
    checking = replace(PAD, digits="4711").asked()
    assert checking.typed("1") == checking == checking.erased() == checking.asked()
    locked = PAD.refused(100.0, 30.0, 5)
    assert locked.typed("1") == locked
    assert not locked.at(129.9).takes_digits
    assert locked.at(130.0) == Session(language="nb")


def test_a_lock_that_ends_while_somebody_is_there_is_gone() -> None:
    locked = replace(PAD.refused(100.0, 30.0, 5), touched=125.0)
    assert locked.at(130.0).takes_digits
    assert not locked.at(130.0).wrong


@pytest.mark.parametrize("spot", sorted(INSIDE - {Spot.CLEANING}))
def test_two_minutes_without_a_touch_close_it(spot: Spot) -> None:
    session = NOW.to(spot, 200.0)
    assert session.at(200.0 + PATIENCE - 0.01) == session
    assert session.at(200.0 + PATIENCE) == Session(language="nb")


def test_half_a_minute_without_a_touch_closes_the_pad() -> None:
    assert PAD.at(100.0 + PAD_PATIENCE - 0.01) == PAD
    assert PAD.at(100.0 + PAD_PATIENCE) == Session(language="nb")


def test_nothing_closes_while_something_is_being_done() -> None:
    working = replace(NOW, work=Work(Asked.INSTALL))
    assert working.at(10_000.0) == working
    checking = replace(PAD, digits="4711").asked()
    assert checking.at(10_000.0) == checking


@pytest.mark.parametrize("seconds", [30.0, 60.0, 120.0])
def test_cleaning_ends_by_itself_and_begins_the_patience_anew(seconds: float) -> None:
    cleaning = NOW.to(Spot.TOOLS, 100.0).cleaned(seconds, 100.0)
    assert cleaning.at(100.0 + seconds - 0.01) == cleaning
    back = cleaning.at(100.0 + seconds)
    assert (back.spot, back.touched) == (Spot.TOOLS, 100.0 + seconds)


@pytest.mark.parametrize(
    "over",
    [
        {"question": Question(Asked.CLOSE)},
        {"work": Work(Asked.USE)},
        {"note": Note(Asked.USE, Ended.DONE)},
    ],
)
def test_what_stands_over_a_page_keeps_it(over: dict[str, Question | Work | Note]) -> None:
    session = replace(NOW, **over)  # type: ignore[arg-type]
    assert session.to(Spot.TOOLS, 1.0) == session
    assert session.cleaned(30.0, 1.0).spot is Spot.NOW


def test_no_page_can_be_turned_to_without_the_pin() -> None:
    for session in (Session(), PAD):
        for spot in Spot:
            assert session.to(spot, 1.0) == session


@given(
    st.sampled_from(
        [PAD, NOW, PAD.refused(100.0, 30.0, 5), NOW.cleaned(30.0, 100.0), Session().held(100.0)]
    ),
    st.floats(100.0, 400.0),
)
def test_its_alarm_never_rings_in_vain_for_ever(session: Session, now: float) -> None:
    """Following the alarm, everything that closes itself is closed after a bounded while."""
    rings = 0
    while (due := session.deadline(now)) is not None and rings < 400:
        now = max(now, due) + 0.001
        if session.corner is not None and now >= session.corner + HOLD:
            break
        session = session.at(now)
        rings += 1
    assert rings < 400
    assert session.corner is not None or not session.open


def test_seconds_are_counted_with_the_present_one() -> None:
    assert [seconds_left(30.0, now) for now in (0.0, 0.1, 29.0, 29.5, 30.0, 31.0)] == [
        30, 30, 1, 1, 0, 0,
    ]  # fmt: skip
    assert seconds_left(None, 3.0) == 0

"""``kiosk staff``: set and remove the PIN."""

import getpass
import io
import sys
from collections.abc import Callable

import pytest

from kiosk.config import state_folder
from kiosk.host import Gate

Said = Callable[..., tuple[int, str, str]]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Somebody at a terminal, who answers the questions in turn."""

    def answers(*pins: str) -> list[str]:
        left, asked = list(pins), list[str]()

        def ask(question: str) -> str:
            asked.append(question)
            return left.pop(0)

        monkeypatch.setattr(sys, "stdin", Terminal())
        monkeypatch.setattr(getpass, "getpass", ask)
        return asked

    return answers


def test_a_pin_is_asked_for_twice_and_set(kiosk: Said, types: Callable[..., list[str]]) -> None:
    asked = types("4711", "4711")
    status, out, err = kiosk("staff", "set-pin")
    assert (status, out) == (0, "")
    assert "The PIN is set. Hold the lower right corner" in err
    assert asked == ["New PIN, 4 to 8 digits: ", "Once more: "]
    assert Gate(state_folder()).opens("4711")


def test_two_different_pins_change_nothing(kiosk: Said, types: Callable[..., list[str]]) -> None:
    types("4711", "4712")
    status, _, err = kiosk("staff", "set-pin")
    assert status == 1
    assert "two different PINs" in err
    assert not Gate(state_folder()).is_set


def test_a_bad_pin_is_refused_before_it_is_asked_again(
    kiosk: Said, types: Callable[..., list[str]]
) -> None:
    asked = types("1234")
    status, _, err = kiosk("staff", "set-pin")
    assert status == 1
    assert err == (
        "Its digits count up or down, or are all the same: that is what people try first."
        " Nothing has changed.\n"
    )
    assert len(asked) == 1


@pytest.mark.parametrize(("given", "status"), [("4711\n", 0), ("4711", 0), ("", 1), ("12\n", 1)])
def test_a_pin_can_come_from_a_pipe(
    kiosk: Said, monkeypatch: pytest.MonkeyPatch, given: str, status: int
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(given))
    assert kiosk("staff", "set-pin")[0] == status
    assert Gate(state_folder()).is_set is (status == 0)


def test_a_pin_is_removed(kiosk: Said) -> None:
    Gate(state_folder()).set_pin("4711")
    assert "is removed" in kiosk("staff", "remove-pin")[2]
    assert not Gate(state_folder()).is_set
    status, _, err = kiosk("staff", "remove-pin")
    assert (status, err) == (0, "There was no PIN.\n")


def test_a_state_folder_that_cannot_be_written_is_told(
    kiosk: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: object, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.config.write_private", full)
    monkeypatch.setattr(sys, "stdin", io.StringIO("4711\n"))
    status, _, err = kiosk("staff", "set-pin")
    assert (status, err) == (2, "The PIN cannot be kept: no space left on device.\n")

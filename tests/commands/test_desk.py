"""``kiosk desk``: the trips that visitors may ask about."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.booking import DeskStop, DeskTrip, keep, trips_in
from kiosk.commands import desk
from kiosk.config import state_folder
from kiosk.content import Kind
from kiosk.ledger import Ledger

Said = Callable[..., tuple[int, str, str]]

NB = "\N{NO-BREAK SPACE}"
NOON = datetime(2026, 7, 1, 12, 0)  # noqa: DTZ001 - as on the wall
JUMP = DeskStop(Kind.STUNT, "jump", "The jump")
RAIL = DeskStop(Kind.ACTIVITY, "rail", "A seat on the railway")
HIKE = DeskStop(Kind.ACTIVITY, "hike", "The hike")


@pytest.fixture(autouse=True)
def _noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "now", lambda: NOON.replace(tzinfo=UTC))


@pytest.fixture
def ledger(home: Path) -> Ledger:
    """Two open trips and one of the day before; the pack books two of their stops."""
    pack = home / "pack"
    for name, booking in (
        ("rail", "{phone: '+47 11 22 33 44', url: 'https://example.org/'}"),
        ("hike", "{desk: true, phone: '+47 55 66 77 88'}"),
    ):
        entry = pack / "activities" / name
        entry.mkdir(parents=True)
        (entry / "activity.yaml").write_text(
            f"title: The {name}\nhook: Go\nstory: Go there.\nwhere: Here\noperator: Trolls\n"
            f"booking: {booking}\nsources: ['https://example.org/']\n"
        )
    (pack / "pack.yaml").write_text("format: 1\ntitle: P\nlanguages: [en]\n")
    config = home / ".config/kiosk/kiosk.yaml"
    config.parent.mkdir(parents=True)
    config.write_text(f"content: {{pack: {pack}}}\n")
    ledger = Ledger(state_folder())
    with ledger.writing() as db:
        keep(db, DeskTrip("LT27", NOON - timedelta(minutes=5), "de", (JUMP, RAIL, HIKE)))
        keep(db, DeskTrip("KM55", NOON - timedelta(days=1), "nb", (JUMP,)))
    return ledger


def test_the_open_ones_the_newest_first_what_is_booked_here_before_the_rest(
    kiosk: Said, ledger: Ledger
) -> None:
    assert ledger.file.exists()
    assert kiosk("desk") == (
        0,
        (
            f"LT{NB}27  since today 11:55, Deutsch\n"
            "       The hike               book it here, +47 55 66 77 88\n"
            "       A seat on the railway  +47 11 22 33 44, https://example.org/\n"
            "       The jump\n"
            "\n"
            f"KM{NB}55  since yesterday 12:00, Norsk bokmål\n"
            "       The jump\n"
        ),
        "",
    )


@pytest.mark.parametrize("typed", [["LT27"], ["lt27"], ["LT 27"], ["lt", "27"], ["lt-27"]])
def test_one_in_full_in_the_visitors_order(kiosk: Said, ledger: Ledger, typed: list[str]) -> None:
    assert ledger.file.exists()
    assert kiosk("desk", *typed) == (
        0,
        (
            f"LT{NB}27  since today 11:55, Deutsch\n"
            "     1. The jump (stunt)\n"
            "     2. A seat on the railway (activity)\n"
            "        Trolls\n"
            "        +47 11 22 33 44, https://example.org/\n"
            "     3. The hike (activity)\n"
            "        Trolls\n"
            "        book it here, +47 55 66 77 88\n"
        ),
        "",
    )


def test_done_and_undone(kiosk: Said, ledger: Ledger) -> None:
    assert kiosk("desk", "--done", "lt", "27", "KM55") == (
        0,
        "",
        f"LT{NB}27 is done.\nKM{NB}55 is done.\n",
    )
    status, out, err = kiosk("desk")
    assert (status, out) == (0, "")
    assert err == "No trip is open at the desk; `kiosk desk --all` shows those that are done.\n"
    assert "since today 11:55, Deutsch, done today 12:00\n" in kiosk("desk", "--all")[1]
    assert kiosk("desk", "--undone", "lt27") == (0, "", f"LT{NB}27 is open again.\n")
    with ledger.reading() as db:
        assert db is not None
        assert [trip.done is None for trip in trips_in(db)] == [True, False]


def test_an_unknown_code_names_the_nearest(kiosk: Said, ledger: Ledger) -> None:
    assert ledger.file.exists()
    status, out, err = kiosk("desk", "LT72")
    assert (status, out) == (1, "")
    assert err == f"There is no trip `LT{NB}72`. Did you mean LT{NB}27?\n"
    status, out, err = kiosk("desk", "--done", "XX99", "KM55")
    assert status == 1
    assert err == f"There is no trip `XX{NB}99`.\nKM{NB}55 is done.\n"


def test_without_a_ledger_it_says_so(kiosk: Said, home: Path) -> None:
    assert kiosk("desk") == (0, "", "There is no trip at the desk.\n")
    assert kiosk("desk", "LT27")[0] == 1
    assert not list(home.rglob("ledger*"))


def test_as_data(kiosk: Said, ledger: Ledger) -> None:
    assert ledger.file.exists()
    data = json.loads(kiosk("desk", "--format", "json")[1])
    assert [trip["code"] for trip in data] == ["LT27", "KM55"]
    assert data[1] == {
        "code": "KM55",
        "since": "2026-06-30T12:00",
        "language": "nb",
        "done": None,
        "stops": [{"kind": "stunt", "id": "jump", "title": "The jump"}],
    }
    assert data[0]["stops"][2]["booking"]["desk"] is True
    Ledger(state_folder()).file.unlink()
    assert json.loads(kiosk("desk", "--format", "json")[1]) == []


def test_a_damaged_ledger_is_told_and_left_to_the_kiosk(kiosk: Said, ledger: Ledger) -> None:
    ledger.file.write_bytes(b"This is no ledger. " * 400)
    for arguments in ((), ("LT27",), ("--done", "LT27")):
        assert kiosk("desk", *arguments)[::2] == (2, "The ledger cannot be used: it is damaged.\n")
    assert [file.name for file in ledger.folder.glob("ledger*")] == ["ledger.sqlite3"]

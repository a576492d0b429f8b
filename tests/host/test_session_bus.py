"""Which session bus the kiosk uses."""

import socket
import tempfile

from kiosk.host.sessionbus import session_bus


def test_the_bus_that_is_named_wins() -> None:
    assert session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/b"}) == "unix:path=/b"


def test_the_users_own_bus_is_found() -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as bus:
        assert session_bus({"XDG_RUNTIME_DIR": folder}) == "disabled:"
        bus.bind(f"{folder}/bus")
        assert session_bus({"XDG_RUNTIME_DIR": folder}) == f"unix:path={folder}/bus"


def test_without_one_none_is_started() -> None:
    assert session_bus({}) == "disabled:"
    assert session_bus({"DBUS_SESSION_BUS_ADDRESS": "", "XDG_RUNTIME_DIR": "run"}) == "disabled:"

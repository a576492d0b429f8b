"""The D-Bus session bus, over which screen readers listen."""

from collections.abc import Mapping
from pathlib import Path

NONE = "disabled:"


def session_bus(environment: Mapping[str, str]) -> str:
    """The address of the session bus there is; ``disabled:`` where there is none.

    Left alone, D-Bus would start a bus of its own: a second process that outlives the kiosk, or a
    fork that waits for ever for a ``dbus-launch`` that is not installed.
    """
    if address := environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    folder = environment.get("XDG_RUNTIME_DIR", "")
    bus = Path(folder) / "bus"
    return f"unix:path={bus}" if folder.startswith("/") and bus.is_socket() else NONE

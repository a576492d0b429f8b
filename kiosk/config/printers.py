"""Which printer prints slips, as operators write it."""

import difflib
import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from kiosk.config.kinds import Says
from kiosk.documents import as_written

PORT = 9100
"""Where printers on a network listen for what they are to print as it is."""

FORMS = "`usb:04b8:0e15`, `network:192.168.1.50`, `file:/dev/usb/lp0` or `cups:NAME`"

Way = Literal["usb", "network", "file", "cups"]


@dataclass(frozen=True, slots=True)
class PrinterDevice:
    """A printer, and the way to it."""

    way: Way
    written: str
    """As it stands in kiosk.yaml."""
    name: str = ""
    """The host, the file, or what CUPS calls it."""
    port: int = PORT
    vendor: int = 0
    product: int = 0
    """What USB calls it."""

    def __str__(self) -> str:
        return self.written


def read_device(value: Any) -> PrinterDevice:
    """The printer that is meant.

    Raises PydanticCustomError, which says how it is written, for anything else.
    """
    if isinstance(value, PrinterDevice):
        return value
    text = str(as_written(value)).strip()
    way, colon, rest = text.partition(":")
    match way:
        case "usb" if match := re.fullmatch(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})", rest):
            return PrinterDevice("usb", text, vendor=int(match[1], 16), product=int(match[2], 16))
        case "network" if match := re.fullmatch(r"([A-Za-z0-9.-]+)(?::([0-9]{1,5}))?", rest):
            port = int(match[2] or PORT)
            if 0 < port < 65536:
                return PrinterDevice("network", text, match[1], port)
        case "file" if rest.startswith("/") and len(rest) > 1:
            return PrinterDevice("file", text, rest)
        case "cups" if re.fullmatch(r"[^\s/#-][^\s/#]*", rest):
            return PrinterDevice("cups", text, rest)
    raise PydanticCustomError(
        "not-a-printer",
        "`{text}` is no printer.",
        {"text": text[:80], "suggestion": _suggestion(way if colon else text)},
    )


def _suggestion(way: str) -> str:
    hints = {
        "usb": "`lsusb` shows its two numbers of four digits; write them like `usb:04b8:0e15`.",
        "network": "Write its address, and a port if it is not 9100: `network:192.168.1.50:9100`.",
        "file": "Write the whole path of the device: `file:/dev/usb/lp0`.",
        "cups": "`lpstat -e` lists what CUPS calls its printers; write it like `cups:NAME`.",
    }
    close = difflib.get_close_matches(way.casefold(), hints, n=1, cutoff=0.5)
    return hints[close[0]] if close else f"Write it in one of these ways: {FORMS}."


Printer = Annotated[
    PrinterDevice,
    BeforeValidator(read_device),
    WithJsonSchema({"type": "string", "pattern": "^(usb|network|file|cups):.+$"}),
    Says("a printer", "usb:04b8:0e15"),
]
"""A printer, by the way to it."""

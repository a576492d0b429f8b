"""The printing of one slip, a process of its own: `python -m kiosk.host.printing DEVICE < PNG`.

A printer that takes bytes and never ends, a cable that is pulled, a library that waits: out here
none of it can hold up the kiosk, which ends this after a while. It says one line: ``printed``,
``no-paper``, or ``failed`` and why.
"""

import contextlib
import subprocess
import sys
from io import BytesIO
from typing import Any

from kiosk.config import PrinterDevice, read_printer
from kiosk.takeaway import Printing

TIMEOUT = 5.0
"""Seconds for each step of a printer that is asked or written to."""
TALLEST = 65_535
"""Lines of one raster image (two bytes in ``GS v 0``)."""
NO_PAPER = 0
"""What python-escpos says of a printer without paper."""


def main(device: PrinterDevice, png: bytes) -> str:
    """Print a picture; what came of it, in a line."""
    try:
        with contextlib.redirect_stdout(sys.stderr):  # python-escpos prints remarks
            if device.way == "cups":
                return _by_cups(device.name, png)
            return _by_escpos(device, png)
    except Exception as error:
        # Whatever libraries of printers raise: the kiosk hears of it in one sentence.
        words = " ".join(str(error).split()) or type(error).__name__
        return f"{Printing.FAILED} {words}"


def _by_cups(name: str, png: bytes) -> str:
    done = subprocess.run(  # noqa: S603 - the name is letters, as kiosk.yaml was checked for
        ["lp", "-d", name, "-t", "Slip", "-"],  # noqa: S607 - wherever CUPS keeps it
        input=png,
        capture_output=True,
        timeout=2 * TIMEOUT,
        check=False,
    )
    if done.returncode:
        return f"{Printing.FAILED} {' '.join(done.stderr.decode(errors='replace').split())}"
    return Printing.PRINTED


def _by_escpos(device: PrinterDevice, png: bytes) -> str:
    from PIL import Image  # noqa: PLC0415 - only here, and only when somebody prints

    printer = _open(device)
    try:
        if _has_no_paper(printer, device):
            return Printing.NO_PAPER
        printer.hw("INIT")
        with Image.open(BytesIO(png)) as picture:
            printer.image(picture, impl="bitImageRaster", fragment_height=TALLEST)
        printer.cut()
    finally:
        printer.close()
    return Printing.PRINTED


def _open(device: PrinterDevice) -> Any:
    from escpos import printer  # type: ignore[import-untyped]  # noqa: PLC0415 - takes its time

    made: Any
    if device.way == "usb":
        made = printer.Usb(device.vendor, device.product, timeout=int(TIMEOUT * 1000))
    elif device.way == "network":
        made = printer.Network(device.name, device.port, timeout=TIMEOUT)
    else:
        made = printer.File(device.name)
    made.open()
    return made


def _has_no_paper(printer: Any, device: PrinterDevice) -> bool:
    """Ask it; many do not answer, and then one has to try."""
    if device.way == "file":
        return False
    try:
        return bool(printer.paper_status() == NO_PAPER)
    except Exception:
        return False


if __name__ == "__main__":
    sys.stdout.write(f"{main(read_printer(sys.argv[1]), sys.stdin.buffer.read())}\n")

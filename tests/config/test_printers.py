"""Which printer: every way to write one, and what is said of the others."""

from pathlib import Path

import pytest

from kiosk.config import load_config, read_printer
from kiosk.documents import show_problems


@pytest.mark.parametrize(
    ("text", "way", "name", "port", "ids"),
    [
        ("usb:04b8:0E15", "usb", "", 9100, (0x04B8, 0x0E15)),
        ("network:192.168.1.50", "network", "192.168.1.50", 9100, (0, 0)),
        ("network:slips.local:9101", "network", "slips.local", 9101, (0, 0)),
        ("file:/dev/usb/lp0", "file", "/dev/usb/lp0", 9100, (0, 0)),
        ("cups:Slip_printer", "cups", "Slip_printer", 9100, (0, 0)),
    ],
)
def test_every_way(text: str, way: str, name: str, port: int, ids: tuple[int, int]) -> None:
    device = read_printer(text)
    assert (device.way, device.name, device.port) == (way, name, port)
    assert (device.vendor, device.product) == ids
    assert device.written == str(device) == text


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("usb:04b8", "`lsusb` shows its two numbers of four digits"),
        ("usb:4b8:e15", "`lsusb` shows"),
        ("network:192.168.1.50:99999", "a port if it is not 9100"),
        ("netwrok:192.168.1.50", "`network:192.168.1.50:9100`"),
        ("file:dev/usb/lp0", "Write the whole path of the device"),
        ("cups:my printer", "`lpstat -e` lists"),
        ("cups:-oops", "`lpstat -e` lists"),
        ("CUPS", "`lpstat -e` lists"),
        ("Epson TM-T20", "Write it in one of these ways: `usb:04b8:0e15`, `network:"),
        ("04b8:0e15", "Write it in one of these ways"),
    ],
)
def test_what_is_no_printer(tmp_path: Path, text: str, hint: str) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text(f"printer:\n  device: {text}\n")
    loaded = load_config(file)
    assert loaded.value is None
    said = show_problems(loaded.problems, colour=False)
    assert f"kiosk.yaml:2:11: error: `{text}` is no printer. [not-a-printer]" in said
    assert hint in said


def test_paper_that_there_is_not(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("printer: {device: 'cups:A', width: 70 mm}\n")
    said = show_problems(load_config(file).problems, colour=False)
    assert "`width` cannot be `70 mm`" in said
    assert "80 mm" in said

"""Sticks are found by what the kernel tells of mounts and devices."""

from pathlib import Path

import pytest

from kiosk.host import sticks

USB = "../../devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/host2/block/sdb/sdb1"
DISK = "../../devices/pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/block/sda/sda1"


def mount(number: str, place: str, root: str = "/") -> str:
    return f"36 35 {number} {root} {place} rw,nosuid shared:1 - vfat /dev/sdb1 rw\n"


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    folder = tmp_path / "block"
    folder.mkdir()
    (folder / "8:17").symlink_to(USB)
    (folder / "8:18").symlink_to(USB.replace("sdb1", "sdb2"))
    (folder / "8:1").symlink_to(DISK)
    return folder


def found(devices: Path, *lines: str) -> list[str]:
    mounts = devices.parent / "mountinfo"
    mounts.write_text("".join(lines))
    return [str(place) for place in sticks(mounts, devices)]


def test_what_is_mounted_from_usb_is_a_stick(devices: Path) -> None:
    lines = (
        mount("8:1", "/"),
        mount("8:1", "/srv/data"),
        mount("8:18", "/media/kiosk/B"),
        mount("8:17", "/media/kiosk/A"),
        mount("0:21", "/proc"),
    )
    assert found(devices, *lines) == ["/media/kiosk/A", "/media/kiosk/B"]


def test_a_system_that_runs_from_usb_is_no_stick(devices: Path) -> None:
    places = ("/", "/boot", "/boot/efi", "/home", "/var/lib/docker")
    assert found(devices, *(mount("8:17", place) for place in places)) == []


def test_names_with_blanks_and_accents(devices: Path) -> None:
    line = mount("8:17", "/media/kiosk/My\\040STICK\\134\\303\\270")
    assert found(devices, line) == ["/media/kiosk/My STICK\\ø"]


def test_one_stick_that_is_mounted_twice_at_one_place_is_one(devices: Path) -> None:
    line = mount("8:17", "/media/A")
    assert found(devices, line, line) == ["/media/A"]


@pytest.mark.parametrize("line", ["", "nonsense\n", "1 2 3\n", "a b 8:17 /part /media/A rw - x\n"])
def test_odd_lines_are_passed_over(devices: Path, line: str) -> None:
    assert found(devices, line) == []


def test_where_the_kernel_tells_nothing_there_are_none(tmp_path: Path) -> None:
    assert sticks(tmp_path / "nothing", tmp_path / "none") == ()


def test_this_machine_is_understood() -> None:
    assert all(place.is_absolute() for place in sticks())

"""Which memory sticks are plugged in and can be read: nothing is mounted here, and nothing run."""

import os
import re
from pathlib import Path

_USB = re.compile(r"/usb[0-9]+/")
_OF_THE_SYSTEM = re.compile(r"/|/(boot|efi|etc|home|opt|root|srv|usr|var)(/.*)?")


def sticks(
    mounts: Path = Path("/proc/self/mountinfo"), devices: Path = Path("/sys/dev/block")
) -> tuple[Path, ...]:
    """Where file systems on USB are mounted, sorted; where the system itself lives is left out.

    `mounts` and `devices` are what the kernel tells of mounts and of block devices: proc(5),
    section /proc/pid/mountinfo, and sysfs. Never raises: what cannot be read has no sticks.
    """
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    found = {place for line in lines if (place := _stick(line, devices)) is not None}
    return tuple(sorted(found))


def _stick(line: str, devices: Path) -> Path | None:
    fields = line.split(" ")
    if len(fields) < 6:
        return None
    number, root, place = fields[2], fields[3], _plain(fields[4])
    # A part of a file system that is shown elsewhere, too, is a container's business.
    if root != "/" or _OF_THE_SYSTEM.fullmatch(place):
        return None
    try:
        device = str((devices / number).readlink())
    except OSError:
        return None
    return Path(place) if _USB.search(device) else None


def _plain(field: str) -> str:
    """A field without the escapes that the kernel writes blanks and backslashes with."""
    data = os.fsencode(field)
    plain = re.sub(rb"\\([0-7]{3})", lambda match: bytes([int(match[1], 8) & 0xFF]), data)
    return os.fsdecode(plain)

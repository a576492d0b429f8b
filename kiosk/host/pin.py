"""The PIN of staff: kept as a hash, and a lock that grows with every handful of wrong tries.

There is no PIN until somebody sets one. Both files are in the state folder and for this user alone.
"""

import hashlib
import hmac
import json
import logging
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

SHORTEST, LONGEST = 4, 8
"""Digits of a PIN."""

TRIES = 5
"""Wrong tries until the pad is locked, and again until it is locked for twice as long."""

FIRST_LOCK, LONGEST_LOCK = 30.0, 3600.0
"""Seconds. At one lock an hour, the 10,000 PINs of four digits take 83 days."""

COST, BLOCK, LANES = 2**14, 8, 5
"""N, r and p of scrypt: one of the settings that OWASP's Password Storage Cheat Sheet holds to be
equally strong, chosen for its 16 MiB of memory. A quarter of a second on a small machine."""

_SALT, _HASH = 16, 32
_MEMORY = 64 * 2**20
_PIN_FILE, _TRIES_FILE = "staff-pin.json", "staff-tries.json"
_YEARS = range(1900, 2100)
_COLUMN = "2580"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment on a clock that nobody can set: seconds since the machine was started."""

    boot: str
    """Which start of the machine it was, as the kernel names it."""
    seconds: float
    """Since then, sleep included."""


@dataclass(frozen=True, slots=True)
class Tries:
    """The wrong tries since the last right one, and the lock that stands."""

    wrong: int = 0
    lock: float = 0.0
    """Seconds that the lock lasts from `since`; 0 when none stands."""
    since: Moment | None = None

    def remaining(self, now: Moment) -> float:
        """Seconds until the next try; all of them where the machine was started anew meanwhile."""
        if self.since is None:
            return 0.0
        passed = now.seconds - self.since.seconds if now.boot == self.since.boot else 0.0
        return min(self.lock, max(0.0, self.lock - passed))

    def at(self, now: Moment) -> "Tries":
        """The same at `now`: a lock that is over is gone, one from before a restart begins anew."""
        if self.since is None:
            return self
        if self.remaining(now) <= 0:
            return replace(self, lock=0.0, since=None)
        return self if self.since.boot == now.boot else replace(self, since=now)

    def tried(self, now: Moment) -> "Tries":
        """After one more wrong try."""
        wrong = self.wrong + 1
        lock = lock_after(wrong)
        return Tries(wrong, lock, now if lock else None)

    @property
    def left(self) -> int:
        """How many tries there are until the next lock."""
        return TRIES - self.wrong % TRIES


def lock_after(wrong: int) -> float:
    """Seconds for which so many wrong tries lock the pad."""
    if wrong == 0 or wrong % TRIES:
        return 0.0
    # Beyond a dozen doublings it is the longest lock anyway.
    return min(LONGEST_LOCK, FIRST_LOCK * 2.0 ** min(12, wrong // TRIES - 1))


def present_moment() -> Moment:
    """Now."""
    boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return Moment(boot, time.clock_gettime(time.CLOCK_BOOTTIME))


def pin_fault(pin: str) -> str | None:
    """Why `pin` cannot be a PIN, as a sentence; None when it can."""
    if not (pin.isascii() and pin.isdigit()):
        return "A PIN is made of digits: the pad on the screen has no others."
    if not SHORTEST <= len(pin) <= LONGEST:
        return f"A PIN has {SHORTEST} to {LONGEST} digits; this one has {len(pin)}."
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1:
        return "Its digits count up or down, or are all the same: that is what people try first."
    if any(pin == pin[:period] * (len(pin) // period) for period in range(1, len(pin) // 2 + 1)):
        return "It says the same digits again: that is what people try early."
    if len(pin) == 4 and (int(pin) in _YEARS or pin in {_COLUMN, _COLUMN[::-1]}):
        return "It is a year, or a line on the pad: that is what people try early."
    return None


class Gate:
    """Tells the right PIN from wrong ones, and how long nobody may try.

    What another process changes, such as the command that sets the PIN, counts at once.
    """

    def __init__(self, folder: Path, clock: Callable[[], Moment] = present_moment) -> None:
        """Keep both files in `folder`."""
        self._pin, self._tries = folder / _PIN_FILE, folder / _TRIES_FILE
        self._clock = clock
        self._unwritten: Tries | None = None

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN, and with it a way in; a damaged one counts, and opens nothing."""
        return self._pin.exists()

    @property
    def tries(self) -> Tries:
        """How it stands at this moment.

        That a lock is over, or has begun anew, is written down: the next start could not know.
        """
        kept = self._read_tries()
        present = kept.at(self._clock())
        if present != kept:
            self._write_tries(present)
        return present

    @property
    def remaining(self) -> float:
        """Seconds until somebody may try again; 0 when they may now."""
        return self.tries.remaining(self._clock())

    def set_pin(self, pin: str) -> None:
        """Let `pin` be the PIN from now on, and lift a lock.

        Raises ValueError with a sentence when it is a bad one, OSError when it cannot be kept.
        """
        fault = pin_fault(pin)
        if fault is not None:
            raise ValueError(fault)
        salt = secrets.token_bytes(_SALT)
        kept = {
            "format": 1,
            "scrypt": [COST, BLOCK, LANES],
            "salt": salt.hex(),
            "hash": _hash(pin, salt, COST, BLOCK, LANES).hex(),
        }
        _write(self._pin, kept)
        self._forgive()

    def remove_pin(self) -> bool:
        """Shut the way in; whether there was one. Raises OSError."""
        self._forgive()
        try:
            self._pin.unlink()
        except FileNotFoundError:
            return False
        return True

    def opens(self, pin: str) -> bool:
        """Whether `pin` is the right one; a wrong one counts. Takes its time: not for the screen.

        The try is written down before it is looked at, so that pulling the plug saves nobody one.
        """
        tries = self.tries
        if tries.lock:
            return False
        self._write_tries(tries.tried(self._clock()))
        if not self._is_right(pin):
            return False
        self._forgive()
        return True

    def _is_right(self, pin: str) -> bool:
        try:
            kept = json.loads(self._pin.read_bytes())
            salt, expected = bytes.fromhex(kept["salt"]), bytes.fromhex(kept["hash"])
            cost, block, lanes = kept["scrypt"]
            found = _hash(pin, salt, cost, block, lanes)
        except (OSError, ValueError, KeyError, TypeError) as reason:
            _log.warning("The PIN in %s cannot be used: %s", self._pin, reason)
            return False
        return hmac.compare_digest(found, expected)

    def _forgive(self) -> None:
        self._unwritten = None
        try:
            self._tries.unlink(missing_ok=True)
        except OSError:
            self._unwritten = Tries()

    def _write_tries(self, tries: Tries) -> None:
        since = tries.since
        kept = {
            "format": 1,
            "wrong": tries.wrong,
            "lock": tries.lock,
            "since": None if since is None else [since.boot, since.seconds],
        }
        self._unwritten = None
        try:
            _write(self._tries, kept)
        except OSError as reason:
            # With a full disk, staff need the way in more than ever: it counts in memory.
            _log.warning("The tries of a PIN cannot be kept in %s: %s", self._tries, reason)
            self._unwritten = tries

    def _read_tries(self) -> Tries:
        if self._unwritten is not None:
            return self._unwritten
        try:
            data = self._tries.read_bytes()
        except FileNotFoundError:
            return Tries()
        except OSError:
            data = b""
        try:
            return _parse_tries(data)
        except (ValueError, KeyError, TypeError):
            # Nobody knows how many there were: as after the first lock's worth of them.
            locked = Tries(TRIES, FIRST_LOCK, self._clock())
            self._write_tries(locked)
            return locked


def _parse_tries(data: bytes) -> Tries:
    kept = json.loads(data)
    since = kept["since"]
    moment = None if since is None else Moment(str(since[0]), float(since[1]))
    tries = Tries(int(kept["wrong"]), float(kept["lock"]), moment)
    if tries.wrong < 0 or not 0 <= tries.lock <= LONGEST_LOCK:
        raise ValueError(data)
    return tries


def _hash(pin: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=_MEMORY, dklen=_HASH
    )


def _write(file: Path, kept: Mapping[str, object]) -> None:
    # Imported here: whoever only asks the running kiosk something needs none of it.
    from kiosk.config import write_private  # noqa: PLC0415

    write_private(file, json.dumps(kept).encode() + b"\n")

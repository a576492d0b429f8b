"""Where staff are in their area: one frozen value, and the rules of its clock.

Times are seconds of the monotonic clock.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import ceil

from kiosk.content import understood
from kiosk.ui.wording import SPOKEN

HOLD = 5.0
"""A finger this long on the corner of the dock opens the pad: no visitor does so by chance."""

HINT = 2.0
"""Until then nothing shows that the corner is more than a corner."""

PAD_PATIENCE, PATIENCE = 30.0, 120.0
"""Without a touch, the pad is gone, and the area behind it."""

SWEEP = 2.0
"""Between two looks for sticks, while the area is open."""

SHORTEST_PIN, LONGEST_PIN = 4, 8
"""Digits; with fewer, asking whether they are the PIN would only cost a try."""


class Spot(StrEnum):
    """The places of the staff area, in the order in which QML counts them."""

    CLOSED = "closed"
    PAD = "pad"
    NOW = "now"
    DESK = "desk"
    WEEK = "week"
    PACKS = "packs"
    TOOLS = "tools"
    CLEANING = "cleaning"
    TOUCH = "touch"
    CARD = "card"


INSIDE = frozenset(Spot) - {Spot.CLOSED, Spot.PAD}
"""Behind the PIN."""


class Asked(StrEnum):
    """What needs a yes."""

    USE = "use"
    ROLLBACK = "rollback"
    INSTALL = "install"
    RESTART = "restart"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Question:
    """Something that is done only once somebody says yes."""

    what: Asked
    key: str = ""
    """The place of a pack in the store, or the path of an archive."""
    subject: str = ""
    """The pack it is about, as people call it."""
    other: str = ""
    """The pack that is on."""
    fresh: bool = False
    """Whether the pack was installed just now."""


@dataclass(frozen=True, slots=True)
class Work:
    """Something that is being done, and takes its time."""

    what: Asked
    subject: str = ""
    step: str = ""
    share: float = 0.0
    """How much of the step is done, 0 to 1."""


class Ended(StrEnum):
    """How it ended."""

    DONE = "done"
    THERE = "there"
    """The pack was installed already, and whole."""
    REFUSED = "refused"
    FAILED = "failed"
    BUSY = "busy"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True)
class Note:
    """What came of it, until somebody has read it."""

    what: Asked
    how: Ended
    subject: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """One time that staff are at the screen, from the finger on the corner to the end."""

    spot: Spot = Spot.CLOSED
    language: str = "en"
    touched: float = 0.0
    """When the screen was touched last."""
    corner: float | None = None
    """Since when a finger is on the corner."""
    digits: str = field(default="", repr=False)
    checking: bool = False
    wrong: bool = False
    """Whether the last PIN was."""
    locked: float | None = None
    """When the pad may be tried again."""
    tries: int = 0
    """How many are left until it locks."""
    question: Question | None = None
    work: Work | None = None
    note: Note | None = None
    cleaning: tuple[float, float] = (0.0, 0.0)
    """When cleaning began, and how many seconds it lasts."""

    @property
    def open(self) -> bool:
        """Whether visitors' screens are covered."""
        return self.spot is not Spot.CLOSED

    @property
    def inside(self) -> bool:
        """Whether somebody has typed the PIN."""
        return self.spot in INSIDE

    # -- the corner ----------------------------------------------------------------------------

    def held(self, now: float) -> "Session":
        """A finger goes down on the corner."""
        return self if self.open else replace(self, corner=now)

    def let_go(self) -> "Session":
        """It is lifted, or slides off."""
        return replace(self, corner=None)

    def hinting(self, now: float) -> bool:
        """Whether the fuse shows that the corner opens something."""
        return self.corner is not None and not self.open and now >= self.corner + HINT

    def opened(self, now: float, language: str, remaining: float, tries: int) -> "Session":
        """The pad is there; it is locked for `remaining` seconds."""
        return Session(
            spot=Spot.PAD,
            language=next((tag for tag in understood(language) if tag in SPOKEN), SPOKEN[0]),
            touched=now,
            locked=now + remaining if remaining > 0 else None,
            tries=tries,
        )

    # -- the pad -------------------------------------------------------------------------------

    @property
    def takes_digits(self) -> bool:
        """Whether the pad can be typed on."""
        return self.spot is Spot.PAD and not self.checking and self.locked is None

    def typed(self, digit: str) -> "Session":
        """One more digit."""
        if not self.takes_digits or len(self.digits) >= LONGEST_PIN:
            return self
        return replace(self, digits=self.digits + digit, wrong=False)

    def erased(self) -> "Session":
        """The last digit is gone."""
        return replace(self, digits=self.digits[:-1]) if self.takes_digits else self

    def asked(self) -> "Session":
        """The digits are the PIN, says whoever typed them."""
        if not self.takes_digits or len(self.digits) < SHORTEST_PIN:
            return self
        return replace(self, checking=True, wrong=False)

    def refused(self, now: float, remaining: float, tries: int) -> "Session":
        """It was the wrong PIN."""
        return replace(
            self,
            digits="",
            checking=False,
            wrong=True,
            touched=now,
            locked=now + remaining if remaining > 0 else None,
            tries=tries,
        )

    def entered(self, now: float) -> "Session":
        """It was the right one."""
        return Session(spot=Spot.NOW, language=self.language, touched=now)

    # -- inside --------------------------------------------------------------------------------

    def to(self, spot: Spot, now: float) -> "Session":
        """Another place; what stands over the page stays with what it is about."""
        if not self.inside or self.question or self.work or self.note:
            return self
        return replace(self, spot=spot, touched=now)

    def cleaned(self, seconds: float, now: float) -> "Session":
        """The screen ignores touch for so long."""
        return replace(self.to(Spot.CLEANING, now), cleaning=(now, seconds))

    def speaking_next(self) -> "Session":
        """The same in the next language."""
        at = SPOKEN.index(self.language)
        return replace(self, language=SPOKEN[(at + 1) % len(SPOKEN)])

    # -- the clock -----------------------------------------------------------------------------

    def at(self, now: float) -> "Session":
        """The session at `now`, but for a corner held long enough: its pad needs `opened`."""
        if self.spot is Spot.CLEANING and now >= sum(self.cleaning):
            return replace(self, spot=Spot.TOOLS, touched=now)
        session = self
        if self.locked is not None and now >= self.locked:
            session = replace(self, locked=None, wrong=False)
        due = self._gone_at()
        return Session(language=self.language) if due is not None and now >= due else session

    def deadline(self, now: float) -> float | None:
        """When `at` will next change something, or a count of seconds on the screen will."""
        if not self.open:
            if self.corner is None:
                return None
            return self.corner + (HOLD if now >= self.corner + HINT else HINT)
        dues = [self._gone_at(), now + SWEEP if self.inside else None]
        if self.locked is not None:
            dues.append(_next_second(self.locked, now))
        if self.spot is Spot.CLEANING:
            dues.append(_next_second(sum(self.cleaning), now))
        return min((due for due in dues if due is not None), default=None)

    def _gone_at(self) -> float | None:
        """When it closes itself; never while something is being done."""
        if not self.open or self.checking or self.work is not None or self.spot is Spot.CLEANING:
            return None
        return self.touched + (PAD_PATIENCE if self.spot is Spot.PAD else PATIENCE)


def seconds_left(until: float | None, now: float) -> int:
    """Whole seconds until then, the present one counted."""
    return 0 if until is None else max(0, ceil(until - now))


def _next_second(until: float, now: float) -> float:
    """When fewer seconds are left than now."""
    left = until - now
    return now + (left - ceil(left) + 1) if left > 0 else now

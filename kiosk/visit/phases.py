"""The phases of a visit: attract → active → asking → attract, on a monotonic clock.

Everything here is a pure value: give it the time, get the next value. Times are seconds of one
monotonic clock; nothing here reads it.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

FINGER_SECONDS = 60.0
"""So long a finger that lies on the glass is somebody who reads. Judgement: what lies there longer
is a leaf, a bag or a leaning arm."""


class Phase(StrEnum):
    """Where a visit stands."""

    ATTRACT = "attract"
    ACTIVE = "active"
    ASKING = "asking"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the kiosk waits, in seconds."""

    quiet: float
    """Without a touch, until it asks "Still looking?"."""
    warning: float
    """From asking until it starts over: at least 20 s (WCAG 2.2.1)."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit, from the first touch to start-over.

    `since` is when the present wait began: the last touch while active, the moment the question
    was put while asking. `holds` are the reasons why the clock stands still (a video, speech).
    """

    phase: Phase = Phase.ATTRACT
    since: float = 0.0
    quiet: float = 0.0
    holds: frozenset[str] = frozenset()
    held_until: float = 0.0
    """While a finger lies on the glass: until then nobody is asked. 0 once there is none."""

    def touched(self, now: float, patience: Patience) -> "Visit":
        """A touch, a key or a pointer: begins, goes on with or saves the visit."""
        return replace(self, phase=Phase.ACTIVE, since=now, quiet=patience.quiet)

    def fingered(self, now: float) -> "Visit":
        """A finger is on the glass; how long it may hold the clock counts from when it came."""
        return self if self.held_until else replace(self, held_until=now + FINGER_SECONDS)

    def lifted(self) -> "Visit":
        """No finger is on the glass any more."""
        return replace(self, held_until=0.0)

    def choosing(self, now: float) -> "Visit":
        """Somebody goes from answer to answer: the question's whole time begins anew."""
        return replace(self, since=now) if self.phase is Phase.ASKING else self

    def waiting(self, now: float, patience: Patience) -> "Visit":
        """The page changed: its own patience counts from now; the phase stays as it is."""
        if self.phase is not Phase.ACTIVE:
            return self
        return replace(self, since=now, quiet=patience.quiet)

    def at(self, now: float, patience: Patience) -> "Visit":
        """The visit at `now`.

        The question is put when its time is noticed, not when it was due: after a stall of the
        machine a visitor still gets the whole warning.
        """
        if self.holds:
            return self
        if self.phase is Phase.ACTIVE and now >= max(self.since + self.quiet, self.held_until):
            return replace(self, phase=Phase.ASKING, since=now)
        if self.phase is Phase.ASKING and now >= self.since + patience.warning:
            return Visit()
        return self

    def hold(self, reason: str) -> "Visit":
        """Stops the clock for `reason`; in attract there is nothing to stop."""
        if self.phase is Phase.ATTRACT:
            return self
        return replace(self, holds=self.holds | {reason})

    def release(self, reason: str, now: float) -> "Visit":
        """Lets the clock run on, from the start, once the last reason is gone."""
        if reason not in self.holds:
            return self
        return replace(self, holds=self.holds - {reason}, since=now)

    def deadline(self, patience: Patience) -> float | None:
        """When `at` will next change something; None when only a touch can."""
        if self.holds or self.phase is Phase.ATTRACT:
            return None
        if self.phase is Phase.ACTIVE:
            return max(self.since + self.quiet, self.held_until)
        return self.since + patience.warning

    def remaining(self, now: float, patience: Patience) -> float:
        """Seconds until start-over while asking, else the whole warning."""
        if self.phase is not Phase.ASKING:
            return patience.warning
        return max(0.0, patience.warning - (now - self.since))

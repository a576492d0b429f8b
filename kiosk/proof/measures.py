"""What is measured of the pages: not only what is wrong, but how large and how clear things are."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from kiosk.proof.findings import Box

KEPT = 3
"""How many of the worst of a page are told."""


class Rule(StrEnum):
    """What is measured, each in its unit."""

    CAP = "cap height"
    X_HEIGHT = "x-height"
    CONTRAST = "contrast of text"
    LARGE_CONTRAST = "contrast of large text"
    ICON = "contrast of icons"
    TARGET = "target"
    GAP = "space between targets"
    OVERLAP = "targets that overlap"
    HIGHEST = "highest control"
    LOWEST = "lowest control"
    NAMELESS = "controls without a name or role"
    RING = "thickness of the focus ring"
    RING_CONTRAST = "contrast of the focus ring to what is beside it"
    RING_CHANGE = "change of contrast that the focus makes"
    HELP = "way to the help"
    EAR = "button that reads a page aloud"
    UNSAID = "pages of which nothing would be said"
    DEAF = "speech that does not stop, or begin again, as it is told"
    UNREACHED = "controls that Tab does not reach"
    DISORDER = "steps of Tab against the order of reading"
    TRAP = "pages that Tab does not leave"
    ON_FOCUS = "controls that act as they get the focus"
    MOVEMENT = "movement beside a text"
    LOSS = "texts that are cut, covered or lost"
    QUIET = "quiet time before the question"
    SLOW_QUIET = "quiet time for who needs more time"
    WARNING = "time to answer"
    SAVES = "answers that were taken in a row"
    LEFT_BEHIND = "settings of a visitor that outlive the visit"
    ON_DOWN = "controls that act before the finger is lifted"
    ON_SLIDE = "controls that act although the finger slid off"
    ON_RELEASE = "controls that act as the finger is lifted"

    @property
    def unit(self) -> str:
        """The unit of its values, for people."""
        return _UNITS.get(self, "")

    @property
    def more_is_worse(self) -> bool:
        """Whether the largest value is the worst one."""
        return self in _MORE_IS_WORSE

    def worst(self, measures: Iterable["Measure"]) -> tuple["Measure", ...]:
        """The worst of these, the very worst first."""
        ordered = sorted(measures, key=lambda one: one.value, reverse=self.more_is_worse)
        return tuple(ordered[:KEPT])


_UNITS = (
    dict.fromkeys(
        (
            Rule.CAP,
            Rule.X_HEIGHT,
            Rule.TARGET,
            Rule.GAP,
            Rule.HIGHEST,
            Rule.LOWEST,
            Rule.RING,
            Rule.HELP,
            Rule.EAR,
        ),
        "mm",
    )
    | dict.fromkeys(
        (Rule.CONTRAST, Rule.LARGE_CONTRAST, Rule.ICON, Rule.RING_CONTRAST, Rule.RING_CHANGE), ":1"
    )
    | dict.fromkeys((Rule.MOVEMENT, Rule.QUIET, Rule.SLOW_QUIET, Rule.WARNING), "s")
)
_MORE_IS_WORSE = {
    Rule.OVERLAP,
    Rule.HIGHEST,
    Rule.NAMELESS,
    Rule.UNREACHED,
    Rule.DISORDER,
    Rule.TRAP,
    Rule.ON_FOCUS,
    Rule.MOVEMENT,
    Rule.LOSS,
    Rule.LEFT_BEHIND,
    Rule.ON_DOWN,
    Rule.ON_SLIDE,
    Rule.UNSAID,
    Rule.DEAF,
}


class Measure(NamedTuple):
    """One thing that was measured: its value, what it is, and where in the picture it lies."""

    value: float
    subject: str
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one rule on one page: how many were measured, and the worst of them."""

    rule: Rule
    count: int
    worst: tuple[Measure, ...]

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Tally":
        """That of which `asdict` told."""
        worst = tuple(
            Measure(value, subject, None if box is None else Box(*box))
            for value, subject, box in told["worst"]
        )
        return cls(Rule(told["rule"]), told["count"], worst)


class Tallies:
    """Counts as it goes."""

    def __init__(self) -> None:
        self._all: dict[Rule, list[Measure]] = {}
        self._looked: dict[Rule, int] = {}

    def add(self, rule: Rule, value: float, subject: str, box: Box | None = None) -> None:
        """One value that was measured."""
        self._all.setdefault(rule, []).append(Measure(value, subject, box))

    def looked(self, rule: Rule, count: int) -> None:
        """So many were looked at, whether or not there was anything to add."""
        self._looked[rule] = self._looked.get(rule, 0) + count

    def done(self) -> tuple[Tally, ...]:
        """What has come together."""
        return tuple(
            Tally(
                rule,
                self._looked.get(rule, len(self._all.get(rule, ()))),
                rule.worst(self._all.get(rule, ())),
            )
            for rule in Rule
            if rule in self._all or rule in self._looked
        )

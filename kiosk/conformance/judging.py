"""From what was measured to what it means for one clause."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.conformance.evidence import Evidence, Setting, Which, Worst
from kiosk.proof import Rule, Variant


class Outcome(StrEnum):
    """What has come of a clause."""

    PASS = "pass"  # noqa: S105 - no password
    FAIL = "fail"
    DEPENDS = "depends"
    NONE = "does not apply"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One clause on one panel: what was measured, a line for each check, and the worst case."""

    outcome: Outcome
    measured: str
    worst: Worst | None = None


Check = Callable[[Evidence], Verdict]


@dataclass(frozen=True, slots=True)
class Clause:
    """One requirement: where it stands, what it asks in our own words, and how that is judged."""

    standard: str
    number: str
    title: str
    asks: str
    check: Check


Limit = float | Callable[[Setting], float]


def at_least(rule: Rule, limit: Limit, which: Which | None = None) -> Check:
    """Nothing measured is less."""
    return lambda known: _compared(known, rule, limit, which, more=False)


def at_most(rule: Rule, limit: Limit, which: Which | None = None) -> Check:
    """Nothing measured is more."""
    return lambda known: _compared(known, rule, limit, which, more=True)


def none(rule: Rule) -> Check:
    """There is none of it."""

    def check(known: Evidence) -> Verdict:
        count, worst = known.count(rule), known.worst(rule)
        if worst is not None:
            said = f"{rule.value}: {worst.measure.subject}, on “{worst.shot.title}”"
            return Verdict(Outcome.FAIL, said, worst)
        if not count:
            return _nothing(rule)
        return Verdict(Outcome.PASS, f"{rule.value}: none among {count:,} looked at")

    return check


def every(*checks: Check) -> Check:
    """All of them; the gravest decides, and all are told."""

    def check(known: Evidence) -> Verdict:
        verdicts = [one(known) for one in checks]
        order = (Outcome.FAIL, Outcome.DEPENDS, Outcome.PASS, Outcome.NONE)
        gravest = min(verdicts, key=lambda one: order.index(one.outcome))
        return Verdict(gravest.outcome, "\n".join(one.measured for one in verdicts), gravest.worst)

    return check


def steady(rule: Rule) -> Check:
    """It is on every page that was looked at, and in the same place of each in the same look."""

    def check(known: Evidence) -> Verdict:
        places: dict[Variant, Worst] = {}
        many = 0
        for shot, tally in known.each(rule):
            many += 1
            if not tally.worst:
                return Verdict(Outcome.FAIL, f"{rule.value}: missing on “{shot.title}”")
            for measure in tally.worst:
                first = places.setdefault(shot.variant, Worst(measure, shot))
                if measure.box != first.measure.box:
                    said = f"{rule.value}: elsewhere on “{shot.title}” than on “{first.shot.title}”"
                    return Verdict(Outcome.FAIL, said, Worst(measure, shot))
        if not many:
            return _nothing(rule)
        worst = next(iter(places.values()))
        heights = {round(one.measure.value) for one in places.values()}
        said = (
            f"{rule.value}: on each of {many:,} pages, and in one place for each look"
            f" ({' and '.join(map(str, sorted(heights)))} mm above the floor)"
        )
        return Verdict(Outcome.PASS, said, worst)

    return check


def installer(line: str, why: str) -> Check:
    """Nothing that software can measure: it is on the installer's sheet under this name."""
    return lambda _: Verdict(Outcome.DEPENDS, f"{why} Installer's sheet: “{line}”.")


def review(why: str) -> Check:
    """Somebody has to look: what a program cannot tell."""
    return lambda _: Verdict(Outcome.DEPENDS, f"{why} Installer's sheet: “Review”.")


def no_case(reason: str) -> Check:
    """It does not apply, and why."""
    return lambda _: Verdict(Outcome.NONE, reason)


def pack(count: Callable[[Evidence], int], wrong: Callable[[Evidence], tuple[str, ...]]) -> Check:
    """What lint says of the pack; with nothing to count, it does not apply."""

    def check(known: Evidence) -> Verdict:
        found, many = wrong(known), count(known)
        if not many:
            return Verdict(Outcome.NONE, "The pack has nothing of the kind.")
        if found:
            return Verdict(Outcome.FAIL, f"{len(found)} of {many:,}: {found[0]}")
        return Verdict(Outcome.PASS, f"nothing wrong with any of the {many:,} looked at")

    return check


def clips(check: Check) -> Check:
    """As `check` says where the pack has clips; without any, it does not apply."""

    def of_clips(known: Evidence) -> Verdict:
        if not known.said.clips:
            return Verdict(Outcome.NONE, "The pack has no clip.")
        return check(known)

    return of_clips


def _compared(
    known: Evidence, rule: Rule, limit: Limit, which: Which | None, *, more: bool
) -> Verdict:
    bound = limit(known.setting) if callable(limit) else limit
    count, worst = known.count(rule, which), known.worst(rule, which)
    if worst is None:
        if not count:
            return _nothing(rule)
        return Verdict(Outcome.PASS, f"{rule.value}: none among {count:,} pages")
    value = worst.measure.value
    fails = value > bound if more else value < bound
    wanted = f"{'at most' if more else 'at least'} {told(bound, rule, up=not more)} wanted"
    said = (
        f"{rule.value}: {told(value, rule, up=more)} at the {'most' if more else 'least'},"
        f" of {count:,} measured ({wanted}): {worst.measure.subject}, on “{worst.shot.title}”"
    )
    return Verdict(Outcome.FAIL if fails else Outcome.PASS, said, worst)


def _nothing(rule: Rule) -> Verdict:
    return Verdict(Outcome.NONE, f"{rule.value}: no page that was measured has any of it.")


def told(value: float, rule: Rule, *, up: bool) -> str:
    """A value with its unit, never rounded to the better side."""
    if math.isinf(value):
        return "for ever"
    rounded = (math.ceil if up else math.floor)(round(value * 100, 4)) / 100
    unit = rule.unit
    return f"{rounded:g}{unit if unit == ':1' else f' {unit}' if unit else ''}"

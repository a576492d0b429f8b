"""The report of one run: every clause on every panel."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.conformance.clauses import CLAUSES
from kiosk.conformance.evidence import Evidence, Setting, Worst, low
from kiosk.conformance.judging import Clause, Outcome, Verdict
from kiosk.proof import Rule

SCHEMA = 1
"""Of the JSON: a program may rely on its keys as long as this stays."""


@dataclass(frozen=True, slots=True)
class About:
    """What the report is about: the release, the pack as it is, the day (all as text)."""

    release: str
    pack: str
    folder_hash: str
    day: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """One panel: what was measured on it, which pages that was, and every clause."""

    evidence: Evidence
    chosen: str
    verdicts: tuple[tuple[Clause, Verdict], ...]

    @property
    def setting(self) -> Setting:
        """The panel."""
        return self.evidence.setting

    def having(self, outcome: Outcome) -> list[tuple[Clause, Verdict]]:
        """The clauses with this outcome."""
        return [
            (clause, verdict) for clause, verdict in self.verdicts if verdict.outcome is outcome
        ]

    def heights(self) -> dict[str, float]:
        """Highest and lowest control in mm above the floor, as the kiosk is and with all low."""
        known = {
            "highest": self.evidence.worst(Rule.HIGHEST, lambda variant: not low(variant)),
            "lowest": self.evidence.worst(Rule.LOWEST, lambda variant: not low(variant)),
            "highest_low": self.evidence.worst(Rule.HIGHEST, low),
            "lowest_low": self.evidence.worst(Rule.LOWEST, low),
        }
        return {name: one.measure.value for name, one in known.items() if one is not None}


def judge(evidence: Evidence, chosen: str) -> Judged:
    """Hold every clause against what was measured."""
    return Judged(evidence, chosen, tuple((one, one.check(evidence)) for one in CLAUSES))


def folder_hash(folder: Path) -> str:
    """SHA-256 of all files of a pack, with their names."""
    whole = hashlib.sha256()
    for file in sorted(one for one in folder.rglob("*") if one.is_file()):
        whole.update(f"{file.relative_to(folder).as_posix()}\0".encode())
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()


def as_dict(about: About, panels: tuple[Judged, ...]) -> dict[str, Any]:
    """For JSON."""
    return {
        "schema": SCHEMA,
        "release": about.release,
        "pack": {"title": about.pack, "sha256": about.folder_hash},
        "date": about.day,
        "panels": [_panel(judged) for judged in panels],
    }


def _panel(judged: Judged) -> dict[str, Any]:
    setting = judged.setting
    return {
        "title": setting.title,
        "width_px": setting.width,
        "height_px": setting.height,
        "diagonal_mm": setting.mounting.diagonal,
        "viewing_distance_mm": setting.mounting.viewing_distance,
        "lower_edge_mm": setting.mounting.lower_edge,
        "pages": judged.chosen,
        "controls_mm_above_floor": {k: round(v, 1) for k, v in judged.heights().items()},
        "clauses": [
            {
                "standard": clause.standard,
                "clause": clause.number,
                "title": clause.title,
                "requirement": clause.asks,
                "outcome": verdict.outcome.value,
                "measured": verdict.measured.splitlines(),
                "worst": None if verdict.worst is None else _worst(verdict.worst),
            }
            for clause, verdict in judged.verdicts
        ],
    }


def _worst(worst: Worst) -> dict[str, Any]:
    value = worst.measure.value
    return {
        # JSON has no word for what never ends.
        "value": value if value < float("inf") else None,
        "subject": worst.measure.subject,
        "page": worst.shot.key,
        "scheme": worst.shot.variant.scheme,
        "text_size": worst.shot.variant.text_size,
        "low": low(worst.shot.variant),
        "box": worst.measure.box,
    }

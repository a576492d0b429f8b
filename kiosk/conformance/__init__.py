"""Conformance: what the law and the standards ask of a terminal, held against what was measured.

All measuring is the proof's; here it is judged, clause by clause, and told.
"""

from kiosk.conformance.evidence import Evidence, Said, Setting, read_pack
from kiosk.conformance.judging import Clause, Outcome, Verdict
from kiosk.conformance.pages import Pictures, report_page, sheet_page
from kiosk.conformance.planning import Extent, Plan, plan
from kiosk.conformance.report import About, Judged, as_dict, folder_hash, judge

__all__ = [
    "About",
    "Clause",
    "Evidence",
    "Extent",
    "Judged",
    "Outcome",
    "Pictures",
    "Plan",
    "Said",
    "Setting",
    "Verdict",
    "as_dict",
    "folder_hash",
    "judge",
    "plan",
    "read_pack",
    "report_page",
    "sheet_page",
]

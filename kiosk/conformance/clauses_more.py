"""US Section 508, and what the kiosk claims beyond all of them."""

from kiosk.conformance.evidence import largest, low, usual
from kiosk.conformance.judging import (
    Clause,
    at_least,
    at_most,
    every,
    installer,
    no_case,
    none,
)
from kiosk.proof import Rule

REACH = 1220.0
"""Millimetres above the floor that a person in a wheelchair reaches (EN 8.3.2.1, 508 407.8)."""
LEAST_REACH = 380.0
"""Millimetres above the floor below which they do not reach (the same)."""
I_OF_508 = 4.8
"""Millimetres of a capital I (508 402.4)."""
FLOOR, PRIMARY = 15.0, 20.0
"""Millimetres of a target: what a museum bears at the least, and what a finger hits."""
RING = 3.0
"""Millimetres of the focus ring that the kiosk claims."""

US = "Section 508"
OURS = "Claimed by the kiosk"
_SPEECH = "Speech depends on a voice, a sound device and a jack."

CLAUSES_OF_508 = (
    Clause(US, "402.2", "Speech output", "Closed terminals speak.", installer("Speech", _SPEECH)),
    Clause(
        US,
        "402.3",
        "Volume",
        "Private listening is adjustable; loudspeakers reach 65 dB, and are reset.",
        installer("Sound level", "The machine's and the room's."),
    ),
    Clause(
        US,
        "402.4",
        "Characters",
        "Without serifs, and where nothing enlarges them, a capital I of 4.8 mm. The"
        " kiosk enlarges: measured in the largest step.",
        at_least(Rule.CAP, I_OF_508, largest),
    ),
    Clause(
        US,
        "402.5",
        "Variable messages",
        "Signs that change in themselves are spoken.",
        no_case("This is no message sign."),
    ),
    Clause(
        US,
        "407.3",
        "Input controls found by touch",
        "They are tactile.",
        installer("Tactile mark", "The keypad's."),
    ),
    Clause(
        US,
        "407.4",
        "Key repeat",
        "It can be adjusted or is absent.",
        no_case("Nothing repeats while it is held."),
    ),
    Clause(
        US,
        "407.5",
        "Time to respond",
        "Whoever is asked can say that more time is needed.",
        every(at_least(Rule.WARNING, 20), at_least(Rule.SAVES, 10)),
    ),
    Clause(
        US,
        "407.6",
        "Operation with one hand",
        "No pinching, no twisting, at most 22.2 N.",
        every(at_least(Rule.ON_RELEASE, 1), installer("Force", "The keypad's.")),
    ),
    Clause(
        US,
        "407.7",
        "Tickets and the like",
        "What is handed out can be told apart.",
        installer("Printer", "Where one is fitted."),
    ),
    Clause(
        US,
        "407.8",
        "Reach",
        "380 to 1220 mm above the floor; here with everything low.",
        every(at_most(Rule.HIGHEST, REACH, low), at_least(Rule.LOWEST, LEAST_REACH, low)),
    ),
)

CLAIMS = (
    Clause(
        OURS,
        "Fingers",
        "Targets of 15 mm and more",
        "No target is smaller than 15 mm; the main ones have 20 mm.",
        at_least(Rule.TARGET, FLOOR),
    ),
    Clause(OURS, "Fingers", "No overlap", "No two targets lie on each other.", none(Rule.OVERLAP)),
    Clause(
        OURS,
        "Fingers",
        "Acts when lifted",
        "Nothing acts before the finger is lifted, or after it slid off.",
        every(none(Rule.ON_DOWN), none(Rule.ON_SLIDE), at_least(Rule.ON_RELEASE, 1)),
    ),
    Clause(
        OURS,
        "Keys",
        "A ring of 3 mm",
        "What has the focus has a ring 3 mm thick on all of its sides.",
        at_least(Rule.RING, RING),
    ),
    Clause(
        OURS,
        "Time",
        "More time",
        "Who needs more time has five minutes before the question.",
        at_least(Rule.SLOW_QUIET, 300),
    ),
    Clause(
        OURS,
        "Start-over",
        "Nothing stays",
        "Language, text, colours and all else are the kiosk's own again.",
        none(Rule.LEFT_BEHIND),
    ),
    Clause(
        OURS,
        "Words",
        "Letters without enlarging",
        "The smallest text of the usual step, for information: what 508"
        " asks where nothing enlarges is 4.8 mm.",
        at_least(Rule.CAP, 0.0, usual),
    ),
    Clause(
        OURS,
        "Low reach",
        "Everything low",
        "With everything low, the highest control is within 1220 mm.",
        at_most(Rule.HIGHEST, REACH, low),
    ),
)

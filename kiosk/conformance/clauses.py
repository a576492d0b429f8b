"""The clauses that a closed terminal has to answer, in our own words, each with how it is judged.

Of EN 301 549 V3.2.1 chapters 5, 7, 8 and 11, of WCAG 2.2 levels A and AA with those of level AAA
that the kiosk claims, and of US Section 508 chapter 4. What a program cannot measure is left to the
installer's sheet by the name of its line.
"""

from kiosk.conformance.clauses_more import (
    CLAIMS,
    CLAUSES_OF_508,
    LEAST_REACH,
    REACH,
)
from kiosk.conformance.clauses_wcag import CLAUSES_OF_WCAG
from kiosk.conformance.evidence import largest, low
from kiosk.conformance.judging import (
    Clause,
    at_least,
    at_most,
    clips,
    every,
    installer,
    no_case,
    none,
    pack,
    review,
    steady,
)
from kiosk.proof import Rule

EN = "EN 301 549"
_NO_BIOMETRICS = "The kiosk knows nobody: nothing asks who somebody is."
_NO_CALLS = "There is no two-way voice communication."
_NO_EXPORT = "Nothing is converted: pages are made of the pack on this machine."
_SPEECH = "Speech depends on a voice, a sound device and a jack."

_EN_5 = (
    Clause(
        EN,
        "5.1.2",
        "Closed functionality",
        "Everything can be used without bringing or installing assistive"
        " technology; a headset is not one.",
        every(none(Rule.UNREACHED), installer("Speech", _SPEECH)),
    ),
    Clause(
        EN,
        "5.1.3.1–5.1.3.2",
        "Speech instead of sight",
        "It can be used by speech, from the terminal or a jack: of each page something is said.",
        every(none(Rule.UNSAID), installer("Speech", _SPEECH)),
    ),
    Clause(
        EN,
        "5.1.3.4–5.1.3.5",
        "Speech that stops and repeats",
        "Speech stops as the visitor acts, and can be heard again.",
        every(none(Rule.DEAF), installer("Speech", _SPEECH)),
    ),
    Clause(
        EN,
        "5.1.3.6",
        "What is no text",
        "Pictures have a text that can be spoken.",
        pack(lambda known: known.said.entries, lambda known: known.said.poor_alt),
    ),
    Clause(
        EN,
        "5.1.3.7",
        "What a clip shows",
        "Clips have a transcript that can be spoken.",
        pack(lambda known: known.said.clips, lambda known: known.said.clips_without_words),
    ),
    Clause(
        EN,
        "5.1.3.9",
        "Private listening",
        "What is private is spoken to a headset only.",
        no_case("Nothing personal is asked for or shown."),
    ),
    Clause(
        EN,
        "5.1.3.10",
        "Nothing that drowns speech",
        "No other sound for longer than three seconds while it speaks.",
        installer("Speech", "The kiosk's own sounds are silent meanwhile; the room's are not."),
    ),
    Clause(
        EN,
        "5.1.3.12–5.1.3.13",
        "Volume of a loudspeaker",
        "It reaches 65 dBA, and is back at or below 65 dBA for the next visitor.",
        installer("Sound level", "Loudness is the machine's and the room's."),
    ),
    Clause(
        EN,
        "5.1.3.14",
        "The language of speech",
        "Speech is in the language on the screen.",
        installer("Speech", _SPEECH),
    ),
    Clause(
        EN,
        "5.1.4",
        "Large letters",
        "In one mode at the least, a capital H fills 0.7° at the declared distance:"
        " here the largest step of the text.",
        at_least(Rule.CAP, lambda setting: setting.cap, largest),
    ),
    Clause(
        EN,
        "5.1.5",
        "What is only heard",
        "What is heard can be seen, too.",
        review("Every sound of the kiosk goes with a change of the screen."),
    ),
    Clause(
        EN,
        "5.1.6",
        "Without a keyboard",
        "All of it works without sight where there is no keyboard.",
        installer("Speech", "Two seconds on the lower left corner begin it; a finger leads it."),
    ),
    Clause(
        EN,
        "5.2",
        "Switching features on",
        "What helps is switched on without the ability it replaces.",
        every(
            steady(Rule.EAR),
            installer("Tactile mark", "Speech is begun by a key or a corner that can be felt."),
        ),
    ),
    Clause(EN, "5.3", "Biometrics", "Never the only way in.", no_case(_NO_BIOMETRICS)),
    Clause(
        EN,
        "5.4",
        "What helps is kept",
        "Information that helps survives a conversion.",
        no_case(_NO_EXPORT),
    ),
    Clause(
        EN,
        "5.5.1",
        "One finger",
        "Nothing asks for pinching, twisting or grasping: every control takes one tap.",
        at_least(Rule.ON_RELEASE, 1),
    ),
    Clause(
        EN,
        "5.5.2",
        "Parts found by touch",
        "Operable parts are found without setting them off.",
        installer("Tactile mark", "Glass cannot be felt: the keypad and its mark can."),
    ),
    Clause(
        EN,
        "5.6",
        "Locking keys",
        "Their state can be told.",
        no_case("There is no key that locks."),
    ),
    Clause(
        EN,
        "5.7–5.8",
        "Key repeat, double strike",
        "They can be adjusted.",
        no_case("Nothing repeats while it is held, and no text is typed."),
    ),
    Clause(
        EN,
        "5.9",
        "One thing at a time",
        "Nothing asks for two actions at once.",
        at_least(Rule.ON_RELEASE, 1),
    ),
    Clause(EN, "6", "Two-way voice", "Requirements for telephony.", no_case(_NO_CALLS)),
    Clause(
        EN,
        "7.1",
        "Captions",
        "Clips have captions: a pack whose clip has none does not load.",
        pack(lambda known: known.said.clips, lambda _: ()),
    ),
    Clause(
        EN,
        "7.2",
        "Audio description",
        "Clips can be followed without seeing them: a transcript says all of it.",
        pack(lambda known: known.said.clips, lambda known: known.said.clips_without_words),
    ),
    Clause(
        EN,
        "7.3",
        "Controls of a clip",
        "Captions are switched at the same level as play.",
        clips(review("Both are buttons of one row below the picture.")),
    ),
)

_EN_8 = (
    Clause(
        EN,
        "8.1.2",
        "Connectors",
        "What visitors plug in is standard.",
        installer("Headset jack", "A 3.5 mm jack."),
    ),
    Clause(
        EN,
        "8.1.3",
        "Colour",
        "Colour is never the only sign.",
        review("Whether a sign goes with each colour is for eyes."),
    ),
    Clause(
        EN,
        "8.2",
        "Speech volume",
        "Volume has a range of 18 dB, with a step 12 dB above the lowest.",
        installer("Sound level", "The amplifier's."),
    ),
    Clause(
        EN,
        "8.3.1–8.3.2.2",
        "Reach forward, and down",
        "Controls lie 380 to 1220 mm above the floor; here with"
        " everything low, as a visitor can choose it.",
        every(at_most(Rule.HIGHEST, REACH, low), at_least(Rule.LOWEST, LEAST_REACH, low)),
    ),
    Clause(
        EN,
        "8.3.2.3",
        "Reach over what is in the way",
        "Over a shelf up to 510 mm deep 1220 mm, up to 635 mm deep 1120 mm.",
        installer("Reach", "It depends on the housing."),
    ),
    Clause(
        EN,
        "8.3.2.4–8.3.2.6",
        "Knees and toes",
        "760 mm wide, 430 mm deep for toes.",
        installer("Knee space", "It depends on the housing."),
    ),
    Clause(
        EN,
        "8.3.3",
        "Reach to the side",
        "380 to 1220 mm above the floor; here with everything low.",
        every(at_most(Rule.HIGHEST, REACH, low), at_least(Rule.LOWEST, LEAST_REACH, low)),
    ),
    Clause(
        EN,
        "8.3.4",
        "Free floor",
        "760 × 1220 mm, level.",
        installer("Free floor", "It depends on the room."),
    ),
    Clause(
        EN,
        "8.3.5",
        "Seen from a seat",
        "The screen is legible from 1015 mm above the floor.",
        installer("Seen from a seat", "It depends on light and housing."),
    ),
    Clause(
        EN,
        "8.3.6",
        "Instructions for installing",
        "They exist.",
        installer("The whole sheet", "This run has written them."),
    ),
    Clause(
        EN,
        "8.4.1",
        "Numeric keys",
        "A numeric keypad has its 5 marked.",
        no_case("Nothing numeric is asked of visitors."),
    ),
    Clause(
        EN,
        "8.4.2",
        "Force",
        "At most 22.2 N, no grasping.",
        installer("Force", "Of the keypad; glass takes a touch."),
    ),
    Clause(
        EN,
        "8.5",
        "Tactile mark for speech",
        "The way to start speech can be felt.",
        installer("Tactile mark", "It is stuck on."),
    ),
)

_EN_11 = (
    Clause(
        EN,
        "11.1–11.4",
        "Software",
        "The criteria of WCAG for software: see WCAG 2.2 below, where each is measured.",
        every(at_least(Rule.CONTRAST, 4.5), none(Rule.NAMELESS), none(Rule.LOSS)),
    ),
    Clause(
        EN,
        "11.5.2",
        "Services for assistive technology",
        "Name, role and state of each control are in the accessibility tree.",
        none(Rule.NAMELESS),
    ),
    Clause(
        EN,
        "11.6",
        "Documented features",
        "Features of the platform are neither disturbed nor hidden.",
        no_case("A closed terminal shows no platform."),
    ),
    Clause(
        EN,
        "11.7",
        "Preferences of users",
        "They follow the platform's.",
        no_case("Each visitor chooses on the comfort panel; there is no platform to follow."),
    ),
    Clause(
        EN,
        "11.8",
        "Authoring tools",
        "Requirements for tools.",
        no_case("Visitors author nothing."),
    ),
    Clause(
        EN,
        "V4.1.1, 5.1.4",
        "Letters by x-height",
        "16 CSS px of x-height: here in the largest step.",
        at_least(Rule.X_HEIGHT, lambda setting: 16 * setting.css_px, largest),
    ),
)

CLAUSES: tuple[Clause, ...] = (*_EN_5, *_EN_8, *_EN_11, *CLAUSES_OF_WCAG, *CLAUSES_OF_508, *CLAIMS)

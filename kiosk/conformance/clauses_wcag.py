"""WCAG 2.2, levels A and AA, and those of AAA that the kiosk claims, read as WCAG2ICT has it."""

from kiosk.conformance.evidence import largest
from kiosk.conformance.judging import (
    Clause,
    at_least,
    at_most,
    clips,
    every,
    no_case,
    none,
    pack,
    review,
    steady,
)
from kiosk.proof import Rule

WCAG = "WCAG 2.2"
_NO_INPUT = "Nothing is typed, so that there is no error to make."
_NO_PAGE = "It is no set of web pages: WCAG2ICT."
_CLIPS = pack(lambda known: known.said.clips, lambda known: known.said.clips_without_words)

CLAUSES_OF_WCAG: tuple[Clause, ...] = (
    Clause(
        WCAG,
        "1.1.1 A",
        "What is no text",
        "Pictures have a description that says something.",
        pack(lambda known: known.said.entries, lambda known: known.said.poor_alt),
    ),
    Clause(WCAG, "1.2.1–1.2.3 A", "Clips", "Clips have captions and a transcript.", _CLIPS),
    Clause(
        WCAG, "1.2.4 AA", "Live captions", "Live sound has captions.", no_case("Nothing is live.")
    ),
    Clause(
        WCAG,
        "1.2.5 AA",
        "Audio description",
        "The sound of a clip says what its pictures show; a transcript is enough for level A only.",
        clips(review("Whether a clip needs a describing voice is for eyes and ears.")),
    ),
    Clause(
        WCAG,
        "1.3.1 A",
        "Structure",
        "What is a heading, a button, a choice is so in the accessibility tree.",
        none(Rule.NAMELESS),
    ),
    Clause(
        WCAG,
        "1.3.2 A",
        "Meaningful order",
        "Tab goes through a page as one reads it.",
        none(Rule.DISORDER),
    ),
    Clause(
        WCAG,
        "1.3.3 A",
        "Senses",
        "Nothing is explained by shape or place alone.",
        review("Words are for eyes."),
    ),
    Clause(
        WCAG,
        "1.3.4 AA",
        "Orientation",
        "Neither is forced.",
        no_case("A panel that hangs does not turn: essential."),
    ),
    Clause(
        WCAG, "1.3.5 AA", "Purpose of inputs", "Inputs about oneself say so.", no_case(_NO_INPUT)
    ),
    Clause(
        WCAG,
        "1.4.1 A",
        "Use of colour",
        "Colour is never the only sign.",
        review("Whether a sign goes with each colour is for eyes."),
    ),
    Clause(
        WCAG,
        "1.4.2 A",
        "Sound by itself",
        "Sound of more than three seconds can be stopped.",
        review(
            "Sounds of the kiosk are shorter; a clip starts when it is asked to, without sound."
        ),
    ),
    Clause(
        WCAG,
        "1.4.3 AA",
        "Contrast",
        "4.5:1, large text 3:1, on what is really behind each text.",
        every(at_least(Rule.CONTRAST, 4.5), at_least(Rule.LARGE_CONTRAST, 3)),
    ),
    Clause(
        WCAG,
        "1.4.4 AA",
        "Larger text",
        "At 200 % no text is cut, covered or lost.",
        every(none(Rule.LOSS), at_least(Rule.CAP, 0.0, largest)),
    ),
    Clause(
        WCAG,
        "1.4.5 AA",
        "Pictures of text",
        "Text is text.",
        review("Posters are pictures of places."),
    ),
    Clause(
        WCAG,
        "1.4.6 AAA",
        "Enhanced contrast",
        "7:1, large text 4.5:1.",
        every(at_least(Rule.CONTRAST, 7), at_least(Rule.LARGE_CONTRAST, 4.5)),
    ),
    Clause(
        WCAG,
        "1.4.10 AA",
        "Reflow",
        "No scrolling in two directions.",
        no_case("The panel has one size; see 1.4.4 for text that grows."),
    ),
    Clause(
        WCAG,
        "1.4.11 AA",
        "Contrast of controls",
        "3:1 for icons that stand alone, and for the focus ring to what is on both of its sides.",
        every(at_least(Rule.ICON, 3), at_least(Rule.RING_CONTRAST, 3)),
    ),
    Clause(
        WCAG,
        "1.4.12 AA",
        "Text spacing",
        "Text bears wider spacing.",
        no_case("A closed terminal takes no style sheet of its visitors: WCAG2ICT."),
    ),
    Clause(
        WCAG,
        "1.4.13 AA",
        "On hover or focus",
        "What appears can be dismissed.",
        no_case("Nothing appears on hover."),
    ),
    Clause(
        WCAG, "2.1.1 A, 2.1.3 AAA", "Keyboard", "Tab reaches every control.", none(Rule.UNREACHED)
    ),
    Clause(WCAG, "2.1.2 A", "No trap", "Tab leaves whatever it reaches.", none(Rule.TRAP)),
    Clause(
        WCAG,
        "2.1.4 A",
        "Keys of one letter",
        "They can be switched off.",
        no_case("There are none."),
    ),
    Clause(
        WCAG,
        "2.2.1 A",
        "Time",
        "20 s to answer the question with one press, ten times and more.",
        every(at_least(Rule.QUIET, 15), at_least(Rule.WARNING, 20), at_least(Rule.SAVES, 10)),
    ),
    Clause(
        WCAG,
        "2.2.2 A",
        "Movement",
        "What moves beside a text rests after five seconds.",
        at_most(Rule.MOVEMENT, 5),
    ),
    Clause(
        WCAG,
        "2.2.6 AAA",
        "Time-outs",
        "What would be lost is said before.",
        at_least(Rule.WARNING, 20),
    ),
    Clause(
        WCAG,
        "2.3.1 A",
        "Flashes",
        "Nothing flashes more than three times a second.",
        every(
            pack(lambda known: known.said.clips, lambda known: known.said.flashing),
            review("Screens fade and never blink."),
        ),
    ),
    Clause(WCAG, "2.4.1 A, 2.4.5 AA", "Ways to pages", "For sets of web pages.", no_case(_NO_PAGE)),
    Clause(WCAG, "2.4.2 A", "Titles", "For web pages.", no_case(_NO_PAGE)),
    Clause(
        WCAG,
        "2.4.3 A",
        "Order of focus",
        "Tab goes on, never back up in a column.",
        every(none(Rule.DISORDER), none(Rule.UNREACHED)),
    ),
    Clause(WCAG, "2.4.4 A", "Purpose", "Each control says what it does.", none(Rule.NAMELESS)),
    Clause(WCAG, "2.4.6 AA", "Headings and names", "They describe.", review("Words are for eyes.")),
    Clause(
        WCAG, "2.4.7 AA", "Visible focus", "What has the focus shows it.", at_least(Rule.RING, 0.5)
    ),
    Clause(
        WCAG,
        "2.4.11 AA",
        "Focus not hidden",
        "What has the focus is in view.",
        at_least(Rule.RING, 0.5),
    ),
    Clause(
        WCAG,
        "2.4.13 AAA",
        "Appearance of focus",
        "A frame of 2 CSS px at the least changes by 3:1.",
        every(
            at_least(Rule.RING, lambda setting: 2 * setting.css_px), at_least(Rule.RING_CHANGE, 3)
        ),
    ),
    Clause(
        WCAG,
        "2.5.1 A",
        "Gestures",
        "One finger's tap does everything.",
        at_least(Rule.ON_RELEASE, 1),
    ),
    Clause(
        WCAG,
        "2.5.2 A",
        "Cancelling",
        "Acts when lifted; sliding off cancels.",
        every(none(Rule.ON_DOWN), none(Rule.ON_SLIDE)),
    ),
    Clause(
        WCAG,
        "2.5.3 A",
        "Label in name",
        "The name has the words that are seen.",
        review("Listen to each control of Start and of one page."),
    ),
    Clause(
        WCAG, "2.5.4 A", "Motion", "Nothing is done by moving the machine.", no_case("It hangs.")
    ),
    Clause(
        WCAG,
        "2.5.5 AAA",
        "Large targets",
        "44 CSS px.",
        at_least(Rule.TARGET, lambda setting: 44 * setting.css_px),
    ),
    Clause(
        WCAG,
        "2.5.7 AA",
        "Dragging",
        "Nothing needs dragging.",
        review("Lists have buttons beside them: try each list and the map without dragging."),
    ),
    Clause(
        WCAG,
        "2.5.8 AA",
        "Targets",
        "24 CSS px.",
        at_least(Rule.TARGET, lambda setting: 24 * setting.css_px),
    ),
    Clause(
        WCAG,
        "3.1.1 A",
        "Language",
        "All of the pack is in all of its languages, or falls back as told.",
        pack(lambda known: known.said.entries, lambda known: known.said.missing),
    ),
    Clause(
        WCAG,
        "3.1.2 AA",
        "Language of parts",
        "For a closed terminal: by speech, in the language of what is read.",
        every(none(Rule.UNSAID), review("Listen to a page with a foreign name in it.")),
    ),
    Clause(
        WCAG,
        "3.1.5 AAA",
        "Reading level",
        "Stories are no harder than their language's limit.",
        pack(lambda known: known.said.entries, lambda known: known.said.hard_to_read),
    ),
    Clause(
        WCAG,
        "3.2.1–3.2.2 A",
        "On focus, on input",
        "Nothing happens by focus alone.",
        none(Rule.ON_FOCUS),
    ),
    Clause(WCAG, "3.2.3–3.2.4 AA", "Consistency", "For sets of web pages.", no_case(_NO_PAGE)),
    Clause(
        WCAG,
        "3.2.6 A",
        "Help in the same place",
        "“How this works” is reached from the same place of every page of a visit.",
        steady(Rule.HELP),
    ),
    Clause(
        WCAG,
        "3.3.1–3.3.8",
        "Inputs and errors",
        "Errors are told and can be mended.",
        no_case(_NO_INPUT),
    ),
    Clause(WCAG, "4.1.2 A", "Name, role, value", "Every control has them.", none(Rule.NAMELESS)),
    Clause(
        WCAG,
        "4.1.3 AA",
        "Messages",
        "Messages are told without focus.",
        review("Listen while the question is put."),
    ),
)

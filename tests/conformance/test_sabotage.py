"""Each rule is measured: what breaks it turns its line red, and what keeps it does not."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import inf

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.conformance import Evidence, Outcome, Said, Setting, judge
from kiosk.proof import Mounting, Rule, Shot, Tally, Variant
from kiosk.proof.camera import Camera
from kiosk.proof.driving import measure_movement
from kiosk.proof.focusing import measure_rings, walk
from kiosk.proof.measures import Tallies
from kiosk.proof.measuring import Glass, measure_place

WIDTH, HEIGHT = 600, 400
PER_MM = 4.0
SETTING = Setting(WIDTH, HEIGHT, Mounting((WIDTH**2 + HEIGHT**2) ** 0.5 / PER_MM, 600, 700))
SAID = Said(1, (), (), (), 0, (), ())

GOOD = """
import QtQuick

Rectangle {
    id: root

    property bool ringed: false

    color: "#0b1b28"

    component Words: Text {
        color: "#f6f3ec"
        font.family: "Manrope"
        font.pixelSize: 44
        text: "Words"
    }

    component Target: Rectangle {
        property string name: "Press"
        property real ringGap: 0
        property color ring: "#ffc978"
        property color lining: "#12303f"
        property real thick: 12

        Accessible.name: name
        Accessible.role: Accessible.Button
        activeFocusOnTab: true
        color: "#12303f"
        height: 80
        width: 80

        Rectangle {
            anchors.fill: parent
            border.color: parent.ring
            border.width: parent.thick
            color: "transparent"
            visible: root.ringed && parent.activeFocus

            Rectangle {
                anchors.fill: parent
                anchors.margins: parent.border.width
                border.color: parent.parent.lining
                border.width: 4
                color: "transparent"
            }
        }
    }

    component Mark: Rectangle {
        property string name: "mark"
        property color tint: "#f6f3ec"

        anchors.centerIn: parent
        color: tint
        height: 20
        width: 20
    }

    Words { id: words; x: 200; y: 40 }
    Target { id: one; x: 40; y: 40; Mark { id: mark } }
    Target { id: two; name: "Other"; x: 40; y: 160 }
    NumberAnimation { id: moving; target: words; property: "x"; duration: 4500 }
    %s
}
"""


@pytest.fixture
def measured(software: None) -> Iterator[Callable[[str], tuple[Tally, ...]]]:
    """`measured("one.width = 20")` is what is measured of the good page after that."""
    engine, camera = QQmlEngine(), Camera()
    made: list[QQuickItem] = []

    def measure(sabotage: str = "") -> tuple[Tally, ...]:
        component = QQmlComponent(engine)
        planted = f"Component.onCompleted: {{ {sabotage} }}" if sabotage else ""
        component.setData((GOOD % planted).encode(), QUrl("page.qml"))
        page = component.create()
        assert isinstance(page, QQuickItem), component.errorString()
        made.append(page)
        camera.aim(page, WIDTH, HEIGHT)
        glass, to = Glass(PER_MM, HEIGHT, 700, SETTING.css_px * PER_MM), Tallies()
        camera.measure(page, PER_MM, glass, to)
        reached = walk(page, glass, to)

        def draw(focused: QQuickItem, after: str) -> Image.Image:
            focused.forceActiveFocus()
            page.setProperty("ringed", after == "key")
            return camera.picture()

        measure_rings(page, reached, glass, draw, to)
        for rule in (Rule.HELP, Rule.EAR):
            measure_place(rule, page, "Press", glass, to)
        measure_movement(page, "a page", to)
        return to.done()

    yield measure
    for page in made:
        shiboken6.delete(page)
    camera.close()
    shiboken6.delete(engine)


def failing(*pages: tuple[Tally, ...]) -> set[str]:
    """The clauses that fail when this was measured in the largest step, and low."""
    shots = tuple(
        Shot((0, 0, 0), "page", "Pages", "A page", variant, "en", "none.png", "", (), tallies)
        for variant in (
            Variant(WIDTH, HEIGHT, text_size=200),
            Variant(WIDTH, HEIGHT, reach="low"),
        )
        for tallies in pages
    )
    judged = judge(Evidence(SETTING, shots, SAID), "this page")
    return {
        f"{clause.number}: {clause.title}"
        if clause.standard.startswith("Claimed")
        else clause.number
        for clause, _ in judged.having(Outcome.FAIL)
    }


def test_a_good_page_fails_in_nothing(measured: Callable[..., tuple[Tally, ...]]) -> None:
    assert failing(measured()) == set()


PLANTED = {
    "a button of 12 mm": ("one.width = 48", "Fingers: Targets of 15 mm and more"),
    "a button of 3 mm": ("one.width = 12", "2.5.8 AA"),
    "grey on grey": ("words.color = '#33424d'", "1.4.3 AA"),
    "a text just short of 7:1": ("words.color = '#8f9296'; words.font.pixelSize = 20", "1.4.6 AAA"),
    "an icon like its ground": ("mark.tint = '#1c3f50'", "1.4.11 AA"),
    "no ring": ("one.thick = 0", "2.4.7 AA"),
    "a ring of 1 mm": ("one.thick = 4", "Keys: A ring of 3 mm"),
    "a ring that is faint": ("one.ring = '#2d4a58'", "2.4.13 AAA"),
    "a ring like what is outside": ("root.color = '#e0b070'", "1.4.11 AA"),
    "a ring like its control": ("one.color = '#e0b070'; one.lining = '#e0b070'", "1.4.11 AA"),
    "a ring of two halves": ("one.thick = 6; one.lining = '#f6f3ec'", "Keys: A ring of 3 mm"),
    "an overlap": ("two.y = 100", "Fingers: No overlap"),
    "a control without a name": ("two.name = ''", "4.1.2 A"),
    "a control without a role": ("two.Accessible.role = Accessible.NoRole", "11.5.2"),
    "a control that Tab passes over": ("two.activeFocusOnTab = false", "2.1.1 A, 2.1.3 AAA"),
    "an order that goes up": ("one.y = 280", "2.4.3 A"),
    "a small text": ("words.font.pixelSize = 24", "5.1.4"),
    "a text with small letters": ("words.font.pixelSize = 26", "V4.1.1, 5.1.4"),
    "a cut text": ("words.width = 60; words.elide = Text.ElideRight", "1.4.4 AA"),
    "movement for 6 s": ("moving.duration = 6000", "2.2.2 A"),
    "movement for ever": ("moving.loops = Animation.Infinite", "2.2.2 A"),
}


@pytest.mark.parametrize("what", PLANTED)
def test_what_is_planted_turns_its_line_red(
    what: str, measured: Callable[..., tuple[Tally, ...]]
) -> None:
    sabotage, clause = PLANTED[what]
    assert clause in failing(measured(sabotage))


@pytest.mark.parametrize("elsewhere", ["one.x = 44", "one.visible = false"])
def test_help_and_ear_that_are_not_in_their_place_on_each_page_are_red(
    elsewhere: str, measured: Callable[..., tuple[Tally, ...]]
) -> None:
    at_home = measured()
    assert failing(at_home, measured("words.text = 'Others'")) == set()
    assert {"3.2.6 A", "5.2"} <= failing(at_home, measured(elsewhere))


NUMBERS = {
    Rule.HIGHEST: (1221.0, "8.3.1–8.3.2.2"),
    Rule.LOWEST: (379.0, "407.8"),
    Rule.WARNING: (19.75, "2.2.1 A"),
    Rule.SAVES: (9, "2.2.1 A"),
    Rule.QUIET: (10, "2.2.1 A"),
    Rule.SLOW_QUIET: (299, "Time: More time"),
    Rule.LEFT_BEHIND: (1, "Start-over: Nothing stays"),
    Rule.ON_DOWN: (1, "2.5.2 A"),
    Rule.ON_SLIDE: (1, "2.5.2 A"),
    Rule.ON_RELEASE: (0, "2.5.1 A"),
    Rule.ON_FOCUS: (1, "3.2.1–3.2.2 A"),
    Rule.TRAP: (1, "2.1.2 A"),
    Rule.UNSAID: (1, "5.1.3.1–5.1.3.2"),
    Rule.DEAF: (1, "5.1.3.4–5.1.3.5"),
    Rule.MOVEMENT: (inf, "2.2.2 A"),
}


@pytest.mark.parametrize("rule", NUMBERS)
def test_a_number_beyond_its_limit_turns_its_line_red(rule: Rule) -> None:
    value, clause = NUMBERS[rule]
    to = Tallies()
    to.add(rule, value, "something")
    assert clause in failing(to.done())


@pytest.mark.parametrize(
    ("said", "clause"),
    [
        (replace(SAID, poor_alt=("says nothing",)), "1.1.1 A"),
        (replace(SAID, clips=1, clips_without_words=("has no transcript",)), "7.2"),
        (replace(SAID, clips=1, flashing=("flashes at 2.0 s",)), "2.3.1 A"),
        (replace(SAID, missing=("no text in nb",)), "3.1.1 A"),
    ],
)
def test_what_lint_says_of_the_pack_turns_its_line_red(said: Said, clause: str) -> None:
    judged = judge(Evidence(SETTING, (), said), "nothing")
    assert clause in {one.number for one, _ in judged.having(Outcome.FAIL)}

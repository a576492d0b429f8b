pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Screens

// The real screens for a left hand: what it comes back to again and again is at the left on every
// one of them, or at the right where one reads from right to left; the words stay.
Item {
    id: root

    height: 900
    width: 1600

    Fixtures {
        id: _fixtures
    }

    Main {
        id: _main

        kiosk: _fixtures.kiosk
    }

    TestCase {
        // Beyond the middle, as a share of the width: more than nothing is at the right.
        function _side(name: string): real {
            const item = _fixtures.find(_main, name);
            verify(item, name);
            return item.mapToItem(_main, item.width / 2, 0).x / _main.width - 0.5;
        }

        function _begin(place: string, language: string, wide: bool): void {
            _main.width = wide ? 1600 : 506;
            _main.height = 900;
            Theme.unit = (wide ? 900 : 506) / 220;
            _fixtures.visit("shipped", language);
            _fixtures.kiosk.screens.keeping.toggle("stunt/motorcycle-jump");
            _fixtures.kiosk.screens.keeping.toggle("location/helsetkopen");
            if (place === "map")
                _fixtures.kiosk.screens.map.point("stunt/motorcycle-jump");
            else if (["start", "trip", "language", "comfort", "help"].includes(place))
                _fixtures.kiosk.dock(place);
            else
                _fixtures.kiosk.open(place);
            _settled();
        }

        function _settled(): void {
            verify(waitForPolish(root.Window.window));
        }

        function _hand(hand: string): void {
            _fixtures.kiosk.screens.comfortPanel.choose(`hand/${hand}`);
            _settled();
        }

        function init(): void {
            _fixtures.comfort("dark", true);
        }

        function cleanup(): void {
            _fixtures.reaches(1);
            _fixtures.kiosk.leave();
        }

        function test_the_controls_come_to_the_hand_data(): var {
            const places = {
                "start": [],
                "location": ["Further down", "Further up"],
                "stunt/motorcycle-jump": ["Next", "Previous"],
                "trip": ["Remove The motorcycle jump", "The motorcycle jump: further down"],
                "map": ["Closer", "Farther away", "Show all"],
                "language": [],
                "comfort": ["Everything as it was", "Undo"],
                "help": []
            };
            const rows = [];
            for (const language of ["en", "ar-XB"]) {
                for (const place in places)
                    rows.push({
                                  "tag": `${place}, ${language}`,
                                  "place": place,
                                  "language": language,
                                  "names": ["How this works", ...places[place]]
                              });
            }
            return rows;
        }

        function test_the_controls_come_to_the_hand(row: var): void {
            _begin(row.place, row.language, false);
            const usual = row.language === "en" ? 1 : -1;
            for (const name of row.names)
                verify(_side(name) * usual > 0, `${name} at first`);
            _hand("left");
            for (const name of row.names)
                verify(_side(name) * usual < 0, `${name} for a left hand`);
            _fixtures.kiosk.screens.comfortPanel.takeBack();
            _settled();
            for (const name of row.names)
                verify(_side(name) * usual > 0, `${name} taken back`);
        }

        // They are in their columns there, beside a panel of words or over a poster.
        function test_so_they_do_on_a_wide_screen(): void {
            for (const language of ["en", "ar-XB"]) {
                const usual = language === "en" ? 1 : -1;
                _begin("map", language, true);
                verify(_side("Closer") * usual > 0.4);
                _hand("left");
                verify(_side("Closer") * usual < 0);
                verify(_side("How this works") * usual < -0.4);
                _fixtures.kiosk.leave();
                _begin("stunt", language, true);
                verify(_side("Further down") * usual > 0.4);
                _hand("left");
                verify(_side("Further down") * usual < -0.3);
                _fixtures.kiosk.leave();
            }
        }

        function test_what_goes_on_still_points_on(): void {
            _begin("stunt/motorcycle-jump", "en", false);
            verify(_side("Previous") < _side("Next"));
            _hand("left");
            verify(_side("Previous") < _side("Next"));
        }

        function test_nothing_lies_over_anything_low_down_at_the_left(): void {
            _fixtures.reaches(0.7);
            for (const place of ["start", "location", "stunt/motorcycle-jump", "trip", "map", "comfort", "help"]) {
                _begin(place, "en", false);
                _hand("left");
                _fixtures.kiosk.screens.comfortPanel.choose("reach/low");
                _settled();
                const corner = _fixtures.find(_main, "How this works");
                verify(corner.mapToItem(_main, 0, 0).y > _main.height * 0.3);
                const faults = _fixtures.faults(_main, Theme.least);
                compare(faults.join("\n"), "", place);
                _fixtures.kiosk.leave();
            }
        }

        function test_the_next_visitor_finds_them_as_they_were(): void {
            _begin("start", "en", false);
            _hand("left");
            verify(Theme.leftHanded && _side("How this works") < 0);
            _fixtures.kiosk.leave();
            verify(!Theme.leftHanded);
            _fixtures.kiosk.begin();
            _settled();
            verify(_side("How this works") > 0);
        }

        name: "LeftHand"
        when: windowShown
    }
}

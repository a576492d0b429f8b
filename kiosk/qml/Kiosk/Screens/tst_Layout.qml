pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

// Every page at every size, text size and language: all words are there, no target is small.
Item {
    id: root

    readonly property real _portrait: 1080 / 220
    readonly property real _small: 800 / 202

    height: 1786
    width: 1920

    Fixtures {
        id: _fixtures
    }

    Component {
        id: _start

        StartScreen {
            kiosk: _fixtures.kiosk
        }
    }

    Component {
        id: _locations

        ListScreen {
            kiosk: _fixtures.kiosk
            list: _fixtures.kiosk.screens.locations
        }
    }

    Component {
        id: _stunts

        ListScreen {
            kiosk: _fixtures.kiosk
            list: _fixtures.kiosk.screens.stunts
        }
    }

    Component {
        id: _activities

        ListScreen {
            kiosk: _fixtures.kiosk
            list: _fixtures.kiosk.screens.activities
        }
    }

    Component {
        id: _entry

        EntryScreen {
            entry: _fixtures.kiosk.slot === 0 ? _fixtures.kiosk.screens.firstEntry : _fixtures.kiosk.screens.secondEntry
            kiosk: _fixtures.kiosk
        }
    }

    Component {
        id: _language

        LanguageScreen {
            kiosk: _fixtures.kiosk
        }
    }

    TestCase {
        function _rows(): list<var> {
            const panels = [[1080, 1786, root._portrait], [1920, 950, root._portrait], [1280, 693, root._small]];
            const rows = [];
            for (const pack of ["nasty", "single", "many"]) {
                for (const [width, height, unit] of panels) {
                    for (const scale of [1, 2]) {
                        for (const language of pack === "nasty" ? ["en", "nb", "de"] : ["de"])
                            rows.push({
                                          tag: `${pack} ${width}×${height} ${scale * 100} % ${language}`,
                                          pack: pack,
                                          width: width,
                                          height: height,
                                          unit: unit,
                                          scale: scale,
                                          language: language
                                      });
                    }
                }
            }
            return rows;
        }

        function _look(component: Component, row: var, where: string, found: list<string>): list<string> {
            const page = createTemporaryObject(component, root, {
                                                   width: row.width,
                                                   height: row.height
                                               });
            verify(waitForPolish(Window.window, 2000) || true);
            const said = _fixtures.faults(page, Theme.least).map(one => where + ": " + one);
            page.destroy();
            return [...found, ...said];
        }

        function cleanup(): void {
            Theme.textScale = 1;
        }

        function test_pages_data(): list<var> {
            return _rows();
        }

        function test_pages(row: var): void {
            Theme.unit = row.unit;
            Theme.textScale = row.scale;
            _fixtures.visit(row.pack, row.language);
            let found = [];
            found = _look(_start, row, "start", found);
            found = _look(_language, row, "language", found);
            for (const [kind, component] of [["location", _locations], ["stunt", _stunts], ["activity", _activities]]) {
                _fixtures.kiosk.open(kind);
                found = _look(component, row, kind + "s", found);
            }
            const entries = row.pack === "nasty" ? ["location/all", "location/word", "location/plain", "stunt/all", "stunt/word", "stunt/plain",
                                                    "activity/all", "activity/word", "activity/plain"] : row.pack
                                                   === "many" ? ["location/n00", "stunt/n49"] : ["location/only"];
            for (const key of entries) {
                _fixtures.kiosk.open(key);
                for (let section = 0; section < (key.endsWith("/all") ? 6 : 1); section++) {
                    _fixtures.kiosk.section(section);
                    found = _look(_entry, row, `${key} ${section}`, found);
                }
                _fixtures.kiosk.back();
            }
            verify(found.length === 0, `\n${found.join("\n")}`);
        }

        name: "Layout"
        when: windowShown
    }
}

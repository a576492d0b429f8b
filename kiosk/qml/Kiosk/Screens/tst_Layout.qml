pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

// Every page at every size, text size and language: all words are there, no target is small.
Item {
    id: root

    // A millimetre of a panel of 220 mm or more on its short side, and of a 15 inch panel.
    readonly property real _large: 1080 / 220
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

    Component {
        id: _help

        HelpScreen {
            corner: Qt.size(2 * (Theme.least + Theme.gap), Theme.least + 3 * Theme.gap)
            kiosk: _fixtures.kiosk
        }
    }

    Component {
        id: _trip

        TripScreen {
            kiosk: _fixtures.kiosk
        }
    }

    TestCase {
        function _look(component: Component, row: var, where: string): list<string> {
            const page = createTemporaryObject(component, root, {
                                                   width: row.width,
                                                   height: row.height
                                               });
            verify(waitForPolish(root.Window.window));
            let found = _fixtures.faults(page, Theme.least);
            // A view makes the cards beyond its edge bit by bit, and places each a moment later.
            for (let more = 0; more < 20 && found.length > 0; more++) {
                waitForRendering(root, 250);
                found = _fixtures.faults(page, Theme.least);
            }
            found = found.map(fault => `${where}: ${fault}`);
            page.destroy();
            return found;
        }

        // The list with something asked of it, and, where it can be, with nothing left on it.
        function _asked(kind: string, component: Component, row: var): list<string> {
            const screens = _fixtures.kiosk.screens;
            const list = {
                "location": screens.locations,
                "stunt": screens.stunts,
                "activity": screens.activities
            }[kind];
            if (row.pack !== "nasty")
                return [];
            list.ask("film");
            if (kind === "activity")
                list.ask("children");
            const found = _look(component, row, `the list of ${kind} by film`);
            if (kind === "activity") {
                list.ask("easy");
                verify(list.empty);
                found.push(..._look(component, row, "a list of nothing"));
                list.ask("all");
            }
            return found;
        }

        function cleanup(): void {
            Theme.textScale = 1;
        }

        function test_pages_data(): list<var> {
            const panels = [[1080, 1786, root._large], [1920, 950, root._large], [1280, 693, root._small], [800, 1173,
                                                                                                            root._small]];
            const packs = {
                "nasty": ["en", "nb", "de"],
                "single": ["de"],
                "many": ["de"]
            };
            const rows = [];
            for (const pack in packs)
                for (const [width, height, unit] of panels)
                    for (const scale of [1, 2])
                        for (const language of packs[pack])
                            rows.push({
                                          tag: `${pack} ${width}×${height} ${scale * 100} % ${language}`,
                                          pack: pack,
                                          width: width,
                                          height: height,
                                          unit: unit,
                                          scale: scale,
                                          language: language
                                      });
            return rows;
        }

        function test_pages(row: var): void {
            const entries = {
                "nasty": ["all", "word", "plain"],
                "single": ["only"],
                "many": ["n00"]
            };
            Theme.unit = row.unit;
            Theme.textScale = row.scale;
            _fixtures.visit(row.pack, row.language);
            const found = [..._look(_start, row, "start"), ..._look(_language, row, "language"), ..._look(_help, row,
                                                                                                          "help")];
            const trip = _fixtures.kiosk.screens.trip;
            _fixtures.kiosk.dock("trip");
            found.push(..._look(_trip, row, "an empty trip"));
            for (const kind of ["location", "stunt", "activity"].slice(0, row.pack === "single" ? 1 : 3))
                for (const entry of entries[row.pack])
                    _fixtures.kiosk.screens.keeping.toggle(`${kind}/${entry}`);
            found.push(..._look(_trip, row, "a trip"));
            trip.remove(`location/${entries[row.pack][0]}`);
            found.push(..._look(_trip, row, "a trip with less"));
            const kinds = [["location", _locations], ["stunt", _stunts], ["activity", _activities]];
            for (const [kind, component] of kinds.slice(0, row.pack === "single" ? 1 : 3)) {
                _fixtures.kiosk.open(kind);
                found.push(..._look(component, row, `the list of ${kind}`));
                found.push(..._asked(kind, component, row));
                const drawn = kind === "stunt" && row.pack === "nasty" && row.language === "de" ? ["height", "count",
                                                                                                   "dots", "time",
                                                                                                   "weight"] : [];
                for (const entry of [...entries[row.pack], ...drawn]) {
                    _fixtures.kiosk.open(`${kind}/${entry}`);
                    for (let section = 0; section < (entry === "all" ? 7 : 1); section++) {
                        _fixtures.kiosk.section(section);
                        found.push(..._look(_entry, row, `${kind}/${entry}, section ${section}`));
                    }
                    _fixtures.kiosk.back();
                }
            }
            compare(found.join("\n"), "");
        }

        name: "Layout"
        when: windowShown
    }
}

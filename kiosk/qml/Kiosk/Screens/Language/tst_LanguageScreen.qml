pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Screens

// However many languages there are: each can be found and chosen, on every panel.
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
        id: _screen

        LanguageScreen {
            kiosk: _fixtures.kiosk
        }
    }

    TestCase {
        function _page(row: var): LanguageScreen {
            Theme.unit = row.unit;
            Theme.textScale = row.scale;
            const page = createTemporaryObject(_screen, root, {
                                                   width: row.width,
                                                   height: row.height
                                               }) as LanguageScreen;
            verify(waitForPolish(root.Window.window));
            return page;
        }

        function _choices(page: LanguageScreen): list<var> {
            return _fixtures.kinds(page, "LanguageChoice");
        }

        function _seen(page: LanguageScreen, choice: Item): bool {
            const more = _fixtures.find(page, page.languages.more) ?? _fixtures.find(page, page.languages.back);
            const title = _fixtures.kinds(page, "Headline")[0];
            const top = choice.mapToItem(page, 0, 0).y;
            return top >= title.mapToItem(page, 0, title.height).y && top + choice.height <= more.mapToItem(page, 0,
                                                                                                            0).y;
        }

        function _tap(item: Item): void {
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }

        function cleanup(): void {
            Theme.textScale = 1;
        }

        function test_every_language_can_be_chosen_data(): list<var> {
            const panels = [[1080, 1786, root._large], [1920, 950, root._large], [1280, 693, root._small]];
            const rows = [];
            for (const pack of ["nasty", "ten", "twenty"])
                for (const [width, height, unit] of panels)
                    for (const scale of [1, 2])
                        rows.push({
                                      tag: `${pack} ${width}×${height} ${scale * 100} %`,
                                      pack: pack,
                                      width: width,
                                      height: height,
                                      unit: unit,
                                      scale: scale
                                  });
            return rows;
        }

        function test_every_language_can_be_chosen(row: var): void {
            _fixtures.visit(row.pack, "en");
            const page = _page(row);
            const choices = _choices(page);
            compare(choices.length, ({
                                         "nasty": 3,
                                         "ten": 10,
                                         "twenty": 20
                                     })[row.pack]);
            for (const choice of choices) {
                for (let turns = 0; turns < 20 && !_seen(page, choice); turns++) {
                    const more = _fixtures.find(page, page.languages.more);
                    verify(more?.enabled, `${choice.key} cannot be reached`);
                    _tap(more);
                    wait(Theme.turn + 60);
                }
                compare(_fixtures.faults(page, Theme.least).join("\n"), "");
            }
            _tap(choices[choices.length - 1]);
            verify(choices[choices.length - 1].chosen);
            compare(choices.filter(choice => choice.chosen).length, 1);
        }

        function test_the_chosen_language_is_seen_at_once_data(): list<var> {
            return test_every_language_can_be_chosen_data();
        }

        function test_the_chosen_language_is_seen_at_once(row: var): void {
            _fixtures.visit(row.pack, ({
                                           "nasty": "de",
                                           "ten": "sv",
                                           "twenty": "lt"
                                       })[row.pack]);
            const page = _page(row);
            const chosen = _choices(page).find(choice => choice.chosen);
            tryVerify(() => _seen(page, chosen));
        }

        name: "LanguageScreen"
        when: windowShown
    }
}

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    height: 400
    width: 1080

    Fixtures {
        id: _fixtures
    }

    Dock {
        id: _dock

        kiosk: _fixtures.kiosk
        width: root.width
    }

    TestCase {
        function cleanup(): void {
            Theme.textScale = 1;
        }

        function _chosen(): list<string> {
            return ["Start", "My trip", "English"].filter(name => {
                const item = _fixtures.find(_dock, name) as Pressable;
                verify(item, name);
                return item.chosen;
            });
        }

        function test_it_shows_and_changes_where_one_is(): void {
            _fixtures.visit("nasty", "en");
            compare(_chosen(), ["Start"]);
            waitForRendering(root);
            const item = _fixtures.find(_dock, "My trip");
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            compare(_fixtures.kiosk.on, Kiosk.Place.Start);
            touch.release(0, item).commit();
            compare(_fixtures.kiosk.on, Kiosk.Place.Trip);
            compare(_chosen(), ["My trip"]);
            _fixtures.kiosk.open("location");
            compare(_chosen(), []);
            _fixtures.kiosk.open("location/all");
            compare(_chosen(), []);
            _fixtures.kiosk.dock("language");
            compare(_chosen(), ["English"]);
        }

        function test_names_fit_their_cells_data(): list<var> {
            const rows = [];
            for (const language of ["en", "nb", "de"])
                for (const scale of [1, 2])
                    rows.push({
                                  tag: `${language} ${scale * 100} %`,
                                  language: language,
                                  scale: scale
                              });
            return rows;
        }

        function test_names_fit_their_cells(row: var): void {
            Theme.textScale = row.scale;
            _fixtures.visit("nasty", row.language);
            waitForRendering(root);
            compare(_fixtures.faults(_dock, Theme.least).join("\n"), "");
        }

        function test_two_words_grow_as_well_as_one(): void {
            Theme.textScale = 2;
            _fixtures.visit("nasty", "de");
            waitForRendering(root);
            const word = findChild(_fixtures.find(_dock, "Meine Reise"), "word") as Label;
            verify(word.font.pixelSize > 0.9 * Theme.small, `${word.font.pixelSize} of ${Theme.small}`);
            compare(word.lineCount, 2);
        }

        function test_a_count_stays_on_its_button_data(): list<var> {
            return [
                        {
                            tag: "beside one line",
                            scale: 1
                        },
                        {
                            tag: "over two",
                            scale: 2
                        }
                    ];
        }

        function test_a_count_stays_on_its_button(row: var): void {
            Theme.textScale = row.scale;
            _fixtures.collect("nasty", "de");
            waitForRendering(root);
            const button = _fixtures.find(_dock, "Meine Reise") as Pressable;
            const badge = findChild(button, "badge") as Badge;
            verify(badge.visible);
            const top = badge.mapToItem(button, 0, 0).y;
            verify(top > 0, `${top}`);
            compare(_fixtures.faults(_dock, Theme.least).join("\n"), "");
        }

        function test_a_pack_of_one_kind_and_language_has_less(): void {
            _fixtures.visit("single", "de");
            verify(_fixtures.find(_dock, "Start"));
            verify(_fixtures.find(_dock, "Meine Reise"));
            verify(!_fixtures.find(_dock, "Deutsch"));
        }

        name: "Dock"
        when: windowShown
    }
}

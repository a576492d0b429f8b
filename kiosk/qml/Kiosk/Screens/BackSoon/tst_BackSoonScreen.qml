pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Screens

// Nobody can turn or choose anything there: all words have room, in however many languages.
Item {
    id: root

    height: 1920
    width: 1920

    Fixtures {
        id: _fixtures
    }

    Component {
        id: _screen

        BackSoonScreen {
            backSoon: _fixtures.kiosk.screens.backSoon
        }
    }

    TestCase {
        function cleanup(): void {
            Theme.textScale = 1;
        }

        function test_all_words_have_room_data(): list<var> {
            const rows = [];
            for (const [width, height, unit] of [[1080, 1920, 1080 / 220], [1920, 1080, 1080 / 220], [1280, 800, 800
                                                                                                      / 202]])
                for (const scale of [1, 2])
                    for (const pack of ["", "single", "nasty", "twenty"])
                        rows.push({
                                      tag: `${pack} ${width}×${height} ${scale * 100} %`,
                                      width: width,
                                      height: height,
                                      unit: unit,
                                      scale: scale,
                                      pack: pack
                                  });
            return rows;
        }

        function test_all_words_have_room(row: var): void {
            if (row.pack === "")
                _fixtures.takeOff();
            else
                _fixtures.show(row.pack);
            Theme.unit = row.unit;
            Theme.textScale = row.scale;
            const page = createTemporaryObject(_screen, root, {
                                                   width: row.width,
                                                   height: row.height
                                               }) as BackSoonScreen;
            verify(waitForPolish(root.Window.window));
            compare(_fixtures.faults(page, Theme.least).join("\n"), "");
            for (const text of _fixtures.kinds(page, "Label")) {
                verify(text.font.pixelSize >= Theme.tiny, `${text.font.pixelSize} px are small`);
                const end = text.mapToItem(page, 0, text.height).y;
                verify(end <= row.height - Theme.space, `${text.text} ends at ${end}`);
            }
        }

        name: "BackSoonScreen"
        when: windowShown
    }
}

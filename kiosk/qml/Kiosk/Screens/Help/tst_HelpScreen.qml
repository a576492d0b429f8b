import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    height: 1080
    width: 1920

    Fixtures {
        id: _fixtures
    }

    HelpScreen {
        id: _page

        anchors.fill: parent
        corner: Qt.size(200, 100)
        kiosk: _fixtures.kiosk
    }

    TestCase {
        function init(): void {
            Theme.unit = 1080 / 220;
        }

        function cleanup(): void {
            root.width = 1920;
            root.height = 1080;
            Theme.textScale = 1;
            _fixtures.hear(false);
        }

        function _steps(): list<HelpStep> {
            const steps = [];
            for (const item of _fixtures.kinds(_page, "HelpStep"))
                steps.push(item as HelpStep);
            return steps;
        }

        function _told(): string {
            return _steps().map(step => step.title).join();
        }

        function _right(step: Item): real {
            return step.mapToItem(_page, step.width, 0).x;
        }

        function test_hearing_is_told_where_there_is_a_voice(): void {
            _fixtures.visit("nasty", "en");
            verify(!_told().includes("Read aloud"), _told());
            _fixtures.hear(true);
            verify(_told().includes("Read aloud"), _told());
        }

        function test_who_to_ask_fills_the_last_line_data(): list<var> {
            return [
                        {
                            tag: "wide",
                            width: 1920,
                            height: 1080,
                            voice: true
                        },
                        {
                            tag: "wide, without the ear",
                            width: 1920,
                            height: 1080,
                            voice: false
                        },
                        {
                            tag: "upright",
                            width: 1080,
                            height: 1920,
                            voice: true
                        }
                    ];
        }

        function test_who_to_ask_fills_the_last_line(row: var): void {
            root.width = row.width;
            root.height = row.height;
            _fixtures.hear(row.voice);
            _fixtures.visit("nasty", "en");
            waitForRendering(root);
            const steps = _steps();
            const last = steps[steps.length - 1];
            compare(last.title, "Ask us");
            const furthest = steps.reduce((most, step) => Math.max(most, _right(step)), 0);
            verify(Math.abs(_right(last) - furthest) <= 4, "it ends at " + _right(last) + ", and all at " + furthest);
        }

        function test_nothing_lies_under_the_way_back_data(): list<var> {
            const rows = [];
            for (const language of ["en", "de"])
                for (const scale of [1, 1.5])
                    for (let high = 600; high < 1080; high += 40)
                        rows.push({
                                      tag: language + " " + scale + " " + high,
                                      language: language,
                                      scale: scale,
                                      high: high
                                  });
            return rows;
        }

        function test_nothing_lies_under_the_way_back(row: var): void {
            root.height = row.high;
            Theme.textScale = row.scale;
            _fixtures.hear(true);
            _fixtures.visit("nasty", row.language);
            waitForRendering(root);
            const help = _fixtures.kiosk.screens.help;
            const back = _fixtures.find(_page, help.back) as Button;
            const top = back.mapToItem(_page, 0, 0).y;
            // What is long is cut above the buttons.
            const cut = !!_fixtures.find(_page, help.more);
            for (const step of _steps()) {
                const foot = step.mapToItem(_page, 0, step.height).y;
                verify(cut || foot < top, step.title + " reaches down to " + foot + ", the way back up to " + top);
            }
        }

        name: "HelpScreen"
        when: windowShown
    }
}

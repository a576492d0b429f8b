import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Components
import Kiosk.Theme

Item {
    id: root

    height: 900
    width: 700

    Fixtures {
        id: _fixtures
    }

    TakeawayCard {
        id: _card

        slip: _fixtures.kiosk.screens.slip
        takeaway: _fixtures.kiosk.screens.takeaway
        width: root.width
    }

    SignalSpy {
        id: _asked

        signalName: "asked"
        target: _fixtures.kiosk.screens.slip
    }

    TestCase {
        function init(): void {
            Theme.unit = 3;
            _asked.clear();
        }

        function cleanup(): void {
            Theme.textScale = 1;
            _fixtures.printer(false);
        }

        function test_a_printer_brings_a_button_and_a_touch_asks_once(): void {
            _fixtures.printer(true);
            _fixtures.collect("nasty", "en");
            tryVerify(() => _fixtures.find(_card, "Print it"));
            waitForPolish(root.Window.window, 5000);
            const button = _fixtures.find(_card, "Print it");
            mouseClick(button);
            compare(_asked.count, 1);
        }

        function test_without_a_printer_there_is_none(): void {
            _fixtures.collect("nasty", "en");
            verify(_card.visible);
            verify(!_fixtures.find(_card, "Print it"));
        }

        function test_what_is_said_fits_data(): list<var> {
            const rows = [];
            for (const language of ["en", "nb", "de"])
                rows.push({
                              tag: language,
                              language: language
                          });
            return rows;
        }

        function test_what_is_said_fits(row: var): void {
            _fixtures.printer(true);
            for (const scale of [1, 2])
                for (const outcome of ["none", "under-way", "printed", "no-paper", "failed"]) {
                    Theme.textScale = scale;
                    _fixtures.collect("nasty", row.language);
                    _fixtures.printed(outcome);
                    waitForPolish(root.Window.window, 5000);
                    compare(_fixtures.faults(_card, Theme.least).join("\n"), "", `${outcome} ${scale}`);
                }
        }

        name: "SlipButton"
        when: windowShown
    }
}

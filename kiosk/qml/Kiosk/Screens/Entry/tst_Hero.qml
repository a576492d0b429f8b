import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    property EntryViewModel entry: _fixtures.kiosk.screens.secondEntry

    height: 500
    width: 600

    Fixtures {
        id: _fixtures
    }

    Hero {
        id: _hero

        anchors.fill: parent
        entry: root.entry
        wide: false
    }

    TestCase {
        function _open(name: string): void {
            const key = `location/${name}`;
            _fixtures.kiosk.open(key);
            const screens = _fixtures.kiosk.screens;
            root.entry = screens.firstEntry.key === key ? screens.firstEntry : screens.secondEntry;
            tryVerify(() => root.entry.key === key && root.entry.poster.ready);
        }

        function initTestCase(): void {
            _fixtures.visit("living", "en");
        }

        function cleanup(): void {
            Theme.still = false;
        }

        function test_its_poster_moves_for_less_than_five_seconds_and_rests(): void {
            verify(Theme.life < 5000);
            _open("moving");
            verify(_hero._clock < 0);
            const began = _hero._clock;
            tryVerify(() => _hero._clock > began);
            tryCompare(_hero, "_clock", 0, Theme.life * 2);
        }

        function test_its_poster_rests_from_the_start_when_it_is_to_be_still(): void {
            Theme.still = true;
            _open("pouring");
            compare(_hero._clock, 0);
            wait(200);
            compare(_hero._clock, 0);
        }

        name: "Hero"
        when: windowShown
    }
}

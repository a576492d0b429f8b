import QtQuick
import QtTest
import Kiosk.Ui

Item {
    id: root

    readonly property EntryViewModel entry: _fixtures.kiosk.screens.secondEntry

    height: 300
    width: 1000

    Fixtures {
        id: _fixtures
    }

    LivingPoster {
        id: _poster

        anchors.fill: parent
        poster: root.entry.poster
    }

    TestCase {
        function _places(drift: real): list<real> {
            _poster.drift = drift;
            const places = [];
            for (const child of _poster.children)
                if (child instanceof Image)
                    places.push(child.x);
            return places;
        }

        function initTestCase(): void {
            _fixtures.visit("nasty", "en");
            _fixtures.kiosk.open("location/all");
            tryVerify(() => root.entry.poster.ready);
            compare(_places(0).length, 3);
        }

        function test_near_layers_move_farther_than_far_ones(): void {
            const still = _places(0);
            for (const drift of [-1, 1]) {
                const moved = _places(drift).map((x, i) => x - still[i]);
                compare(moved[0], 0);
                compare(moved[1], drift * 10);
                compare(moved[2], drift * 20);
            }
        }

        function test_layers_move_by_whole_pixels(): void {
            for (let drift = -1; drift <= 1; drift += 0.013)
                for (const x of _places(drift))
                    compare(x, Math.round(x));
        }

        function test_the_frame_stays_filled(): void {
            for (const drift of [-1, 0, 1]) {
                const far = _poster.children.find(child => child instanceof Image) as Image;
                _places(drift);
                verify(far.x <= 0);
                verify(far.x + far.width >= _poster.width);
            }
        }

        function test_it_tells_what_it_shows(): void {
            verify(root.entry.poster.alt.startsWith("The helicopter"));
            compare(_poster.Accessible.name, root.entry.poster.alt);
        }

        name: "LivingPoster"
        when: windowShown
    }
}

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    readonly property EntryViewModel entry: _fixtures.kiosk.slot === 0 ? _fixtures.kiosk.screens.firstEntry :
                                                                         _fixtures.kiosk.screens.secondEntry

    height: 1200
    width: 1200

    Fixtures {
        id: _fixtures
    }

    Times {
        id: _it

        bars: root.entry.bars
        note: root.entry.note
        room: 900
        width: root.width
    }

    TestCase {
        function initTestCase(): void {
            _fixtures.visit("nasty", "en");
            _fixtures.kiosk.open("stunt/time");
            waitForRendering(root);
        }

        function cleanup(): void {
            _it.grown = 1;
            Theme.textScale = 1;
            root.width = 1200;
        }

        function _all(type: string): var {
            return _fixtures.kinds(_it, type);
        }

        function test_strips_are_to_scale(): void {
            const values = [8, 3, 7.5, 0, 12];
            const widths = _all("Film").map(film => film.width);
            compare(widths.length, values.length);
            for (let i = 0; i < values.length; i++)
                fuzzyCompare(widths[i], Math.max(Theme.hair, _it.width * values[i] / 12), 0.5);
        }

        function test_frames_are_of_one_length(): void {
            for (const film of _all("Film"))
                if (film.frames > 0)
                    fuzzyCompare(film.frame, _it.width / 12, 0.01);
        }

        function test_they_are_pulled_in(): void {
            _it.grown = 0.25;
            for (const film of _all("Film"))
                compare(film.shown, 0.25);
        }

        function test_more_room_makes_the_film_wider(): void {
            const film = _it.film;
            _it.room = 600;
            verify(_it.film < film);
            _it.room = 100;
            compare(_it.film, Theme.mm(8));
            _it.room = 900;
            compare(_it.film, film);
        }

        function test_words_stay_inside(): void {
            for (const width of [1200, 500])
                for (const scale of [1, 2]) {
                    root.width = width;
                    Theme.textScale = scale;
                    verify(waitForPolish(root.Window.window));
                    compare(_fixtures.faults(_it, Theme.least).join("\n"), "", `${width}, ${scale}`);
                }
        }

        name: "Times"
        when: windowShown
    }
}

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    property EntryViewModel entry: _fixtures.kiosk.screens.firstEntry
    readonly property ClipViewModel film: root.entry.clip

    height: 1000
    width: 800

    Fixtures {
        id: _fixtures
    }

    Clip {
        id: _clip

        film: root.film
        place: 700
        width: root.width
    }

    TestCase {
        function _open(pack: string, name: string): void {
            _fixtures.visit(pack, "en");
            _fixtures.kiosk.open(`stunt/${name}`);
            const screens = _fixtures.kiosk.screens;
            root.entry = _fixtures.kiosk.slot === 0 ? screens.firstEntry : screens.secondEntry;
            compare(root.entry.key, `stunt/${name}`);
            for (let number = 0; root.entry.section !== "clip" && number < 9; number++)
                _fixtures.kiosk.section(number);
            waitForPolish(root.Window.window, 5000);
        }

        function _button(name: string): Button {
            tryVerify(() => _fixtures.find(_clip, name) !== null);
            return _fixtures.find(_clip, name) as Button;
        }

        function _ring(button: Button): Item {
            return findChild(button, "focusRing");
        }

        function init(): void {
            Theme.unit = 3;
        }

        function cleanup(): void {
            Theme.focusVisible = false;
            Theme.textScale = 1;
            _clip.place = 700;
            _fixtures.kiosk.back();
            tryVerify(() => ["still", "gone"].includes(root.film.status));
        }

        function test_fingers_play_it_pause_it_and_begin_it_anew(): void {
            _open("shipped", "motorcycle-jump");
            compare(root.film.status, "still");
            verify(root.film.captioned);
            verify(!_fixtures.find(_clip, "From the start"));
            mouseClick(_button("Play"));
            compare(root.film.status, "playing");
            const again = _button("From the start");
            verify(!_fixtures.find(_clip, "Play"));
            tryVerify(() => root.film.begun && root.film.progress > 0);
            mouseClick(_button("Pause"));
            compare(root.film.status, "paused");
            mouseClick(again);
            compare(root.film.status, "playing");
            mouseClick(_clip.children[0].children[0]);
            compare(root.film.status, "paused");
        }

        function test_captions_are_there_until_they_are_put_away(): void {
            _open("shipped", "motorcycle-jump");
            const captions = _button("Captions");
            verify(captions.chosen);
            compare(captions.Accessible.role, Accessible.CheckBox);
            compare(captions.Accessible.checked, true);
            mouseClick(_button("Play"));
            tryVerify(() => root.film.caption !== "");
            tryVerify(() => _fixtures.kinds(_clip, "Label").some(label => label.text === root.film.caption));
            mouseClick(captions);
            compare(captions.Accessible.checked, false);
            compare(root.film.caption, "");
            mouseClick(captions);
            tryVerify(() => root.film.caption !== "");
        }

        function test_keys_do_the_same_and_the_ring_shows_where_they_are(): void {
            _open("shipped", "motorcycle-jump");
            Theme.focusVisible = true;
            const first = _button("Play");
            first.forceActiveFocus();
            verify(_ring(first).visible);
            keyClick(Qt.Key_Return);
            compare(root.film.status, "playing");
            compare(first.name, "Pause");
            verify(first.activeFocus);
            for (const name of ["Captions", "From the start"]) {
                keyClick(Qt.Key_Tab);
                verify(_button(name).activeFocus, name);
                verify(_ring(_button(name)).visible, name);
            }
            keyClick(Qt.Key_Space);
            compare(root.film.status, "playing");
            keyClick(Qt.Key_Backtab);
            keyClick(Qt.Key_Return);
            verify(!root.film.captioned);
            keyClick(Qt.Key_Backtab);
            verify(first.activeFocus);
            keyClick(Qt.Key_Return);
            compare(root.film.status, "paused");
        }

        function test_nobody_is_asked_anything_while_it_plays(): void {
            _open("shipped", "motorcycle-jump");
            mouseClick(_button("Play"));
            _fixtures.advance(600);
            verify(!_fixtures.kiosk.asking);
            mouseClick(_button("Pause"));
            for (let seconds = 0; seconds < 600 && !_fixtures.kiosk.asking; seconds += 10)
                _fixtures.advance(10);
            verify(_fixtures.kiosk.asking);
            _fixtures.kiosk.stay();
        }

        function test_what_cannot_be_shown_is_a_picture_and_its_words(): void {
            _open("films", "gone");
            compare(root.film.status, "gone");
            for (const name of ["Play", "Captions", "From the start"])
                verify(!_fixtures.find(_clip, name), name);
            compare(_fixtures.kinds(_clip, "Fuse").length, 0);
            const words = _fixtures.kinds(_clip, "Label").map(label => label.text);
            verify(words.includes(root.film.transcript));
            verify(root.film.transcript.length > 300);
            tryVerify(() => _fixtures.kinds(_clip, "CardPicture").length === 1);
            mouseClick(_clip.children[0].children[0]);
            compare(root.film.status, "gone");
        }

        function test_its_buttons_are_below_it_or_beside_it_and_all_of_it_fits_data(): list<var> {
            const rows = [];
            for (const place of [350, 700])
                for (const scale of [1, 2])
                    rows.push({
                                  tag: `${place} ${scale}`,
                                  place: place,
                                  scale: scale
                              });
            return rows;
        }

        function test_its_buttons_are_below_it_or_beside_it_and_all_of_it_fits(row: var): void {
            Theme.textScale = row.scale;
            _clip.place = row.place;
            _open("films", "seen");
            compare(_fixtures.faults(_clip, Theme.least).join("\n"), "");
            mouseClick(_button("Play"));
            tryVerify(() => root.film.caption.length === 84);
            mouseClick(_button("Pause"));
            waitForPolish(root.Window.window, 5000);
            compare(_fixtures.faults(_clip, Theme.least).join("\n"), "");
        }

        name: "Clip"
        when: windowShown
    }
}

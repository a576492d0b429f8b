import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    property EntryViewModel entry: _fixtures.kiosk.screens.secondEntry

    height: 300
    width: 1000

    Fixtures {
        id: _fixtures
    }

    LivingPoster {
        id: _poster

        anchors.fill: parent
        poster: root.entry.poster
        reach: 4
    }

    TestCase {
        // The layers as they are at a moment of the poster's clock.
        function _at(clock: real): list<PosterLayer> {
            _poster.clock = clock;
            const layers = [];
            for (const child of _poster.children)
                if (child instanceof PosterLayer)
                    layers.push(child);
            return layers;
        }

        function _show(name: string): void {
            const key = `location/${name}`;
            _fixtures.kiosk.open(key);
            const screens = _fixtures.kiosk.screens;
            root.entry = screens.firstEntry.key === key ? screens.firstEntry : screens.secondEntry;
            compare(root.entry.key, key);
            tryVerify(() => root.entry.poster.ready);
            _at(0);
        }

        function _images(layer: PosterLayer): list<Image> {
            const images = [];
            for (const child of layer.children)
                if (child instanceof Image)
                    images.push(child);
            return images;
        }

        // All that could move, in words.
        function _pose(clock: real): string {
            let words = "";
            for (const layer of _at(clock))
                words += `${layer.x} ${layer.y} ${layer.width} ${layer.opacity} ${_images(layer)[0].y}; `;
            return words;
        }

        function initTestCase(): void {
            _fixtures.visit("living", "en");
        }

        function init(): void {
            _show("moving");
        }

        function cleanup(): void {
            Theme.still = false;
        }

        function test_near_layers_drift_farther_than_far_ones(): void {
            const still = _at(0).map(layer => layer.x);
            compare(still.length, 5);
            for (const side of [-1, 1]) {
                const moved = _at(side * 4).map((layer, i) => layer.x - still[i]);
                compare(moved[0], 0);
                compare(moved[3], side * 10);
                compare(moved[4], side * 20);
            }
            compare(_at(400)[4].x - still[4], 20);
        }

        function test_everything_is_where_it_is_drawn_at_0(): void {
            for (const layer of _at(0)) {
                compare(layer.x, layer.atX);
                compare(layer.y, layer.atY);
                compare(layer.opacity, 1);
            }
        }

        function test_what_travels_goes_its_way_and_fades_at_its_ends(): void {
            const train = _at(0)[1];
            compare(train.how, "travel");
            _at(-3.6);
            verify(train.x > train.atX + 350);
            verify(train.y > train.atY);
            compare(train.opacity, 1);
            _at(3.6);
            verify(train.x < train.atX - 350);
            _at(-3.9);
            verify(train.opacity < 0.3);
            _at(3.9);
            verify(train.opacity < 0.3);
        }

        function test_what_sways_goes_to_and_fro(): void {
            const boat = _at(0)[2];
            const by = Math.round(0.1 * 1040 * 48 / 64);
            compare(_at(1)[2].y, boat.atY + by);
            compare(_at(-1)[2].y, boat.atY - by);
            compare(_at(2)[2].y, boat.atY);
            compare(boat.x, boat.atX);
        }

        function test_what_glows_pales_and_comes_back(): void {
            _show("pouring");
            const aurora = _at(3)[1];
            fuzzyCompare(aurora.opacity, 0.45, 0.01);
            fuzzyCompare(_at(6)[1].opacity, 1, 0.01);
        }

        function test_what_falls_comes_in_again_above(): void {
            _show("pouring");
            const falls = _at(0.5)[2];
            verify(falls.clip);
            for (const clock of [-1.7, -0.5, 0, 0.5, 1.9, 2, 3]) {
                _at(clock);
                const [first, second] = _images(falls);
                compare(first.y - second.y, falls.height);
                verify(first.y >= 0 && first.y < falls.height);
                compare(first.height, second.height);
                compare(first.source, second.source);
            }
            _at(1);
            compare(_images(falls)[0].y, Math.round(falls.height / 2));
        }

        function test_layers_move_by_whole_pixels(): void {
            for (const name of ["moving", "pouring"]) {
                _show(name);
                for (let clock = -4; clock <= 4; clock += 0.13) {
                    for (const layer of _at(clock)) {
                        compare(layer.x, Math.round(layer.x));
                        compare(layer.y, Math.round(layer.y));
                        compare(_images(layer)[0].y, Math.round(_images(layer)[0].y));
                    }
                }
            }
        }

        function test_a_flat_picture_comes_nearer_and_fills_the_frame(): void {
            _show("flat");
            let before = 0;
            for (let clock = -4; clock <= 4; clock += 0.25) {
                const [picture] = _at(clock);
                verify(picture.x <= 0 && picture.y <= 0);
                verify(picture.x + picture.width >= _poster.width);
                verify(picture.y + picture.height >= _poster.height);
                verify(picture.width > before);
                before = picture.width;
            }
            const [picture] = _at(0);
            compare(Qt.size(picture.width, picture.height), _images(picture)[0].sourceSize);
        }

        function test_the_frame_stays_filled(): void {
            for (const clock of [-4, 0, 4]) {
                const far = _at(clock)[0];
                verify(far.x <= 0);
                verify(far.x + far.width >= _poster.width);
            }
        }

        function test_nothing_moves_when_it_is_to_be_still(): void {
            for (const name of ["moving", "pouring", "flat"]) {
                _show(name);
                const drawn = _pose(0);
                verify(_pose(2.7) !== drawn);
                Theme.still = true;
                for (const clock of [-3, 0.9, 2.7])
                    compare(_pose(clock), drawn);
                Theme.still = false;
            }
        }

        function test_its_layers_go_with_it(): void {
            compare(_at(0).length, 5);
            _show("flat");
            compare(_at(0).length, 1);
            _fixtures.kiosk.leave();
            tryVerify(() => _at(0).length === 0);
            _fixtures.visit("living", "en");
        }

        function test_it_tells_what_it_shows(): void {
            compare(_poster.Accessible.name, "moving");
            compare(root.entry.poster.alt, "moving");
        }

        name: "LivingPoster"
        when: windowShown
    }
}

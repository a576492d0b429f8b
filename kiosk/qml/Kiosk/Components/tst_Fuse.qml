import QtQuick
import QtTest
import Kiosk.Theme

Item {
    id: root

    height: 100
    width: 500

    Fuse {
        id: _fuse

        width: 400
        x: 50
    }

    TestCase {
        function _burnt(): Item {
            return _fuse.children[1];
        }

        function _glow(): Item {
            return _fuse.children[_fuse.children.length - 1];
        }

        function test_it_burns_from_end_to_end_data(): list<var> {
            const rows = [];
            for (const [progress, spark] of [[0, 0], [0.5, 200], [1, 400], [-3, 0], [7, 400]])
                rows.push({
                              tag: `${progress}`,
                              progress: progress,
                              spark: spark
                          });
            return rows;
        }

        function test_it_burns_from_end_to_end(row: var): void {
            _fuse.progress = row.progress;
            compare(_burnt().width, row.spark);
            compare(_glow().x + _glow().width / 2, row.spark);
        }

        function test_it_jumps_by_seconds_where_nothing_shall_move(): void {
            Theme.still = true;
            _fuse.seconds = 4;
            for (const [progress, spark] of [[0, 0], [0.24, 0], [0.26, 100], [0.49, 100], [1, 400]]) {
                _fuse.progress = progress;
                compare(_burnt().width, spark);
            }
            Theme.still = false;
        }

        function test_the_spark_stands_on_the_line(): void {
            compare(_glow().y + _glow().height / 2, _burnt().y + _burnt().height / 2);
        }

        name: "Fuse"
        when: windowShown
    }
}

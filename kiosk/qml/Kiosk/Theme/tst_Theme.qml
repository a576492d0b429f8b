import QtQuick
import QtTest
import Kiosk.Theme

TestCase {
    function init(): void {
        Theme.scheme = "dark";
    }

    function cleanup(): void {
        Theme.scheme = "dark";
        Theme.ownPaper = "";
        Theme.ownSurface = "";
        Theme.ownAccent = "";
    }

    function _contrast(one: color, other: color): real {
        const both = [Theme.luminance(one), Theme.luminance(other)];
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
    }

    function test_everything_can_be_read_data(): list<var> {
        return ["dark", "light", "contrast"].map(scheme => ({
            tag: scheme,
            scheme: scheme
        }));
    }

        function test_everything_can_be_read(row: var): void {
        Theme.scheme = row.scheme;
        const grounds = [Theme.paper, Theme.dock, Theme.surface];
        for (const ground of grounds) {
        for (const words of [Theme.ink, Theme.quiet, Theme.highlight, Theme.good])
        verify(_contrast(words, ground) >= 7, `${words} on ${ground}: ${_contrast(words, ground)}`);
        verify(_contrast(Theme.ember, ground) >= 3, `ember on ${ground}: ${_contrast(Theme.ember, ground)}`);
    }
        verify(_contrast(Theme.ink, Theme.raised) >= 7);
        verify(_contrast(Theme.accentInk, Theme.accent) >= 7);
        verify(_contrast(Theme.inkEmber, Theme.ink) >= 3);
        verify(_contrast(Theme.slipInk, Theme.slip) >= 7);
        verify(_contrast(Theme.slipQuiet, Theme.slip) >= 7);
    }

        function test_the_schemes_differ(): void {
        const dark = Theme.paper.toString();
        Theme.scheme = "light";
        verify(Theme.paper.toString() !== dark);
        verify(Theme.veil.a < 1 && Theme.veil.r > 0.9);
    }

        function test_the_packs_own_colours_change_the_dark_scheme_alone(): void {
        Theme.ownPaper = "#201018";
        Theme.ownSurface = "#301a26";
        Theme.ownAccent = "#ff90b0";
        compare(Theme.paper, Qt.color("#201018"));
        compare(Theme.ember, Qt.color("#ff90b0"));
        verify(_contrast(Theme.ink, Theme.raised) >= 7);
        for (const accent of ["#ff90b0", "#5a4fcf"]) {
        Theme.ownAccent = accent;
        verify(_contrast(Theme.accentInk, Theme.accent) >= 4.5, `${Theme.accentInk} on ${accent}`);
    }
        Theme.scheme = "light";
        compare(Theme.paper, Qt.color("#f6f3ec"));
        compare(Theme.accent, Qt.color("#ff6b3d"));
    }

        name: "Theme"
    }

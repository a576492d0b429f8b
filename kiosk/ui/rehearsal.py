"""Going through a pack as its visitors might, without a screen: what is wrong shows up early."""

from collections.abc import Iterator
from datetime import date

from kiosk.content import Kind, MapPicture
from kiosk.ui import attract_view, entry_props, list_view, map_props, panels_view, start_view
from kiosk.ui.map_clusters import Sizes
from kiosk.ui.map_marks import Layout, View
from kiosk.ui.map_plates import Pane
from kiosk.ui.shown import Shown, key_of
from kiosk.ui.state import Manner
from kiosk.ui.wording import words_in
from kiosk.visit import Looking, Trip


def rehearse(shown: Shown, manner: Manner, today: date) -> Iterator[str]:
    """Derive every screen in every language, one at each step; gives the name of each.

    Whatever a screen raises, it raises.
    """
    order = attract_view.running_order(shown, shuffled=False, seed=0)
    for language in shown.languages:
        words = words_in(language)
        start_view.derive(shown, words, today, here=manner.here)
        panels_view.derive_language(shown, words)
        yield "the start page"
        for kind in Kind:
            list_view.derive(kind, shown, words, today, here=manner.here)
            yield f"the list of {kind.folder}"
            for entry_id in shown.entries(kind):
                entry_props.derive(
                    kind,
                    entry_id,
                    shown,
                    words,
                    section=0,
                    back="",
                    today=today,
                    building=manner.building,
                    here=manner.here,
                )
                yield key_of(kind, entry_id)
        picture = shown.pack.manifest.map
        if picture is not None:
            view = View(shown, picture, Looking(), Trip(), words, manner.here)
            map_props.derive(view, _layout(picture), "", lambda name: float(len(name)))
            yield "the map"
        for number, slide in enumerate(order):
            attract_view.derive(
                shown,
                order,
                number,
                words,
                seconds=manner.seconds_a_slide,
                running=False,
                first_in_front=True,
            )
            yield f"the slide of {key_of(slide[0], slide[1])}"


def _layout(picture: MapPicture) -> Layout:
    """The map on some screen."""
    width = 1000.0
    height = width / picture.chart.aspect
    pane = Pane(width, height, width / 2, height / 2, width, height)
    return Layout(pane, (0, 0, width, height), Sizes(70, 84, 70, 4), label=48, longest=width)

"""Every page a visitor can come to is drawn, in every state it can be in."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from kiosk.content import Kind, Pack
from kiosk.proof.plan import FRONT, parts, tasks
from kiosk.proof.scenes import Scene, scenes, seasons, standing
from kiosk.proof.variants import Variant
from kiosk.takeaway import Printing
from kiosk.ui import Manner, Section, Shown, State, derive_entry, words_in
from kiosk.visit import Phase, Point, Screen
from tests.qml.packs import make_pack
from tests.ui.shelves import HIKE, MAP, VALLEY, WALK, Content, pack, shelf, without


def all_of(shown: Shown) -> list[Scene]:
    return [scene for part in parts(shown.pack) for scene in scenes(part, shown, Manner())]


def states(shown: Shown) -> list[State]:
    return [scene.state for scene in all_of(shown) if scene.state is not None]


def test_every_screen_and_every_phase_is_drawn() -> None:
    drawn = states(shelf(pack(map=MAP)))

    assert {state.page.screen for state in drawn} == set(Screen)
    assert {state.visit.phase for state in drawn} == set(Phase)
    assert [scene.key for scene in all_of(shelf()) if scene.state is None] == ["back-soon"]


def test_every_entry_has_its_slide_and_all_its_sections() -> None:
    shown = shelf()
    drawn = states(shown)

    slides = [state.slide for state in drawn if state.attracting]
    assert sorted(slides) == list(range(6))
    for kind in Kind:
        for entry_id in shown.entries(kind):
            day = seasons(shown.pack)[0]
            sections = derive_entry(
                kind, entry_id, shown, words_in("en"), section=0, back="", today=day
            ).sections
            own = [s for s in drawn if (s.page.kind, s.page.id) == (kind, entry_id)]
            assert {state.section for state in own} == set(range(len(sections)))


def test_the_map_is_drawn_in_all_its_states() -> None:
    shown = shelf(pack(map=MAP))
    drawn = {scene.key: scene.state for scene in all_of(shown) if scene.key.startswith("map-")}

    looked = {key: state.looking for key, state in drawn.items() if state is not None}
    assert looked["map-inset-1"].sheet == 1
    assert looked["map-card-location"].card == (
        (Kind.LOCATION, "top"),
        (Kind.STUNT, "jump"),
        (Kind.ACTIVITY, "hike"),
    )
    assert all(looked[f"map-{kind}s"].kinds == {kind} for kind in Kind)
    assert looked["map-nothing"].filtered
    assert {"map-all", "map-from-an-entry"} <= set(drawn)
    assert not any(scene.key.startswith("map-") for scene in all_of(shelf()))


def test_an_entry_is_also_drawn_with_the_longest_way_back() -> None:
    linked = [scene for scene in all_of(shelf()) if scene.key.endswith("-0-linked")]

    assert linked
    for scene in linked:
        state = cast("State", scene.state)
        assert state.route.behind is not None
        assert state.route.behind.screen is Screen.ENTRY


def test_no_two_scenes_share_their_files() -> None:
    counted = Counter(scene.key for scene in all_of(shelf()))

    assert max(counted.values()) == 1


def seasonal(**seasons_of: str) -> Pack:
    """A pack of activities with these seasons, such as ``June-August``, and a valley."""
    activities: dict[str, Content] = {}
    for entry_id, months in seasons_of.items():
        first, _, last = months.partition("-")
        season = {"from": first, "to": last}
        activities[entry_id] = {**without(HIKE, "locations", "stunts"), "season": season}
    return pack({"valley": without(VALLEY, "stunts", "activities")}, {}, activities)


@pytest.mark.parametrize(
    ("open_in", "days"),
    [
        ({"a": "January-December"}, [1]),
        ({"a": "June-August", "b": "November-March"}, [1, 6]),
        ({"a": "May-June", "b": "May-July"}, [5, 1]),
        ({"a": "May-October", "b": "June-July", "c": "October-May"}, [5, 6, 1]),
        ({}, [1]),
    ],
)
def test_as_few_days_as_show_everything_open_and_closed(
    open_in: dict[str, str], days: list[int]
) -> None:
    assert [day.month for day in seasons(seasonal(**open_in))] == days


def test_lists_are_drawn_with_what_can_be_asked_of_them() -> None:
    shown = shelf()
    manner = standing(shown, Manner())
    assert manner.here == Point(62.06, 6.97)

    for kind, asked in (
        (Kind.LOCATION, {"pack", "near", "film"}),
        (Kind.STUNT, {"pack", "film"}),
        (Kind.ACTIVITY, {"pack", "film", "some", "none"}),
    ):
        drawn = list(scenes(kind, shown, manner))
        keys = {scene.key.removeprefix(f"list-{kind}-") for scene in drawn}
        assert {key if key.isalpha() else "pack" for key in keys} == asked
        for scene in drawn:
            state = cast("State", scene.state)
            left = len(state.listed(kind, shown, manner.here))
            if scene.key.endswith("-none"):
                assert left == 0
            elif scene.key.endswith("-some"):
                assert 0 < left < len(shown.entries(kind))
            else:
                assert left == len(shown.entries(kind))


def test_a_kiosk_stands_where_it_is_told() -> None:
    told = Manner(here=Point(1, 2))
    assert standing(shelf(), told) == replace(told, printer=True)
    assert standing(shelf(pack({}, {}, {"walk": WALK})), Manner()).here is None


def test_what_does_not_change_with_the_season_is_drawn_once() -> None:
    shown = shelf(seasonal(hike="June-August", tour="June-October"))
    open_day, closed_day = seasons(shown.pack)
    drawn = list(scenes("activity/hike", shown, Manner()))

    practical = [s for s in drawn if str(Section.PRACTICAL) in s.key]
    stories = [s for s in drawn if str(Section.STORY) in s.key]
    assert [cast("State", scene.state).today for scene in practical] == [open_day, closed_day]
    assert practical[1].title.endswith(", in January")
    assert len(stories) == 1


def test_start_is_drawn_with_every_picture_it_can_have() -> None:
    shown = shelf()
    days = {
        cast("State", scene.state).today
        for scene in scenes(FRONT, shown, Manner())
        if scene.key.startswith("start-")
    }

    assert len(days) == max(len(shown.entries(kind)) for kind in Kind)


def test_a_pack_with_one_language_and_one_entry(tmp_path: Path) -> None:
    content = make_pack("single", tmp_path)
    shown = Shown(content, tmp_path, ("de",), "de", 1)
    keys = [scene.key for scene in all_of(shown)]

    assert keys == [
        *("start-1", "trip-empty", "trip-one", "trip-removed", "trip-emptied"),
        *("trip-under-way", "trip-printed", "trip-no-paper", "trip-failed"),
        *("trip-kept", "comfort", "help", "asking", "back-soon", "list-location-01"),
        *("slide-location-only", "location-only-1-story-01"),
        "location-only-2-phone-01",
    ]


def test_tasks_go_variant_by_variant() -> None:
    content = pack()
    wanted = [Variant(1080, 1920), Variant(1920, 1080)]

    told = tasks(content, wanted)
    assert [task.variant for task in told[: len(parts(content))]] == [wanted[0]] * len(
        parts(content)
    )
    assert len(told) == 2 * len(parts(content))


def test_a_trip_is_drawn_as_short_and_as_long_as_it_can_be(tmp_path: Path) -> None:
    content = make_pack("many", tmp_path)
    shown = Shown(content, tmp_path, content.manifest.languages, "en", 1)
    drawn = {
        scene.key: cast("State", scene.state).trip
        for scene in scenes(FRONT, shown, Manner())
        if scene.key.startswith("trip-")
    }

    lengths = {key: len(trip.stops) for key, trip in drawn.items()}
    assert (lengths["trip-empty"], lengths["trip-one"], lengths["trip-few"]) == (0, 1, 5)
    assert drawn["trip-many"].full
    assert drawn["trip-removed"].undoes is not None
    assert drawn["trip-full"].full


def test_a_trip_is_drawn_in_each_state_of_its_printing() -> None:
    states = [scene.state for scene in scenes(FRONT, shelf(seasonal()), Manner())]

    assert {state.printing for state in states if state is not None} == {*Printing}
    assert standing(shelf(seasonal()), Manner()).printer


def test_stops_that_are_never_open_together_are_drawn() -> None:
    shown = shelf(seasonal(a="January-March", b="March-May", c="May-July"))
    drawn = {scene.key: scene.state for scene in scenes(FRONT, shown, Manner())}

    clash = cast("State", drawn["trip-clash"])
    assert [entry_id for _, entry_id in clash.trip.stops] == ["a", "c"]

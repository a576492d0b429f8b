"""What moves for itself in a poster: what can be written, and what is said of all else."""

from typing import TYPE_CHECKING

import pytest

from kiosk.content import Fall, Glow, Sway, Travel, open_pack

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder

LAYERS = ("1-sky.png", "2-far.png", "3-train.png")
POSTER = "poster:\n  layers: [{layers}]\n  alt: A mountain\n  moves:\n{moves}"
GOOD = (
    "{layer: 3-train.png, how: travel, from: [0.9, 0.01], to: [-0.9, -0.01], seconds: 24}",
    "{layer: 2-far.png, how: sway, by: [0, 0.004], seconds: 5}",
)


def with_moves(pack: "PackBuilder", *moves: str, layers: tuple[str, ...] = LAYERS) -> None:
    for name in LAYERS:
        pack.picture(f"locations/place/{name}")
    lines = "".join(f"    - {move}\n" for move in moves)
    pack.entry("locations/place", POSTER.format(layers=", ".join(layers), moves=lines))


def test_moves_are_read_and_kept(pack: "PackBuilder") -> None:
    with_moves(pack, *GOOD)
    cache = pack.folder.parent / "cache"
    for _ in range(2):
        opened = open_pack(pack.folder, cache=cache)
        assert opened.problems == ()
        assert opened.pack is not None
        poster = opened.pack.locations["place"].poster
        assert poster is not None
        assert poster.moves == (
            Travel(
                layer="3-train.png", how="travel", start=(0.9, 0.01), to=(-0.9, -0.01), seconds=24
            ),
            Sway(layer="2-far.png", how="sway", by=(0, 0.004), seconds=5),
        )


@pytest.mark.parametrize(("how", "model"), [("glow", Glow), ("fall", Fall)])
def test_what_needs_no_more_than_its_time(
    pack: "PackBuilder", how: str, model: type[Glow] | type[Fall]
) -> None:
    with_moves(pack, f"{{layer: 2-far.png, how: {how}, seconds: 2.5}}")
    opened = open_pack(pack.folder)
    assert opened.problems == ()
    assert opened.pack is not None
    poster = opened.pack.locations["place"].poster
    assert poster is not None
    assert isinstance(poster.moves[0], model)


@pytest.mark.parametrize(
    ("move", "code", "said", "meant"),
    [
        (
            "{layer: 3-trian.png, how: glow, seconds: 3}",
            "moves-no-layer",
            "`3-trian.png` is none of this poster's `layers`.",
            "Did you mean `3-train.png`?",
        ),
        ("{layer: boat.png, how: glow, seconds: 3}", "moves-no-layer", None, "Name one of"),
        ("{layer: 1-sky.png, how: glow, seconds: 3}", "moves-farthest", "`1-sky.png` is the", None),
        (
            "{layer: 2-far.png, how: travle, from: [1, 0], to: [0, 0], seconds: 3}",
            "not-a-choice",
            "`how` cannot be `travle`.",
            "Did you mean `travel`?",
        ),
        ("{layer: 2-far.png, seconds: 3}", "missing-key", "`how` is missing.", "travel, sway"),
        (
            "{layer: 2-far.png, how: travel, to: [0, 0], seconds: 3}",
            "missing-key",
            "`from` is missing.",
            "Where it comes from",
        ),
        ("{layer: 2-far.png, how: sway, seconds: 3}", "missing-key", "`by` is missing.", None),
        (
            "{layer: 2-far.png, how: glow, by: [0, 1], seconds: 3}",
            "unknown-key",
            "There is no key `by` here.",
            "Possible here: `layer`, `seconds` and `how`.",
        ),
        ("{layer: 2-far.png, how: glow, seconds: 0.9}", "too-small", "1 or more, not `0.9`", None),
        ("{layer: 2-far.png, how: glow, seconds: 121}", "too-large", "120 or less", None),
        ("{layer: 2-far.png, how: glow}", "missing-key", "`seconds` is missing.", None),
        ("{layer: 2-far.png, how: sway, by: [3, 0], seconds: 3}", "too-large", "2 or less", None),
        ("{layer: 2-far.png, how: sway, by: [0], seconds: 3}", "too-few", None, None),
        ("2-far.png", "not-a-mapping", None, None),
    ],
)
def test_what_cannot_move_is_told_at_its_place(
    pack: "PackBuilder", move: str, code: str, said: str | None, meant: str | None
) -> None:
    with_moves(pack, move)
    opened = open_pack(pack.folder)
    (problem,) = opened.problems
    assert problem.code == code
    assert problem.line == 10
    assert said is None or said in problem.message
    assert meant is None or meant in str(problem.suggestion)
    assert opened.pack is not None
    assert "place" not in opened.pack.locations


def test_a_layer_moves_in_one_way(pack: "PackBuilder") -> None:
    with_moves(pack, GOOD[1], GOOD[1])
    (problem,) = open_pack(pack.folder).problems
    assert (problem.code, problem.line) == ("moves-twice", 11)


def test_a_flat_picture_has_nothing_that_could_move(pack: "PackBuilder") -> None:
    pack.picture("locations/place/all.png")
    pack.entry(
        "locations/place",
        "poster:\n  image: all.png\n  alt: A mountain\n  moves:\n    - " + GOOD[0] + "\n",
    )
    (problem,) = open_pack(pack.folder).problems
    assert (problem.code, problem.line) == ("moves-no-layers", 9)


def test_more_than_three_are_a_bustle(pack: "PackBuilder") -> None:
    with_moves(pack, *[GOOD[0]] * 4)
    assert {problem.code for problem in open_pack(pack.folder).problems} == {"too-many"}

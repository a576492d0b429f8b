"""Mistakes in the map of a pack, to plant into the sample."""

from pathlib import Path

from PIL import Image

from tests.packs.plant import Plant
from tests.packs.sample import LIGHTHOUSE, edit

MAP = """\
map:
  image: map/coast.svg
  alt: A coast with many islands
  west: 5.6
  south: 62.32
  east: 5.7
  north: 62.37
  insets:
    - title: {en: The town, nb: Byen, de: Die Stadt}
      image: map/town.svg
      west: 10
      south: 60
      east: 11
      north: 61
      at: [0, 0, 0.25, 0.5]
"""

MAP_PLANTS = [
    Plant(
        "pin-outside",
        LIGHTHOUSE,
        "lat: 62.3304",
        "lat: 26.3304",
        "lat: 26",
        "26.3304, 5.6312 lies outside of the map and of its insets, so that `The lighthouse`",
    ),
    Plant(
        "pin-outside",
        "pack.yaml",
        "at: [0, 0, 0.25, 0.5]",
        "at: [0.1, 0.5, 0.35, 1]",
        "lat: 62",
        "62.3304, 5.6312 lies under an inset of the map, so that `The lighthouse` has no pin.",
    ),
    Plant(
        "map-shape",
        "map/coast.svg",
        "0 0 200 100",
        "0 0 210 100",
        "map/coast.svg",
        "is 2.1 times as wide as it is high, but between its edges the Earth is 2 times",
    ),
    Plant(
        "map-shape",
        "pack.yaml",
        "map/coast.svg",
        "map/coast.webp",
        "map/coast.webp",
        "`map/coast.webp` is 1.5 times as wide as it is high",
    ),
    Plant(
        "map-shape",
        "pack.yaml",
        "at: [0, 0, 0.25, 0.5]",
        "at: [0, 0, 0.25, 0.4]",
        "[0, 0, 0.25, 0.4]",
        "With these sides, its bottom is 0.5.",
    ),
]


def add_map(pack: Path) -> None:
    """A map of the sample's coast in one piece, and a town elsewhere in an inset."""
    (pack / "map").mkdir()
    for name, shape in (("coast", "200 100"), ("town", "50 50")):
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {shape}"/>'
        (pack / f"map/{name}.svg").write_text(svg)
    edit(pack / "pack.yaml", "order:\n", f"{MAP}order:\n")


def spoil_map(plant: Plant, pack: Path) -> str:
    """Give the sample a map and plant the mistake; the file it is told about."""
    add_map(pack)
    plant.spoil(pack)
    if plant.new.endswith(".webp"):
        (pack / plant.old).unlink()
        Image.new("RGB", (150, 100)).save(pack / plant.new)
    return "pack.yaml" if plant.code == "map-shape" else LIGHTHOUSE

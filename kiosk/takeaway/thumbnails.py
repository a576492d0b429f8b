"""Small pictures of posters, as data addresses for the page."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

from kiosk.content import Kind, Pack, Poster
from kiosk.visit import Stop

SIZES = ((640, 400), (480, 300), (320, 200))
"""Width and height in px, the one that looks best first."""

QUALITY = 60
MOST = 1_050_000
"""Bytes of all pictures together, before they are written as text, which makes them a third
larger: the page stays below 1.5 MB."""


def thumbnails(
    pack: Pack, folder: Path, progress: Callable[[int, int], None]
) -> Mapping[Stop, str]:
    """The posters of a pack, each as a data address, as large as they may be together.

    What has no poster, or one that does not decode, is left out. `progress` hears how many
    are done, of how many.
    """
    posters = {
        (kind, entry_id): (entry.poster, folder / kind.folder / entry_id)
        for kind in Kind
        for entry_id, entry in pack.entries(kind).items()
        if entry.poster is not None
    }
    made: dict[Stop, list[bytes]] = {}
    for done, (stop, (poster, where)) in enumerate(posters.items()):
        progress(done, len(posters))
        pictures = _small(poster, where)
        if pictures:
            made[stop] = pictures
    for size in range(len(SIZES)):
        chosen = {stop: pictures[size] for stop, pictures in made.items()}
        if sum(map(len, chosen.values())) <= MOST:
            return {
                stop: f"data:image/webp;base64,{b64encode(picture).decode()}"
                for stop, picture in chosen.items()
            }
    return {}


def _small(poster: Poster, folder: Path) -> list[bytes]:
    """A poster in each of the sizes, cut round its focus; empty when it does not decode."""
    # Imported here: a kiosk's start needs no Pillow.
    from PIL import Image, ImageOps  # noqa: PLC0415

    whole = None
    try:
        for name in poster.files:
            with Image.open(folder / name) as layer:
                layer.draft("RGB", (SIZES[0][0], SIZES[0][0] * 2))
                layer.thumbnail((SIZES[0][0] * 1.5, 10_000), Image.Resampling.BOX)
                drawn = layer.convert("RGBA")
            whole = drawn if whole is None else Image.alpha_composite(whole, drawn)
    except (OSError, ValueError, Image.DecompressionBombError):
        return []
    assert whole is not None
    pictures = []
    for size in SIZES:
        cut = ImageOps.fit(
            whole.convert("RGB"), size, Image.Resampling.LANCZOS, centering=poster.focus
        )
        file = BytesIO()
        cut.save(file, "WEBP", quality=QUALITY, method=6)
        pictures.append(file.getvalue())
    return pictures

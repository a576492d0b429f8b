"""Small pictures of posters, as data addresses for the page."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content import Kind, Pack, Poster
from kiosk.visit import Stop

if TYPE_CHECKING:
    from PIL.Image import Image

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
    made: dict[Stop, Image] = {}
    for done, (stop, (poster, where)) in enumerate(posters.items()):
        progress(done, len(posters))
        picture = _small(poster, where)
        if picture is not None:
            made[stop] = picture
    for size in SIZES:
        chosen = {stop: _encoded(picture, size) for stop, picture in made.items()}
        if sum(map(len, chosen.values())) <= MOST:
            return {
                stop: f"data:image/webp;base64,{b64encode(picture).decode()}"
                for stop, picture in chosen.items()
            }
    return {}


def _small(poster: Poster, folder: Path) -> "Image | None":
    """A poster, cut round its focus, in the largest size; None when it does not decode."""
    # Imported here: a kiosk's start needs no Pillow.
    from PIL import Image, ImageOps  # noqa: PLC0415

    whole = None
    try:
        for name in poster.files:
            with Image.open(folder / name) as layer:
                drawn = layer.convert("RGBA")
            whole = drawn if whole is None else Image.alpha_composite(whole, drawn)
    except (OSError, ValueError, Image.DecompressionBombError):
        return None
    assert whole is not None
    return ImageOps.fit(
        whole.convert("RGB"), SIZES[0], Image.Resampling.LANCZOS, centering=poster.focus
    )


def _encoded(picture: "Image", size: tuple[int, int]) -> bytes:
    file = BytesIO()
    picture.resize(size).save(file, "WEBP", quality=QUALITY)
    return file.getvalue()

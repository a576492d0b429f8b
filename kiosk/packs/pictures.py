"""Pictures made right for a panel: no larger than it shows, upright, and with nothing in them but
the picture.

A picture that is right already is not touched, so that building a built pack changes nothing.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

ROOM = 1.06
"""A poster is drawn a little larger than the screen, so that its layers can drift."""
JPEG_QUALITY, WEBP_QUALITY = 88, 86
"""Good enough that nobody sees a difference at the glass."""

_HAIR = 1e-6
_LOSSLESS, _HEAD = b"VP8L", 4096
"""How the pixels of a lossless WebP begin, and how far from the front they may (RFC 9649)."""
_FORMATS = ("PNG", "JPEG", "WEBP")
_PLAIN = {"RGB", "RGBA", "L", "LA", "P"}
_EXTRAS = ("exif", "xmp", "XML:com.adobe.xmp", "comment", "photoshop")


@dataclass(frozen=True, slots=True)
class PanelSize:
    """The panel for which a pack is built, in pixels, as it hangs."""

    width: int = 2160
    height: int = 3840

    def covered_by(self, width: int, height: int) -> bool:
        """Whether a picture of this size fills the panel pixel for pixel."""
        return width >= self.width and height >= self.height

    def poster(self, width: int, height: int) -> float:
        """The share of a poster's size that is needed to fill the panel with it."""
        return ROOM * max(self.width / width, self.height / height)

    def photo(self, width: int, height: int) -> float:
        """The share of a photograph's size that is needed to show the whole of it."""
        return max(self.width, self.height) / max(width, height)


Need = Callable[[int, int], float]
"""From a picture's size to the share of it that is needed; more than 1 when it is too small."""


def all_of_it(_width: int, _height: int) -> float:
    """Of some pictures every pixel is needed."""
    return 1.0


def fit(data: bytes, need: Need) -> bytes:
    """The picture file `data` no larger than it is needed, in the same format.

    Raises whatever Pillow raises for a picture that does not decode.
    """
    # Imported here: a running kiosk comes by on its way to the installed packs, and scales none.
    from PIL import Image  # noqa: PLC0415

    with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        if not _has_to_change(image, need):
            return data
        kind = image.format or "PNG"
        image.load()
        right = _upright_rgb(image)
    wanted = _scaled(*right.size, need)
    if wanted != right.size:
        right = right.resize(wanted, Image.Resampling.LANCZOS, reducing_gap=3.0)
    return _written(right, kind, exact=_LOSSLESS in data[:_HEAD])


def _scaled(width: int, height: int, need: Need) -> tuple[int, int]:
    share = need(width, height)
    # A second scaling must not find a rounded pixel too much.
    if share > 0.99:
        return width, height
    return ceil(width * share - _HAIR), ceil(height * share - _HAIR)


def _has_to_change(image: "Image.Image", need: Need) -> bool:
    if _scaled(*image.size, need) != image.size or image.mode not in _PLAIN:
        return True
    if getattr(image, "n_frames", 1) > 1 or "icc_profile" in image.info:
        return True
    return any(image.info.get(name) for name in _EXTRAS) or bool(image.getexif())


def _upright_rgb(image: "Image.Image") -> "Image.Image":
    """The first picture of a file as eyes see it: upright, in sRGB, without what is told of it."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - for the same reason

    turned = ImageOps.exif_transpose(image)
    clear = turned.mode in {"RGBA", "LA", "PA"} or "transparency" in turned.info
    profile = turned.info.get("icc_profile")
    if profile and turned.mode in {"RGB", "RGBA", "CMYK", "L"}:
        turned = _in_srgb(turned, profile)
    plain = turned.convert("RGBA" if clear else "RGB")
    bare = Image.new(plain.mode, plain.size)
    bare.paste(plain)
    return bare


def _in_srgb(image: "Image.Image", profile: bytes) -> "Image.Image":
    """The picture in the colours of a screen; as it is when its profile says nothing."""
    from PIL import ImageCms  # noqa: PLC0415 - for the same reason

    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    base = image.convert("RGB") if alpha is not None else image
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        found = ImageCms.profileToProfile(
            base, own, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    if found is None:
        return image
    if alpha is not None:
        found.putalpha(alpha)
    return found


def _written(image: "Image.Image", kind: str, *, exact: bool) -> bytes:
    buffer = io.BytesIO()
    match kind:
        case "JPEG":
            image.convert("RGB").save(buffer, "JPEG", quality=JPEG_QUALITY)
        case "WEBP":
            image.save(buffer, "WEBP", lossless=exact, quality=WEBP_QUALITY, method=4)
        case _:
            image.save(buffer, "PNG", compress_level=9)
    return buffer.getvalue()

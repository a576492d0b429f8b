"""A builder of small packs in a temporary folder."""

import io
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

MANIFEST = """\
format: 1
title: {en: Mission Norway, nb: Oppdrag Norge}
languages: [en, nb]
"""
LOCATION = """\
title: Helsetkopen
hook: {en: He rode off this mountain, nb: Han kjørte utfor dette fjellet}
place: {lat: 62.0579, lon: 6.9716, elevation: 1246}
story: {en: A ramp was built here., nb: Her ble det bygd en rampe.}
sources: [https://example.org/helsetkopen]
"""
STUNT = """\
title: {en: The jump, nb: Hoppet}
hook: {en: One jump, nb: Ett hopp}
films: [{title: Dead Reckoning Part One, year: 2023}]
story: {en: He did it himself., nb: Han gjorde det selv.}
sources: [https://example.org/jump]
"""
ACTIVITY = """\
title: {en: Guided hike, nb: Guidet tur}
hook: {en: Walk up there, nb: Gå opp dit}
story: {en: A guide takes you up., nb: En guide tar deg med opp.}
where: Hellesylt
sources: [https://example.org/hike]
"""
_TEXTS = {"locations": LOCATION, "stunts": STUNT, "activities": ACTIVITY}
_FILES = {"locations": "location.yaml", "stunts": "stunt.yaml", "activities": "activity.yaml"}


class PackBuilder:
    """Writes the files of a pack; every method gives the path it wrote."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()

    def manifest(self, more: str = "", *, text: str = MANIFEST) -> Path:
        return self.write("pack.yaml", text + textwrap.dedent(more))

    def entry(self, path: str, more: str = "", *, text: str | None = None) -> Path:
        folder = path.split("/", maxsplit=1)[0]
        base = _TEXTS[folder] if text is None else text
        return self.write(f"{path}/{_FILES[folder]}", base + textwrap.dedent(more))

    def picture(
        self,
        path: str,
        size: tuple[int, int] = (8, 6),
        kind: str | None = None,
        change: Callable[[bytes], bytes] = bytes,
    ) -> Path:
        suffix = path.rpartition(".")[2].upper().replace("JPG", "JPEG")
        buffer = io.BytesIO()
        Image.new("RGB", size, "#1c4356").save(buffer, kind or suffix)
        return self.write(path, change(buffer.getvalue()))

    def write(self, path: str, data: str | bytes) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        return file


@pytest.fixture
def pack(tmp_path: Path) -> PackBuilder:
    """A good pack of one entry of each kind, linked both ways."""
    builder = PackBuilder(tmp_path / "pack")
    builder.manifest()
    builder.entry("locations/helsetkopen", "stunts: [jump]\nactivities: [hike]\n")
    builder.entry("stunts/jump", "locations: [helsetkopen]\nactivities: [hike]\n")
    builder.entry("activities/hike", "locations: [helsetkopen]\nstunts: [jump]\n")
    return builder

"""JSON Schemas of the YAML files of a pack, for editors that help while one writes."""

from pathlib import Path

from pydantic import BaseModel

from kiosk.content.models import Activity, Location, Manifest, Stunt
from kiosk.documents import json_schema

SCHEMAS: dict[str, tuple[type[BaseModel], str]] = {
    "pack": (Manifest, "pack.yaml of a content pack"),
    "location": (Location, "location.yaml of a content pack"),
    "stunt": (Stunt, "stunt.yaml of a content pack"),
    "activity": (Activity, "activity.yaml of a content pack"),
}
"""The name of each schema, its model and its title."""


def schemas() -> dict[str, str]:
    """The text of each JSON Schema by the name of its file."""
    return {
        f"{name}.schema.json": json_schema(model, title=title, identifier=f"{name}.schema.json")
        for name, (model, title) in SCHEMAS.items()
    }


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write the JSON Schemas into `folder` and say which files these are."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
        written.append(folder / name)
    return tuple(written)

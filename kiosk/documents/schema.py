"""JSON Schemas of the models, for editors that help while one writes."""

import json
from typing import Any

from pydantic import BaseModel


def json_schema(model: type[BaseModel], *, title: str, identifier: str) -> str:
    """The JSON Schema (draft 2020-12) of `model` as text, the same on every machine."""
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": identifier,
        **model.model_json_schema(by_alias=True),
        "title": title,
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"

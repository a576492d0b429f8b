"""JSON Schemas of the models, for editors that help while one writes."""

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from kiosk.documents.sentences import sentence

_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def json_schema(model: type[BaseModel], *, title: str, identifier: str) -> str:
    """The JSON Schema (draft 2020-12) of `model` as text, the same on every machine.

    It describes what one writes in YAML: keys by their aliases, quantities as text with a unit.
    """
    schema: dict[str, Any] = {
        "$schema": GenerateJsonSchema.schema_dialect,
        "$id": identifier,
        "title": title,
    }
    generated = model.model_json_schema(by_alias=True, schema_generator=_Generator)
    del generated["title"]
    return json.dumps(schema | generated, indent=2, ensure_ascii=False) + "\n"


class _Generator(GenerateJsonSchema):
    """Leaves out the titles that only repeat a key, and writes defaults as people would."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        del schema
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        result = super().model_schema(schema)
        model = schema["cls"]
        for name, field in model.model_fields.items():
            said = sentence(model, name)
            if said and (described := result.get("properties", {}).get(field.alias or name)):
                described["description"] = said
        return result

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        result = super().default_schema(schema)
        quantity = _quantity(schema["schema"])
        if quantity is not None and isinstance(result.get("default"), (int, float)):
            result["default"] = quantity.write(result["default"])
        if result.get("default", 0) is None:
            del result["default"]
        return result

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        # A key that may be left out is left out; nobody writes `null`.
        return self.generate_inner(schema["schema"])


def _quantity(schema: Any) -> Any:
    while schema is not None:
        found = schema.get("metadata", {}).get("kiosk_quantity")
        if found is not None:
            return found
        schema = schema.get("schema")
    return None

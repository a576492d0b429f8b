"""JSON Schemas help an editor with what one really writes."""

import json
import re
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from kiosk.documents import Millimetres, Seconds, Span, Verbatim, json_schema


class Inner(BaseModel):
    """Something inside."""

    model_config = ConfigDict(extra="forbid")

    amount: Annotated[float, Field(alias="from")]
    """How much."""


class Outer(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Annotated[Verbatim, Field(min_length=1)]
    """Its name."""
    slide: Annotated[Seconds, Field(ge=2)] = 90.0
    height: Millimetres = 813.0
    span: Span | None = None
    inner: Inner | None = None


def schema() -> dict[str, Any]:
    text = json_schema(Outer, title="An outer thing", identifier="outer.schema.json")
    assert text == json_schema(Outer, title="An outer thing", identifier="outer.schema.json")
    assert text.startswith('{\n  "$schema"')
    assert text.endswith("}\n")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def test_it_says_which_schema_it_is() -> None:
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema()["$id"] == "outer.schema.json"
    assert schema()["title"] == "An outer thing"
    assert schema()["additionalProperties"] is False


def test_docstrings_describe_and_aliases_name_the_keys() -> None:
    inner = schema()["$defs"]["Inner"]
    assert inner["properties"]["from"]["description"] == "How much."
    assert inner["required"] == ["from"]
    assert "default" not in schema()["properties"]["inner"]


def test_quantities_are_texts_with_a_unit() -> None:
    slide = schema()["properties"]["slide"]
    assert slide["type"] == "string"
    assert slide["default"] == "1 min 30 s"
    assert "minimum" not in slide
    assert all(re.search(slide["pattern"], example) for example in slide["examples"])
    assert not re.search(slide["pattern"], "60")
    assert schema()["properties"]["height"]["default"] == "813 mm"
    span = schema()["$defs"]["Span"]
    assert all(re.search(span["pattern"], example) for example in span["examples"])


def test_a_verbatim_text_may_be_a_number() -> None:
    assert schema()["properties"]["name"] == {
        "type": ["string", "number"],
        "minLength": 1,
        "description": "Its name.",
    }

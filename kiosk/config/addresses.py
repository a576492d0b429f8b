"""Web addresses in kiosk.yaml."""

import re
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from kiosk.config.kinds import Says
from kiosk.documents import as_written

_LONGEST = 200
"""Characters: beyond, the code on the screen is too fine for a phone."""


def _read_page(value: Any) -> str:
    text = str(as_written(value)).strip()
    if not re.fullmatch(r"https://[!-~]+", text) or not _has_host(text):
        raise PydanticCustomError(
            "not-a-page",
            "`{text}` is not the address of a page.",
            {
                "text": text[:60],
                "suggestion": "Write it with https:// and without spaces: `https://example.org/t`.",
            },
        )
    if "#" in text:
        raise PydanticCustomError(
            "page-with-fragment",
            "`{text}` has a `#` in it, behind which the trip is going to stand.",
            {"text": text[:60], "suggestion": "Write the address as far as the `#`."},
        )
    if len(text) > _LONGEST:
        raise PydanticCustomError(
            "page-too-long",
            "An address of {length} characters makes a code that phones cannot read.",
            {"length": len(text), "suggestion": f"It can have {_LONGEST}; the shorter the better."},
        )
    return text


def _has_host(text: str) -> bool:
    try:
        return bool(urlsplit(text).hostname)
    except ValueError:
        return False


PageAddress = Annotated[
    str,
    BeforeValidator(_read_page),
    WithJsonSchema({"type": "string", "pattern": "^https://[^ #]+$"}),
    Says("a web address", "https://example.org/t"),
]
"""The address of a page, encrypted, to which a fragment can be added."""

"""Numbers that remember how their author wrote them."""

from typing import Annotated, Any

from pydantic import BeforeValidator, StringConstraints


class WrittenInt(int):
    """A whole number read from a file, with the text it was written as."""

    written: str


class WrittenFloat(float):
    """A number read from a file, with the text it was written as."""

    written: str


def as_written(value: Any) -> Any:
    """The text the author of a number wrote (``2026.10``, ``007``); anything else unchanged."""
    return value.written if isinstance(value, (WrittenInt, WrittenFloat)) else value


Verbatim = Annotated[str, BeforeValidator(as_written), StringConstraints(strip_whitespace=True)]
"""A text that may look like a number: 1917 and 2026.10 are kept as they are written."""

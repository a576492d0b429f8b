"""What everything that is read from a pack has in common."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from kiosk.documents import Verbatim


class Frozen(BaseModel):
    """Base of everything read from a pack: immutable, and no key is ever ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)


FilePath = Annotated[Verbatim, Field(min_length=1, max_length=200)]
Finite = Annotated[float, Field(allow_inf_nan=False)]

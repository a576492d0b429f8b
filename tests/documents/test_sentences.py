"""The docstrings under the fields of models."""

from pydantic import BaseModel, create_model

from kiosk.documents import sentence


class Base(BaseModel):
    """A model that others are made of."""

    first: int = 0
    """The first of
    two lines."""
    bare: int = 0
    last: str = ""
    """Said of the last."""

    class Inner(BaseModel):
        """A model in a model."""

        first: int = 0
        """Said inside."""


class Derived(Base):
    """A model with more."""

    bare: int = 1
    """Said only here."""
    more: int = 0


def test_what_is_said_of_a_field() -> None:
    assert sentence(Base, "first") == "The first of\ntwo lines."
    assert sentence(Base, "bare") is None
    assert sentence(Base, "last") == "Said of the last."
    assert sentence(Base, "none") is None
    assert sentence(Base.Inner, "first") == "Said inside."


def test_a_field_that_is_inherited_brings_its_sentence() -> None:
    assert sentence(Derived, "first") == "The first of\ntwo lines."
    assert sentence(Derived, "bare") == "Said only here."
    assert sentence(Derived, "more") is None


def test_a_model_without_a_source_says_nothing() -> None:
    made = create_model("Made", first=(int, 0))
    assert sentence(made, "first") is None


def test_a_model_in_a_function_says_it_too() -> None:
    class Base(BaseModel):
        """Another one of this name."""

        first: int = 0
        """Said in a function."""

    assert sentence(Base, "first") == "Said in a function."

"""From pydantic's errors to findings: where in the data each is, and which of them matter.

Pydantic's locations hold more than keys and indices: names of union branches, for instance. They
are told apart by walking the model's core schema beside them. Of a union's branches, each of
which has failed, the one that fits the shape of the value speaks.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.documents.sentences import sentence
from kiosk.documents.tree import Tree
from kiosk.documents.words import listing, nearest

Path: TypeAlias = tuple[str | int, ...]
_Schema: TypeAlias = Any
_Error: TypeAlias = tuple[tuple[Any, ...], ErrorDetails]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the data, and what the model says about it."""

    path: Path = ()
    siblings: tuple[str, ...] = ()
    """The keys that the mapping around this place may have."""
    help: str | None = None
    """What the model says this place is for."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One error, at its place."""

    spot: Spot
    kind: str
    """Pydantic's error type, or one of our own."""
    text: str
    """The error's own words; used for errors of our own making only."""
    context: dict[str, Any]
    schema: "Bare"
    value: Any
    at_key: bool = False


@dataclass(frozen=True, slots=True)
class Bare:
    """A core schema without what is wrapped around it."""

    schema: _Schema = None
    loose: bool = False
    """Whether a function sees the value first, so that its shape says little."""
    model: type[BaseModel] | None = None
    quantity: Any = None

    @property
    def kind(self) -> str:
        """The type of the core schema."""
        return str(self.schema["type"]) if self.schema is not None else ""

    @property
    def shape(self) -> str | None:
        """The shape of the values it takes: mapping, list or scalar; None when any may do."""
        if self.loose or self.schema is None:
            return None
        return _SHAPES.get(self.kind, "scalar")

    @property
    def options(self) -> tuple[str, ...]:
        """The values it takes, when they are few and known."""
        if self.kind == "literal":
            return tuple(str(getattr(v, "value", v)) for v in self.schema["expected"])
        if self.kind == "enum":
            return tuple(str(member.value) for member in self.schema["members"])
        return ()

    @property
    def fields(self) -> dict[str, _Schema]:
        """The fields of a mapping by their keys."""
        if self.kind in ("model-fields", "typed-dict"):
            named = self.schema["fields"].items()
        elif self.kind == "dataclass-args":
            named = [(item["name"], item) for item in self.schema["fields"]]
        else:
            return {}
        return {_key(name, item): item for name, item in named}

    @property
    def words(self) -> str | None:
        """What it takes, in words: ``a mapping with `from` and `year```."""
        if self.quantity is not None:
            return str(self.quantity.known)
        if self.fields:
            needed = [key for key, item in self.fields.items() if _required(item)]
            keys = [f"`{key}`" for key in (needed or list(self.fields))[:4]]
            return f"a mapping with {listing(keys, 'and')}"
        return _WORDS.get(self.kind) if not self.loose else None


_SHAPES = {
    **dict.fromkeys(("model-fields", "typed-dict", "dataclass-args", "dict"), "mapping"),
    **dict.fromkeys(("list", "tuple", "set", "frozenset", "generator"), "list"),
    **dict.fromkeys(("any", "function-plain", "is-instance", "callable"), None),
}
_WORDS = {
    "dict": "a mapping",
    **dict.fromkeys(("list", "tuple", "set", "frozenset"), "a list"),
    "int": "a whole number",
    "float": "a number",
    "str": "a text",
    "bool": "`true` or `false`",
}


def sort_out(error: ValidationError, model: type[BaseModel], tree: Tree) -> list[Finding]:
    """The findings that `error` amounts to, for a `tree` that was read as `model`."""
    walk = _Walk(tree)
    errors = [(item["loc"], item) for item in error.errors(include_url=False, include_input=False)]
    walk.descend(model.__pydantic_core_schema__, errors, Spot())
    return walk.found


@dataclass
class _Walk:
    tree: Tree
    definitions: dict[str, _Schema] = field(default_factory=dict)
    found: list[Finding] = field(default_factory=list)

    def bare(self, schema: _Schema) -> Bare:
        loose, model, quantity = False, None, None
        while schema is not None:
            kind = schema["type"]
            loose |= kind in ("function-before", "function-wrap", "function-plain")
            quantity = schema.get("metadata", {}).get("kiosk_quantity", quantity)
            if kind == "definitions":
                self.definitions.update((item["ref"], item) for item in schema["definitions"])
            if kind == "definition-ref":
                schema = self.definitions.get(schema["schema_ref"])
            elif kind == "chain":
                schema = schema["steps"][0]
            elif kind in ("lax-or-strict", "json-or-python"):
                schema = schema["lax_schema" if kind == "lax-or-strict" else "python_schema"]
            elif "schema" in schema and kind != "json":
                model = schema["cls"] if kind == "model" else model
                schema = schema["schema"]
            else:
                break
        return Bare(schema, loose, model, quantity)

    def descend(self, schema: _Schema, errors: Iterable[_Error], spot: Spot) -> None:
        bare = self.bare(schema)
        groups: dict[Any, list[_Error]] = {}
        for rest, error in errors:
            if rest:
                groups.setdefault(rest[0], []).append((rest[1:], error))
            elif bare.kind == "tagged-union" and error["type"].startswith("union_tag_"):
                self._tag(spot, error, bare)
            else:
                self._add(spot, error, bare)
        if bare.kind == "union" and groups:
            self._union(bare, groups, spot)
            return
        take = self._dict if bare.kind == "dict" else self._parts
        take(bare, groups, spot)

    def _parts(self, bare: Bare, groups: dict[Any, list[_Error]], spot: Spot) -> None:
        fields, help_texts = bare.fields, _help(bare.model)
        for part, group in groups.items():
            path = (*spot.path, part)
            if bare.kind == "tagged-union":
                self.descend(bare.schema["choices"].get(part), group, spot)
            elif fields:
                child = Spot(path, tuple(fields), help_texts.get(part))
                self.descend(fields.get(part), group, child)
            elif "items_schema" in (bare.schema or ()):
                self._item(bare, part, group, spot)
            else:
                known = self.tree.holds(path)
                self.descend(None, group, Spot(path) if known else spot)

    def _add(self, spot: Spot, error: ErrorDetails, bare: Bare, *, at_key: bool = False) -> None:
        value = spot.path[-1] if at_key else self.tree.value(spot.path)
        self.found.append(
            Finding(spot, error["type"], error["msg"], error.get("ctx", {}), bare, value, at_key)
        )

    def _tag(self, spot: Spot, error: ErrorDetails, bare: Bare) -> None:
        """The key that says which branch of a union is meant is missing, or says something else."""
        key, choices = bare.schema["discriminator"], bare.schema["choices"]
        value = self.tree.value(spot.path)
        if not isinstance(key, str) or not isinstance(value, dict):
            self._add(spot, error, bare)
            return
        branches = [self.bare(choice) for choice in choices.values()]
        words = next((_help(one.model).get(key) for one in branches if one.model), None)
        spot = Spot((*spot.path, key), (key,), words)
        context = {"options": tuple(map(str, choices))}
        kind = "missing" if key not in value else error["type"]
        self.found.append(Finding(spot, kind, "", context, Bare(), value.get(key)))

    def _item(self, bare: Bare, part: Any, group: list[_Error], spot: Spot) -> None:
        items = bare.schema["items_schema"]
        if group[0][1]["type"] == "missing" and not group[0][0]:
            value = self.tree.value(spot.path)
            context = {"min_length": len(items), "actual_length": len(value or ())}
            self.found.append(Finding(spot, "too_short", "", context, bare, value))
            return
        if isinstance(items, list):
            variadic = bare.schema.get("variadic_item_index", len(items))
            items = items[min(part, variadic)] if min(part, variadic) < len(items) else None
        self.descend(items, group, Spot((*spot.path, part), help=spot.help))

    def _dict(self, bare: Bare, groups: dict[Any, list[_Error]], spot: Spot) -> None:
        keys, values = bare.schema.get("keys_schema"), bare.schema.get("values_schema")
        for part, group in groups.items():
            child = Spot((*spot.path, part), help=spot.help)
            for rest, error in group:
                if rest[:1] == ("[key]",):
                    self._add(child, error, self.bare(keys), at_key=True)
            self.descend(values, [item for item in group if item[0][:1] != ("[key]",)], child)

    def _union(self, bare: Bare, groups: dict[Any, list[_Error]], spot: Spot) -> None:
        # Each branch has failed and the errors come in the order of the branches; their labels
        # are of no use unless there are as many of them as there are branches.
        choices = [item[0] if isinstance(item, tuple) else item for item in bare.schema["choices"]]
        branches = [self.bare(choice) for choice in choices]
        options = tuple(option for branch in branches for option in branch.options)
        value = self.tree.value(spot.path)
        if len(groups) == len(branches) and value is not None:
            pairs = list(zip(branches, groups.values(), strict=True))
            likely = _likely(pairs, value, options)
            if likely is not None:
                self.descend(choices[branches.index(likely[0])], likely[1], spot)
                return
        others = tuple(dict.fromkeys(words for b in branches if (words := b.words)))
        context = {"options": options, "others": others}
        self.found.append(Finding(spot, "no-branch", "", context, Bare(), value))


_Branch: TypeAlias = tuple[Bare, list[_Error]]


def _likely(pairs: list[_Branch], value: Any, options: tuple[str, ...]) -> _Branch | None:
    """The branch that the author of `value` had in mind; None when that cannot be told."""
    shape = "mapping" if isinstance(value, dict) else "list"
    shape = shape if isinstance(value, (dict, list)) else "scalar"
    open_ = [pair for pair in pairs if not pair[0].options]
    fitting = [pair for pair in open_ if pair[0].shape == shape]
    loose = [pair for pair in open_ if pair[0].shape is None]
    if shape != "scalar":
        return min(fitting or loose, key=lambda pair: len(pair[1]), default=None)
    if nearest(str(value), options) is not None:
        return None
    # What is wrong with more than the type of the value has got its type right.
    telling = [pair for pair in fitting + loose if not any(_of_type(e) for _, e in pair[1])]
    return telling[0] if telling else None


def _of_type(error: ErrorDetails) -> bool:
    return error["type"].endswith(("_type", "_parsing"))


def _key(name: str, item: _Schema) -> str:
    alias = item.get("validation_alias")
    return alias if isinstance(alias, str) else name


def _required(item: _Schema) -> bool:
    return bool(item.get("required", item["schema"]["type"] != "default"))


def _help(model: type[BaseModel] | None) -> dict[str, str]:
    if model is None:
        return {}
    said = {info.alias or name: sentence(model, name) for name, info in model.model_fields.items()}
    return {key: words for key, words in said.items() if words}

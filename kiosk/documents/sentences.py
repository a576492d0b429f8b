"""What the docstring under a field of a model says.

Pydantic can read these itself, but does so for every model as it is made: a kiosk that starts would
read and parse the source of all its models before its first frame, and never show a sentence.
"""

import ast
import inspect
from functools import cache

from pydantic import BaseModel


def sentence(model: type[BaseModel], name: str) -> str | None:
    """What is said of a field: the docstring under it, in the model or where it has it from.

    None when nothing is said, or when the source is not at hand.
    """
    for owner in model.__mro__:
        if name in inspect.get_annotations(owner):
            return _sentences(owner).get(name)
    return None


@cache
def _sentences(owner: type) -> dict[str, str]:
    """The docstrings under the fields of a class."""
    found = {}
    for node in _body(owner):
        for statement, after in zip(node.body, node.body[1:], strict=False):
            if (
                isinstance(statement, ast.AnnAssign)
                and isinstance(statement.target, ast.Name)
                and isinstance(after, ast.Expr)
                and isinstance(after.value, ast.Constant)
                and isinstance(after.value.value, str)
            ):
                found[statement.target.id] = inspect.cleandoc(after.value.value)
    return found


def _body(owner: type) -> list[ast.ClassDef]:
    """Where a class is written, in a list; an empty one when nobody knows."""
    try:
        scopes: list[ast.AST] = [_module(inspect.getsourcefile(owner) or "")]
    except (OSError, TypeError, SyntaxError):
        return []
    for part in owner.__qualname__.split("."):
        if part != "<locals>":
            scopes = [
                node
                for scope in scopes
                for node in ast.walk(scope)
                if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and node.name == part
            ]
    return [scope for scope in scopes if isinstance(scope, ast.ClassDef)][:1]


@cache
def _module(file: str) -> ast.Module:
    with open(file, encoding="utf-8") as source:  # noqa: PTH123 (as Python itself names it)
        return ast.parse(source.read())

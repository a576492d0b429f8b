"""YAML files become typed values, or a list of problems: never an exception."""

from kiosk.documents.document import Document, parse_document, read_document
from kiosk.documents.problems import Problem, Severity
from kiosk.documents.quantities import (
    Metres,
    Millimetres,
    Seconds,
    Span,
    write_metres,
    write_millimetres,
    write_seconds,
)
from kiosk.documents.schema import json_schema
from kiosk.documents.sentences import sentence
from kiosk.documents.show import problems_as_json, show_problems
from kiosk.documents.words import did_you_mean, quote
from kiosk.documents.written import Verbatim, as_written

__all__ = [
    "Document",
    "Metres",
    "Millimetres",
    "Problem",
    "Seconds",
    "Severity",
    "Span",
    "Verbatim",
    "as_written",
    "did_you_mean",
    "json_schema",
    "parse_document",
    "problems_as_json",
    "quote",
    "read_document",
    "sentence",
    "show_problems",
    "write_metres",
    "write_millimetres",
    "write_seconds",
]

"""The house's rules for QML that no linter knows, each from a file's path and text to findings."""

import re
from collections.abc import Iterator
from pathlib import PurePath

LONGEST = 250
COLOURS = (
    "white|black|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|cyan|magenta|navy|teal"
    "|(?:dark|light|medium|pale|deep|dim)(?:gr[ae]y|red|green|blue|orange|pink|slateblue|skyblue)"
    "|silver|gold|crimson|coral|tomato|salmon|khaki|ivory|beige|snow|steelblue|skyblue|slategr[ae]y"
)
COLOUR = re.compile(
    rf'"(?:#(?:[0-9a-fA-F]{{3,4}}|[0-9a-fA-F]{{6}}|[0-9a-fA-F]{{8}})|{COLOURS})"'
    r"|\bQt\.(?:rgba|hsla|hsva|color)\s*\(\s*[\"\d.]"
)
# `name: value` and `property type name: value`, the value up to the line's end.
BINDING = re.compile(r"^\s*(?:[\w ]*\bproperty\s+[\w.<>]+\s+)?([\w.]+)\s*:\s*(.+?)[;\s]*$")
SIZE = re.compile(
    r"(?:^|\.)(?!lineHeight$)(?:x|y|z|[a-z]\w*(?:Width|Height|Radius|Spacing|Margins?|Padding|Size|Offset))$"
    r"|(?:^|\.)(?:width|height|radius|spacing|margins|padding|inset|(?:top|left|right|bottom)\w*)$"
)
DURATION = re.compile(r"(?:^|\.|[a-z])(?:[dD]uration|[iI]nterval|[dD]elay|velocity|timeout\w*)$")
FONT = re.compile(r"(?:^|\.)font\.(?:family|families|pixelSize|pointSize|letterSpacing)$")
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
TEXT = re.compile(
    r"(?:^|\.)(?:text|title|description|placeholderText|label|caption)$|^Accessible\.name$"
)
FUNCTION = re.compile(r"\bfunction\s+(\w*)\s*\(([^)]*)\)\s*(:\s*[\w.<>]+)?")
SIGNAL = re.compile(r"^\s*signal\s+(\w+)\s*\(([^)]*)\)")
EFFECT = re.compile(r"\b(ShaderEffect\w*|MultiEffect|Qt5Compat\.GraphicalEffects|layer\.effect)\b")
IMPORT = re.compile(r'^\s*import\s+(?:"|[\w.]+\s+\d)')


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """Numbered lines without comments; strings stay as they are."""
    without = re.sub(
        r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/',
        lambda m: m[0] if m[0][0] == '"' else "\n" * m[0].count("\n"),
        text,
        flags=re.DOTALL,
    )
    yield from enumerate(without.splitlines(), 1)


def _joined(text: str) -> Iterator[tuple[int, str]]:
    """Lines as `lines_of`, an expression that goes on joined to the line it began on."""
    number, begun = 0, ""
    for here, line in lines_of(text):
        if begun and (
            re.match(r"\s*[-+*/%?:&|<>=.,)]", line) or re.search(r"[-+*/%?:&|<>=,(]\s*$", begun)
        ):
            begun += " " + line.strip()
            continue
        yield number, begun
        number, begun = here, line
    yield number, begun


def _bindings(text: str) -> Iterator[tuple[int, str, str]]:
    for number, line in _joined(text):
        # `Rectangle { x: 1; y: 2 }` on one line is several bindings.
        for part in re.split(r"[{};]", line):
            if match := BINDING.match(part):
                yield number, match[1], match[2]


def _in_theme(path: PurePath) -> bool:
    return "Theme" in path.parts


def literals(path: PurePath, text: str) -> Iterator[str]:
    """Colours, sizes, durations and fonts have names, and those are in Theme/."""
    if _in_theme(path):
        return
    for number, line in lines_of(text):
        if match := COLOUR.search(line):
            yield f"{path}:{number}: colour {match[0]}; use a colour of Theme, or add one there"
    for number, name, value in _bindings(text):
        kinds = ((FONT, "font"), (DURATION, "duration"), (SIZE, "size"))
        kind = next((word for pattern, word in kinds if pattern.search(name)), None)
        if kind == "font" and value.startswith('"'):
            yield f"{path}:{number}: `{name}: {value}`; take the font from Theme"
        elif kind and (literal := _measure(value)):
            yield (
                f"{path}:{number}: {kind} {literal} in `{name}: {value}`; "
                "write Theme.mm(…) or use a measure of Theme, or add one there"
            )


def _measure(value: str) -> str | None:
    """The first number in an expression that is a measure: more than 1, and no factor or index."""
    bare = re.sub(r'"[^"]*"|\bTheme\.\w+\([^()]*\)', "", value)
    for match in NUMBER.finditer(bare):
        before, after = bare[: match.start()].rstrip(), bare[match.end() :].lstrip()
        factor = before[-1:] in tuple("*/[%<>=") or after[:1] in tuple("*%<>=")
        if float(match[0]) > 1 and not factor:
            return match[0]
    return None


def words(path: PurePath, text: str) -> Iterator[str]:
    """What people read comes from the pack or the interface's words, never from QML."""
    for number, name, value in _bindings(text):
        strings = "".join(re.findall(r'"((?:\\.|[^"\\])*)"', value))
        if TEXT.search(name) and any(letter.isalpha() for letter in strings):
            yield f"{path}:{number}: `{name}: {value}` holds words; take them from the view model"


def plain_text(path: PurePath, text: str) -> Iterator[str]:
    """Text is shown by our own label, which takes nothing for markup."""
    ours = {"Theme", "Controls"} & set(path.parts)
    plain = text.count("textFormat: Text.PlainText")
    for number, line in lines_of(text):
        if re.search(r"(?<![\w.])Text\s*\{", line):
            if not ours:
                yield f"{path}:{number}: a bare Text; use Label of Kiosk.Controls"
            elif (plain := plain - 1) < 0:
                yield f"{path}:{number}: this Text needs `textFormat: Text.PlainText`"


def types(path: PurePath, text: str) -> Iterator[str]:
    """Everything has a type, and none of them is var."""
    for number, line in lines_of(text):
        if re.search(r"\bproperty\s+(?:var|list<var>)\b", line):
            yield f"{path}:{number}: `property var`; write the real type, or make one in kiosk/ui"
        for name, parameters, result in FUNCTION.findall(line):
            untyped = [p.strip() for p in parameters.split(",") if p.strip() and ":" not in p]
            if untyped:
                yield f"{path}:{number}: function {name}: write the type of {', '.join(untyped)}"
            if not result:
                yield f"{path}:{number}: function {name}: write what it returns, perhaps `: void`"
            if re.search(r":\s*var\b", parameters + result):
                yield f"{path}:{number}: function {name}: `var` is no type; write the real one"
        if signal := SIGNAL.match(line):
            for parameter in filter(None, (p.strip() for p in signal[2].split(","))):
                if not re.fullmatch(r"\w+\s*:\s*(?!var\b)[\w.<>]+", parameter):
                    yield f"{path}:{number}: signal {signal[1]}: write `{parameter}` as name: type"


ASYNCHRONOUS = re.compile(r"\basynchronous: true\b")


def habits(path: PurePath, text: str) -> Iterator[str]:
    """Imports go by module without a version; no shader; no picture by Qt's own thread."""
    for number, line in lines_of(text):
        if IMPORT.match(line):
            yield f"{path}:{number}: `{line.strip()}`; import a module by its name, no version"
        if match := EFFECT.search(line):
            yield f"{path}:{number}: {match[0]} needs a GPU; draw it without effects"
        if ASYNCHRONOUS.search(line):
            yield (
                f"{path}:{number}: Qt's picture thread and Python's lock can wait for each other"
                " for ever; order the picture from CardDesk"
            )


def length(path: PurePath, text: str) -> Iterator[str]:
    """No long files."""
    if (count := len(text.splitlines())) > LONGEST:
        yield f"{path}: {count} lines are more than {LONGEST}; move a part into its own component"


RULES = (literals, words, plain_text, types, habits, length)

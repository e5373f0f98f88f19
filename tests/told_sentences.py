"""Finds in the code every sentence that is told (`Told`) or raised (`DeskError`), for translation.

The command line is left out: it speaks Chinese, as its scripts expect.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORDS = re.compile(r"[^\x00-\x7f]|\}\{")
"""What wants a translation: words, and places without a blank between them."""


def sentences() -> list[str]:
    """Each once, in the order of the files."""
    found = (words for tree in trees().values() for call in telling_calls(tree) for words in _literals(call.args[0]))
    return [words for words in dict.fromkeys(found) if WORDS.search(words)]


def unsaid() -> Iterator[str]:
    """Places that tell a sentence whose words can't be found: put together before they are told."""
    for path, tree in trees().items():
        for call in telling_calls(tree):
            first = call.args[0]
            if isinstance(first, (ast.JoinedStr, ast.BinOp)) or (isinstance(first, ast.Call) and _name(first) in {"format", "join"}):
                yield f"{path.relative_to(ROOT)}:{call.lineno}: {ast.unparse(first)}"


@cache
def trees() -> dict[Path, ast.Module]:
    """The files of services and window, parsed."""
    files = sorted(path for package in ("workstation", "ui") for path in (ROOT / package).rglob("*.py") if "cli" not in path.parts)
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}


@cache
def error_kinds() -> frozenset[str]:
    """`DeskError` and whatever is made of it."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    kinds = {"DeskError"}
    while more := {name for name, over in bases.items() if over & kinds} - kinds:
        kinds |= more
    return frozenset(kinds)


def telling_calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Calls whose first argument is the words of a sentence."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node) in {"Told", *error_kinds()}:
            yield node


def _name(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _literals(words: ast.expr) -> Iterator[str]:
    """The words themselves, or both where one of two is chosen on the spot."""
    if isinstance(words, ast.Constant) and isinstance(words.value, str):
        yield words.value
    elif isinstance(words, ast.IfExp):
        yield from _literals(words.body)
        yield from _literals(words.orelse)

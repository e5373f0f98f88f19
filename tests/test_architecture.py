"""The rules of the house, held by running them: layering, sizes, no network, nothing declared that is not used."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.conftest import ROOT
from workstation.options import declared_options

QTLESS = """
import sys, importlib, pathlib
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in ('PySide6', 'shiboken6'):
            raise ImportError(f'{name} is blocked')
sys.meta_path.insert(0, Block())
for path in sorted(pathlib.Path('workstation').rglob('*.py')):
    parts = path.with_suffix('').parts
    importlib.import_module('.'.join(parts[:-1] if parts[-1] == '__init__' else parts))
print('imported')
"""


def test_the_desk_imports_with_qt_blocked() -> None:
    answer = subprocess.run([sys.executable, "-c", QTLESS], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.stdout.strip() == "imported", answer.stderr


LONGEST = 400
NETWORK = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "requests", "PySide6.QtNetwork"}
PROGRAM = [ROOT / "main.py", *sorted((ROOT / "workstation").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]


def imports_of(tree: ast.AST) -> Iterator[str]:
    """Every module that is imported, and every name of a module: `from PySide6 import QtNetwork` is both."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in PROGRAM}


def test_no_file_is_longer_than_one_can_read_at_once() -> None:
    lengths = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8").count("\n") for path in PROGRAM}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


def test_functions_are_small(trees: dict[str, ast.Module]) -> None:
    functions = [node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    lengths = sorted((node.end_lineno or node.lineno) - node.lineno + 1 for node in functions)
    assert lengths[len(lengths) // 2] <= 8
    assert lengths[len(lengths) * 95 // 100] <= 25


def test_nothing_reaches_for_a_network(trees: dict[str, ast.Module]) -> None:
    reached = {
        name: module
        for name, tree in trees.items()
        for module in imports_of(tree)
        if module in NETWORK or any(module.startswith(f"{known}.") for known in NETWORK)
    }
    assert reached == {}


def test_only_the_command_line_and_the_set_up_print(trees: dict[str, ast.Module]) -> None:
    printing = {
        name
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    }
    assert {name for name in printing if not name.startswith("workstation/cli/")} <= {"workstation/bootstrap.py"}


def test_every_option_is_read_somewhere() -> None:
    """An option that nothing asks for would be a switch that is wired to nothing."""
    code = "".join(path.read_text(encoding="utf-8") for path in PROGRAM)
    assert [key for key in declared_options() if f'"{key}"' not in code] == []


def test_every_file_of_data_is_read_somewhere() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in PROGRAM)
    assert [path.name for path in sorted((ROOT / "resources" / "data").iterdir()) if f'"{path.name}"' not in code] == []


def test_every_locked_version_names_a_package_and_nothing_of_a_machine() -> None:
    for lock in (ROOT / "requirements.lock", ROOT / "tests" / "requirements.lock"):
        lines = [line for line in lock.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")]
        assert [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+(?: ; .+)?", line)] == []


def test_every_dependency_says_in_one_line_what_it_is_for() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.findall(r'^    "[\w-]+(?:>=|==)[^"]+",(.*)$', text, re.MULTILINE)
    assert len(listed) > 10
    assert [reason for reason in listed if not reason.strip().startswith("# ")] == []

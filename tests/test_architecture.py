"""The layering, held by running it: the desk imports without Qt, nothing works at import time."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT

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

"""The shared validator of a .docx: the schemas of ISO/IEC 29500, the Open XML SDK where its program is found, checks of its own."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def faults_of(docx: Path, shared: Path) -> tuple[list[str], tuple[str, ...]]:
    """The faults of a file, and the layers that looked for them."""
    spec = importlib.util.spec_from_file_location("validate_docx", shared / "tools" / "validate_docx.py")
    assert spec and spec.loader
    validator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(validator)
    return validator.faults(str(docx)), ("XSD", *(("SDK",) if validator.sdk_binary() else ()), "own")

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def shared() -> Path:
    """The folder of seed page and development sets, where it is present; the test skips and says so elsewhere."""
    folder = ROOT.parent / "shared"
    if not folder.exists():
        pytest.skip("the shared seed page and development sets are not on this machine")
    return folder

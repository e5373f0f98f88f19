from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("shared machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared machine")  # a busy machine is no fault of the program

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def shared() -> Path:
    """The folder of seed page and development sets, where it is present; the test skips and says so elsewhere."""
    folder = ROOT.parent / "shared"
    if not folder.exists():
        pytest.skip("the shared seed page and development sets are not on this machine")
    return folder


def pytest_collection_finish() -> None:
    """Thousands of tests, loaded, are none of the program's garbage: don't look through them again and again, least while time is taken."""
    gc.freeze()

"""Programs of others to be timed beside ours: each in an environment of its own, installed from PyPI when a benchmark first asks."""

from __future__ import annotations

import os
import subprocess
import venv
from pathlib import Path

from tests.conftest import ROOT

FOLDER = ROOT / ".venv" / "peers"


def peer_python(name: str, *packages: str) -> Path:
    """The interpreter of a peer's environment."""
    home = FOLDER / name
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (home / "ready").exists():
        venv.create(home, with_pip=True, clear=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *packages], check=True)
        (home / "ready").touch()
    return python

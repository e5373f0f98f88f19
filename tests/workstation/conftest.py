from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workstation.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a real, empty store."""
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        yield desk

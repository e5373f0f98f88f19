from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workstation.fees.month import opened
from workstation.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened(tmp_path) as desk:
        yield desk

"""Two desks that exchange packets, and a report that both have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.workstation.packets.desks import exchange, open_desk, report
from workstation.desk import Desk


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, "甲") as desk:
        yield desk


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, "乙", datetime(2018, 1, 1)) as desk:
        yield desk


@pytest.fixture
def slug(one: Desk, other: Desk, tmp_path: Path) -> str:
    (found,) = one.reports.new(report("河堤加固")).reports
    exchange(one, other, tmp_path)
    return found

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workstation.fees.month import DAY, LATER, SENTENCE, opened, place, report
from ui.actions import ActionBook
from ui.notices import Notices
from ui.rooms import Surroundings
from ui.tasks import Tasks
from workstation.desk import Desk

LONG = "本报讯 " + "".join(SENTENCE.replace("十分钟", f"{minutes}分钟") for minutes in range(11, 23))
"""No sentence of it stands there twice."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened(tmp_path) as desk:
        place(desk, DAY, "K02", [report("堤防", "记者 苏以宁 通讯员 邹远", LONG), report("夜校", "记者 林小满", LONG)])
        place(desk, LATER, "K02", [report("渡口", "记者 苏以宁", LONG)], printed=False)
        yield desk


@pytest.fixture
def around(qtbot, desk: Desk) -> Iterator[Surroundings]:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    tasks = Tasks()
    yield Surroundings(desk, tasks, ActionBook(window), Notices(window))
    tasks.close()

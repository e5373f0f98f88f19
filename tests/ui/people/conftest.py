from __future__ import annotations

import pytest

from ui.people.people_room import PeopleRoom
from ui.window.main_window import MainWindow


@pytest.fixture
def room(window: MainWindow) -> PeopleRoom:
    window.actions_by_name["room.people"].trigger()
    room = window.room("people")
    assert isinstance(room, PeopleRoom)
    return room

"""The window's rooms: each is made, and its modules are read, when it is first entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.rooms import Room, Surroundings


def make_reports_room(around: Surroundings, parent: QWidget | None = None) -> Room:
    """稿件: the list, the editor, the panels."""
    from ui.reports.reports_room import ReportsRoom

    return ReportsRoom(around, parent)


def make_board_room(around: Surroundings, parent: QWidget | None = None) -> Room:
    """版面: an issue's pages."""
    from ui.board.board_room import BoardRoom

    return BoardRoom(around, parent)


def make_people_room(around: Surroundings, parent: QWidget | None = None) -> Room:
    """人员: staff, officials, correspondents, the order of organs."""
    from ui.people.people_room import PeopleRoom

    return PeopleRoom(around, parent)


def make_archive_room(around: Surroundings, parent: QWidget | None = None) -> Room:
    """资料: the archive, searched."""
    from ui.archive.archive_room import ArchiveRoom

    return ArchiveRoom(around, parent)


def make_statistics_room(around: Surroundings, parent: QWidget | None = None) -> Room:
    """统计: what is missing this week, who did what, what was found, points and fees."""
    from ui.statistics.statistics_room import StatisticsRoom

    return StatisticsRoom(around, parent)


ROOMS: dict[str, Callable[[Surroundings, QWidget], Room]] = {
    "reports": make_reports_room,
    "board": make_board_room,
    "people": make_people_room,
    "archive": make_archive_room,
    "statistics": make_statistics_room,
}

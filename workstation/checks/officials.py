"""干部姓名与职务: officials whose names, posts, terms or order aren't those of the directory on the day of the report."""

from __future__ import annotations

RULES = ()

"""Values as the store's columns keep them: compact JSON, and text that UTF-8 can hold."""

from __future__ import annotations

import json


def dumps(value: object) -> str:
    """Compact JSON in readable characters; half of a surrogate pair, which UTF-8 can't hold, is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text if text.isascii() or _encodable(text) else json.dumps(value, separators=(",", ":"))


def storable(text: str) -> str:
    """A text for a plain column: what UTF-8 can't hold is shown as “?”; the codec's JSON keeps it exactly."""
    return text if text.isascii() or _encodable(text) else text.encode("utf-8", "replace").decode("utf-8")


def _encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True

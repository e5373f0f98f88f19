"""A long job is an iterator of these: shown with a bar, tested without Qt, cancelled by ceasing to iterate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress(Generic[T]):
    """A step of a long job; `total` 0 where the length isn't known. The last step carries the job's result."""

    done: int
    total: int
    text: str
    result: T | None = None

"""Pictures in the store: what is known of each; the originals lie in a folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.store.plain import storable
from workstation.store.tables import PictureTable

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from workstation.store.store import Store
    from workstation.store.writing import Writing


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """A kept picture: width and height in pixels as it is seen, size in bytes, likeness as `pictures.files` tells it."""

    hash: str
    suffix: str
    name: str
    width: int
    height: int
    size: int
    likeness: str = ""

    @property
    def file(self) -> str:
        """Its place inside the folder: a subfolder for each first two digits of the hash."""
        return f"{self.hash[:2]}/{self.hash}{self.suffix}"


def picture_folder(store: Path) -> Path:
    """The folder of a store's pictures, beside it."""
    return store.with_name(store.stem + ".pictures")


_READ = (
    PictureTable.hash,
    PictureTable.suffix,
    PictureTable.name,
    PictureTable.width,
    PictureTable.height,
    PictureTable.size,
    PictureTable.likeness,
)


class PictureShelf:
    """Reads pictures' rows, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, digest: str) -> PictureInfo | None:
        """What is known of one."""
        row = self._store.row(PictureTable.select(*_READ).where(PictureTable.hash == digest))
        return PictureInfo(*row) if row else None

    def listing(self) -> tuple[PictureInfo, ...]:
        """All, newest first."""
        return tuple(PictureInfo(*row) for row in self._store.rows(PictureTable.select(*_READ).order_by(PictureTable.id.desc())))

    def put(self, lane: Writing, info: PictureInfo, at: datetime) -> None:
        """Add one."""
        lane.run(
            PictureTable.insert(
                hash=info.hash,
                suffix=info.suffix,
                name=storable(info.name),
                width=info.width,
                height=info.height,
                size=info.size,
                added=at.isoformat(timespec="seconds"),
                likeness=info.likeness,
            )
        )

"""Pictures with too few dots for their size: told with what was written, since a paper may have no better one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound
from workstation.pictures.files import LEAST_DPI, dots_per_inch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.pictures.pictures import Pictures
    from workstation.planning.set_page import SetPage, SetPicture


def coarse_pictures(pages: Sequence[SetPage], titles: Mapping[str, str], pictures: Pictures) -> Iterator[str]:
    """A sentence for each picture under 200 dpi; one that is gone is the preflight's affair."""
    for page in pages:
        for slot in page.slots:
            for picture in slot.pictures:
                dpi = _dpi(picture, pictures) if picture.picture else None
                if dpi is not None and dpi < LEAST_DPI:
                    name = picture.description[:12] or pictures.info(picture.picture).name
                    yield f"{page.number}《{titles.get(slot.slug, slot.slug)}》图片“{name}”在版面上只有 {dpi:.0f} dpi，印出来会虚"


def _dpi(picture: SetPicture, pictures: Pictures) -> float | None:
    try:
        look = pictures.look(picture.picture)
    except (NotFound, BadInput):
        return None
    return dots_per_inch((look.width, look.height), (picture.frame.width, picture.frame.height))

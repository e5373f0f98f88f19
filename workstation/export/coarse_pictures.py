"""Pictures with too few dots for their size: told with what was written, since a paper may have no better one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound
from workstation.export.preflight import Matter, Obstacle
from workstation.pictures.files import GOOD_DPI, LEAST_DPI, dots_per_inch
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.pictures.pictures import Pictures
    from workstation.planning.set_page import SetPage, SetPicture


def coarse_pictures(pages: Sequence[SetPage], titles: Mapping[str, str], pictures: Pictures) -> Iterator[Obstacle]:
    """Each picture under 300 dpi at its size, with the dpi that it has; one that is gone is the preflight's affair."""
    for page in pages:
        for slot in page.slots:
            for index, picture in enumerate(slot.pictures):
                dpi = _dpi(picture, pictures) if picture.picture else None
                if dpi is not None and round(dpi) < GOOD_DPI:
                    name = picture.description.split("。")[0][:12] or pictures.info(picture.picture).name
                    title = titles.get(slot.slug, slot.slug)
                    problem = Told("“{0}”在版面上只有 {1:.0f} dpi，{2}", name, dpi, _what_then(dpi))
                    matter = Matter.COARSE
                    yield Obstacle(page.number, slot.slug, title, Told("图片"), problem=problem, matter=matter, blocks=False, picture=index)


def _what_then(dpi: float) -> str:
    return Told("印出来会虚") if round(dpi) < LEAST_DPI else Told("印刷要 {0} dpi", GOOD_DPI)


def _dpi(picture: SetPicture, pictures: Pictures) -> float | None:
    try:
        look = pictures.look(picture.picture)
    except (NotFound, BadInput):
        return None
    return dots_per_inch((look.width, look.height), (picture.frame.width, picture.frame.height))

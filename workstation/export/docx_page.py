"""The print-ready page as DOCX: chained text boxes on an exact grid (construction B), a section and a header part a page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from workstation.copyfit.fonts import FontCase
from workstation.export import shapes
from workstation.export.crops import print_picture
from workstation.export.embedding import Embedding, Spare, embedded_faces
from workstation.export.markup import DECLARATION, NAMESPACES
from workstation.export.overset_list import overset_list, overset_paragraphs
from workstation.export.package import PagePackage, put_in_place
from workstation.export.preflight import demand_room, preflight
from workstation.export.styles import Properties, core_properties_part, font_table_part, settings_part, sheet_of, styles_part, theme_part
from workstation.export.text import TextWriter
from workstation.planning.masthead import stories_of
from workstation.planning.set_page import Frame, SetPicture
from workstation.progress import Progress
from workstation.told import Told
from workstation.units import EMU_PER_PT, Emu, emu_to_twips

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from workstation.export.embedding import EmbeddedFace
    from workstation.export.preflight import Obstacle, PictureSource
    from workstation.planning.set_page import SetHeadline, SetPage, SetParagraph, SetRule, SetSlot, SetStory

_FALLBACK_DAY = date(2000, 1, 1)
_SLACK = 2 * EMU_PER_PT
"""Room round a line that copyfit has broken already, so that it isn't broken again."""


def write_page(
    pages: Sequence[SetPage],
    pictures: PictureSource,
    target: Path,
    *,
    fonts: FontCase | None = None,
    titles: Mapping[str, str] | None = None,
    day: date = _FALLBACK_DAY,
    overset_page: bool = False,
    embedding: Embedding = Embedding.NONE,
    spare: Spare = Spare.NONE,
    grey: bool = False,
    alongside: Sequence[SetPage] = (),
    known: str = "",
    told: Properties | None = None,
) -> Iterator[Progress[Path]]:
    """Write set pages into one DOCX; the last step carries its path. Ceasing to iterate leaves nothing behind.

    `grey` prints pictures in grey; `spare` says which embedded faces serve changes made elsewhere; `alongside` are pages that will be
    opened together with these, `known` characters that may well be typed into them, `told` what the document says of itself.

    Raises `Overset` where text has no room, unless `overset_page` asks for it to be listed on a last page; `DeskError` where a
    picture's file is missing or the target can't be written.
    """
    obstacles = preflight(pages, titles, pictures)
    demand_room(obstacles, overset_page=overset_page)
    case, beside_them = fonts or FontCase.of_machine(), tuple(p for page in alongside for p in _paragraphs_of(page))
    embed = partial(embedded_faces, fonts=case, embedding=embedding, spare=spare, alongside=beside_them, known=known)
    job = _PageJob(case, pages, obstacles, pictures, embed, grey=grey)
    with put_in_place(target) as beside:
        for number, page in enumerate(pages):
            yield Progress(number, len(pages) + 1, Told("正在写 {0}", page.number))
            job.add_page(page, is_last=number == len(pages) - 1)
        yield Progress(len(pages), len(pages) + 1, Told("正在存 {0}", target.name))
        job.save(beside, told or Properties(" ".join(page.number for page in pages)), day)
    yield Progress(len(pages) + 1, len(pages) + 1, Told("已存 {0}", target.name), target)


class _PageJob:
    """One document in the making."""

    def __init__(
        self,
        fonts: FontCase,
        pages: Sequence[SetPage],
        obstacles: Sequence[Obstacle],
        pictures: PictureSource,
        embed: Callable[[Sequence[SetParagraph]], tuple[EmbeddedFace, ...]],
        *,
        grey: bool,
    ) -> None:
        self._fonts, self._pages, self._pictures, self._grey = fonts, pages, pictures, grey
        self._listed = overset_paragraphs(obstacles)
        paragraphs = [*(p for page in pages for p in _paragraphs_of(page)), *self._listed]
        self._sheet = sheet_of(paragraphs)
        self._faces = embed(paragraphs)
        self._text = TextWriter(fonts, self._sheet)
        self._numbers = shapes.Numbers()
        self._package = PagePackage()
        self._embedded: dict[bytes, str] = {}
        self._headers = 0
        self._body: list[str] = []

    def add_page(self, page: SetPage, *, is_last: bool) -> None:
        """A page's shapes, its header and its section."""
        anchors = "".join([*map(self._bar, page.rules), *map(self._slot, page.slots)])
        section = self._section(page)
        closes = is_last and not self._listed
        self._body.append(_carrier(anchors, "" if closes else section) + (section if closes else ""))

    def save(self, target: Path, told: Properties, day: date) -> None:
        """Write everything into one file."""
        self._package.add("/word/styles.xml", "styles", styles_part(self._sheet, self._text))
        self._package.add("/word/settings.xml", "settings", settings_part(embeds=bool(self._faces)))
        self._package.add_fonts([face.data for face in self._faces], self._font_table)
        self._package.add("/word/theme/theme1.xml", "theme", theme_part(self._fonts))
        self._package.add_properties(core_properties_part(told, day))
        body = "".join(self._body) + self._overset()
        self._package.write(target, f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>".encode())

    def _font_table(self, relations: Sequence[str]) -> bytes:
        keyed = zip(self._faces, relations, strict=True)
        parts = {(face.family, face.bold): (relation, face.key) for face, relation in keyed}
        return font_table_part(self._fonts, parts, self._text.rare.values())

    def _overset(self) -> str:
        """The list of what has no room, under a header of its own: a section without one would repeat the page's folio."""
        return overset_list(self._listed, self._text, self._pages[-1], self._header(_carrier("", ""))) if self._listed else ""

    def _section(self, page: SetPage) -> str:
        return section_properties(page, self._header(self._folio(page)))

    def _header(self, content: str) -> str:
        self._headers += 1
        header = f"{DECLARATION}<w:hdr {NAMESPACES}>{content}</w:hdr>"
        return self._package.add(f"/word/header{self._headers}.xml", "header", header.encode())

    def _folio(self, page: SetPage) -> str:
        """The folio's three texts on one tabbed line: LibreOffice puts text boxes of a header at the page's corner. A masthead in lines."""
        folio, left = page.folio, page.type_area.x if page.type_area else 0
        rules = "".join(map(self._bar, folio.rules))
        if folio.stacked:
            return self._text.stacked([story.paragraphs[0] for story in stories_of(folio)], rules)
        centre, right = (story.columns[0].frame for story in (folio.centre, folio.right))
        stops = (("center", centre.x + centre.width // 2), ("right", right.x + right.width))
        tabs = "".join(f'<w:tab w:val="{kind}" w:pos="{emu_to_twips(at - left)}"/>' for kind, at in stops)
        texts = [story.paragraphs[0] for story in (folio.left, folio.centre, folio.right)]
        return self._text.tabbed(texts, f"<w:tabs>{tabs}</w:tabs>", rules)

    def _bar(self, rule: SetRule) -> str:
        return shapes.bar(rule, self._numbers)

    def _slot(self, slot: SetSlot) -> str:
        """A report's shapes in reading order, its frame beneath them."""
        pieces = [shapes.frame_line(slot.box, self._numbers)] if slot.box else []
        if slot.headline and slot.headline.paragraphs:
            pieces.append(self._headline(slot.headline))
        pieces.append(self._story(slot.story))
        pieces += [self._picture(picture) for picture in slot.pictures]
        pieces += map(self._story, slot.quotes)
        pieces += map(self._bar, slot.rules)
        return "".join(pieces)

    def _headline(self, headline: SetHeadline) -> str:
        content = "".join(map(self._text.paragraph, headline.paragraphs))
        frame = _widened(headline.frame, _SLACK, _SLACK)
        return shapes.text_box(frame, "标题", content, self._numbers, vertical=headline.vertical)

    def _story(self, story: SetStory) -> str:
        """The chain of a text's columns. The last box reaches a line deeper: should another program break otherwise, nothing is lost."""
        paragraphs = _with_room(story)
        if not story.columns or not paragraphs:
            return ""
        leading = round(paragraphs[0].style.leading * EMU_PER_PT)
        deeper = [EMU_PER_PT] * (len(story.columns) - 1) + [leading]
        boxes = [shapes.column_box(column.frame, story.gutter, deeper=more) for column, more in zip(story.columns, deeper, strict=True)]
        content = "".join(map(self._text.paragraph, paragraphs))
        return shapes.text_boxes([frame for frame, _ in boxes], story.name, content, self._numbers, insets=boxes[0][1])

    def _picture(self, picture: SetPicture) -> str:
        caption = self._story(picture.caption) if picture.caption else ""
        if not picture.picture:
            return shapes.kept_free(picture.frame, self._numbers) + caption
        name = picture.description or picture.picture
        ready = print_picture(self._pictures(picture.picture), picture.frame, picture.focus, name, grey=self._grey)
        if ready.content not in self._embedded:
            path = f"/word/media/image{len(self._embedded) + 1}.{ready.kind}"
            self._embedded[ready.content] = self._package.add(path, ready.kind, ready.content)
        return shapes.picture(picture.frame, self._embedded[ready.content], picture.description, self._numbers) + caption


def _paragraphs_of(page: SetPage) -> Iterator[SetParagraph]:
    for story in (page.folio.left, page.folio.centre, page.folio.right):
        yield from story.paragraphs
    for slot in page.slots:
        yield from slot.paragraphs


def _with_room(story: SetStory) -> list[SetParagraph]:
    """The text that the columns hold; the rest is on the overset list, and stands nowhere twice."""
    if not story.fit.overset_lines:
        return list(story.paragraphs)
    lines = [line for column in story.columns for line in column.lines]
    if not lines:
        return []
    last, end = lines[-1].paragraph, lines[-1].end
    return [*story.paragraphs[:last], _cut(story.paragraphs[last], end)]


def _cut(paragraph: SetParagraph, end: int) -> SetParagraph:
    runs = tuple(replace(run, end=min(run.end, end)) for run in paragraph.runs if run.start < end)
    return replace(paragraph, text=paragraph.text[:end], runs=runs, breaks=tuple(at for at in paragraph.breaks if at < end))


def _widened(frame: Frame, sides: int, below: int) -> Frame:
    return Frame(Emu(frame.x - sides), frame.y, Emu(frame.width + 2 * sides), Emu(frame.height + below))


def _carrier(anchors: str, section: str) -> str:
    """The one paragraph of a page: a point high, it carries all anchors and ends the page's section."""
    return (
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:ind w:firstLineChars="0" w:firstLine="0"/>'
        f'<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>{section}</w:pPr>{anchors}</w:p>'
    )


def section_properties(page: SetPage, header: str) -> str:
    """A page's size, its type area and its folio's part; the grid is for Word's own ruler."""
    width, height = emu_to_twips(page.width), emu_to_twips(page.height)
    area = page.type_area or Frame(Emu(0), Emu(0), page.width, page.height)
    left, top = emu_to_twips(area.x), emu_to_twips(area.y)
    right, bottom = width - left - emu_to_twips(area.width), height - top - emu_to_twips(area.height)
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/><w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{top}" w:right="{max(right, 0)}" w:bottom="{max(bottom, 0)}" w:left="{left}" '
        f'w:header="{emu_to_twips(page.folio.left.columns[0].frame.y)}" w:footer="0" w:gutter="0"/>'
        f'<w:docGrid w:type="linesAndChars" w:linePitch="{max(round(page.leading * 20), 1)}" w:charSpace="0"/></w:sectPr>'
    )

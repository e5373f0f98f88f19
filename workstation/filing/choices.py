"""Other likely readings of single lines, and an editor's choices among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.filing.filed import Alternative, ChoiceKey
from workstation.filing.looks import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workstation.filing.blocks import Block

_LABELS = {
    Label.HEAD: "读作标题，另起一稿",
    Label.SUBHEAD: "读作小标题，仍属上一稿",
    Label.BODY: "读作正文段落",
    Label.MORE: "接上一段",
    Label.CAPTION: "读作图片说明",
    Label.STANDING: "读作专栏头",
    Label.CREDIT: "读作署名",
}


def forced_labels(chosen: Iterable[ChoiceKey]) -> dict[int, Label]:
    """Chosen readings of lines, by the line's start."""
    return {key.at[0]: Label(key.reading) for key in chosen if key.kind == "line"}


def offers(blocks: list[Block]) -> list[Alternative]:
    """What else each doubtful block might be."""
    around = zip(blocks, [None, *blocks], [*blocks[1:], None], strict=False)
    return [offer for block, before, after in around for offer in _offers(block, before, after)]


def _offers(block: Block, before: Block | None, after: Block | None) -> Iterator[Alternative]:
    sure = after is not None and after.label in (Label.BODY, Label.BYLINE) and (after.looks[0].dateline or after.looks[0].credit)
    for label in () if block.label is Label.HEAD and sure else _others(block, before):
        at = (block.start, block.lines[0].end)
        yield Alternative(at, _LABELS[label], ChoiceKey("line", at, str(label)))


def _others(block: Block, before: Block | None) -> tuple[Label, ...]:
    follows_text = before is not None and before.label is Label.BODY
    match block.label:
        case Label.SUBHEAD:
            return (Label.HEAD,)
        case Label.HEAD if follows_text and len(block.lines) == 1 and len(block.text) <= 24:
            return (Label.SUBHEAD,)
        case Label.BODY if follows_text and before is not None and not before.looks[-1].finished and len(before.lines) == 1:
            return (Label.MORE,)
        case Label.STANDING if not (block.looks[0].standing and block.looks[0].standing.sure):
            return (Label.HEAD,)
        case Label.CAPTION if not block.looks[0].credit:
            return (Label.BODY,)
        case _:
            return ()

"""Comments as Word's own: the anchors in the text, `comments.xml`, and who answers whom (`commentsExtended.xml`, [MS-DOCX] 2.5)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from workstation.export.markup import attribute

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from workstation.comments.comment import Comment

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
EXTENDED = "/word/commentsExtended.xml"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
_RELATION = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"


class WordComments:
    """The comments of one file. `marks` says what stands at which place of a part; `finish` writes the rest."""

    def __init__(self, document: Any, comments: Sequence[Comment]) -> None:
        self._document = document
        self._extended: list[str] = []
        self._starts: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
        self._ends: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
        self.lost: list[int] = []
        """Comments whose words are gone: they hang on the first paragraph."""
        for comment in comments:
            self._add(comment)

    def _add(self, comment: Comment) -> None:
        text = comment.text if comment.anchor is not None else f"（原处已删：{comment.words}）{comment.text}"
        thread = self._write(comment.person, comment.at, text)
        answers = [self._write(reply.person, reply.at, reply.text) for reply in comment.replies]
        if answers or not comment.is_open:
            self._extend(thread, done=not comment.is_open)
        for answer in answers:
            self._extend(answer, under=thread)
        numbers = [thread, *answers]
        for number in numbers:
            if comment.anchor is None:
                self.lost.append(number)
            else:
                self._starts[comment.anchor.part, comment.anchor.start].append(number)
                self._ends[comment.anchor.part, comment.anchor.end].append(number)

    def _write(self, person: str, at: datetime, text: str) -> int:
        author = person or "采编工作站"
        made = self._document.comments.add_comment(text, author=author, initials=_initials(author))
        made._comment_elm.set(f"{{{_W}}}date", f"{at:%Y-%m-%dT%H:%M:%S}Z")
        return int(made.comment_id)

    def _extend(self, number: int, *, done: bool = False, under: int | None = None) -> None:
        """What the bare standard has no place for: whom it answers, whether it is settled; by the id of its last paragraph."""
        element = self._document.comments.get(number)._comment_elm
        element.getparent().set(f"{{{_MC}}}Ignorable", "w14")  # a reader of the bare standard passes over the ids
        element.findall(f"{{{_W}}}p")[-1].set(f"{{{W14}}}paraId", _paragraph_id(number))
        parent = "" if under is None else f' w15:paraIdParent="{_paragraph_id(under)}"'
        self._extended.append(f'<w15:commentEx w15:paraId="{_paragraph_id(number)}"{parent} w15:done="{int(done)}"/>')

    def places(self, part: str) -> list[int]:
        """Where runs of a part have to be cut."""
        return sorted({place for name, place in (*self._starts, *self._ends) if name == part})

    def at(self, part: str, place: int) -> str:
        """What stands at a place: what ends there, then what begins."""
        ended = "".join(_end(number) for number in self._ends.pop((part, place), ()))
        return ended + "".join(_start(number) for number in self._starts.pop((part, place), ()))

    def hanging(self) -> str:
        """Those without words, once."""
        numbers, self.lost = self.lost, []
        return "".join(_start(number) + _end(number) for number in numbers)

    def finish(self) -> None:
        """Add the part that says who answers whom."""
        if self._extended:
            from docx.opc.packuri import PackURI
            from docx.opc.part import Part

            names = f'xmlns:w15="{W15}" xmlns:mc="{_MC}" mc:Ignorable="w15"'
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            xml = f"{head}<w15:commentsEx {names}>{''.join(self._extended)}</w15:commentsEx>"
            part = Part(PackURI(EXTENDED), _TYPE, xml.encode("utf-8"), self._document.part.package)
            self._document.part.relate_to(part, _RELATION)


_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _start(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def _end(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id={attribute(str(number))}/></w:r>'


def _initials(author: str) -> str:
    """苏以宁 → 苏; J. Smith → JS."""
    words = author.split()
    return "".join(word[0] for word in words)[:3] if author.isascii() and words else author[:1]


def _paragraph_id(number: int) -> str:
    """Eight hexadecimal digits under 80000000, as Word wants them."""
    return f"{0x10000000 + number:08X}"

"""Reads a text into mentions: chains of posts, the names behind them, and the lists that they stand in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import pattern
from workstation.people.mentions import Mention, PostPhrase
from workstation.people.posts.carrying import carried
from workstation.people.posts.clean import clean_text
from workstation.people.posts.names import NameFound, name_at
from workstation.people.posts.titles import titles_in
from workstation.people.posts.words import post_words

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from workstation.people.officials import Officials
    from workstation.people.posts.clean import CleanText
    from workstation.people.posts.titles import TitleAt

    Nearly = Callable[[str, str, str], bool]
    """Whether a stretch is nearly the name of one who holds a post: stretch, organ, title."""

_NOTE = r"[（(]((?:[男女]|[\u3400-\u9fff]{1,5}族|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|无党派|[，,、]){1,6})[)）]"
_CHAIN = r"[、，,]?兼?"
_GAP = r"[ \u3000]*(?:[、，,;；和与及]|以及)[ \u3000]*"
_RUN = r"[\u3400-\u9fff（）()]*"
_ONLY_HAN = r"[\u3400-\u9fff]{2,4}"
_SURE = 1.6
"""What a name may cost that has no post of its own before it."""
_ANDS = "和与及同"
_BLANKS = " \u3000\u00a0"


@dataclass(frozen=True, slots=True)
class _Read:
    """A mention, its place in the clean text, for lists and the organs that carry over."""

    start: int
    end: int
    mention: Mention


def read_mentions(text: str, officials: Officials | None = None) -> tuple[Mention, ...]:
    """Every official named with a post, in order. A name that the directory has is taken before any that a surname table suggests."""
    return read_clean(text, ()) if officials is None else read_clean(text, officials, officials.held.is_nearly)


def read_clean(written: str, names: Container[str], nearly: Nearly | None = None) -> tuple[Mention, ...]:
    """Every mention of a text, lists numbered. `nearly` is asked where no name can be read by its looks."""
    clean = clean_text(written)
    found = list(_mentions(clean, names, nearly))
    return tuple(_numbered(clean.text, found))


def _mentions(clean: CleanText, names: Container[str], nearly: Nearly | None) -> Iterator[_Read]:
    text = clean.text
    chain: list[TitleAt] = []
    before: _Read | None = None
    floor = 0
    for title in titles_in(text, lambda piece, title: piece in names or (nearly is not None and nearly(piece, "", title))):
        if title.dep < floor:
            continue
        if chain and not _is_chained(text, chain[-1], title):
            chain = []
        chain.append(_behind(title, floor))
        at = _behind_blank(text, title.end)
        name = name_at(text, at, names) or _nearly(text, at, chain[-1].organ, chain[-1].title, nearly)
        if name is None:
            continue
        same_list = before if before and pattern(_GAP).fullmatch(text, before.end, chain[0].start) else None
        for read in _people(clean, chain, name, same_list, names, nearly):
            yield read
            before, floor = read, read.end
        chain = []


def _nearly(text: str, at: int, organ: str, title: str, nearly: Nearly | None) -> NameFound | None:
    """A name that no surname table knows, because its surname is the character that is wrong: 熬东 for 敖东."""
    if nearly is None:
        return None
    for size in (3, 2, 4):
        piece = text[at : at + size]
        ends = size == len("王某某") or post_words().follower.match(text, at + size)
        if ends and pattern(_ONLY_HAN).fullmatch(piece) and nearly(piece, organ, title):
            return NameFound(piece, at, at + size)
    return None


def _behind(title: TitleAt, floor: int) -> TitleAt:
    """An organ doesn't reach back into the name before it."""
    if title.start >= floor:
        return title
    organ = title.organ[floor - title.start :]
    bare = organ.lstrip(_ANDS)
    return replace(title, start=floor + len(organ) - len(bare), organ=bare)


def _is_chained(text: str, before: TitleAt, title: TitleAt) -> bool:
    return before.end <= title.start and pattern(_CHAIN).fullmatch(text, before.end, title.start) is not None


def _behind_blank(text: str, at: int) -> int:
    """Where a name may begin: a blank between post and name is no fault of the reader's."""
    return at + 1 if text[at : at + 1] in _BLANKS and text[at : at + 1] else at


def _people(
    clean: CleanText, chain: list[TitleAt], name: NameFound, before: _Read | None, names: Container[str], nearly: Nearly | None
) -> Iterator[_Read]:
    posts = _phrases(clean, chain, before)
    start = chain[0].start
    while True:
        note = pattern(_NOTE).match(clean.text, name.end)
        end = note.end() if note else name.end
        mention = Mention(clean.span(start, end), posts, name.name, clean.span(name.start, name.end), note[1] if note else "")
        yield _Read(start, end, mention)
        following = _next_of_post(clean.text, end, posts, names, nearly)
        if following is None:
            return
        name, start = following, following.start


def _phrases(clean: CleanText, chain: list[TitleAt], before: _Read | None) -> tuple[PostPhrase, ...]:
    phrases: list[PostPhrase] = []
    last = before.mention.posts[-1] if before else None
    for title in chain:
        organ = carried(title.organ, title.title, last)
        former = title.former or (bool(phrases) and phrases[-1].former and chain[0].former)
        last = PostPhrase(clean.span(title.start, title.end), clean.text[title.start : title.end], organ, title.title, former)
        phrases.append(last)
    return tuple(phrases)


def _next_of_post(text: str, at: int, posts: tuple[PostPhrase, ...], names: Container[str], nearly: Nearly | None) -> NameFound | None:
    """The next who shares the post: 副主任周明远、沈以衡."""
    if not _is_shared(posts[-1]):
        return None
    gap = pattern(r"[ \u3000]*([、，,和与及])[ \u3000]*").match(text, at)
    if gap is None:
        return None
    found = name_at(text, gap.end(), names)
    if found is None or found.cost > _SURE:
        found = _nearly(text, gap.end(), posts[-1].organ, posts[-1].title, nearly)
    if found is None or _has_post_of_its_own(text, gap.end()):
        return None
    if gap[1] in "，," and text[found.end : found.end + 1] not in "、，,；;。（(":
        return None
    return found


def _has_post_of_its_own(text: str, at: int) -> bool:
    run = pattern(_RUN).match(text, at)
    return run is not None and post_words().title.search(run[0]) is not None


def _is_shared(post: PostPhrase) -> bool:
    words = post_words()
    return "副" in post.title or post.title in words.members or words.ranks.fullmatch(post.title) is not None


def _numbered(text: str, found: list[_Read]) -> Iterator[Mention]:
    number = -1
    for at, read in enumerate(found):
        joins = at > 0 and _joined(text, found[at - 1], read)
        leads = at + 1 < len(found) and _joined(text, read, found[at + 1])
        if leads and not joins:
            number += 1
        yield replace(read.mention, in_list=number) if joins or leads else read.mention


def _joined(text: str, one: _Read, other: _Read) -> bool:
    return pattern(_GAP).fullmatch(text, one.end, other.start) is not None

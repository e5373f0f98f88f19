"""What a manuscript says about officials: the mentions outside of bylines, each with its posts made comparable."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.checks.engine.finding import Severity
    from workstation.checks.engine.proof import Proof
    from workstation.people.mentions import Mention, PostPhrase
    from workstation.people.officials import Officials
    from workstation.people.posts.held import HeldPosts
    from workstation.people.posts.post import Post

T = TypeVar("T")
_FAR = 80
_OF_OLD = ("老", "小", "大")
"""老书记, 柳河镇老镇长: what neighbours call someone."""
_ELSEWHERE = r"(?:邻|外|某|兄弟|友好)[省市州县区镇乡地村](?:的)?\Z"
"""邻市的市委书记 is none of the directory's."""


@dataclass(frozen=True, slots=True)
class OfficialFinding:
    """A place with a fault. `kind` is the rule's code without its family."""

    kind: str
    hit: Hit


@dataclass(frozen=True, slots=True)
class Written:
    """A post as the text has it, with what it is compared by."""

    phrase: PostPhrase
    post: Post


class Person:
    """A mention with its posts. Two are the same only if they are the same place of the text."""

    def __init__(self, mention: Mention, posts: HeldPosts) -> None:
        self.mention = mention
        self._posts = posts
        self.name = mention.name

    @cached_property
    def written(self) -> tuple[Written, ...]:
        """The posts that stand with the name."""
        return tuple(Written(phrase, self._posts.post(phrase.organ, phrase.title)) for phrase in self.mention.posts)

    @property
    def shares(self) -> bool:
        """Whether the posts stand with another name before: 副主任周明远、沈以衡."""
        return self.mention.posts[0].span[0] < self.mention.span[0]

    def span_from(self, phrase: PostPhrase) -> tuple[int, int]:
        """From a post to the end of the name; the name alone, where the post stands with another."""
        return self.mention.name_span if self.shares else (phrase.span[0], self.mention.name_span[1])

    def finding(
        self, kind: str, phrase: PostPhrase, message: str, expect: str | None = None, severity: Severity | None = None
    ) -> OfficialFinding:
        """A fault of a post and its name that nothing puts right by itself."""
        start, end = self.span_from(phrase)
        return OfficialFinding(kind, Hit(start, end, None, message, expect, severity))


def pairs_of(people: Sequence[T]) -> Iterator[tuple[T, T]]:
    """Each with those before it, the earlier first; in a text that names hundreds, with the last few dozen."""
    for at, other in enumerate(people):
        for one in people[max(0, at - _FAR) : at]:
            yield one, other


def people_of(proof: Proof) -> tuple[Person, ...]:
    """The officials that a manuscript names with a post; nobody of a byline, and no 老书记."""
    return tuple(_people(proof, proof.context.officials)) if proof.context.officials is not None else ()


def _is_beyond(proof: Proof, mention: Mention) -> bool:
    """Whether a mention is of nobody whom a directory could hold: by a neighbour's word, or from another place that isn't named."""
    organ, start = mention.posts[0].organ, mention.posts[0].span[0]
    named_so = organ in _OF_OLD or organ.endswith("老")
    return named_so or pattern(_ELSEWHERE).search(proof.text, max(0, start - 5), start) is not None


def _people(proof: Proof, officials: Officials) -> Iterator[Person]:
    spans = [read.attribution.span for read in proof.attributions]
    for mention in proof.mentions:
        start, end = mention.name_span
        signed = any(begin <= start and end <= stop for begin, stop in spans)
        if not signed and not _is_beyond(proof, mention):
            yield Person(mention, officials.held)

"""Names and sayings that are written one way only, written nearly so: a character or two of a long one exchanged or left out.

One half of such a form is as good as the whole: wherever a half stands, the other is held against what is written beside it.
"""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from workstation.checks.vocabulary import Listed
from workstation.checks.wording import is_slip
from workstation.people.known import places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workstation.checks.engine.proof import Proof

_SAME, _OTHER = "、", "，"
"""Between the parts of a saying either mark is good."""
_JOINTS = "、，和与及"
_LITTLE = frozenset("的了地得和及是在有也就都")
"""With one of these the sentence has gone on otherwise."""


class Near(NamedTuple):
    """A stretch that is nearly a form."""

    start: int
    end: int
    right: str


class NearForms:
    """Right forms of at least seven characters.

    `most`: so many characters side by side may be wrong or missing. `may_lack`: what may be left out of a form without harm; `fine`:
    what is no mistake though it looks like one. With `ends_alike` the last character is always right (局 is not 所);
    with `anchored` the first and the last are, or are slips, and what is between them may be any word.
    """

    def __init__(
        self,
        rights: Iterable[str],
        *,
        most: int = 1,
        ends_alike: bool = False,
        may_lack: str = "",
        fine: Iterable[str] = (),
        anchored: bool = False,
    ) -> None:
        self._rights = tuple(right.replace(_OTHER, _SAME) for right in rights)
        self._most, self._ends_alike, self._may_lack = most, ends_alike, may_lack
        self._anchored = anchored
        self._fine = frozenset(self._rights) | frozenset(fine)

    @cached_property
    def _halves(self) -> Listed[tuple[str, str, bool]]:
        """Each half, what it is a half of, and whether it is the first."""
        heads = ((right[: len(right) // 2], right, True) for right in self._rights)
        tails = ((right[-(len(right) // 2) :], right, False) for right in self._rights)
        return Listed((half, row) for row in chain(heads, tails) for half in sorted({row[0], row[0].replace(_SAME, _OTHER)}))

    @property
    def pairs(self) -> frozenset[str]:
        """By what the halves are looked up."""
        return self._halves.pairs

    def in_text(self, proof: Proof) -> Iterator[Near]:
        """Where a form is nearly written, each place once."""
        rows = list(self._halves.in_text(proof))
        text = proof.text.replace(_OTHER, _SAME) if rows else ""
        taken: list[Near] = []
        for half, right, first in rows:
            for at in places(text, half):
                start = at if first else at + len(half) - len(right)
                near = None if text.startswith(right, max(0, start)) else self._beside(text, start, right, first)
                if near and not any(near.start < other.end and other.start < near.end for other in taken):
                    taken.append(near)
        return iter(sorted(taken))

    def _beside(self, text: str, start: int, right: str, first: bool) -> Near | None:
        """What stands where a form would, its first or its last half being right."""
        end = start + len(right)
        for less in range(self._most + 1):
            span = (start, end - less) if first else (start + less, end)
            if span[0] >= 0 and self._is_near(text[slice(*span)], right, span[1] - span[0]):
                return Near(*span, right)
        return None

    def _differs(self, written: str, right: str, length: int) -> bool:
        """Whether the ends tell at once that more is wrong than may be; most of what stands beside a half is something else."""
        if length < len(right):
            return written[0] != right[0] or written[-1] != right[-1]
        far = self._most
        first = written[0] != right[0] and written[far] != right[far]
        return first or (written[-1] != right[-1] and written[-1 - far] != right[-1 - far])

    def _is_near(self, written: str, right: str, length: int) -> bool:
        if len(written) != length or self._differs(written, right, length):
            return False
        if written in self._fine or (self._ends_alike and written[-1] != right[-1]):
            return False
        first = next((at for at, pair in enumerate(zip(written, right, strict=False)) if pair[0] != pair[1]), length)
        less = len(right) - length
        if less:
            inside = 0 < first < length
            inside = inside and right[first : first + less] not in _JOINTS
            return inside and written[first:] == right[first + less :] and right[first : first + less] not in self._may_lack
        last = next(at for at in range(length, 0, -1) if written[at - 1] != right[at - 1])
        if last - first > self._most or not written[first:last].isalpha():
            return False
        if self._anchored:
            joined = last - first == 1 and written[first] in _JOINTS and right[first] in _JOINTS
            return not joined and (0 < first < last < length or (last - first == 1 and is_slip(written, right)))
        return _LITTLE.isdisjoint(written[first:last])

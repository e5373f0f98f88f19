"""How texts become the words of an index, and a query the words to look for: overlapping pairs of hanzi, Latin and digits as runs.

Whoever changes what words a text has must rebuild the index in a migration: it can only forget the words that it was given.
"""

from __future__ import annotations

import re
from functools import cache
from operator import add
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDE = {ord("　"): " ", **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}}
_SMALL = {
    ord(wide): narrow.lower() for wide, narrow in [*((chr(k), v) for k, v in _WIDE.items()), *((c, c) for c in map(chr, range(65, 91)))]
}
_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7a3\U00020000-\U0003ffff"
_ASCII = re.compile("[!-~]")


@cache
def _run() -> re.Pattern[str]:
    """A run of hanzi, or of other letters and digits; compiled when first needed, since its ranges take milliseconds."""
    return re.compile(rf"([{_HAN}]+)|([^\W_{_HAN}]+)")


def folded(text: str) -> str:
    """Small letters, half width: what is compared. Offsets stay as they were."""
    return text.translate(_SMALL)


def index_terms(text: str) -> str:
    """A text's words, parted by blanks. The last hanzi of a run stands alone too, so that every one begins some word."""
    words: list[str] = []
    for han, word in _run().findall(text):
        if han:
            words.extend(map(add, han, han[1:]))
            words.append(han[-1])
        else:
            words.append(folded(word))
    return " ".join(words)


def stands_in(term: str, text: str) -> bool:
    """Whether a folded term stands in a text as written. Folding a whole text is slow, and only changes what becomes ASCII."""
    return term in text or (_ASCII.search(term) is not None and term in folded(text))


def folded_for(terms: Sequence[str], text: str) -> str:
    """A text to seek these folded terms in, offsets kept: folded only where that can matter."""
    return folded(text) if any(_ASCII.search(term) for term in terms) else text


def sought_words(term: str) -> tuple[tuple[str, bool], ...]:
    """The index words that a term asks for, each with whether it may go on; none where the term is marks only."""
    found: list[tuple[str, bool]] = []
    for run in _run().finditer(term):
        han, word = run.groups()
        if word:
            found.append((word, run.end() == len(term)))
        elif len(han) == 1:
            found.append((han, True))
        else:
            found.extend((han[i : i + 2], False) for i in range(len(han) - 1))
    return tuple(dict.fromkeys(found))


def is_exact(term: str) -> bool:
    """Whether the index alone is certain of a term: one or two hanzi. Anything longer is verified in the text."""
    run = _run().fullmatch(term)
    return run is not None and run.group(1) is not None and len(term) <= 2

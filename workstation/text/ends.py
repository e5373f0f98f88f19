"""How far two texts go together, from the front and from the back."""

from __future__ import annotations


def common_head(one: str, other: str) -> int:
    """So many characters both begin with. Halved, not counted: texts are compared by the stretch, as fast as memory is."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_tail(one: str, other: str) -> int:
    """So many characters both end with."""
    return common_head(one[::-1], other[::-1])

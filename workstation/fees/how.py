"""How a sum of the fees came about: the pieces of which such a line is made, so that a window can say it in its own language.

Closed months keep these lines as they were written, so their wording stays.
"""

from __future__ import annotations

PIECES = (
    "{0} 分/千字×{1}%",
    "{0} 元/千字×{1}%",
    "{0} 分/千字",
    "{0} 元/千字",
    "扣 {0} 分",
    "另加 {0} 分（{1}）",
    "另扣 {0} 分（{1}）",
    "另加 {0} 分",
    "另扣 {0} 分",
    "计其 {0} 分的 {1}%",
    "图片 {0} 幅×{1} 分",
    "图片 {0} 幅×{1} 元",
    "{0} 人分 {1}%",
    "{0} 分×{1}%",
    "{0} 元×{1}%",
    "{0} 分",
    "{0} 元",
    "头版＋{0}",
    "头条＋{0}",
    "组织通讯员写稿",
    "编稿",
    "编版",
    "{0} 类差错“{1}”",
)
"""The first that fits a piece between two commas says it."""
WORKS = ("文", "图", "编辑", "组织", "编版", "差错")
"""What an entry is for, as it is kept."""

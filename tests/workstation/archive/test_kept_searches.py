from __future__ import annotations

import pytest

from workstation.archive.kept_searches import KeptSearch
from workstation.desk import Desk
from workstation.errors import BadInput


def test_a_search_is_kept_replaced_removed_and_brought_back(desk: Desk) -> None:
    desk.kept_searches.put("待终审", "审次：二审")
    desk.kept_searches.put("水利", "标签：水利 -汛期")
    desk.kept_searches.put("待终审", "审次：二审 部门：要闻")
    assert desk.kept_searches.listing() == (KeptSearch("水利", "标签：水利 -汛期"), KeptSearch("待终审", "审次：二审 部门：要闻"))
    desk.kept_searches.remove("水利")
    assert [each.name for each in desk.kept_searches.listing()] == ["待终审"]
    desk.journal.undo()
    assert [each.name for each in desk.kept_searches.listing()] == ["水利", "待终审"]


@pytest.mark.parametrize(("name", "query"), [("", "海堤"), ("海堤", " ")])
def test_one_without_name_or_words_is_refused(desk: Desk, name: str, query: str) -> None:
    with pytest.raises(BadInput, match="名字和检索词"):
        desk.kept_searches.put(name, query)

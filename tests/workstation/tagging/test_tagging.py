from __future__ import annotations

from pathlib import Path

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.report import Headlines, Report
from workstation.tagging.topics import read_topics, topics


@pytest.fixture
def tagged(desk: Desk) -> Desk:
    for at in range(4):
        desk.reports.new(Report("", Headlines(main=f"第{at}座水库"), (f"第{at}座水库除险加固，灌溉农田。",), tags=("水利", "要闻")))
        desk.reports.new(Report("", Headlines(main=f"第{at}场球"), (f"第{at}场球赛开哨，主队取胜。",), tags=("体育", "要闻")))
    return desk


def test_a_tag_is_suggested_from_what_was_tagged_with_the_words_that_caused_it(tagged: Desk) -> None:
    found = tagged.tagging.suggest(Report("", body=("南岭水库今日除险，下游灌溉有望。",)))
    assert [each.tag for each in found] == ["水利"]
    assert found[0].learnt and set(found[0].words) <= {"水库", "除险", "灌溉"} and found[0].words


def test_a_topic_that_a_text_names_is_suggested_and_none_that_it_has(desk: Desk) -> None:
    report = Report("", body=("教育均衡发展，教育投入增加。",))
    assert [(each.tag, each.learnt) for each in desk.tagging.suggest(report)] == [("教育", False)]
    assert desk.tagging.suggest(Report("", body=report.body, tags=("教育",))) == ()
    assert desk.tagging.suggest(Report("")) == ()


def test_many_reports_are_tagged_at_once_and_it_is_one_step_back(tagged: Desk) -> None:
    slugs = [row.slug for row in tagged.reports.listing(tag="水利")]
    tagged.tagging.add(slugs, ["民生", " ", "水利"])
    assert tagged.reports.get(slugs[0]).tags == ("水利", "要闻", "民生")
    tagged.tagging.take_off(slugs, ["要闻"])
    assert tagged.reports.get(slugs[0]).tags == ("水利", "民生")
    tagged.journal.undo()
    tagged.journal.undo()
    assert {tagged.reports.get(slug).tags for slug in slugs} == {("水利", "要闻")}


def test_a_tag_is_renamed_and_merged_and_that_is_undone(tagged: Desk) -> None:
    tagged.tagging.rename("体育", "要闻")
    assert set(tagged.reports.tags()) == {"水利", "要闻"}
    tagged.journal.undo()
    assert set(tagged.reports.tags()) == {"水利", "要闻", "体育"}
    with pytest.raises(BadInput, match="不能没有名字"):
        tagged.tagging.rename("体育", " ")


def test_topics_have_their_codes_and_a_longer_list_can_be_read(tmp_path: Path) -> None:
    by_code = {topic.code: topic for topic in topics()}
    assert by_code["05000000"].name == "教育" and all(topic.parent in by_code or not topic.parent for topic in topics())
    (tmp_path / "全.csv").write_text("code,zh\n1,动画\n", encoding="utf-8")
    assert [topic.name for topic in read_topics(tmp_path / "全.csv")] == ["动画"]
    (tmp_path / "错.csv").write_text("名称\n动画\n", encoding="utf-8")
    with pytest.raises(BadInput, match="code 和 zh"):
        list(read_topics(tmp_path / "错.csv"))

"""What tags stand for: topics with codes, entries of directories that they follow, flags, how urgent a report is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.people.correspondents import Correspondent
from workstation.people.officials import Official, Organ
from workstation.report import AttributionLine, Headlines, Report
from workstation.tagging.kinds import Tag, TagKind, read_tag

FULL_LIST = """[
 {"uri": "http://cv.iptc.org/newscodes/mediatopic/04000000", "qcode": "medtop:04000000",
  "prefLabel": {"zh-Hans": "经济、商业和金融", "en-GB": "economy, business and finance"}},
 {"uri": "http://cv.iptc.org/newscodes/mediatopic/20000170", "prefLabel": {"zh-Hans": "农林渔", "en-GB": "farming"},
  "broader": ["http://cv.iptc.org/newscodes/mediatopic/04000000"]},
 {"uri": "http://cv.iptc.org/newscodes/mediatopic/20000171", "prefLabel": {"en-GB": "no Chinese name"}},
 {"uri": "http://cv.iptc.org/newscodes/mediatopic/20000172", "prefLabel": {"zh-Hans": "停用的"}, "retired": "2020-01-01"}
]"""


def _slug(desk: Desk, text: str = "水库今日除险。") -> str:
    (slug,) = desk.reports.new(Report("", Headlines(main="题"), (text,))).reports
    return slug


@pytest.fixture
def peopled(desk: Desk) -> Desk:
    desk.officials.put(Official("闻人清", "区长", "青汀区"))
    desk.officials.put_organs([Organ("青汀区水务局", full="青汀区水务管理局", short="区水务局")])
    desk.correspondents.put(Correspondent("邹朋", "区交通运输局"))
    return desk


def test_a_kind_can_be_typed_before_a_name() -> None:
    assert read_tag(" 人物： 闻人清 ") == ("闻人清", TagKind.PERSON)
    assert read_tag("时间:早") == ("时间:早", None) and read_tag("水利") == ("水利", None)


def test_a_topic_keeps_its_code_and_an_entry_its_directory(peopled: Desk) -> None:
    slug = _slug(peopled)
    peopled.tagging.add([slug], ["教育", "闻人清", "区水务局", "头条候选", "地点：青汀镇", "水利"])
    assert peopled.reports.get(slug).tags == ("教育", "闻人清", "青汀区水务局", "头条候选", "青汀镇", "水利")
    kept = peopled.tagging.kept()
    assert kept["教育"].code == "05000000" and kept["教育"].kind is TagKind.TOPIC
    assert kept["闻人清"].book == "official" and kept["闻人清"].is_linked and kept["闻人清"].note == "青汀区区长"
    assert kept["青汀区水务局"].kind is TagKind.ORGAN and kept["青汀镇"] == Tag("青汀镇", TagKind.PLACE) and "水利" not in kept


def test_renaming_an_entry_renames_its_tag_everywhere_and_undo_takes_it_back(peopled: Desk) -> None:
    slugs = [_slug(peopled), _slug(peopled)]
    peopled.tagging.add(slugs, ["闻人清", "青汀区水务局"])
    (official,) = peopled.officials.officials().rows
    change = peopled.officials.put(replace(official, name="闻人青"))
    assert {peopled.reports.get(slug).tags for slug in slugs} == {("闻人青", "青汀区水务局")} and change.reports == set(slugs)
    assert [row.slug for row in peopled.reports.listing("人物:闻人青")] == slugs[::-1]
    (organ,) = peopled.officials.organs()
    peopled.officials.put_organs([replace(organ, name="青汀区水利局")])
    assert peopled.reports.get(slugs[0]).tags == ("闻人青", "青汀区水利局")
    peopled.journal.undo()
    peopled.journal.undo()
    assert peopled.reports.get(slugs[0]).tags == ("闻人清", "青汀区水务局") and "闻人清" in peopled.tagging.kept()


def test_a_tag_that_follows_a_book_is_not_renamed_here(peopled: Desk) -> None:
    peopled.tagging.add([_slug(peopled)], ["闻人清", "教育"])
    for tag in ("闻人清", "教育"):
        with pytest.raises(BadInput, match="不能在这里改"):
            peopled.tagging.rename(tag, "别的名字")
    peopled.tagging.tie("闻人清", TagKind.FREE)
    peopled.tagging.rename("闻人清", "老区长")
    assert "老区长" in peopled.reports.tags()


def test_a_word_is_merged_into_a_topic(desk: Desk) -> None:
    one, other = _slug(desk), _slug(desk)
    desk.tagging.add([one], ["办学"])
    desk.tagging.add([other], ["教育", "办学"])
    desk.tagging.rename("办学", "教育")
    assert desk.reports.get(one).tags == desk.reports.get(other).tags == ("教育",)
    assert desk.tagging.kept()["教育"].code == "05000000"


def test_a_deleted_tag_is_on_no_report_and_comes_back_by_undo(desk: Desk) -> None:
    slug = _slug(desk)
    desk.tagging.add([slug], ["急", "水利"])
    desk.tagging.delete("急")
    assert desk.reports.get(slug).tags == ("水利",) and "急" not in desk.tagging.kept()
    desk.journal.undo()
    assert desk.reports.get(slug).tags == ("急", "水利") and desk.tagging.kept()["急"].kind is TagKind.FLAG


def test_older_tags_are_tied_in_one_go_where_there_is_no_doubt(peopled: Desk) -> None:
    slug = _slug(peopled)
    peopled.reports.set_tags([slug], ["教育", "邹朋", "水利"])
    peopled.tagging.tie_all()
    assert {name: tag.kind for name, tag in peopled.tagging.kept().items()} == {"教育": TagKind.TOPIC, "邹朋": TagKind.PERSON}


def test_namesakes_are_told_apart_by_their_notes(peopled: Desk) -> None:
    peopled.correspondents.put(Correspondent("闻人清", "区教育局"))
    assert peopled.tagging.resolve("闻人清").kind is TagKind.FREE  # which one?
    assert peopled.tagging.resolve("人物：闻人清（区教育局）").book == "correspondent"


def test_a_full_list_is_imported_and_upper_topics_find_lower_ones(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "全.json").write_text(FULL_LIST, encoding="utf-8")
    with pytest.raises(BadInput, match="主题表里没有"):
        desk.tagging.resolve("主题：农林渔")
    desk.tagging.import_topics(tmp_path / "全.json")
    slug = _slug(desk)
    desk.tagging.add([slug], ["主题：20000170"])
    assert desk.tagging.kept()["农林渔"].broader == ("经济、商业和金融",) and len(desk.tagging.topics().listed) == 2
    for query in ("主题:农林", "主题:经济", "主题:20000170", "标签:农林渔"):
        assert [hit.slug for hit in desk.archive.search(query)] == [slug], query
    assert desk.archive.search("人物:农林渔") == ()
    for _ in ("tag", "report", "list"):
        desk.journal.undo()
    assert len(desk.tagging.topics().listed) > 100


@pytest.mark.parametrize("text", ["{", "[1, 2]", '{"conceptSet": []}', "[[[[", '[{"qcode": "medtop:1", "prefLabel": "没有语种"}]'])
def test_what_is_no_list_of_topics_is_said_so(desk: Desk, tmp_path: Path, text: str) -> None:
    (tmp_path / "坏.json").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=r"坏\.json"):
        desk.tagging.import_topics(tmp_path / "坏.json")


def test_urgency_is_set_shown_sought_and_taken_back(desk: Desk) -> None:
    one, other = _slug(desk), _slug(desk)
    desk.reports.set_urgency([one], 1)
    desk.reports.set_urgency([other], 3)
    assert [row.urgency for row in desk.reports.listing()] == [3, 1] and desk.reports.get(one).urgency == 1
    assert [row.slug for row in desk.reports.listing(urgency=2)] == [one]
    assert [row.slug for row in desk.reports.listing("急:1-3")] == [other, one]
    assert [hit.slug for hit in desk.archive.search("急：1")] == [one]
    desk.journal.undo()
    assert desk.reports.get(other).urgency == 0
    with pytest.raises(BadInput, match="1 到 5"):
        desk.reports.set_urgency([one], 6)


def test_who_and_what_a_text_names_is_suggested_but_not_who_wrote_it(peopled: Desk) -> None:
    body = ("本报澄江3月5日讯（通讯员 邹朋）闻人清到区水务局调研，闻人清要求抓紧除险。",)
    found = {each.tag: each for each in peopled.tagging.suggest(Report("", Headlines(main="调研"), body, "", (AttributionLine("邹朋"),)))}
    assert found["闻人清"].kind is TagKind.PERSON and found["闻人清"].words == ("闻人清",)
    assert found["青汀区水务局"].typed == "机构：青汀区水务局" and found["澄江"].kind is TagKind.PLACE
    assert "邹朋" not in found

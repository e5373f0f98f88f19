"""What the paper's own tagging teaches, tried on reports that were not learnt from."""

from __future__ import annotations

import random

from workstation.tagging.lessons import Lessons

WORDS = {
    "水利": "水库 除险 灌溉 河道 堤防 清淤 闸门 汛期 排涝 渠道",
    "教育": "课堂 夜校 讲师 报名 学期 校园 书法 家长 操场 食谱",
    "交通": "公路 绕行 施工 限速 桥梁 车流 改道 标线 路灯 信号",
    "体育": "主队 季军 开哨 球迷 裁判 进球 训练 替补 赛场 看台",
}
COMMON = "昨日 今天 工作人员 市民 表示 现场 据介绍 同时 目前 进一步 活动 单位 情况 有关 一起 大家 下一步 多人 时间 地点"


def _texts(dice: random.Random, count: int) -> list[tuple[str, tuple[str, ...]]]:
    """Each of one or two tags, with a few words of theirs among many of everybody's."""
    made = []
    for _ in range(count):
        tags = tuple(dice.sample(sorted(WORDS), dice.choice((1, 1, 2))))
        own = [word for tag in tags for word in dice.sample(WORDS[tag].split(), 5)]
        words = [*own, *dice.choices(COMMON.split(), k=30), *dice.choices(" ".join(WORDS.values()).split(), k=2)]
        dice.shuffle(words)
        made.append(("，".join(words), tags))
    return made


def test_of_the_first_three_suggestions_nine_in_ten_are_right_on_unseen_reports() -> None:
    dice, lessons = random.Random(4), Lessons()
    for text, tags in _texts(dice, 300):
        lessons.learn(text, tags)
    given, right, found = 0, 0, 0
    unseen = _texts(dice, 100)
    for text, tags in unseen:
        suggested = [tag for tag, _ in lessons.tags_for(text)[:3]]
        given, right = given + len(suggested), right + len(set(suggested) & set(tags))
        found += bool(set(suggested) & set(tags))
    assert right / given >= 0.9 and found >= 97


def test_what_was_tagged_twice_or_has_one_telling_word_teaches_nothing() -> None:
    lessons = Lessons()
    for text in ("水库除险灌溉", "水库除险灌溉"):
        lessons.learn(text, ("水利",))
    assert lessons.tags_for("水库除险灌溉") == []
    for _ in range(8):
        lessons.learn("水库通水，天气晴", ("水利",))
        lessons.learn("球赛落幕，天气晴", ("体育",))
    assert [tag for tag, _ in lessons.tags_for("球赛落幕")] == ["体育"] and lessons.tags_for("天气晴") == []


def test_an_empty_archive_and_an_empty_text_suggest_nothing() -> None:
    assert Lessons().tags_for("水库") == []
    lessons = Lessons()
    lessons.learn("", ("水利",))
    assert lessons.tags_for("") == []

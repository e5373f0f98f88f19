from __future__ import annotations

from datetime import date

import pytest

from tests.workstation.checks.officials.scorer import HERE, checked, manuscript_of, rows
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.official.standing import OfficialStanding, PostState, entries_for, official_standings
from workstation.people.officials import Official, Officials, Organ
from workstation.people.officials_csv import read_officials

DAY = date(2021, 1, 14)
DIRECTORY = Officials(
    (
        Official("周明远", "党工委副书记", "云川新区", joined=date(2019, 5, 6)),
        Official("周明远", "管委会主任", "云川新区", joined=date(2019, 5, 6)),
        Official("罗启航", "人大工委主任", "云川新区", left=date(2020, 12, 31)),
        Official("卫薇", "局长", "财政局", joined=date(2021, 2, 1)),
        Official("沈以恒", "副局长", "区卫健局"),
    ),
    (Organ("区卫健局", full="云川区卫生健康局"),),
)


def read(text: str) -> OfficialStanding:
    (found,) = official_standings(Manuscript.of_text(text), DIRECTORY, DAY)
    return found


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("云川新区党工委副书记、管委会主任周明远参加会议。", PostState.HELD),
        ("云川新区管委会副主任周明远参加会议。", PostState.WRONG_POST),
        ("云川新区人大工委主任罗启航参加会议。", PostState.LEFT),
        ("云川新区人大工委原主任罗启航参加会议。", PostState.FORMER),
        ("云川新区管委会原主任周明远参加会议。", PostState.WRONG_POST),
        ("财政局局长卫薇参加会议。", PostState.NOT_YET),
        ("云川区卫生健康局副局长沈以恒参加会议。", PostState.HELD),
        ("区卫健局副局长沈以衡参加会议。", PostState.NEARLY),
        ("区公安局局长沈以衡参加会议。", PostState.UNLISTED),
        ("区公安局局长高明轩参加会议。", PostState.UNLISTED),
    ],
)
def test_a_person_and_a_post_stand_to_the_directory_on_the_day(text: str, state: PostState) -> None:
    assert read(text).state is state


def test_of_several_posts_the_worst_counts_and_each_keeps_its_entry() -> None:
    found = read("云川新区党工委副书记、管委会副主任周明远参加会议。")
    assert [post.state for post in found.posts] == [PostState.HELD, PostState.WRONG_POST]
    assert found.state is PostState.WRONG_POST and found.posts[0].entry == DIRECTORY.rows[0]


def test_a_nearly_listed_person_brings_the_listed_name() -> None:
    found = read("区卫健局副局长沈以衡参加会议。")
    assert found.near == "沈以恒" and [entry.post for entry in found.held] == ["副局长"]


def test_with_an_empty_directory_everybody_is_to_be_entered_with_posts_organ_and_day() -> None:
    text = "云川新区党工委副书记、管委会主任周明远，区公安局原局长高明轩参加会议。"
    found = official_standings(Manuscript.of_text(text), Officials(), DAY)
    entries = entries_for(found, DAY, "见报")
    assert [(e.name, e.organ, e.post, e.joined) for e in entries] == [
        ("周明远", "云川新区党工委", "副书记", DAY),
        ("周明远", "云川新区管委会", "主任", DAY),
    ]
    again = official_standings(Manuscript.of_text(text), Officials(entries), DAY)
    assert [standing.state for standing in again] == [PostState.HELD, PostState.UNLISTED]


def test_the_list_never_contradicts_the_rules() -> None:
    people = Officials(read_officials(HERE / "officials.csv").rows)
    check, silent = checked(), []
    for line in rows()[:160]:
        manuscript, day = manuscript_of(line), date.fromisoformat(line["date"])
        spans = [finding.span for finding in check(manuscript, day) if finding.rule.startswith("officials.")]
        for standing in official_standings(manuscript, people, day):
            start, end = standing.mention.span
            asked = not standing.is_quiet and standing.state is not PostState.UNLISTED
            if asked and not any(first < end and start < last for first, last in spans):
                silent.append((line["id"], standing.text, standing.state))
    assert silent == []

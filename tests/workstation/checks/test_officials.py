"""Officials against directories of other shapes than the scored set's: several posts in a cell, a prefecture, counties, a group."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from time import process_time

import pytest

from tests.workstation.checks.officials.scorer import HERE
from workstation.checks.engine.finding import Finding, Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.engine.registry import all_rules
from workstation.checks.engine.run import mend, run_checks
from workstation.people.officials import Official, Officials, Organ
from workstation.people.officials_csv import read_officials
from workstation.people.posts.reading import read_mentions

DAY = date(2025, 6, 3)
ADVICE = {"unknown", "incomplete"}
DIRECTORIES = {name: Officials(read_officials(HERE / f"{name}.csv").rows) for name in ("prefecture", "zone")}
LINES = [(name, *line.split("|")) for name in DIRECTORIES for line in (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()]
"""Directory, the kind of fault (- for none; with the day, where that matters), the sentence."""


def findings(text: str, officials: Officials, day: date | None = DAY) -> list[Finding]:
    found = run_checks(Manuscript.of_text(text), CheckContext(officials=officials, day=day))
    return [finding for finding in found if finding.rule.startswith("officials.")]


def kinds(text: str, officials: Officials, day: date | None = DAY) -> set[str]:
    return {finding.rule.partition(".")[2] for finding in findings(text, officials, day)}


@pytest.mark.parametrize(("name", "kind", "text"), LINES, ids=[f"{kind}:{text[:14]}" for _, kind, text in LINES])
def test_each_sentence_has_its_fault_and_no_other(name: str, kind: str, text: str) -> None:
    kind, _, day = kind.partition("@")
    expected = set() if kind == "-" else {kind}
    found = kinds(text, DIRECTORIES[name], date.fromisoformat(day) if day else DAY)
    assert found - (ADVICE - expected) == expected


ZONE = (
    Official("高明轩", "河口新区党工委书记", rank=1, joined=date(2020, 1, 1)),
    Official("方启航", "党工委副书记、管委会主任", "河口新区", 2, date(2020, 1, 1)),
    Official("卫晓薇", "党工委委员、管委会副主任", "河口新区", 3, date(2020, 1, 1), date(2025, 5, 31)),
    Official("罗一舟", "党工委委员、管委会副主任", "河口新区", 4, date(2020, 1, 1)),
)


def test_a_finding_names_the_entry_its_term_and_who_is_in_the_post() -> None:
    (found,) = findings("河口新区管委会主任高明轩到会。", Officials(ZONE))
    assert "河口新区党工委书记（2020-01-01起）" in found.message
    assert "任此职的是方启航" in found.message


def test_a_dropped_deputy_is_put_back() -> None:
    text = "河口新区党工委委员、管委会主任罗一舟到会。"
    assert mend(text, findings(text, Officials(ZONE))) == "河口新区党工委委员、管委会副主任罗一舟到会。"


def test_a_homophone_is_mended() -> None:
    text = "河口新区党工委书记高鸣轩到会。"
    assert mend(text, findings(text, Officials(ZONE))) == "河口新区党工委书记高明轩到会。"


def test_the_day_of_the_report_decides_and_without_one_the_open_terms() -> None:
    text = "河口新区党工委委员、管委会副主任卫晓薇到会。"
    assert kinds(text, Officials(ZONE), date(2025, 5, 31)) == set()
    assert kinds(text, Officials(ZONE), date(2025, 6, 1)) == {"expired"}
    assert kinds(text, Officials(ZONE), None) == {"expired"}


def test_without_a_directory_nothing_is_said() -> None:
    text = "河口新区组织部部长孟长青，河口新区组织部部长孟长青到会。"
    assert not [f for f in run_checks(Manuscript.of_text(text)) if f.rule.startswith("officials.")]


def test_who_signs_is_no_official() -> None:
    text = "本报讯（记者 高鸣轩） 活动昨天举行。\n文/高鸣轩"
    assert kinds(text, Officials(ZONE)) == set()


def test_organs_with_a_rank_order_a_list_where_people_have_none() -> None:
    rows = [Official("高明轩", "局长", "云川市水利局"), Official("方启航", "局长", "云川市财政局")]
    organs = [Organ("云川市财政局", rank=1), Organ("云川市水利局", rank=2)]
    text = "云川市水利局局长高明轩、云川市财政局局长方启航到会。"
    assert kinds(text, Officials(rows)) == set()
    assert kinds(text, Officials(rows, organs)) == {"order"}


def test_a_post_in_a_higher_organ_stands_rightly_before_the_zones_own() -> None:
    rows = [Official("岳长林", "海港实验区管委会副主任、党工委书记", "云经开区", 1, date(2019, 1, 1))]
    assert kinds("海港实验区管委会副主任、云经开区党工委书记岳长林主持会议。", Officials(rows)) == set()


def test_a_bare_list_is_read_to_its_ends_and_a_stranger_in_it_is_told_by_sound() -> None:
    rows = (*ZONE[:2], ZONE[3])
    assert kinds("区领导方启航、高明轩、罗一舟出席。", Officials(rows)) == {"order"}
    found = findings("区领导高明轩、方起航、罗一舟出席。", Officials(rows))
    assert [(each.rule, each.severity, each.expect) for each in found] == [("officials.name", Severity.WARNING, "方启航")]


def test_an_organ_that_the_directory_lacks_and_one_board_of_two_are_advice() -> None:
    rows = [Official("程望舒", "局长", "云川市财政局（审计局）", 1), Official("卫晓薇", "局长", "云川市水利局", 2)]
    for text in ("云川市财政局局长程望舒到会。", "望海市体育局局长卫晓薇到会。"):
        assert {each.severity for each in findings(text, Officials(rows))} == {Severity.ADVICE}


def page_and_rows(shared: Path) -> tuple[str, list[Official]]:
    """The seed page with a directory made of it: as it stands, everything in it is right."""
    text = (shared / "seed" / "page.txt").read_bytes().decode("utf-8")
    rows: dict[str, Official] = {}
    for number, mention in enumerate(read_mentions(text), 1):
        posts = "、".join(phrase.text for phrase in mention.posts)
        rows.setdefault(mention.name, Official(mention.name, posts, rank=number, joined=date(2019, 1, 1)))
    return text, list(rows.values())


PAGE_DAY = date(2021, 1, 13)


@pytest.mark.seed
def test_the_seed_page_is_right_by_its_own_directory(shared: Path) -> None:
    text, rows = page_and_rows(shared)
    assert len(rows) == 12
    assert findings(text, Officials(rows), PAGE_DAY) == []


@pytest.mark.seed
def test_mistakes_planted_in_the_seed_page_are_found_each_alone(shared: Path) -> None:
    text, rows = page_and_rows(shared)
    mentions = read_mentions(text)
    deputy = next(m for m in mentions if m.posts[-1].title == "副主任" and m.in_list is not None and len(m.posts) == 2)
    at = deputy.posts[-1].span[1] - len("副主任")
    assert kinds(text[:at] + text[at + 1 :], Officials(rows), PAGE_DAY) == {"deputy-dropped"}
    one, other = (m for m in mentions if m.in_list == 0 and m.posts[-1].title in ("主任", "二级巡视员") and len(m.posts) == 1)
    swapped = text.replace(one.name, "＊").replace(other.name, one.name).replace("＊", other.name)
    assert kinds(swapped, Officials(rows), PAGE_DAY) == {"post"}
    last = mentions[-1].name
    assert kinds(text.replace(last, last[0] + last[:0:-1]), Officials(rows), PAGE_DAY) == {"name"}
    ended = [replace(row, left=date(2020, 12, 13)) if row.name == deputy.name else row for row in rows]
    assert kinds(text, Officials(ended), PAGE_DAY) == {"expired"}


def large_directory() -> Officials:
    surnames, given = "周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华", "明远以衡帆静子舟望舒知白启航晓薇一鸣若谷云川清和景行思齐"
    names = [surname + one + two for surname in surnames for one in given[:13] for two in given[13:]][:3000]
    organs = [
        f"{place}{organ}" for place in ("云川市", "河口新区", "金河区", "柳河镇") for organ in ("财政局", "教育局", "管委会", "党工委")
    ]
    titles = ("局长", "副局长", "主任", "副主任", "书记")
    rows = [Official(names[n % len(names)], titles[n % 5], organs[n % 16], n % 300 + 1, date(2020, 1, 1)) for n in range(5000)]
    return Officials(rows)


@pytest.mark.timed
def test_a_thousand_characters_are_read_against_thousands_of_officials_in_no_time() -> None:
    officials = large_directory()
    rows = officials.rows[:12]
    sentences = [f"{row.organ}{row.post}{row.name}强调，要压实责任，抓好落实，把各项任务完成好，让群众得到实实在在的好处。" for row in rows]
    manuscript = Manuscript.of_text("本报讯 " + "".join(sentences * 2)[:1000])
    rules = [rule for rule in all_rules() if rule.family in ("officials", "names")]
    context = CheckContext(officials=officials, day=DAY)

    def read() -> float:
        proof = Proof(manuscript, context)
        assert proof.attributions == proof.attributions
        begun = process_time()
        for rule in rules:
            list(rule.findings(proof))
        return process_time() - begun

    read()
    assert min(read() for _ in range(5)) < 0.005


@pytest.mark.timed
def test_thousands_of_posts_are_indexed_in_a_moment() -> None:
    begun = process_time()
    officials = large_directory()
    officials.held.holders(officials.held.of(officials.rows[0].name)[0].post, DAY)
    officials.nearness.of("周明苑")
    assert process_time() - begun < 0.4

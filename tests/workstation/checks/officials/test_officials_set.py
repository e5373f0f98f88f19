from __future__ import annotations

from collections import Counter
from datetime import date

from tests.workstation.checks.officials.scorer import HERE, checked, manuscript_of, rows, score
from workstation.checks.engine.finding import Finding, Severity
from workstation.people.officials_csv import read_officials

KINDS = {
    "post", "expired", "not-yet", "deputy-dropped", "incomplete", "order", "name", "two-holders", "two-posts", "former",
    "party-committee", "brackets", "spelling", "unknown", "duplicate",
}  # fmt: skip


def test_the_set_holds_every_kind_and_nearly_as_many_correct_lines() -> None:
    lines = rows()
    kinds = Counter(gold["rule"].partition(".")[2] for line in lines for gold in line["gold"])
    assert set(kinds) == KINDS
    assert min(kinds.values()) >= 10
    assert len(lines) >= 330
    assert sum(not line["gold"] for line in lines) >= 0.45 * len(lines)
    assert len({line["text"] + line["date"] for line in lines}) == len(lines)


def test_every_span_is_that_of_its_words() -> None:
    for line in rows():
        date.fromisoformat(line["date"])
        assert manuscript_of(line).text == line["text"]
        for gold in line["gold"]:
            assert line["text"][slice(*gold["span"])] == gold["found"], line["id"]


def test_the_directory_holds_ended_and_coming_terms_changed_posts_and_namesakes() -> None:
    people = read_officials(HERE / "officials.csv").rows
    assert len(people) >= 60
    assert any(row.left and row.left < date(2025, 6, 10) for row in people)
    assert any(row.joined and row.joined > date(2025, 6, 10) for row in people)
    organs = Counter(row.name for row in people if row.organ.endswith(("水利局", "城市管理局")))
    assert max(organs.values()) == 2


def test_the_scorer_counts_what_is_found_what_is_missed_and_what_is_made_up() -> None:
    lines = [
        {
            "id": "a",
            "text": "河湾街道办事处主任时雨",
            "date": "2025-06-10",
            "gold": [{"rule": "officials.post", "span": [0, 11], "found": ""}],
        },
        {"id": "b", "text": "时雨到会。", "date": "2025-06-10", "gold": []},
    ]

    def check(manuscript: object, _day: date) -> list[Finding]:
        text = getattr(manuscript, "text", "")
        rule = "officials.post" if "主任" in text else "officials.name"
        return [Finding(rule, Severity.ERROR, (text.find("时雨"), text.find("时雨") + 2), "时雨", "")]

    figures = score(lines, check).figures()
    assert (figures["precision"], figures["recall"], figures["clean_lines_with_alarm"]) == (0.5, 1.0, "1/1")


def test_the_rules_find_what_is_wrong_and_leave_the_rest_alone() -> None:
    result = score(rows(), checked())
    figures = result.figures()
    assert figures["precision"] >= 0.97, result.misses
    assert figures["recall"] >= 0.95, result.misses
    assert figures["kind"] >= 0.97
    assert figures["expect"] >= 0.97

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.workstation.fees.month import DAY, LATER, SENTENCE, opened, place, report
from workstation.cli import main
from workstation.desk import Desk
from workstation.issues.listing import list_issue
from workstation.statistics.noting import tallies_of_list
from workstation.statistics.tally import Tally, counting, periods

WRONG = report("堤防", "记者 苏以宁", "本报讯 他说：“堤防加固,已过半。" + SENTENCE)


def rules(desk: Desk) -> list[tuple[str, str, dict[str, int]]]:
    return [(tally.occasion, tally.slug, dict(tally.counts)) for tally in desk.tally.between(date.min, date.max)]


def test_a_page_that_is_printed_leaves_what_was_found_on_it(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K02", [WRONG])
    ((occasion, of, counts),) = rules(desk)
    assert (occasion, of) == ("print", slug)
    assert counts["pairs.quote"] == 1 and counts["width.half-comma"] == 1


def test_a_release_is_noted_until_the_page_is_printed(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K02", [WRONG], printed=False)
    for _ in range(5):
        desk.signoff.take([slug], override="急")
    assert [occasion for occasion, *_ in rules(desk)] == ["release"]
    desk.page_sign.sign(DAY, "K02")
    desk.page_sign.print(DAY, "K02")
    assert [occasion for occasion, *_ in rules(desk)] == ["print"]


def test_an_issue_that_is_checked_twice_is_noted_once(desk: Desk) -> None:
    place(desk, DAY, "K02", [WRONG, report("夜校", "记者 苏以宁")], printed=False)
    for _ in range(2):
        found = [step.result for step in list_issue(desk, DAY)][-1]
        desk.tally.note(tallies_of_list(desk, found))
    tallies = desk.tally.between(DAY, DAY)
    assert sum(tally.reports for tally in tallies) == 2
    assert sum(sum(tally.counts.values()) for tally in tallies) == len(found.rows)


def test_of_a_day_the_weightiest_occasion_counts() -> None:
    tallies = [Tally(DAY, "recheck", 900, {"a": 9}), Tally(DAY, "print", 100, {"a": 1}), Tally(LATER, "check", 100, {"b": 2})]
    assert [(tally.day, tally.occasion) for tally in counting(tallies)] == [(DAY, "print"), (LATER, "check")]


def test_periods_are_months_or_issues_with_their_rate() -> None:
    tallies = [Tally(DAY, "print", 1_000, {"a": 1}), Tally(LATER, "print", 3_000, {"a": 3, "b": 1}), Tally(date(2024, 6, 3), "print", 0)]
    (may, june) = periods(tallies)
    assert (may.name, may.reports, may.counts, may.rate(4)) == ("2024-05", 2, {"a": 4, "b": 1}, 10.0)
    assert (june.name, june.rate(5)) == ("2024-06", 0.0)
    assert [period.name for period in periods(tallies, by_month=False)] == [str(DAY), str(LATER), "2024-06-03"]


def test_a_check_of_the_whole_store_is_noted_day_by_day(tmp_path: Path, capsys) -> None:
    with opened(tmp_path) as desk:
        place(desk, DAY, "K02", [WRONG], printed=False)
        place(desk, LATER, "K02", [WRONG, WRONG], printed=False)
        path = str(desk.path)
    for _ in range(2):
        main(["check", "--archive", "--afresh", "--jobs", "1", "--store", path])
    with Desk.open(Path(path)) as desk:
        noted = desk.tally.between(date.min, date.max)
        assert [(tally.day, tally.occasion, tally.reports) for tally in noted] == [(DAY, "recheck", 1), (LATER, "recheck", 2)]
        assert desk.tally.days() == (DAY, LATER)
    capsys.readouterr()

from __future__ import annotations

from datetime import datetime
from itertools import permutations

from workstation.signoff.ordering import AFTER, ORIGIN, QUOTED, known_before, last_known, mark, ordered, signed_now, written_at
from workstation.store.log_shelf import LogLine

AT = datetime(2031, 3, 4, 9)


def own(number: int, act: str, digest: str) -> LogLine:
    return LogLine(number, AT, "甲", act, "310304-01", {}, digest)


def quoted(number: int, act: str, digest: str, *after: str) -> LogLine:
    detail = {QUOTED: digest, AFTER: list(after), ORIGIN: [1, "2018-01-01T08:00:00", "乙", act, "", "{}", "", digest]}
    return LogLine(number, AT, "乙", act, "310304-01", detail, f"local-{digest}")


def test_lines_that_are_all_this_desk_s_own_stand_as_they_were_written() -> None:
    lines = [own(1, "sign", "z"), own(2, "return", "a"), own(3, "sign", "m")]
    assert ordered(lines) == lines


def test_the_order_is_the_same_whatever_came_first() -> None:
    lines = [quoted(1, "sign", "b"), quoted(2, "sign", "c", "b"), quoted(3, "return", "a"), quoted(4, "sign", "d", "a", "c")]
    orders = {tuple(map(mark, ordered(list(chosen)))) for chosen in permutations(lines)}
    assert orders == {("b", "c", "a", "d")}


def test_what_only_this_desk_s_log_tells_changes_no_order() -> None:
    shared = [quoted(1, "sign", "b"), quoted(2, "sign", "y")]
    for act in ("comment", "packet.decide"):
        for digest in ("a", "m", "z"):
            lines = [own(0, act, digest), *shared]
            assert [mark(line) for line in ordered(lines)] == ["b", "y"]


def test_a_line_written_here_knows_what_came_before_it() -> None:
    lines = [own(1, "sign", "a"), quoted(2, "sign", "b"), own(3, "sign", "c")]
    ties = known_before(lines)
    assert ties == {"a": (), "b": (), "c": ("a", "b")} and last_known(ties) == ["c"]


def signed(number: int, step: str, fingerprint: str, act: str = "sign") -> LogLine:
    detail = {"step": step, **({"fingerprint": fingerprint} if fingerprint else {})}
    return LogLine(number, AT, "甲", act, "310304-01", detail, f"{number:02}")


def test_the_latest_signature_stands_and_a_return_goes_back_to_the_one_before() -> None:
    lines = [signed(1, "SUBMITTED", "s"), signed(2, "FIRST", "f"), signed(3, "FINAL", "e")]
    assert signed_now(lines) == {"e"}
    assert signed_now([*lines, signed(4, "FIRST", "", "return")]) == {"f"}
    assert signed_now([*lines, signed(4, "DRAFT", "", "return")]) == signed_now([*lines, signed(4, "KILLED", "", "kill")]) == set()
    assert signed_now([*lines, signed(4, "DRAFT", "", "return"), signed(5, "SUBMITTED", "t")]) == {"t"}


def test_two_signatures_that_did_not_know_of_each_other_both_stand() -> None:
    theirs = quoted(3, "sign", "x", "01")
    theirs.detail.update(step="FIRST", fingerprint="g")
    lines = [signed(1, "SUBMITTED", "s"), signed(2, "FIRST", "f"), theirs]
    assert signed_now(lines) == {"f", "g"}
    assert signed_now([*lines, signed(4, "SECOND", "h")]) == {"h"}


def test_a_quoted_line_is_told_by_the_clock_of_its_own_desk() -> None:
    assert written_at(quoted(1, "sign", "b")) == datetime(2018, 1, 1, 8) and written_at(own(1, "sign", "a")) == AT

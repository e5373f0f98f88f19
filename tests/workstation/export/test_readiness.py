from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.workstation.export.troubled import DAY, RARE, troubled
from tests.workstation.signoff.people import DAY as SIGNED_DAY
from tests.workstation.signoff.people import as_, read_through, staffed
from workstation.checks.engine.manuscript import Manuscript
from workstation.cli import main
from workstation.copyfit.fonts import FontCase
from workstation.copyfit.installed import installed_faces
from workstation.desk import Desk
from workstation.errors import Obstructed, Overset
from workstation.export.issue_export import ExportOrder, Form, looked_over, ready_pages
from workstation.export.preflight import Matter, Obstacle
from workstation.export.readiness import obstacles_of
from workstation.planning.at_desk import reports_of
from workstation.planning.set_page import FontRole
from workstation.planning.setting import set_page


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        yield desk


def found(desk: Desk, form: Form = Form.PAGE) -> dict[Matter, list[Obstacle]]:
    rows: dict[Matter, list[Obstacle]] = {}
    for obstacle in looked_over(desk, ExportOrder(DAY, (), desk.path.parent / "out", form), desk.fonts).obstacles:
        rows.setdefault(obstacle.matter, []).append(obstacle)
    return rows


def test_everything_in_the_way_is_found_where_it_is(desk: Desk) -> None:
    slugs = troubled(desk)
    rows = found(desk)
    (name,), (gone,), (coarse,), (free,) = (rows[m] for m in (Matter.NAME, Matter.PICTURE, Matter.COARSE, Matter.FREE_PLACE))
    assert (name.slug, name.finding and name.finding.found) == (slugs["stranger"], "苏以宇") and name.blocks
    assert (gone.slug, gone.picture, gone.blocks) == (slugs["picture"], 1, True)
    assert (coarse.picture, coarse.blocks) == (0, False) and "只有 105 dpi" in coarse.text
    assert (free.picture, free.blocks) == (2, False)
    assert [row.slug for row in rows[Matter.OVERSET]] == [slugs["long"]]
    assert slugs["leg"] in [row.slug for row in rows[Matter.SHORT_LEG]]
    (rare,) = rows[Matter.GLYPH]
    assert RARE in rare.text and rare.finding
    text = Manuscript.of_report(desk.reports.get(slugs["rare"])).text
    assert text[slice(*rare.finding.span)] == RARE


def test_what_blocks_comes_first_and_stops_the_export_with_the_whole_list(desk: Desk) -> None:
    troubled(desk)
    with pytest.raises(Overset, match=r"还不能输出：K01《河口stranger》署名“苏以宇”") as caught:
        ready_pages(desk, ExportOrder(DAY, (), desk.path.parent), desk.fonts)
    blocks = [place.blocks for place in caught.value.places if isinstance(place, Obstacle)]
    assert blocks == sorted(blocks, reverse=True) and False in blocks


def test_a_wrong_name_in_words_that_only_the_page_has_is_told_with_its_picture(desk: Desk) -> None:
    slugs = troubled(desk)
    plan = desk.issues.plan(DAY, "K01")
    boxes = [replace(box, credit="记者 苏以宇 摄") if box.picture else box for box in plan.slots[1].pictures]
    slot = replace(plan.slots[1], pictures=(*boxes,))
    desk.issues.put_plan(DAY, replace(plan, slots=(plan.slots[0], slot, *plan.slots[2:])), "编排")
    rows = [row for row in found(desk)[Matter.NAME] if row.slug == slugs["picture"]]
    assert [(row.picture, row.blocks) for row in rows] == [(0, True), (1, True)] and "苏以宇" in rows[0].text


def test_a_name_that_was_let_pass_is_no_obstacle(desk: Desk) -> None:
    slugs = troubled(desk)
    (name,) = found(desk)[Matter.NAME]
    assert name.finding
    desk.reports.waive(slugs["stranger"], name.finding, "新来的", "苏以宁")
    assert Matter.NAME not in found(desk)


def test_a_report_that_was_removed_leaves_no_empty_slot_unsaid(desk: Desk) -> None:
    slugs = troubled(desk)
    plan = desk.issues.plan(DAY, "K01")
    reports = {slug: report for slug, report in reports_of(desk, plan).items() if slug != slugs["gone"]}
    rows = obstacles_of(desk, [plan], [set_page(plan, reports, desk.fonts)], (reports, reports), desk.fonts)
    assert [(row.slug, row.blocks) for row in rows if row.matter is Matter.REPORT] == [(slugs["gone"], True)]


def test_a_proof_is_not_kept_back_by_names_or_signatures(desk: Desk) -> None:
    troubled(desk)
    assert Matter.NAME not in found(desk, Form.PROOF) and Matter.PICTURE in found(desk, Form.PROOF)


def test_unsigned_pages_block_where_the_desk_has_accounts_and_may_be_let_through(tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        order = ExportOrder(SIGNED_DAY, ("K01",), tmp_path / "out")
        slug = desk.reports.listing()[0].slug
        with pytest.raises(Obstructed, match="还没有签样") as caught:
            ready_pages(as_(desk, "版五"), order, desk.fonts)
        assert [place.slug for place in caught.value.places if "签" in place.text] == [slug, ""]
        as_(desk, "总六").options.set("signoff.unsigned", "never")
        assert any("还没有签样" in note for note in ready_pages(as_(desk, "版五"), order, desk.fonts).notes)
        as_(desk, "总六").options.set("signoff.unsigned", "always")
        read_through(desk, slug)
        as_(desk, "版五").page_sign.sign(SIGNED_DAY, "K01")
        assert ready_pages(desk, order, desk.fonts).pages


def test_scripts_get_the_same_list_and_a_status(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    troubled(desk)
    rows = [row for rows in found(desk).values() for row in rows]
    assert main(["export", "--issue", DAY.isoformat(), "--to", str(tmp_path / "out"), "--store", str(desk.path)]) == 1
    told = capsys.readouterr().err.splitlines()
    listed = {f"{'不能输出' if row.blocks else '注意'}：{row.text}" for row in rows}
    assert listed <= set(told) and len(listed) >= 6
    assert not (tmp_path / "out").exists()


def test_a_face_of_another_kind_is_told_once_with_where_it_is_used(desk: Desk) -> None:
    troubled(desk)
    kai = desk.fonts.face(FontRole.KAI).family
    lacking = FontCase(face for face in installed_faces() if kai not in face.families)
    order = ExportOrder(DAY, (), desk.path.parent / "out")
    rows = [row for row in looked_over(desk, order, lacking).obstacles if row.matter is Matter.FACE and "楷体" in row.text]
    assert len(rows) == 1 and not rows[0].blocks and rows[0].slug and "代替" in rows[0].text


def test_a_character_that_no_face_has_blocks_unless_the_house_lets_it_pass(desk: Desk) -> None:
    slugs = troubled(desk)
    report = desk.reports.get(slugs["leg"])
    desk.reports.save(replace(report, body=("河口\ue777" + report.body[0],)))
    (row,) = [row for row in found(desk)[Matter.GLYPH] if row.slug == slugs["leg"]]
    assert row.blocks and "\ue777" in row.text and "空框" in row.text
    desk.options.set("export.rare", "none")
    assert not any(row.blocks for row in found(desk)[Matter.GLYPH])

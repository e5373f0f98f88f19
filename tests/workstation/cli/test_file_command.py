from __future__ import annotations

import json
from io import BytesIO, TextIOWrapper
from typing import TYPE_CHECKING

import pytest

from workstation.cli import BAD, DONE, main
from workstation.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (
    "青川区启动春季植树 一锹新土种新绿 满坡青苗望明天\n\n本报3月12日讯（记者 王小河） 五百余名干部群众来到河滩植\n\n树，"
    "种下新树八千棵。\n\n图为植树现场。记者 李滩 摄\n\n更多报道见 K04~05\n\n河滩上的树\n□陈可\n去年种下的树都活了。\n"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_page_is_filed_into_the_store_and_told_as_json(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "desk.db"
    assert main(["file", str(page), "--store", str(store), "--json"]) == DONE
    first, second = json.loads(capsys.readouterr().out)
    assert first["headlines"] == {"kicker": "青川区启动春季植树", "main": "一锹新土种新绿 满坡青苗望明天", "deck": ""}
    assert first["dateline"] == {"via": None, "agency": "本报", "place": None, "date": "3月12日", "word": "讯"}
    assert first["jump"] == {"text": "更多报道见 K04~05", "pages": ["K04", "K05"]}
    assert first["captions"] == ["图为植树现场。记者 李滩 摄"]
    assert [credit["names"] for found in first["attributions"] for credit in found["credits"]] == [["王小河"], ["李滩"]]
    assert [(PAGE[slice(*found["span"])]) for found in second["attributions"]] == ["□陈可"]
    assert second["attributions"][0]["credits"] == [{"role": None, "org": None, "names": ["陈可"], "word": None}]
    for repair in first["repairs"]:
        assert PAGE[slice(*repair["at"])] == repair["before"]
    with Desk.open(store) as desk:
        assert [row.slug for row in desk.reports.listing()] == [first["slug"], second["slug"]]
        assert desk.reports.get(first["slug"]).headlines.kicker == "青川区启动春季植树"


def test_standard_input_is_filed_and_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(PAGE.encode("gb18030"))))
    assert main(["file", "-", "--store", str(tmp_path / "desk.db")]) == DONE
    told = capsys.readouterr()
    assert "引题\t青川区启动春季植树" in told.out
    assert "标准输入：2 篇" in told.err


def test_nothing_is_filed_when_one_file_is_bad(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.docx").write_bytes(b"PK\x03\x04 not a package")
    store = tmp_path / "desk.db"
    assert main(["file", str(page), str(tmp_path / "bad.docx"), "--store", str(store)]) == BAD
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "bad.docx" in told.err
    assert not store.exists()
